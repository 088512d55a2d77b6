import { decodeDigits } from '../../game/table/lookup.ts';
import type { GameTable } from '../../game/table/table.ts';
import { forEachChoice } from '../../game/table/walk.ts';
import { at } from '../../num/at.ts';
import { invertEffect } from '../../scenario/effect.ts';
import { levelAt, variableAt } from '../../scenario/part-at.ts';
import type { Effect, Variable, VariableIndex } from '../../scenario/scenario.ts';
import type { AskedStates } from './asked.ts';
import type { Finding, WayIn } from './finding.ts';

/**
 * Returns the levels of tracks, each by itself, and the values of gauges, those of one together, at which no reachable
 * state stands, with the results that would lead there; `every` has watched each variable.
 */
export function levelFindings(table: GameTable, every: AskedStates): readonly Finding[] {
  return table.model.scenario.variables.flatMap((variable, index): readonly Finding[] => {
    const reached = every.digitsOf(index);
    const never = Array.from({ length: variable.size }, (_, digit) => digit).filter(digit => !reached.includes(digit));
    if (never.length === 0) return [];
    const possibleAt = digitsOfRows(table, index);
    const found = (digits: readonly number[]): Finding => ({
      kind: 'neverReached',
      variable: index,
      digits,
      ways: waysTo(table, index, digits, possibleAt),
      gravity: 'warning',
      ...placeOf(variable, digits),
    });
    return variable.kind === 'track' ? never.map(digit => found([digit])) : [found(never)];
  });
}

function placeOf(variable: Variable, digits: readonly number[]): Pick<Finding, 'path' | 'at'> {
  if (variable.kind === 'gauge') return { path: ['gauges', variable.name], at: 'key' };
  const digit = at(digits, 0, 'digit');
  return { path: ['tracks', variable.name, 'levels', levelAt(variable, digit).name], at: 'key' };
}

/** Returns at which digits of a variable each row is played. */
function digitsOfRows({ model, rows, blocks }: GameTable, variable: VariableIndex): readonly ReadonlySet<number>[] {
  const played = Array.from(rows.action, () => new Set<number>());
  const digits = new Int32Array(model.space.sizes.length);
  for (const block of blocks) {
    for (let index = 0; index < block.size; index++) {
      decodeDigits(model.space, block.state[index]! - block.position * model.space.volume, digits);
      forEachChoice(block, index, (_, row) => played[row]!.add(digits[variable]!));
    }
  }
  return played;
}

/** Returns every result that leads from some other digit to one of these, and the digits at which it can come about. */
function waysTo(
  { model, rows }: GameTable,
  variable: VariableIndex,
  to: readonly number[],
  played: readonly ReadonlySet<number>[],
): readonly WayIn[] {
  const { size } = variableAt(model.scenario, variable);
  return model.scenario.actions.flatMap(({ index: action, results }) =>
    results.flatMap(({ effects }, result): readonly WayIn[] => {
      const effect = effects.find(one => one.variable === variable);
      const from = effect ? leadingTo(effect, to, size) : [];
      if (from.length === 0) return [];
      const possible = new Set<number>();
      rows.action.forEach((of, row) => {
        const comesOf = rows.result.subarray(rows.start[row], rows.start[row + 1]).includes(result);
        if (of === action && comesOf) for (const digit of played[row]!) possible.add(digit);
      });
      return [{ action, result, from, possibleAt: [...possible].sort((a, b) => a - b) }];
    }),
  );
}

/** Returns the other digits, ascending, from which an effect leads to some digits. */
function leadingTo(effect: Effect, to: readonly number[], size: number): readonly number[] {
  const from = to.flatMap(digit => invertEffect(effect, digit, size));
  return from.filter(digit => !to.includes(digit)).sort((a, b) => a - b);
}
