import type { Binding } from '../keys.ts';
import { type Row, row, type Span, span } from '../rows/row.ts';
import { cut, widthOf } from '../rows/text.ts';

/** Always shown, at the end. */
const LAST = ['help', 'quit'];

/** Returns the bottom line: the message where there is one, else as many keys of the present state as fit. */
export function keysRow(bindings: readonly Binding[], message: string, width: number): Row {
  if (message !== '') return row([span(` ${cut(message, width - 2)}`, 'strong')], message);
  const named = bindings.filter(({ short }) => short !== '');
  const hints = [...digitsHint(bindings), ...named, { label: '↑↓', short: 'move' }].map(hintOf);
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
  const said = [...shown, ...last].map(({ label, short }) => `${label} ${short}`).join(', ');
  return row(spans, `Keys: ${said}.`);
}

interface Hint {
  readonly label: string;
  readonly short: string;
}

const hintOf = ({ label, short }: Hint) => ({ label, short, room: widthOf(label) + widthOf(short) + 3 });

function digitsHint(bindings: readonly Binding[]): readonly Hint[] {
  const digits = bindings.filter(({ command }) => command.kind === 'choose');
  if (digits.length === 0) return [];
  return [{ label: digits.length === 1 ? '1' : `1-${digits.length}`, short: 'choose' }];
}
