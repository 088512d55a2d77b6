import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Message, Problem } from '../../words/problem.ts';
import {
  circularAlias,
  danglingAlias,
  duplicateKey,
  keyIsNoText,
  MERGE_KEY,
  NO_KEY,
  PROTOTYPE_KEY,
  TAG,
} from '../messages/yaml/yaml-messages.ts';
import { madeByYaml } from '../messages/yaml/yaml-values.ts';
import { placeOfNode, type SourceLines } from './layer.ts';

/**
 * Returns what is valid YAML and yet not to be read: keys given twice, tags, aliases of nothing or of themselves.
 * One pass over the document: the library's own checks take the square of its length.
 */
export function documentProblems(frame: SourceLines, document: Document): readonly Problem[] {
  const walk: DocumentWalk = {
    frame,
    anchored: new Map(),
    open: new Set(),
    mayHaveTags: /(^|[\s[{,])!/.test(frame.text),
    problems: [],
  };
  if (document.contents) look(walk, document.contents);
  return walk.problems;
}

/** What a walk has met: the last node of every anchor, and the nodes it stands inside of. */
interface DocumentWalk {
  readonly frame: SourceLines;
  readonly anchored: Map<string, Node>;
  readonly open: Set<Node>;
  readonly mayHaveTags: boolean;
  readonly problems: Problem[];
}

/** More problems than this are only counted: placing each takes time in proportion to its line. */
const MAX_PLACED = 200;

/** The walk goes down the file, so what is not placed any more stands behind the last that was. */
function note({ frame, problems }: DocumentWalk, node: Node, message: Message): void {
  const last = problems.length < MAX_PLACED ? undefined : problems.at(-1)?.place;
  problems.push({ severity: 'error', place: last ?? placeOfNode(frame, node), ...message });
}

function look(walk: DocumentWalk, node: Node): void {
  if (isAlias(node)) {
    const stands = walk.anchored.get(node.source);
    if (!stands) note(walk, node, danglingAlias(node.source));
    else if (walk.open.has(stands)) note(walk, node, circularAlias(node.source));
    return;
  }
  if (node.anchor) walk.anchored.set(node.anchor, node);
  if (walk.mayHaveTags && hasTag(walk.frame, node)) note(walk, node, TAG);
  if (isScalar(node)) return;
  walk.open.add(node);
  if (isSeq<Node>(node)) for (const item of node.items) look(walk, item);
  if (isMap<Node, Node | null>(node)) lookAtMap(walk, node);
  walk.open.delete(node);
}

function lookAtMap(walk: DocumentWalk, map: YAMLMap<Node, Node | null>): void {
  const firsts = new Map<string, Node>();
  for (const { key, value } of map.items) {
    if (isScalar(key)) noteKey(walk, firsts, key);
    look(walk, key);
    if (value) look(walk, value);
  }
}

function noteKey(walk: DocumentWalk, firsts: Map<string, Node>, key: Scalar): void {
  const name = String(key.value);
  const first = firsts.get(name);
  const fault = keyFault(key);
  if (fault) note(walk, key, fault);
  else if (first) note(walk, key, duplicateKey(name, walk.frame.lines.linePos(first.range?.[0] ?? 0).line));
  else firsts.set(name, key);
}

/** Numbers may be keys: rungs and labels of values have them. */
function keyFault({ value, source = '' }: Scalar): Message | undefined {
  if (value === '__proto__') return PROTOTYPE_KEY;
  if (value === '<<') return MERGE_KEY;
  const made = typeof value === 'number' ? undefined : madeByYaml(value, source);
  if (made === undefined) return undefined;
  return source === '' ? NO_KEY : keyIsNoText(source, made);
}

/** The library gives some nodes a tag of its own accord; only one that is written counts. */
function hasTag({ text }: SourceLines, node: Node): boolean {
  if (node.tag === undefined || !node.range) return false;
  const before = text.slice(Math.max(0, node.range[0] - 200), node.range[0]);
  return /(^|[\s[{,])!\S*\s+(&\S+\s+)?$/.test(before);
}
