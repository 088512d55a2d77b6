import type { Message } from '../../words/problem.ts';
import { type GroundedByKind, NUMBER_KINDS, type NumberKind } from '../grounded.ts';
import { groundForNothing, kindsRestOnNothing, restsOnNothing } from '../messages/ground-messages.ts';
import type { Path } from '../text/layer.ts';
import { type LinkContext, lookUp } from './context.ts';

/**
 * Returns what a block rests on: its own `restsOn`, else that of the nearest block around it (`inherited`).
 * Notes names that are neither fact nor assumption, and, where `holds` says which number the block holds, that the
 * number rests on nothing.
 */
export function groundsAt(
  context: LinkContext,
  path: Path,
  own: readonly string[] | undefined,
  inherited: readonly string[],
  holds?: string,
): readonly string[] {
  const grounds = own ? namesAt(context, [...path, 'restsOn'], own) : inherited;
  if (grounds.length === 0 && holds !== undefined) noteBare(context, path, known => restsOnNothing(holds, known));
  return grounds;
}

function noteBare({ names, problems }: LinkContext, path: Path, say: (known: readonly string[]) => Message): void {
  problems.error(path, say([...names.grounds.keys()]), 'key');
}

function namesAt(context: LinkContext, path: Path, names: readonly string[]): readonly string[] {
  names.forEach((name, i) => {
    lookUp(context, [...path, i], name, context.names.grounds, 'a fact or an assumption');
  });
  return names;
}

/**
 * What a block holds of each kind: `must` where it is a number that has to rest on something, `may` where it need not.
 */
export type HeldKinds = Readonly<Partial<Record<NumberKind, 'must' | 'may' | undefined>>>;

/** Returns `must` where something is written, else undefined. */
export const mustIfWritten = (written: unknown) => (written === undefined ? undefined : 'must');

/** What a block is called in a message, and what it holds. */
interface NamedBlock {
  readonly of: string;
  readonly holds: HeldKinds;
}

type WrittenGrounds = readonly string[] | { readonly [K in NumberKind]?: readonly string[] | undefined };

const isList = (written: WrittenGrounds | undefined): written is readonly string[] => Array.isArray(written);

const eachKind = (groundsOf: (kind: NumberKind) => readonly string[]): GroundedByKind['grounds'] => ({
  cost: groundsOf('cost'),
  habit: groundsOf('habit'),
  when: groundsOf('when'),
  chances: groundsOf('chances'),
  effects: groundsOf('effects'),
  tally: groundsOf('tally'),
  worth: groundsOf('worth'),
  while: groundsOf('while'),
  add: groundsOf('add'),
});

/** Returns a list of grounds as that of every kind. */
export function forAllKinds(restsOn: readonly string[]): GroundedByKind {
  return { restsOn, grounds: eachKind(() => restsOn) };
}

/**
 * Returns what each kind of number of a block rests on: a list stands for all of them, a mapping for those it names, and
 * the others inherit. Notes kinds that must rest on something and do not, and grounds for what the block does not hold.
 */
export function groundsByKind(
  context: LinkContext,
  path: Path,
  own: WrittenGrounds | undefined,
  inherited: GroundedByKind,
  { of, holds }: NamedBlock,
): GroundedByKind {
  const at = [...path, 'restsOn'];
  const found = isList(own)
    ? forAllKinds(namesAt(context, at, own))
    : mappedGrounds(context, at, own, inherited, { of, holds });
  const bare = NUMBER_KINDS.filter(kind => holds[kind] === 'must' && found.grounds[kind].length === 0);
  if (bare.length > 0) noteBare(context, path, known => kindsRestOnNothing(bare, of, known));
  return found;
}

function mappedGrounds(
  context: LinkContext,
  at: Path,
  own: Exclude<WrittenGrounds, readonly string[]> | undefined,
  inherited: GroundedByKind,
  { of, holds }: NamedBlock,
): GroundedByKind {
  if (own === undefined) return inherited;
  const grounds = eachKind(kind => {
    const written = own[kind];
    return written === undefined ? inherited.grounds[kind] : namesAt(context, [...at, kind], written);
  });
  for (const kind of NUMBER_KINDS) {
    if (own[kind] && !holds[kind]) context.problems.warning([...at, kind], groundForNothing(kind, of));
  }
  const named = NUMBER_KINDS.filter(kind => holds[kind] ?? own[kind]).flatMap(kind => grounds[kind]);
  return { restsOn: [...new Set(named)], grounds };
}
