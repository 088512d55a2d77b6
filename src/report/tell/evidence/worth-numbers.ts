import { ALWAYS } from '../../../scenario/condition.ts';
import { endingAt, partyAt } from '../../../scenario/part-at.ts';
import type { RoundCount, RoundPayoff, Scenario } from '../../../scenario/scenario.ts';
import { countText } from '../../../words/numbers/count.ts';
import { conditionText } from '../condition-text.ts';
import { type GroundedNumber, grounded } from './grounded-number.ts';
import { endingName, roundName } from './site-name.ts';

/** Returns what rounds and endings are worth to each party. */
export function payoffNumbers(scenario: Scenario): readonly GroundedNumber[] {
  return scenario.payoffs.flatMap(({ eachRound, endings }, party) => {
    const { name } = partyAt(scenario, party);
    return [
      ...eachRound.flatMap(term => {
        const what = roundName(name, term.id);
        return [...grounded(what, term.worth.text, term.grounds.worth), ...whileOf(scenario, what, term)];
      }),
      ...endings.flatMap(({ ending, worth, restsOn }) =>
        grounded(endingName(name, endingAt(scenario, ending).title), worth.text, restsOn),
      ),
    ];
  });
}

/** Returns where the tallies start and what each round adds to them. */
export function tallyNumbers(scenario: Scenario): readonly GroundedNumber[] {
  return scenario.tallies.flatMap(({ title, start, restsOn, eachRound }) => [
    ...grounded(`start of the tally ${title}`, countText(start), restsOn),
    ...eachRound.flatMap(term => {
      const what = `tally ${title}, each round: ${term.id}`;
      return [...grounded(what, term.add.text, term.grounds.add), ...whileOf(scenario, what, term)];
    }),
  ]);
}

function whileOf({ variables }: Scenario, what: string, term: RoundPayoff | RoundCount): readonly GroundedNumber[] {
  if (term.while === ALWAYS) return [];
  return grounded(`${what}, while`, conditionText(variables, term.while), term.grounds.while);
}
