import fc from 'fast-check';
import { anyFragment } from './oddities.ts';

/** A change of the bytes of a file; places are taken modulo its length, so that any fits any file. */
export type ByteEdit =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'put'; readonly at: number; readonly text: string; readonly times: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'double'; readonly at: number; readonly length: number; readonly times: number }
  /** The file breaks off. */
  | { readonly kind: 'end'; readonly at: number }
  /** From there on it goes on as another file does. */
  | { readonly kind: 'graft'; readonly at: number; readonly from: number };

const anyPlace = fc.nat(10_000_000);

/** What opens a level each time it is written. */
const OPENERS = ['[', '{', '{a: ', '- ', '{not: ', '{any: [', '? ', '\n '];

/** Any change of bytes. */
export const anyByteEdit: fc.Arbitrary<ByteEdit> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: anyPlace, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('put' as const), at: anyPlace, text: anyFragment, times: fc.constant(1) }),
  fc.record({
    kind: fc.constant('put' as const),
    at: anyPlace,
    text: fc.constantFrom(...OPENERS),
    times: fc.nat(3_000),
  }),
  fc.record({ kind: fc.constant('cut' as const), at: anyPlace, length: fc.integer({ min: 1, max: 300 }) }),
  fc.record({
    kind: fc.constant('double' as const),
    at: anyPlace,
    length: fc.integer({ min: 1, max: 300 }),
    times: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({ kind: fc.constant('end' as const), at: anyPlace }),
  fc.record({ kind: fc.constant('graft' as const), at: anyPlace, from: anyPlace }),
);

/** Returns a text with its bytes changed, read as UTF-8: broken characters become U+FFFD, as where files are read. */
export function editBytes(text: string, donor: string, edits: readonly ByteEdit[]): string {
  const other = new TextEncoder().encode(donor);
  const bytes = edits.reduce<Uint8Array>((now, edit) => edited(now, other, edit), new TextEncoder().encode(text));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function edited(bytes: Uint8Array, donor: Uint8Array, edit: ByteEdit): Uint8Array {
  const at = edit.at % (bytes.length + 1);
  const head = bytes.subarray(0, at);
  switch (edit.kind) {
    case 'flip': {
      const flipped = bytes.slice();
      if (at < flipped.length) flipped[at] = flipped[at]! ^ (1 << edit.bit);
      return flipped;
    }
    case 'put':
      return joined(head, new TextEncoder().encode(edit.text.repeat(edit.times)), bytes.subarray(at));
    case 'cut':
      return joined(head, bytes.subarray(at + edit.length));
    case 'double': {
      const piece = bytes.subarray(at, at + edit.length);
      return joined(head, ...Array.from({ length: edit.times }, () => piece), bytes.subarray(at));
    }
    case 'end':
      return head;
    case 'graft':
      return joined(head, donor.subarray(edit.from % (donor.length + 1)));
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
