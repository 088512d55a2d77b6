import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';
import { at } from '../../num/at.ts';
import type { Place } from '../../words/problem.ts';
import { safeToPrint } from '../../words/quote.ts';

/** A step from a mapping or a list to what it holds. */
export type Path = readonly (string | number)[];

/** One YAML text that was read; a variant and the files it extends make several layers. */
export interface Layer {
  readonly file: string;
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** The plain value of the document. */
  readonly value: unknown;
}

/** A text with where its lines begin: what places in it are worked out from. */
export type SourceLines = Pick<Layer, 'file' | 'text' | 'lines'>;

/**
 * How much of a path a layer holds, and the key and the value found there. It is `sealed` where a list or a plain value
 * lies on the way: a variant replaces these whole, so no other layer has a say.
 */
interface FoundNode {
  readonly sealed: boolean;
  readonly depth: number;
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

function follow(document: Document, path: Path): FoundNode {
  let value: Node | undefined = document.contents ?? undefined;
  let key: Node | undefined;
  let sealed = false;
  for (const [depth, step] of path.entries()) {
    const holder: unknown = isAlias(value) ? value.resolve(document) : value;
    if (isMap<Node, Node>(holder)) {
      const pair: Pair<Node, Node> | undefined = holder.items.find(
        p => isScalar(p.key) && String(p.key.value) === String(step),
      );
      if (!pair) return { depth, key, value, sealed };
      key = pair.key;
      value = pair.value ?? undefined;
    } else if (isSeq<Node>(holder) && typeof step === 'number' && holder.items[step]) {
      sealed = true;
      key = undefined;
      value = holder.items[step];
    } else return { depth, key, value, sealed: holder !== undefined };
  }
  return { depth: path.length, key, value, sealed };
}

/**
 * Returns the place of what stands at `path`: in the first layer that holds the whole path, else at the nearest
 * ancestor that any layer holds. `layers` start with the file the user named. With `at: 'key'`, or where a key is
 * missing at the end of the path, the place is the key.
 */
export function placeOf(layers: readonly Layer[], path: Path, at: 'key' | 'value'): Place {
  let best: { layer: Layer; found: FoundNode } | undefined;
  for (const layer of layers) {
    const found = follow(layer.document, path);
    if (!best || found.depth > best.found.depth) best = { layer, found };
    if (found.sealed) break;
  }
  if (!best) throw new Error(`placeOf needs at least one layer, got none for ${path.join('.')}`);
  const { layer, found } = best;
  const isHeld = found.depth === path.length || (isScalar(found.value) && found.depth > 0);
  const node = at === 'value' && isHeld ? (found.value ?? found.key) : (found.key ?? found.value);
  return placeOfNode(layer, node);
}

/** Returns the place of a node; without one, the start of the file. */
export function placeOfNode(layer: SourceLines, node: Node | undefined): Place {
  const [start, end] = node?.range ?? [0, 0];
  return placeAt(layer, start, end);
}

/** Returns a plain value as the file writes it (`057`, `1e999`), or undefined where `path` leads to none. */
export function writtenAt(layers: readonly Layer[], path: Path): string | undefined {
  for (const { document } of layers) {
    const { depth, value } = follow(document, path);
    if (depth === path.length && isScalar(value)) return value.source ?? String(value.value);
  }
  return undefined;
}

/** Returns the place of the characters from `start` up to `end`, cut at the end of the first line. */
export function placeAt(layer: SourceLines, start: number, end: number): Place {
  const { line, col } = layer.lines.linePos(start);
  const lineStart = at(layer.lines.lineStarts, line - 1, 'line');
  const lineEnd = layer.text.indexOf('\n', lineStart);
  const written = layer.text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, '');
  const lineText = safeToPrint(written);
  const length = Math.max(1, Math.min(end - start, lineStart + lineText.trimEnd().length - start));
  return { file: layer.file, line: Math.max(1, line), column: Math.max(1, col), length, lineText };
}
