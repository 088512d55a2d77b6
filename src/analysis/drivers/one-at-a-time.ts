import type { Model } from '../../game/model.ts';
import { replacedLevers } from '../../game/settings/replaced-levers.ts';
import { at } from '../../num/at.ts';
import { type Lever, stepsWithin } from '../../scenario/lever.ts';
import type { Odds } from '../../solve/odds.ts';
import type { Message } from '../../words/problem.ts';
import type { ChangedSettings } from '../settings/changed-settings.ts';

/** The odds of an ending at one value of a lever, all else as it is set. */
interface OddsAtValue {
  readonly value: number;
  readonly odds: number;
}

/** Within what the odds of an ending lie while one lever alone is turned. */
export interface Swing {
  readonly lever: Lever;
  /** Whether its range is what is plausible of an unknown, or all of a choice. */
  readonly isUnknown: boolean;
  /** Every value that was tried, the present one included, rising. */
  readonly tried: readonly OddsAtValue[];
  readonly least: OddsAtValue;
  readonly greatest: OddsAtValue;
  /** By how much the greatest is above the least. */
  readonly width: number;
  /** Why some values could not be tried. */
  readonly refused: Message | undefined;
}

/** A value of a lever that is to be tried. */
interface LeverTrial {
  readonly lever: Lever;
  readonly value: number;
}

/** More steps than these and a lever is tried at its ends and at the values that have names. */
const MOST_STEPS = 6;

/** Returns the values at which a lever is tried: each of a few steps, else the ends of its range and what has a name. */
function valuesTried(lever: Lever): readonly number[] {
  const { min, max, labels, plausible } = lever;
  const range = plausible ?? { from: min, to: max };
  const steps = stepsWithin(lever, range);
  if (steps && steps.length <= MOST_STEPS) return steps;
  const named = [...labels.keys()].filter(value => value > range.from && value < range.to);
  return [range.from, ...named.sort((a, b) => a - b), range.to];
}

/** Plans to turn each lever by itself, but for those that the user has set or that nothing reads any more. */
export function trialsOf({ scenario, settings, levers }: Model): readonly LeverTrial[] {
  const replaced = replacedLevers(scenario, settings.keys());
  const open = scenario.levers.filter(({ name }) => !settings.has(name) && !replaced.has(name));
  const now = (lever: Lever) => at(levers, scenario.levers.indexOf(lever), 'lever');
  return open.flatMap(lever =>
    valuesTried(lever)
      .filter(value => value !== now(lever))
      .map(value => ({ lever, value })),
  );
}

/** Returns the settings under which the odds are to be asked, one a trial. */
export const settingsOf = (trials: readonly LeverTrial[]): readonly ChangedSettings[] =>
  trials.map(({ lever, value }) => ({ [lever.name]: value }));

/** Returns how far each lever moves an ending, the widest swing first; of equal ones the first in the file. */
export function swingsOf(
  { scenario, levers }: Model,
  ending: number,
  base: Odds,
  trials: readonly LeverTrial[],
  answers: readonly (Odds | Message)[],
): readonly Swing[] {
  const swings = [...new Set(trials.map(({ lever }) => lever))].map((lever): Swing => {
    const own = trials.flatMap((trial, i) =>
      trial.lever === lever ? [{ trial, answer: at(answers, i, 'answer') }] : [],
    );
    const found = own.flatMap(({ trial, answer }) =>
      'what' in answer ? [] : [{ value: trial.value, odds: at(answer, ending, 'ending') }],
    );
    const now = { value: at(levers, scenario.levers.indexOf(lever), 'lever'), odds: at(base, ending, 'ending') };
    const tried = [now, ...found].sort((a, b) => a.value - b.value);
    const refused = own.map(({ answer }) => answer).find((answer): answer is Message => 'what' in answer);
    return { lever, isUnknown: lever.plausible !== undefined, tried, ...extremes(tried), refused };
  });
  return swings.sort((a, b) => b.width - a.width);
}

function extremes(tried: readonly OddsAtValue[]): Pick<Swing, 'least' | 'greatest' | 'width'> {
  const least = tried.reduce((lower, one) => (one.odds < lower.odds ? one : lower));
  const greatest = tried.reduce((higher, one) => (one.odds > higher.odds ? one : higher));
  return { least, greatest, width: greatest.odds - least.odds };
}
