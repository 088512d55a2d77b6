import { at } from '../../../num/at.ts';
import { pathOfResult } from '../../../scenario/check/paths.ts';
import { chanceAt } from '../../../scenario/formula/chance.ts';
import { constant, type Formula, type FormulaTree, type Operator } from '../../../scenario/formula/formula.ts';
import { resultAt } from '../../../scenario/part-at.ts';
import { type Action, type Result, type Scenario, WORLD } from '../../../scenario/scenario.ts';
import type { Mutant } from '../mutant.ts';
import { withAction } from './rewrite.ts';

type Chance = Result['chance'];

/**
 * Moves each chance up and down, against what is left of 1 or, where all are given, the last one. It moves by half of
 * the lesser of the two, so that both stay chances. That of a shock moves against quiet by half of itself, as what is
 * left there depends on which other shocks may come. Where one of the two is 0 nothing moves, and there is no mutant.
 */
export function moveChances(scenario: Scenario): readonly Mutant[] {
  return scenario.actions.flatMap(action => {
    const { results } = action;
    const rest = results.findIndex(({ chance }) => chance === 'rest');
    const against = rest < 0 ? results.length - 1 : rest;
    return results.flatMap(({ chance: was }, result) => {
      if (result === against || was === 'rest') return [];
      const other = resultAt(action, against).chance;
      const half = times(0.5, action.mover === WORLD ? was : lesser(was, other === 'rest' ? restOf(action) : other));
      if (isNothing(half)) return [];
      return (['-', '+'] as const).map((sign): Mutant => {
        const now = combined(sign, was, half);
        const changed = new Map<number, Chance>([[result, now]]);
        if (other !== 'rest') changed.set(against, combined(sign === '+' ? '-' : '+', other, half));
        return {
          change: { kind: 'move-chance', action: action.index, result, was, now },
          path: [...pathOfResult(scenario, action, result), 'chance'],
          at: 'value',
          scenario: withChances(scenario, action, changed),
        };
      });
    });
  });
}

/** Swaps the chances of each result and the next one, where they are not the same. */
export function swapChances(scenario: Scenario): readonly Mutant[] {
  return scenario.actions.flatMap(action => {
    // Quiet is no shock whose chance could be written down.
    const written = action.mover === WORLD ? action.results.slice(0, -1) : action.results;
    return written.slice(1).flatMap(({ chance }, result): readonly Mutant[] => {
      const before = at(written, result, 'result').chance;
      if (textOf(chance) === textOf(before)) return [];
      const swapped = new Map<number, Chance>([
        [result, chance],
        [result + 1, before],
      ]);
      return [
        {
          change: { kind: 'swap-chances', action: action.index, result },
          path: [...pathOfResult(scenario, action, result), 'chance'],
          at: 'value',
          scenario: withChances(scenario, action, swapped),
        },
      ];
    });
  });
}

const isNothing = ({ tree }: Formula) => tree.kind === 'number' && tree.value <= 0;

const textOf = (chance: Chance | undefined) => (typeof chance === 'object' ? chance.text : chance);

function withChances(scenario: Scenario, { index, results }: Action, changed: ReadonlyMap<number, Chance>): Scenario {
  const now = results.map((result, i) => ({ ...result, chance: changed.get(i) ?? result.chance }));
  return withAction(scenario, index, { results: now });
}

/** What the chances that are given leave of 1. */
function restOf({ results }: Action): Formula {
  return results.reduce((left, { chance }) => (chance === 'rest' ? left : combined('-', left, chance)), constant(1));
}

const times = (factor: number, formula: Formula) => combined('*', constant(factor), formula);

function lesser(a: Formula, b: Formula): Formula {
  return made({ kind: 'call', function: 'min', of: [a.tree, b.tree] }, `min(${a.text}, ${b.text})`, a, b);
}

function combined(operator: Operator, left: Formula, right: Formula): Formula {
  const tree: FormulaTree = { kind: 'operation', operator, left: left.tree, right: right.tree };
  return made(tree, `${bracketed(left)} ${operator} ${bracketed(right)}`, left, right);
}

/** Brackets may be one pair too many, and never one too few. */
const bracketed = ({ text }: Formula) => (/^[\w.]+$|^min\([^()]*\)$/.test(text) ? text : `(${text})`);

/** What reads nothing is written as the number that it is, to twelve figures: more are the rounding of sums. */
function made(tree: FormulaTree, text: string, ...of: readonly Formula[]): Formula {
  const read = (key: 'variables' | 'levers') => [...new Set(of.flatMap(one => one[key]))].sort((a, b) => a - b);
  const [variables, levers] = [read('variables'), read('levers')];
  const formula = { text, tree, variables, levers };
  if (variables.length + levers.length > 0) return formula;
  return constant(Number(chanceAt({ variables: [], levers: [] }, formula, [], []).toPrecision(12)));
}
