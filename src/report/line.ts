import type { Model } from '../game/model.ts';
import { type Position, roundOf } from '../game/position.ts';
import type { Move } from '../game/rules.ts';
import { noticeOf } from './notice.ts';
import { standingOf, talliesOf } from './standing-text.ts';
import { type Told, tellLine } from './told.ts';

/** One line of play from the start; `positions` has one entry more than `moves`. */
export interface Line {
  readonly model: Model;
  readonly positions: readonly Position[];
  readonly moves: readonly Move[];
}

/** Writes a line of play as text: the moves by round, the ending, and where things stand. `about` says where it comes from. */
export function lineText({ model, positions, moves }: Line, about: readonly string[] = []): string {
  const last = positions.at(-1);
  const told = tellLine(model, positions, moves);
  const width = Math.max(...['World', ...model.scenario.parties.map(party => party.name)].map(name => name.length));
  return [
    model.scenario.title,
    noticeOf(model.scenario),
    ...about,
    ...told.flatMap((one, i) => [
      ...(one.round === told[i - 1]?.round ? [] : ['', `Round ${one.round} of ${model.horizon}`]),
      ...moveLines(one, width),
    ]),
    '',
    endingText(model, last, moves.length),
    `Where things stand: ${pairs(standingOf(model, last?.state ?? model.start))}.`,
    ...(last && last.tallies.length > 0 ? [`Tallies: ${pairs(talliesOf(model, last))}.`] : []),
  ].join('\n');
}

const pairs = (list: readonly { title: string; value: string }[]) =>
  list.map(({ title, value }) => `${title.toLowerCase()} ${value}`).join(', ');

function moveLines({ mover, title, says, changes }: Told, width: number): string[] {
  const indent = ' '.repeat(width + 4);
  const below = [says, changes.join('; ')].filter(text => text !== '');
  return [`  ${mover.padEnd(width)}  ${title}`, ...below.map(text => `${indent}${text}`)];
}

function endingText(model: Model, last: Position | undefined, turns: number): string {
  const ending = model.scenario.endings[last?.ending ?? -1];
  if (ending) return `Ending: ${ending.title}. ${ending.says}`;
  return `No ending yet: play goes on in round ${roundOf(model, turns)} of ${model.horizon}.`;
}
