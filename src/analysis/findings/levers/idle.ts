import { at } from '../../../num/at.ts';
import type { Lever } from '../../../scenario/lever.ts';
import type { LeverIndex, Scenario } from '../../../scenario/scenario.ts';
import type { SolvedGame } from '../../../solve/solve.ts';
import type { Finding, IdleReason } from '../finding.ts';
import { type ComesAbout, type Reader, readersOf } from './readers.ts';
import { makeTurning, movesAny, type Turning } from './turning.ts';

/** Returns the levers that no formula reads, or only those of what never comes about: nothing is solved for that. */
export function unusedLevers(scenario: Scenario, comes: ComesAbout): readonly Finding[] {
  return scenario.levers.flatMap((_, lever) => {
    const readers = readersOf(scenario, comes, lever);
    if (readers.some(({ isLive }) => isLive)) return [];
    const by = readers.map(({ path }) => path);
    return [found(scenario, lever, by.length === 0 ? { kind: 'unread' } : { kind: 'readInVain', by }, 'warning')];
  });
}

/**
 * Turns each lever that is read to its ends and to one value between them, and returns those on which nothing depends.
 * `onLever` is called before each lever with how many are done, and of how many.
 */
export function idleLevers(
  solved: SolvedGame,
  comes: ComesAbout,
  onLever?: (done: number, of: number) => void,
): readonly Finding[] {
  const { scenario } = solved.table.model;
  const turning = makeTurning(solved);
  return scenario.levers.flatMap((_, lever) => {
    onLever?.(lever, scenario.levers.length);
    const readers = readersOf(scenario, comes, lever).filter(({ isLive }) => isLive);
    const because = readers.length === 0 ? undefined : whyIdle(turning, lever, readers);
    if (!because) return [];
    const isHeldDown = because.kind === 'noDifference' && because.beside.length > 0;
    return [found(scenario, lever, because, isHeldDown || because.kind === 'onlyPayoffs' ? 'note' : 'warning')];
  });
}

function found({ levers }: Scenario, lever: LeverIndex, because: IdleReason, gravity: 'warning' | 'note'): Finding {
  return { kind: 'leverIdle', lever, because, gravity, path: ['levers', at(levers, lever, 'lever').name], at: 'key' };
}

function whyIdle(turning: Turning, lever: LeverIndex, readers: readonly Reader[]): IdleReason | undefined {
  const { scenario, levers } = turning.model;
  const tried: number[] = [];
  let moves = false;
  let isPaid = false;
  for (const value of valuesOf(scenario.levers[lever]!, levers[lever]!)) {
    const turned = turning.withLever(lever, value);
    if (!turned) continue;
    tried.push(value);
    if (!movesAny(scenario, readers, levers, turned.levers)) continue;
    moves = true;
    const change = turning.changeOf(turned, readers);
    if (change === 'play') return undefined;
    if (change === 'payoffs') isPaid = true;
  }
  if (isPaid) return { kind: 'onlyPayoffs', tried };
  const beside = new Set(readers.flatMap(({ formula }) => formula.levers).filter(other => other !== lever));
  return { kind: 'noDifference', tried, moves, beside: [...beside].sort((a, b) => a - b) };
}

/** The ends of a lever's range and the step nearest its middle, but not where it stands. */
function valuesOf({ min, max, step }: Lever, now: number): readonly number[] {
  const middle = min + step * Math.round((max - min) / 2 / step);
  return [...new Set([max, min, Math.min(max, Number(middle.toPrecision(12)))])].filter(value => value !== now);
}
