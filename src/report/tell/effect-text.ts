import type { Effect, Variable } from '../../scenario/scenario.ts';
import { signed } from '../../words/numbers/sign.ts';
import { standsText, valueSpoken } from './condition-text.ts';

/**
 * How an effect is told: as what a file says ("Drugs: patrols"), in a list of numbers ("Drugs to patrols"), or as what an
 * action would do ("Drugs: patrols", "Trust 2"), where a track has no number and moves by steps ("Drugs: a step graver").
 */
type EffectManner = 'written' | 'listed' | 'foreseen';

/** Says an effect on a variable in words; a step of a gauge is "Trust +1". */
export function effectText(variable: Variable, effect: Effect, manner: EffectManner): string {
  if (effect.kind === 'set') return setText(variable, effect.to, manner);
  const { by } = effect;
  if (manner !== 'foreseen' || variable.kind === 'gauge') {
    return `${variable.title} ${signed(by, `${Math.abs(by)}`)}`;
  }
  const steps = Math.abs(by) === 1 ? 'a step' : `${Math.abs(by)} steps`;
  return `${variable.title}: ${steps} ${by < 0 ? 'calmer' : 'graver'}`;
}

function setText(variable: Variable, digit: number, manner: EffectManner): string {
  switch (manner) {
    case 'written':
      return `${variable.title}: ${valueSpoken(variable, digit)}`;
    case 'listed':
      return `${variable.title} to ${valueSpoken(variable, digit)}`;
    case 'foreseen':
      return standsText(variable, digit);
  }
}
