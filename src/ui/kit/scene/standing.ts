import { digitOf } from '../../../game/space.ts';
import { at } from '../../../num/at.ts';
import { valueSpoken } from '../../../report/tell/condition-text.ts';
import { tallyText } from '../../../report/tell/standing-text.ts';
import { levelAt } from '../../../scenario/part-at.ts';
import { widest } from '../../../words/table.ts';
import type { Scene } from './scene.ts';

/** A track, a gauge or a tally as it stands. */
export interface VariableShown {
  readonly kind: 'track' | 'gauge' | 'tally';
  readonly title: string;
  /** The title in fewer letters: the name of a track as it is read, `returnFlights` as "return flights". */
  readonly short: string;
  /** The level, the number, the count with its bound. */
  readonly value: string;
  /** What that means, where the scenario says. */
  readonly says: string;
  /** From 0 to `size - 1`; both 0 for a tally. */
  readonly digit: number;
  readonly size: number;
  /** The number of the last digit, for a gauge. */
  readonly most: string;
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
      value: valueSpoken(variable, digit),
      says: (variable.kind === 'track' ? levelAt(variable, digit).says : variable.says) ?? '',
      digit,
      size: variable.size,
      most: valueSpoken(variable, variable.size - 1),
      widest: widest(Array.from({ length: variable.size }, (_, each) => valueSpoken(variable, each))),
      restsOn: variable.restsOn,
    };
  });
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
    most: '',
    widest: '≥ 1,000,000'.length,
    restsOn: [...tally.restsOn, ...tally.eachRound.flatMap(({ restsOn }) => restsOn)],
  }));
}
