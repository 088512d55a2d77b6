import * as z from 'zod';
import type { Message, Problem } from '../../words/problem.ts';
import { nothingToRemove } from '../messages/extend-messages.ts';
import { badName, badValue, type FileKind, missingKeys, nameOf, unknownKey } from '../messages/shape-messages.ts';
import { isReplacedWhole } from '../text/extend.ts';
import { type Layer, type Path, placeOf, writtenAt } from '../text/layer.ts';
import { placesOfKey } from './key-places.ts';

type Issue = z.core.$ZodIssue;

/** What was judged, and where it was read from. */
interface JudgedValue {
  readonly layers: readonly Layer[];
  readonly value: unknown;
  readonly schema: z.ZodType;
  /** What kind of file it is; a scenario where it is not said. */
  readonly kind?: FileKind;
}

/** The examples of `names.ts` and `raw-scenario.ts` for names that a file gives itself. */
const [GROUND, VARIABLES] = ['[low-trust]', '[channel, trust]'] as const;

/** More keys than this are not listed one by one. */
const MAX_KEYS = 100;

/** One fault at its place, with unions opened. */
interface FoundIssue {
  readonly path: Path;
  readonly issue: Issue;
}

/** Turns what zod says into problems: each at its place, in sentences that quote what was written. */
export function zodProblems(judged: JudgedValue, issues: readonly Issue[]): Problem[] {
  const found = issues.flatMap(issue => opened(judged, issue, []));
  const isMissing = ({ path, issue }: FoundIssue) =>
    issue.code !== 'unrecognized_keys' && at(judged.value, path) === undefined;
  const missing = new Map<string, FoundIssue[]>();
  for (const one of found.filter(isMissing)) {
    const holder = JSON.stringify(one.path.slice(0, -1));
    missing.set(holder, [...(missing.get(holder) ?? []), one]);
  }
  return [
    ...found.filter(one => !isMissing(one)).flatMap(one => problemsOf(judged, one)),
    ...[...missing.values()].flatMap(together => missingProblem(judged, together)),
  ];
}

/** A value that may be written in several ways is judged by the way that was tried. */
function opened(judged: JudgedValue, issue: Issue, above: Path): FoundIssue[] {
  const path = [...above, ...issue.path.filter(step => typeof step !== 'symbol')];
  const value = at(judged.value, path);
  const inner = issue.code === 'invalid_union' ? branchFor(issue.errors) : undefined;
  if (!inner || typeof value !== 'object' || value === null) return [{ path, issue }];
  return inner.flatMap(one => opened(judged, one, path));
}

function problemsOf(judged: JudgedValue, { path, issue }: FoundIssue): Problem[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(judged, path, issue.keys);
  if (issue.code === 'invalid_key') {
    const message = badName(String(path.at(-1)), issue.issues[0]?.message ?? 'another name');
    return [problem(judged, path, 'key', message)];
  }
  const value = at(judged.value, path);
  const written = { value, text: writtenAt(judged.layers, path) };
  const plain = problem(judged, path, 'value', badValue(path, written, expectedIn(judged, issue), judged.kind));
  const isInVariant = plain.place.file !== judged.layers.at(-1)?.file;
  const isInWhole = path.some((_, depth) => isReplacedWhole(path.slice(0, depth)));
  if (value !== null || !isInVariant || isInWhole || typeof path.at(-1) !== 'string') return [plain];
  return [problem(judged, path, 'key', nothingToRemove(nameOf(path)))];
}

/** What is missing in one block is said once; a block that is new in a variant may be one whose name is mistyped. */
function missingProblem(judged: JudgedValue, together: readonly FoundIssue[]): Problem[] {
  const holder = together[0]?.path.slice(0, -1) ?? [];
  const missing = together.map(({ path, issue }) => ({
    key: String(path.at(-1)),
    expected: expectedIn(judged, issue),
  }));
  const around = judged.layers.slice(1).flatMap(({ value }) => namesAt(value, holder.slice(0, -1)));
  const isNew = holder.length > 0 && !around.includes(String(holder.at(-1)));
  return [problem(judged, holder, 'key', missingKeys(holder, missing, isNew ? around : [], judged.kind))];
}

/** Returns what was expected, with the names of the file itself for those of an example. */
function expectedIn({ value }: JudgedValue, { message }: Issue): string {
  const own = (...blocks: readonly string[]) =>
    blocks.flatMap(block => namesAt(value, [block])).filter(name => /^[a-z][a-zA-Z0-9-]{0,63}$/.test(name));
  const [ground] = own('assumptions', 'facts');
  const variables = own('tracks', 'gauges').slice(0, 2);
  const named = ground === undefined ? message : message.replace(GROUND, `[${ground}]`);
  return variables.length === 0 ? named : named.replace(VARIABLES, `[${variables.join(', ')}]`);
}

function namesAt(value: unknown, path: Path): readonly string[] {
  const held = at(value, path);
  return typeof held === 'object' && held !== null && !Array.isArray(held) ? Object.keys(held) : [];
}

function problem({ layers }: JudgedValue, path: Path, at: 'key' | 'value', message: Message): Problem {
  return { severity: 'error', place: placeOf(layers, path, at), ...message };
}

function unknownKeys(judged: JudgedValue, path: Path, unknown: readonly string[]): Problem[] {
  const known = knownKeys(schemaAt(judged.schema, path));
  return unknown.slice(0, MAX_KEYS).map(key => {
    const hasValue = at(judged.value, [...path, key]) !== null;
    const about = { known, places: placesElsewhere(judged, path, key), hasValue };
    return problem(judged, [...path, key], 'key', unknownKey([...path, key], about, judged.kind));
  });
}

/** Inside a block, a key that other blocks have is more likely a slip than one that belongs to the file as a whole. */
function placesElsewhere({ schema }: JudgedValue, path: Path, key: string): readonly (readonly string[])[] {
  const places = placesOfKey(schema, key);
  return path.length === 0 || places.every(place => place.length === 0) ? places : [];
}

/** Of the ways a value may be written, the one that was tried: the way whose faults lie inside the value. */
function branchFor(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find(issues => issues.every(({ path, code }) => path.length > 0 || OF_INSIDE.includes(code)));
}

/** Faults of a mapping or a list itself that say what is wrong inside it: a key too many, or an item. */
const OF_INSIDE: readonly Issue['code'][] = ['unrecognized_keys', 'too_big'];

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((held, step) => {
    if (Array.isArray(held)) return typeof step === 'number' ? held[step] : undefined;
    const isHolder = typeof held === 'object' && held !== null && Object.hasOwn(held, step);
    return isHolder ? Reflect.get(held, step) : undefined;
  }, value);
}

/** Walks from a schema down to the one that judged what stands at `path`. */
function schemaAt(schema: z.core.$ZodType | undefined, path: Path): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional) return schemaAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find(one => one instanceof z.ZodObject);
    return schemaAt(option, path);
  }
  if (step === undefined) return schema;
  if (schema instanceof z.ZodObject) return schemaAt(schema.shape[step], rest);
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType, rest);
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  return undefined;
}

function knownKeys(schema: z.core.$ZodType | undefined): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
