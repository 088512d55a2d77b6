import type { Condition } from '../../../scenario/condition.ts';
import { variableAt } from '../../../scenario/part-at.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Path } from '../../../scenario/text/layer.ts';
import type { PlacedPart } from '../finding.ts';

/** A part whose place is that of a list that holds it; which item of the list it is cannot be known. */
interface PartAt extends PlacedPart {
  readonly isVague?: boolean;
}

/**
 * Returns where a linked condition stands in the file, `mapping` being the path of the mapping it was read from
 * (`link-condition`). A mapping with one key becomes what stands under it.
 */
export function placedWhole(scenario: Scenario, condition: Condition, mapping: Path): PartAt {
  switch (condition.kind) {
    case 'test':
      return { condition, path: [...mapping, variableAt(scenario, condition.variable).name] };
    case 'all':
      return { condition, path: isOfMapping(condition.parts) ? mapping : [...mapping, 'all'] };
    default:
      return { condition, path: [...mapping, condition.kind] };
  }
}

/**
 * Returns the parts of a condition that `placedWhole`, or this function, has placed. A mapping with `all` beside other
 * keys becomes the same as a list under `all`, one item of which is such a list: so what stands under it is given
 * the place of the whole list, which is right for either.
 */
export function placedParts(scenario: Scenario, { condition, path, isVague = false }: PartAt): readonly PartAt[] {
  if (condition.kind === 'test') return [];
  const parts = condition.kind === 'not' ? [condition.part] : condition.parts;
  if (isVague) return parts.map(part => ({ condition: part, path, isVague }));
  if (condition.kind === 'not') return parts.map(part => placedWhole(scenario, part, path));
  if (path.at(-1) === condition.kind) return parts.map((part, i) => placedWhole(scenario, part, [...path, i]));
  return parts.map(part =>
    part.kind === 'all'
      ? { condition: part, path: [...path, 'all'], isVague: true }
      : placedWhole(scenario, part, path),
  );
}

const ORDER = ['test', 'all', 'any', 'not'];

/**
 * Says whether parts can be those of one mapping: tests of different variables, then at most one `all`, `any` and `not`.
 * A list under `all` of just such parts looks the same; then the path leads to a key that the file does not have, and
 * so to the place of the nearest one above it.
 */
function isOfMapping(parts: readonly Condition[]): boolean {
  const keys = parts.map(part => (part.kind === 'test' ? part.variable : part.kind));
  const ranks = parts.map(({ kind }) => ORDER.indexOf(kind));
  const isInOrder = ranks.every((rank, i) => i === 0 || rank >= ranks[i - 1]!);
  return isInOrder && new Set(keys).size === keys.length && parts.length !== 1;
}
