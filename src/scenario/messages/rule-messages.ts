import { listed } from '../../words/list.ts';
import { nearest } from '../../words/nearest.ts';
import { counted } from '../../words/numbers/plural.ts';
import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';

/** A rule with no demand or several; `kinds` are all that there are. */
export function demandsOfRule(
  id: string,
  given: readonly string[],
  kinds: readonly string[],
  isVariant: boolean,
): Message {
  if (given.length === 0) {
    const wayOut = `Give it one of ${listed(kinds.map(quote), 'or')}.`;
    return { what: `The rule ${quote(id)} demands nothing.`, wayOut };
  }
  const removed = isVariant
    ? ` ${quote(`${given[0]}: null`)} removes what the scenario that this one extends demands.`
    : '';
  return {
    what: `The rule ${quote(id)} has ${given.length === 2 ? 'both ' : ''}${listed(given.map(quote))}.`,
    wayOut: `A rule demands one thing: keep one of them, or make a rule of each.${removed}`,
  };
}

export const WHILE_WITHOUT_POSSIBLE: Message = {
  what: '"while" stands in a rule without "possible".',
  wayOut: 'Write it into the claim: { any: [{ not: { … } }, { … }] } is "where the first holds, so does the second".',
};

export const EMPTY_CLAIM: Message = {
  what: 'The claim names nothing, so it would always hold.',
  wayOut: 'Name a track, a gauge or an ending, such as { trust: ">= 2" } or { ending: war }.',
};

export const EMPTY_STEP: Message = {
  what: 'The step names nothing, so any would do.',
  wayOut: 'Say who takes it ("by"), what they do ("action"), or what held before it ("before").',
};

/** An ending at the horizon in a claim about states. */
export function endingAtHorizon(id: string): Message {
  return {
    what: `The ending ${quote(id)} only holds at the horizon: it stops no play, and states know nothing of it.`,
    wayOut: `Write the condition behind it. Alone under "of", without "within", it may stand.`,
  };
}

/** A step under a key that is about states. */
export function stepAmongStates(key: string): Message {
  return {
    what: `"step" cannot stand under ${quote(key)}, which is about states, however they were reached.`,
    wayOut: 'Only "never" and "always" speak of steps: put what the step leads to here, or make a rule of theirs.',
  };
}

export function tooManyStepClaims(max: number): Message {
  return {
    what: `The rules speak of more than ${max} steps.`,
    wayOut: 'Name several actions in one step: "action: [pause-strikes, hold]".',
  };
}

/** The actions under `names` have no one to take them. */
export function actionOfNobody(names: readonly string[]): Message {
  return {
    what: `The step names ${listed(names.map(quote))}, and not who takes it.`,
    wayOut: 'Add "by:" with a party, or with the world for its shocks.',
  };
}

/** An action of another mover than the step's. */
export function actionOfAnother(name: string, by: string, owner: string, known: readonly string[]): Message {
  return {
    what: `${quote(name)} is what ${quote(owner)} may do, and not ${quote(by)}.`,
    wayOut: `Write ${quote(`by: ${owner}`)}, or name what ${quote(by)} may do. ${nearest(name, known)}`,
  };
}

export const RESULT_OF_WORLD: Message = {
  what: '"result" cannot stand beside "by: world".',
  wayOut: 'What the world draws are its shocks: name them under "action".',
};

export const RESULT_OF_NO_ACTION: Message = {
  what: '"result" stands in a step without "action".',
  wayOut: 'Name the action that it is a result of.',
};

export function noSuchResult(result: number, action: string, count: number): Message {
  return {
    what: `${quote(action)} has ${counted(count, 'result')}, and no result ${result}.`,
    wayOut: count === 1 ? 'Leave "result" out.' : `Expected a whole number from 1 to ${count}.`,
  };
}

export function ruleBeyondHorizon(within: number, horizon: number): Message {
  return {
    what: `${counted(within, 'round')} go beyond the horizon of ${counted(horizon, 'round')}.`,
    wayOut: 'The bound holds up to the horizon only: name a later one, or leave "within" out.',
  };
}

/** A bound that every number keeps, such as at most 1. */
export function boundWithoutForce(id: string, because: string): Message {
  return {
    what: `Nothing can break the rule ${quote(id)}: ${because}.`,
    wayOut: 'Draw the bound closer, or remove the rule.',
  };
}
