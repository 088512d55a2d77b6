import type { Condition } from '../../scenario/condition.ts';
import type { Action, Result } from '../../scenario/scenario.ts';
import { conditionText, formulaText, numberText } from './expressions.ts';
import type { PrismNames } from './names.ts';

/** How the chances of one action are written. */
interface ChanceTexts {
  /** The formulas that define what is more than a number. */
  readonly formulas: readonly string[];
  /** The chance of each result, in their order: a number or a formula's name; undefined where it is 0 everywhere. */
  readonly texts: readonly (string | undefined)[];
}

/** The chance of each result of each action, by the action's index. */
export type AllChances = readonly ChanceTexts['texts'][];

/** Defines a formula and gives its name. */
type Define = (wish: string, text: string) => string;

/** What rounding leaves of a rest that is nothing; the same bound as in the rules. */
const NOTHING = 1e-12;

/**
 * Writes the chances of an action. A chance that reads a variable or a lever becomes a formula that is 0 below what
 * rounding leaves: PRISM refuses a probability of -1e-17, and 1e-17 would reach states that the game does not have.
 */
export function chanceTexts(names: PrismNames, action: Action): ChanceTexts {
  const formulas: string[] = [];
  const name = names.actions[action.index];
  const define: Define = (wish, text) => {
    const made = names.fresh(wish);
    formulas.push(`formula ${made} = ${text};`);
    return made;
  };
  const of = ({ id }: Result, i: number) => `${name}_${id ?? i + 1}`;
  const own = action.results.map((result, i) => ownChance(names, result, of(result, i), define));
  const all = action.results.map((result, i) => own[i] ?? restOf(own, of(result, i), define));
  return { formulas, texts: all.map(chance => (typeof chance === 'string' ? chance : plainText(chance))) };
}

const plainText = (chance: number) => (chance > NOTHING ? numberText(chance) : undefined);

/** The chance of a result that says its own: a number, or a formula's name; undefined for a rest. */
function ownChance(names: PrismNames, { when, chance }: Result, of: string, define: Define) {
  if (chance === 'rest') return undefined;
  const { tree } = chance;
  const open = isAlways(when) ? '' : `(${conditionText(names, when)})`;
  if (tree.kind === 'number' && open === '') return tree.value;
  const text = formulaText(names, tree);
  if (tree.kind === 'number' && tree.value > NOTHING) return define(`chance_${of}`, `${open} ? ${text} : 0`);
  const raw = tree.kind === 'lever' ? text : define(`raw_${of}`, text);
  return define(`chance_${of}`, atLeast(raw, open));
}

const atLeast = (raw: string, open: string) => `${open === '' ? '' : `${open} & `}${raw} > ${NOTHING} ? ${raw} : 0`;

const isAlways = (when: Condition) => when.kind === 'all' && when.parts.length === 0;

/** What the others leave of 1, summed in the order in which the rules sum them: a number where all of them are. */
function restOf(own: readonly (string | number | undefined)[], of: string, define: Define): string | number {
  const others = own.filter(one => one !== undefined);
  const numbers = others.filter(one => typeof one === 'number');
  if (numbers.length === others.length) return 1 - numbers.reduce((sum, one) => sum + one, 0);
  const raw = define(
    `raw_${of}`,
    `1 - (${others.map(one => (typeof one === 'number' ? numberText(one) : one)).join(' + ')})`,
  );
  return define(`chance_${of}`, atLeast(raw, ''));
}
