import type { Model } from '../../game/model.ts';
import { makeLine, makeState } from '../../game/notation.ts';
import { at } from '../../num/at.ts';
import { endingAt } from '../../scenario/part-at.ts';
import { conductJson, conductText } from '../tell/conduct.ts';
import { type LineOfPlay, lineText } from '../tell/line.ts';
import { moverName, tellLine } from '../tell/move.ts';
import { repeatLine } from '../tell/repeat-line.ts';
import { headerJson } from './header-json.ts';

/** A line of play that the model played by itself from a seed. */
interface Run extends LineOfPlay {
  readonly hash: string;
  readonly seed: string;
  /** The command that gives the same line of play again. */
  readonly repeat: string;
}

/** Returns a run as a plain record, ready to be written as JSON. */
export function runJson({ model, hash, seed, positions, moves, repeat }: Run): object {
  const last = at(positions, moves.length, 'position');
  const { tallies } = model.scenario;
  return {
    ...headerJson('run', model, hash),
    settings: Object.fromEntries(model.settings),
    play: conductJson(model),
    seed,
    repeat,
    line: makeLine(model, moves),
    moves: tellLine(model, positions, moves).map((told, i) => ({
      ...told,
      state: makeState(model, at(positions, i + 1, 'position').state),
    })),
    ending: last.ending === null ? null : endingAt(model.scenario, last.ending).id,
    tallies: Object.fromEntries(
      tallies.map(({ id, atLeast, about }, i) => [id, { count: at(last.tallies, i, 'tally'), atLeast, about }]),
    ),
  };
}

/** Writes a run as text. */
export function runText(run: Run): string {
  const told = lineText(run, [
    `One line of play of many, with seed ${run.seed}.`,
    ...orderLines(run.model),
    conductText(run.model),
  ]);
  return `${told}\n${repeatLine(run.repeat, { hashes: [run.hash], horizon: run.model.horizon })}`;
}

/** Says who moves when, where `first` has turned the order of the file. */
function orderLines(model: Model): readonly string[] {
  const { order, scenario } = model;
  if (order.every((mover, i) => mover === scenario.order[i])) return [];
  return [`Who moves in a round: ${order.map(mover => moverName(model, mover)).join(', then ')}.`];
}
