import { cut, widthOf } from '../../../words/width.ts';
import { type Row, row, type Span, span } from '../../kit/rows/row.ts';
import { HELP_HINT } from '../../kit/screen/common-keys.ts';
import type { KeyLabel } from '../../kit/screen/key-entry.ts';

/** Always shown, at the end. */
const LAST = ['help', 'quit'];

/** Returns the bottom line: the message where there is one, else as many keys of the present state as fit. */
export function keysRow(bindings: readonly KeyLabel[], message: string, width: number): Row {
  if (message !== '') return row([span(` ${shortened(message, width - 2)}`, 'strong')], message);
  const named = bindings.filter(({ short }) => short !== '');
  const moves = bindings.some(({ kind }) => kind === 'cursor') ? [{ label: '↑↓', short: 'move' }] : [];
  const hints = [...choicesHint(bindings), ...named, ...moves].map(hintOf);
  const last = hints.filter(({ short }) => LAST.includes(short));
  const others = hints.filter(({ short }) => !LAST.includes(short));
  let left = width - 1 - last.reduce((sum, { room }) => sum + room, 0);
  const shown = others.filter(({ room }) => {
    if (room > left) return false;
    left -= room;
    return true;
  });
  const spans = [...shown, ...last].flatMap(({ label, short }): Span[] => [
    span(` ${label}`, 'strong'),
    span(` ${short} `),
  ]);
  const said = [...shown, ...last]
    .map(({ label, short }) => `${label.replace('↑↓', 'arrows').replace('←→', 'left and right arrow')} ${short}`)
    .join(', ');
  return row(spans, `Keys: ${said}.`);
}

/** Where room is scarce, what every message of a closed key ends in gives way. */
function shortened(message: string, room: number): string {
  return widthOf(message) <= room ? message : cut(message.replace(HELP_HINT, ''), room);
}

interface KeyHint {
  readonly label: string;
  readonly short: string;
}

const hintOf = ({ label, hint = label, short }: KeyHint & Pick<KeyLabel, 'hint'>) => ({
  label: hint,
  short,
  room: widthOf(hint) + widthOf(short) + 3,
});

/** Says the keys of the actions: "1-4", "1-9 0", "1-9 0 cd". */
function choicesText(keys: readonly string[]): string {
  const numbers = keys.filter(key => /[1-9]/.test(key));
  const others = keys
    .slice(numbers.length)
    .join('')
    .replace(/^0(?=.)/, '0 ');
  return `${numbers.length === 1 ? '1' : `1-${numbers.length}`}${others === '' ? '' : ` ${others}`}`;
}

function choicesHint(bindings: readonly KeyLabel[]): readonly KeyHint[] {
  const choices = bindings.filter(({ kind }) => kind === 'choice');
  if (choices.length === 0) return [];
  return [{ label: choicesText(choices.map(({ label }) => label)), short: 'choose' }];
}
