import type { Formula } from '../../scenario/formula/formula.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/**
 * Returns the names of the settings that only say how a game starts: the start values, and the levers that are read by
 * nothing but starts and who moves first. Once play is under way they change nothing.
 */
export function startSettings(scenario: Scenario): ReadonlySet<string> {
  const inPlay = [...formulasOfPlay(scenario), ...formulasOfParties(scenario)];
  const atWork = new Set(inPlay.flatMap(({ levers }) => levers));
  const idle = scenario.levers.filter((_, lever) => !atWork.has(lever));
  return new Set([...scenario.variables, ...idle].map(({ name }) => name));
}

function formulasOfParties({ parties }: Scenario): readonly Formula[] {
  const written = parties.flatMap(({ foresight, precision, patience }) => [foresight, precision, patience]);
  return written.filter(one => typeof one !== 'string');
}

/** Returns what is reckoned with while a game is played, apart from how the parties decide. */
export function formulasOfPlay({ actions, payoffs, tallies }: Scenario): readonly Formula[] {
  const written = [
    ...actions.flatMap(({ cost, habit, counts, results }) => [
      cost,
      habit,
      ...[...counts, ...results.flatMap(result => result.counts)].map(({ add }) => add),
      ...results.map(({ chance }) => chance),
    ]),
    ...payoffs.flatMap(({ eachRound, endings }) => [...eachRound, ...endings].map(({ worth }) => worth)),
    ...tallies.flatMap(({ eachRound }) => eachRound.map(({ add }) => add)),
  ];
  return written.filter(one => typeof one !== 'string');
}
