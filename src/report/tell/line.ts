import type { Model } from '../../game/model.ts';
import { type Position, roundOf } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import { at } from '../../num/at.ts';
import { endingAt } from '../../scenario/part-at.ts';
import { sentence } from '../../words/capital.ts';
import { inLines } from '../../words/in-lines.ts';
import { toLeft, widest } from '../../words/table.ts';
import { type ToldMove, tellLine } from './move.ts';
import { noticeOf, whatIfText } from './notice.ts';
import { standingTexts, talliesOf } from './standing-text.ts';

/** One line of play from the start; `positions` has one entry more than `moves`. */
export interface LineOfPlay {
  readonly model: Model;
  readonly positions: readonly Position[];
  readonly moves: readonly Move[];
}

/** Writes a line of play as text: the moves by round, the ending, and where things stand. `about` says where it comes from. */
export function lineText({ model, positions, moves }: LineOfPlay, about: readonly string[] = []): string {
  const last = at(positions, moves.length, 'position');
  const told = tellLine(model, positions, moves);
  const standing = standingTexts(model, last.state).join(', ');
  const width = widest(['World', ...model.scenario.parties.map(party => party.name)]);
  return [
    model.scenario.title,
    ...filled(sentence(whatIfText(model))).flatMap(text => inLines(text)),
    ...inLines(noticeOf(model)),
    ...about,
    ...told.flatMap((one, i) => [
      ...(one.round === told[i - 1]?.round ? [] : roundLines(model, one)),
      ...moveLines(one, width),
    ]),
    '',
    ...inLines(endingText(model, last, moves.length), MORE, ''),
    ...(standing === '' ? [] : inLines(`Where things stand: ${standing}.`, MORE, '')),
    ...(last.tallies.length > 0 ? inLines(`Tallies: ${pairs(talliesOf(model, last))}.`, MORE, '') : []),
  ].join('\n');
}

/** Before the second line of what has no indent of its own. */
const MORE = '  ';

const pairs = (list: readonly { title: string; value: string }[]) =>
  list.map(({ title, value }) => `${title} ${value}`).join(', ');
const filled = (text: string) => (text === '' ? [] : [text]);

/** What a round adds is not the doing of the move that opens it, so it stands before all moves. */
function roundLines(model: Model, { round, roundCounts }: ToldMove): string[] {
  const counts = roundCounts.length === 0 ? '' : `this round: ${roundCounts.join('; ')}`;
  return ['', `Round ${round} of ${model.horizon}`, ...filled(counts).flatMap(text => inLines(text, '    ', '  '))];
}

function moveLines({ mover, title, says, changes, counts }: ToldMove, width: number): string[] {
  const indent = ' '.repeat(width + 4);
  const below = [says, [...changes, ...counts].join('; ')].flatMap(filled);
  return [`  ${toLeft(mover, width)}  ${title}`, ...below.flatMap(text => inLines(text, indent))];
}

function endingText(model: Model, { ending }: Position, turns: number): string {
  if (ending !== null) {
    const { title, says } = endingAt(model.scenario, ending);
    return `Ending: ${title}. ${says}`;
  }
  return `No ending yet: play goes on in round ${roundOf(model, turns)} of ${model.horizon}.`;
}
