import { at } from '../num/at.ts';
import type { Action, Ending, Level, Party, Result, Scenario, Tally, Track, Variable } from './scenario.ts';

// A number of a part comes from the scenario itself, so one that is not there is a mistake of the program: it throws.

/** Returns a party by its number, or throws. */
export const partyAt = ({ parties }: Pick<Scenario, 'parties'>, index: number): Party => at(parties, index, 'party');

/** Returns a variable by its number, or throws. */
export const variableAt = ({ variables }: Pick<Scenario, 'variables'>, index: number): Variable =>
  at(variables, index, 'variable');

/** Returns a level of a track by its digit, or throws. */
export const levelAt = ({ levels }: Pick<Track, 'levels'>, digit: number): Level => at(levels, digit, 'level');

/** Returns an action by its number, or throws. */
export const actionAt = ({ actions }: Pick<Scenario, 'actions'>, index: number): Action => at(actions, index, 'action');

/** Returns a result of an action by its number, or throws. */
export const resultAt = ({ results }: Pick<Action, 'results'>, index: number): Result => at(results, index, 'result');

/** Returns an ending by its number, or throws. */
export const endingAt = ({ endings }: Pick<Scenario, 'endings'>, index: number): Ending => at(endings, index, 'ending');

/** Returns a tally by its number, or throws. */
export const tallyAt = ({ tallies }: Pick<Scenario, 'tallies'>, index: number): Tally => at(tallies, index, 'tally');
