import type { Model } from '../../game/model.ts';
import type { SettingValue } from '../../game/settings/settings.ts';
import { at } from '../../num/at.ts';
import { givenText } from '../../words/numbers/given.ts';
import { counted } from '../../words/numbers/plural.ts';
import type { Message } from '../../words/problem.ts';

/** A number, or the word that a file has for it where JSON has no number. */
const writtenAs = (value: number | 'horizon'): SettingValue =>
  value === Number.POSITIVE_INFINITY ? 'infinity' : value;

/** Returns how the model plays as a plain record, ready to be written as JSON: the policy, and what it rests on by party. */
export function conductJson({ scenario, partyParameters }: Model): object {
  return {
    policy: 'quantal',
    parties: Object.fromEntries(
      scenario.parties.map(({ id, doctrine }, i) => {
        const { precision, foresight, patience } = at(partyParameters, i, 'party');
        const choosing = { precision: writtenAs(precision), foresight: writtenAs(foresight), patience };
        return [id, { ...choosing, doctrine: doctrine.length > 0 }];
      }),
    ),
  };
}

/** Says how the model plays: "Washington with precision 1.5 and foresight 2 rounds, …". */
export function conductText({ scenario, partyParameters }: Model): string {
  const parties = scenario.parties.map(({ name, doctrine }, i) => {
    const { precision, foresight } = at(partyParameters, i, 'party');
    const own = `precision ${givenText(precision)} and foresight ${foresightText(foresight)}`;
    return `${name} ${doctrine.length > 0 ? 'by its doctrine where that has a rule, else ' : ''}with ${own}`;
  });
  return `Each party plays by its policy, limited-foresight logit quantal response: ${parties.join('; ')}.`;
}

function foresightText(foresight: number | 'horizon'): string {
  return foresight === 'horizon' ? 'to the horizon' : counted(foresight, 'round');
}

/** Says why the model makes no move; people still can. */
export function cannotMove({ what, wayOut }: Message): string {
  return `The model cannot move. ${what}${wayOut === undefined ? '' : ` ${wayOut}`}`;
}
