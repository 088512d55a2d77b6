import type { Model } from '../../game/model.ts';
import type { SettingValue } from '../../game/settings.ts';
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
      scenario.parties.map(({ id, doctrine }, i) => [
        id,
        {
          precision: writtenAs(partyParameters[i]?.precision ?? 0),
          foresight: writtenAs(partyParameters[i]?.foresight ?? 0),
          patience: partyParameters[i]?.patience ?? 0,
          doctrine: doctrine.length > 0,
        },
      ]),
    ),
  };
}

/** Says how the model plays: "Washington with precision 1.5 and foresight 2 rounds, …". */
export function conductText({ scenario, partyParameters }: Model): string {
  const parties = scenario.parties.map(({ name, doctrine }, i) => {
    const own = `precision ${givenText(partyParameters[i]?.precision ?? 0)} and foresight ${foresightText(partyParameters[i]?.foresight ?? 0)}`;
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
