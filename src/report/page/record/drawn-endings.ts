import { at } from '../../../num/at.ts';
import { cutToLargest } from '../../tell/most.ts';
import type { Debrief } from './debrief.ts';

/**
 * Returns the endings that the page draws and that its tables have columns for, by their place among the scenario's: of
 * many those that were likeliest at some time; and how many others there are.
 */
export function drawnEndings({ model, odds }: Pick<Debrief, 'model' | 'odds'>): {
  readonly drawn: readonly number[];
  readonly others: number;
} {
  const most = (ending: number) => Math.max(...odds.map(then => at(then, ending, 'ending')));
  const { shown, left } = cutToLargest([...model.scenario.endings.keys()], most);
  return { drawn: shown, others: left.length };
}
