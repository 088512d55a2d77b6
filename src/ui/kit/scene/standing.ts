import { digitOf } from '../../../game/space.ts';
import { at } from '../../../num/at.ts';
import { valueSpoken } from '../../../report/tell/condition-text.ts';
import { tallyText } from '../../../report/tell/standing-text.ts';
import { levelAt } from '../../../scenario/part-at.ts';
import type { Variable } from '../../../scenario/scenario.ts';
import { widest } from '../../../words/table.ts';
import type { Scene } from './scene.ts';

/** A track, a gauge or a tally as it stands. */
export interface VariableShown {
  readonly kind: 'track' | 'gauge' | 'tally';
  readonly title: string;
  /** The title in fewer letters: the name of a track as it is read, `returnFlights` as "return flights". */
  readonly short: string;
  /** The level; the number with its range, as "3 of 4"; the count with its bound. */
  readonly value: string;
  /** What that means, where the scenario says. */
  readonly says: string;
  /** From 0 to `size - 1`; both 0 for a tally. */
  readonly digit: number;
  readonly size: number;
  /** The columns that the longest of its values takes, so that columns stay where they are. */
  readonly widest: number;
  readonly restsOn: readonly string[];
}

/** Returns how every variable and tally stands, tracks first. */
export function standingsOf(scene: Scene): readonly VariableShown[] {
  return [...variablesOf(scene), ...talliesOf(scene)];
}

function variablesOf({ model, position }: Scene): readonly VariableShown[] {
  return model.scenario.variables.map((variable, index) => {
    const digit = digitOf(model.space, position.state, index);
    return {
      kind: variable.kind,
      title: variable.title,
      short:
        variable.kind === 'track'
          ? variable.name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
          : variable.title,
      value: valueShown(variable, digit),
      says: (variable.kind === 'track' ? levelAt(variable, digit).says : variable.says) ?? '',
      digit,
      size: variable.size,
      widest: widest(Array.from({ length: variable.size }, (_, each) => valueShown(variable, each))),
      restsOn: variable.restsOn,
    };
  });
}

/** Writes where a variable stands; a number with its range: "3 of 4", "−4 (−20 to 20)". */
function valueShown(variable: Variable, digit: number): string {
  const value = valueSpoken(variable, digit);
  if (variable.kind === 'track') return value;
  const most = valueSpoken(variable, variable.size - 1);
  return variable.min === 0 ? `${value} of ${most}` : `${value} (${valueSpoken(variable, 0)} to ${most})`;
}

function talliesOf({ model, position }: Scene): readonly VariableShown[] {
  return model.scenario.tallies.map((tally, index) => ({
    kind: 'tally',
    title: tally.title,
    short: tally.title,
    value: tallyText(tally, at(position.tallies, index, 'tally')),
    says: tally.says,
    digit: 0,
    size: 0,
    widest: '≥ 1,000,000'.length,
    restsOn: [...tally.restsOn, ...tally.eachRound.flatMap(({ restsOn }) => restsOn)],
  }));
}
