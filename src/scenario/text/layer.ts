import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';
import type { Place } from './problem.ts';

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

/** How much of a path a layer holds, and the text ranges of the key and the value found there. */
interface Found {
  readonly depth: number;
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

function follow(document: Document, path: Path): Found {
  let value: Node | undefined = document.contents ?? undefined;
  let key: Node | undefined;
  for (const [depth, step] of path.entries()) {
    const holder: unknown = isAlias(value) ? value.resolve(document) : value;
    if (isMap<Node, Node>(holder)) {
      const pair: Pair<Node, Node> | undefined = holder.items.find(
        p => isScalar(p.key) && String(p.key.value) === String(step),
      );
      if (!pair) return { depth, key, value };
      key = pair.key;
      value = pair.value ?? undefined;
    } else if (isSeq<Node>(holder) && typeof step === 'number' && holder.items[step]) {
      key = undefined;
      value = holder.items[step];
    } else return { depth, key, value };
  }
  return { depth: path.length, key, value };
}

/**
 * Returns the place of what stands at `path`: in the first layer that holds the whole path, else at the nearest
 * ancestor that any layer holds. `layers` start with the file the user named. With `at: 'key'`, or where the path is
 * not held whole, the place is the key.
 */
export function placeOf(layers: readonly Layer[], path: Path, at: 'key' | 'value'): Place {
  let best: { layer: Layer; found: Found } | undefined;
  for (const layer of layers) {
    const found = follow(layer.document, path);
    if (!best || found.depth > best.found.depth) best = { layer, found };
  }
  if (!best) throw new Error(`placeOf needs at least one layer, got none for ${path.join('.')}`);
  const { layer, found } = best;
  const whole = found.depth === path.length;
  const node = at === 'value' && whole ? (found.value ?? found.key) : (found.key ?? found.value);
  const [start, end] = node?.range ?? [0, 0];
  return placeAt(layer, start, end);
}

/** Returns the place of the characters from `start` up to `end`, cut at the end of the first line. */
export function placeAt(layer: Pick<Layer, 'file' | 'text' | 'lines'>, start: number, end: number): Place {
  const { line, col } = layer.lines.linePos(start);
  const lineStart = layer.lines.lineStarts[line - 1] ?? 0;
  const lineText = layer.text.slice(lineStart).split(/\r?\n/, 1)[0] ?? '';
  const length = Math.max(1, Math.min(end - start, lineStart + lineText.trimEnd().length - start));
  return { file: layer.file, line: Math.max(1, line), column: Math.max(1, col), length, lineText };
}
