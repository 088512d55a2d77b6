/** Where a source, fact or assumption has its name from; every number rests on facts and assumptions by name. */
export interface Grounded {
  readonly restsOn: readonly string[];
}

/** The kinds of numbers that a block may hold, by the words of a scenario file. */
export const NUMBER_KINDS = ['cost', 'habit', 'when', 'chances', 'effects', 'tally', 'worth', 'while', 'add'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** A block with several kinds of numbers: `restsOn` is what they rest on all together, `grounds` by kind. */
export interface GroundedByKind extends Grounded {
  readonly grounds: Readonly<Record<NumberKind, readonly string[]>>;
}

/** Returns a fact or an assumption with all assumptions that are derived from it: what rests on it may name any of these. */
export function namesThrough(
  assumptions: readonly (Grounded & { readonly id: string })[],
  id: string,
): ReadonlySet<string> {
  return new Set([id, ...assumptions.filter(({ restsOn }) => restsOn.includes(id)).map(one => one.id)]);
}
