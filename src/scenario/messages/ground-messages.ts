import { listed } from '../../words/list.ts';
import { nearest } from '../../words/nearest.ts';
import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';
import type { NumberKind } from '../grounded.ts';

/** What the kinds of numbers are called in a sentence. */
const NOUNS: Readonly<Record<NumberKind, { readonly noun: string; readonly isMany?: true }>> = {
  cost: { noun: 'cost' },
  habit: { noun: 'habit weight' },
  when: { noun: 'threshold in the condition' },
  chances: { noun: 'chances', isMany: true },
  effects: { noun: 'effects', isMany: true },
  tally: { noun: 'tally counts', isMany: true },
  worth: { noun: 'payoff' },
  while: { noun: 'threshold in the condition' },
  add: { noun: 'count' },
};

/** A number that rests on nothing; `known` are the facts and assumptions that there are. */
export function restsOnNothing(number: string, known: readonly string[]): Message {
  const example = quote(`restsOn: [${exampleOf(known)}]`);
  return {
    what: `${number} rests on nothing.`,
    wayOut: `Name the facts or assumptions it comes from, such as ${example}. ${nearest('', known)}`,
  };
}

/** The last is an assumption where there is one: most numbers rest on these. */
const exampleOf = (known: readonly string[]) => known.at(-1) ?? 'low-trust';

export function restsOnAssumption(name: string): Message {
  return {
    what: `${quote(name)} is an assumption.`,
    wayOut: 'An assumption may rest on facts only: name the facts, or put both reasons into one.',
  };
}

/** Some kinds of numbers of the block `of` that rest on nothing; `known` are the facts and assumptions that there are. */
export function kindsRestOnNothing(kinds: readonly NumberKind[], of: string, known: readonly string[]): Message {
  const isOne = kinds.length === 1 && kinds.every(kind => !NOUNS[kind].isMany);
  const nouns = listed(kinds.map(kind => NOUNS[kind].noun));
  const example = exampleOf(known);
  const each = `${quote(`restsOn: { ${kinds[0]}: [${example}] }`)} for one kind of number`;
  return {
    what: `The ${nouns} of ${quote(of)} ${isOne ? 'rests' : 'rest'} on nothing.`,
    wayOut: `Name the facts or assumptions behind them: ${quote(`restsOn: [${example}]`)} for the whole block, or ${each}. ${nearest('', known)}`,
  };
}

/** A ground for a kind of number that the block `of` does not hold. */
export function groundForNothing(kind: NumberKind, of: string): Message {
  return {
    what: `${quote(of)} names what its ${NOUNS[kind].noun.replace('threshold in the ', '')} would rest on, and has none.`,
    wayOut: `Remove the line, or write what it is about.`,
  };
}
