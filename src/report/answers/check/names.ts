import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import { actionAt, endingAt, partyAt } from '../../../scenario/part-at.ts';
import { type Scenario, type Variable, WORLD } from '../../../scenario/scenario.ts';
import type { Path } from '../../../scenario/text/layer.ts';
import { listed } from '../../../words/list.ts';
import { cited } from '../../../words/quote.ts';
import { valueSpoken } from '../../tell/condition-text.ts';
import { moverName, moveTitle } from '../../tell/move.ts';
import type { CheckReport } from './check-report.ts';

/** What sentences about a scenario are made with. */
export type NamedGame = Pick<CheckReport, 'model' | 'placeOf' | 'file'>;

/** Returns an action by its name: `“Hold” of Washington`. */
export function actionName(model: Model, action: number): string {
  const { title, mover } = actionAt(model.scenario, action);
  return mover === WORLD ? 'the draw of the world' : `${cited(title)} of ${moverName(model, mover)}`;
}

/** Returns a result by its name: `result 2 of “Hold” of Washington`, `the shock “A mediator”`. */
export function resultName(model: Model, action: number, result: number): string {
  const { mover, results } = actionAt(model.scenario, action);
  if (mover === WORLD) return `the shock ${cited(moveTitle(model, { action, result }))}`;
  const name = actionName(model, action);
  return results.length === 1 ? name : `result ${result + 1} of ${name}`;
}

/** Returns an ending by its name. */
export function endingName({ scenario }: Model, ending: number): string {
  return cited(endingAt(scenario, ending).title);
}

/** Returns what a round is worth to a party by its name: `the payoff “strikes” of Caracas`. */
export function payoffName(scenario: Scenario, party: number, term: number): string {
  const { eachRound } = at(scenario.payoffs, party, 'party');
  return `the payoff ${cited(at(eachRound, term, 'payoff').id)} of ${partyAt(scenario, party).name}`;
}

/** Writes the values that a variable may have, by their digits in rising order; three and more in a row from the first to the last. */
export function valuesText(variable: Variable, digits: readonly number[]): string {
  const runs: number[][] = [];
  for (const digit of digits) {
    const last = runs.at(-1);
    if (last?.at(-1) === digit - 1) last.push(digit);
    else runs.push([digit]);
  }
  const value = (digit: number) => valueSpoken(variable, digit);
  return listed(
    runs.flatMap(run => (run.length < 3 ? run.map(value) : [`${value(run[0]!)} to ${value(run.at(-1)!)}`])),
    'or',
  );
}

/** Says how a variable only ever stands: "Drugs is only ever patrols or strikes at sea". */
export function onlyText({ scenario }: Model, index: number, digits: readonly number[]): string {
  const variable = scenario.variables[index];
  if (!variable) return '';
  return digits.length === 0
    ? `${variable.title} has no value`
    : `${variable.title} is only ever ${valuesText(variable, digits)}`;
}

/** Says at which line a part of the scenario stands, with the file where it is not the one that the user named. */
export function lineOf({ placeOf, file }: NamedGame, path: Path): string {
  const place = placeOf(path, 'key');
  return place.file === file ? `line ${place.line}` : `${place.file}:${place.line}`;
}
