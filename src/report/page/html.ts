import { at } from '../../num/at.ts';
import { safeToPrint } from '../../words/quote.ts';

/** A piece of HTML, made of pieces and of texts that cannot leave their place. */
export class Html {
  readonly text: string;
  /** Takes HTML as it is: for what this program wrote itself. Texts from elsewhere go through `html`. */
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Html | string | number | readonly Html[];

/**
 * Writes HTML: whatever is not HTML already becomes text, in elements and in quoted attributes alike. As a template, so that
 * to forget it is not possible.
 */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(parts.map((part, i) => part + (i < pieces.length ? textOf(at(pieces, i, 'piece')) : '')).join(''));
}

/** Nothing at all. */
export const NONE = new Html('');

function textOf(piece: Piece): string {
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'object') return piece.map(({ text }) => text).join('');
  return escaped(seen(String(piece)));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, sign => ESCAPES[sign] ?? sign);

/** Returns a text on one line without what turns the direction of writing, stands unseen or is half a character. */
export function seen(text: string): string {
  return safeToPrint(text.replaceAll('\n', ' '));
}
