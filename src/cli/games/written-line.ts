import type { Model } from '../../game/model.ts';
import { startPosition } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import { LONGEST_TEXT, tidyText } from '../../play/annotation.ts';
import { makeChart } from '../../play/chart/chart.ts';
import { makeEntryLine } from '../../play/game-file.ts';
import { makeHeaderLine } from '../../play/game-header.ts';
import { stepFunctionOf } from '../../play/play-machine.ts';
import { annotate, goTo, playMoves, startTimeline } from '../../play/timeline.ts';
import { hashOf } from '../../sources/hash.ts';
import type { OpenedModel } from '../open/open-model.ts';
import { startOfGame } from './open-game.ts';
import { seatsOf } from './seats.ts';

/** A place in a line of play that is pointed out: after so many moves, under a name, with a note. */
interface PointedOut {
  readonly at: number;
  readonly name: string;
  readonly note: string;
}

/** Writes a line of play as a saved game that opens at a place in it. The seed serves whoever plays on. */
export function writtenLine(
  opened: OpenedModel & { readonly model: Model },
  moves: readonly Move[],
  seed: string,
  { at, name, note }: PointedOut,
): string {
  const { model } = opened;
  const step = stepFunctionOf(makeChart(model));
  const played = playMoves(startTimeline(startPosition(model)), moves, step);
  const named = annotate(goTo(played, at), { kind: 'name', node: at, text: cut('name', name) });
  const { log } = annotate(named, { kind: 'note', node: at, text: cut('note', note) });
  const header = makeHeaderLine(startOfGame(opened, seed, seatsOf(model, undefined)), hashOf);
  return header + [...log].map(entry => makeEntryLine(model, entry)).join('');
}

/** What is made of a scenario's own words may be longer than a person may type. */
const cut = (kind: 'name' | 'note', text: string): string =>
  tidyText(kind, [...text].slice(0, LONGEST_TEXT[kind]).join(''));
