import { decodeDigits } from '../../game/table/lookup.ts';
import type { GameTable } from '../../game/table/table.ts';
import { holds } from '../../scenario/condition.ts';
import type { Ending, EndingIndex } from '../../scenario/scenario.ts';
import { endingsAtHorizon } from '../../solve/horizon-endings.ts';
import { whyNever } from './conditions/judge.ts';
import type { JudgedSite } from './conditions/sites.ts';
import type { Finding } from './finding.ts';

/**
 * Calls back with the ending of every reachable state in which an ending is asked: those that stop play, or those at
 * the horizon.
 */
type EachEnd = (atHorizon: boolean, visit: (digits: Int32Array, ending: EndingIndex) => void) => void;

/** Says of each ending whether some play has it. */
export function reachedEndings(table: GameTable, standing: Uint8Array): readonly boolean[] {
  const reached = table.model.scenario.endings.map(() => false);
  for (const { ending } of table.blocks) for (const index of ending) if (index >= 0) reached[index] = true;
  const [first] = table.blocks;
  if (first) {
    endingsAtHorizon(table, first).forEach((index, state) => {
      if (standing[state] === 1) reached[index] = true;
    });
  }
  return reached;
}

/**
 * Returns the endings that no play has. `standing` flags the states of the first block in which play can stand at the
 * horizon. The ending without a condition is one that every file must have, so that it is never reached is only noted.
 */
export function endingFindings(
  table: GameTable,
  sites: readonly JudgedSite[],
  standing: Uint8Array,
): readonly Finding[] {
  const { endings } = table.model.scenario;
  const eachEnd = endsOf(table, standing);
  const reached = reachedEndings(table, standing);
  return endings.flatMap((ending, index): readonly Finding[] => {
    if (reached[index]) return [];
    const site = sites.find(({ asking }) => asking.of === 'ending' && asking.ending === index);
    const path = ['endings', ending.id];
    const frame = { kind: 'endingNeverReached', ending: index, path, at: 'key' } as const;
    if (site && !site.judged.isEverTrue) {
      return [{ ...frame, because: whyNever(site.judged, site), gravity: 'warning' }];
    }
    const by = preempting(ending, eachEnd);
    const because = by.length > 0 ? ({ kind: 'preempted', by } as const) : ({ kind: 'notAsked' } as const);
    return [{ ...frame, because, gravity: site ? 'warning' : 'note' }];
  });
}

/** Returns the endings that are tried before one wherever its condition holds, ascending. */
function preempting({ when, atHorizon }: Ending, eachEnd: EachEnd): readonly EndingIndex[] {
  const by = new Set<EndingIndex>();
  eachEnd(atHorizon, (digits, ending) => {
    if (holds(when, digits)) by.add(ending);
  });
  return [...by].sort((a, b) => a - b);
}

function endsOf(table: GameTable, standing: Uint8Array): EachEnd {
  const { model, blocks } = table;
  const digits = new Int32Array(model.space.sizes.length);
  return (atHorizon, visit) => {
    for (const block of atHorizon ? blocks.slice(0, 1) : blocks) {
      const ends = atHorizon ? endingsAtHorizon(table, block) : block.ending;
      for (let state = 0; state < block.size; state++) {
        const isAsked = atHorizon ? standing[state] === 1 && block.ending[state]! < 0 : ends[state]! >= 0;
        if (!isAsked) continue;
        decodeDigits(model.space, block.state[state]! - block.position * model.space.volume, digits);
        visit(digits, ends[state]!);
      }
    }
  };
}
