import type { ActionIndex } from '../../scenario/scenario.ts';
import type { PayoffPart } from './expectation.ts';

/** What an action is expected to bring. */
interface ExpectedOfAction {
  readonly action: ActionIndex;
  readonly expected: number;
  readonly parts: readonly PayoffPart[];
}

/** What an action is expected to bring beside another. */
export interface Contrast {
  /** The action that it is set against. */
  readonly other: ActionIndex;
  /** In units of payoff; the sum of the parts. */
  readonly expected: number;
  /** The difference in each part that either of them has, the largest first, by size. */
  readonly parts: readonly PayoffPart[];
}

/**
 * Sets each action against the one that is named, by default the likeliest, and that one against the likeliest, or the next
 * (docs/method.md, equation 21); undefined where there is no other. The actions stand with the likeliest first.
 */
export function contrasted<T extends ExpectedOfAction>(
  open: readonly T[],
  against?: ActionIndex,
): readonly (T & { readonly contrast: Contrast | undefined })[] {
  const [likeliest, next] = open;
  const named = open.find(({ action }) => action === against) ?? likeliest;
  const besideNamed = named === likeliest ? next : likeliest;
  return open.map(one => {
    const other = one === named ? besideNamed : named;
    return { ...one, contrast: other && contrastOf(one, other) };
  });
}

function contrastOf(one: ExpectedOfAction, other: ExpectedOfAction): Contrast {
  const keyOf = ({ kind, id }: PayoffPart) => `${kind} ${id}`;
  const own = new Map(one.parts.map(part => [keyOf(part), part.worth]));
  const others = new Map(other.parts.map(part => [keyOf(part), part.worth]));
  const named = new Map([...other.parts, ...one.parts].map(part => [keyOf(part), part]));
  const parts = [...named].map(([key, part]) => ({ ...part, worth: (own.get(key) ?? 0) - (others.get(key) ?? 0) }));
  return {
    other: other.action,
    expected: one.expected - other.expected,
    parts: parts.sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth)),
  };
}
