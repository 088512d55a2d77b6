import { chancesAt } from '../../game/chances.ts';
import type { Model } from '../../game/model.ts';
import type { Condition } from '../../scenario/condition.ts';
import { REST_ROUNDING, ROUNDING, sizeOf, subtracts } from '../../scenario/formula/chance.ts';
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

/**
 * Writes the chances of an action as the rules have them (docs/method.md, equation 2): as numbers where all of them are, or
 * else as formulas. PRISM refuses a probability of -1e-17, and 1e-17 would reach states that the game does not have, so
 * what subtracts is cut as in the rules. All are divided by their sum, which may miss 1 by a little, also beside a rest.
 */
export function chanceTexts(model: Model, names: PrismNames, action: Action): ChanceTexts {
  const { results } = action;
  if (results.every(isPlain)) {
    const chances = chancesAt(model, action, [], []);
    return { formulas: [], texts: chances.map(chance => (chance > 0 ? numberText(chance) : undefined)) };
  }
  const formulas: string[] = [];
  const define: Define = (wish, text) => {
    const made = names.fresh(wish);
    formulas.push(`formula ${made} = ${text};`);
    return made;
  };
  const name = names.actions[action.index];
  const of = (i: number) => `${name}_${results[i]?.id ?? i + 1}`;
  const stated = results.map((result, i) => statedChance(model, names, result, of(i), define));
  const sum = stated.filter(one => one !== undefined).join(' + ') || '0';
  const rest = results.findIndex(({ chance }) => chance === 'rest');
  const dividedBy = (all: readonly (string | undefined)[], whole: string): ChanceTexts => {
    const total = define(`total_${name}`, whole);
    return { formulas, texts: all.map(chance => chance && `${chance} / ${total}`) };
  };
  if (rest < 0) return dividedBy(stated, sum);
  const raw = define(`raw_${of(rest)}`, `1 - (${sum})`);
  const left = define(`chance_${of(rest)}`, orNothing(raw, `${REST_ROUNDING}`));
  return dividedBy(stated.with(rest, left), `${sum} + ${left}`);
}

/** Says whether the chance of a result is the same everywhere. */
const isPlain = ({ chance, when }: Result) => isAlways(when) && (chance === 'rest' || chance.tree.kind === 'number');

const isAlways = (when: Condition) => when.kind === 'all' && when.parts.length === 0;

/** The chance of a result that says its own: a number, or a name; undefined where it is 0 everywhere, and for a rest. */
function statedChance(
  { scenario }: Model,
  names: PrismNames,
  { when, chance }: Result,
  of: string,
  define: Define,
): string | undefined {
  if (chance === 'rest') return undefined;
  const { tree } = chance;
  if (tree.kind === 'number' && tree.value <= 0) return undefined;
  const text = formulaText(names, tree);
  const least = subtracts(scenario, tree) && `${ROUNDING} * ${formulaText(names, sizeOf(scenario, tree))}`;
  if (!least && isAlways(when) && (tree.kind === 'number' || tree.kind === 'lever')) return text;
  const cut = least ? `(${orNothing(define(`raw_${of}`, text), least)})` : text;
  return define(`chance_${of}`, isAlways(when) ? cut : `(${conditionText(names, when)}) ? ${cut} : 0`);
}

const orNothing = (raw: string, least: string) => `${raw} > ${least} ? ${raw} : 0`;
