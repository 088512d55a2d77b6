import { nearest } from '../../words/nearest.ts';
import { counted, grouped } from '../../words/numbers/plural.ts';
import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';

/** A name that is not `what`; `known` are those that are. */
export function unknownName(name: string, what: string, known: Iterable<string>): Message {
  return { what: `${quote(name)} is not ${what}.`, wayOut: nearest(name, [...known]) };
}

/** The world stands in the order or under "actions" as if it were a party. */
export const NO_WORLD: Message = {
  what: 'The scenario has no world.',
  wayOut: 'Add "world:" with its "shocks:", or leave the world out of the order.',
};

export const WORLD_HAS_NO_ACTIONS: Message = {
  what: 'The world has no actions: it draws one of its shocks by chance.',
  wayOut: 'Put them under "world:" and "shocks:".',
};

export const NO_PARTY: Message = {
  what: 'There is no party.',
  wayOut: 'Name at least one under "parties:", with its name, foresight, precision and patience.',
};

export function sharedName(name: string, other: string): Message {
  return { what: `${quote(name)} is also the name of ${other}.`, wayOut: 'Give one of the two another name.' };
}

export function reservedName(name: string): Message {
  return { what: `${quote(name)} has a meaning of its own.`, wayOut: 'Choose another name.' };
}

export function levelOrLever(name: string, track: string, level: number): Message {
  return {
    what: `${quote(name)} is both a level of ${quote(track)} and a lever.`,
    wayOut: `Write ${level} for the level or ${quote(`0 + ${name}`)} for the lever, or give one of the two another name.`,
  };
}

export function partyOrLever(name: string): Message {
  return {
    what: `${quote(name)} is both a party and a lever.`,
    wayOut: `Give one of the two another name, or write ${quote(`0 + ${name}`)} for the lever.`,
  };
}

export function unknownLevel(name: string, track: string, levels: readonly string[]): Message {
  const bare = name.replace(/^[=<>!]+\s*/, '');
  if (levels.includes(bare)) {
    const known = 'A comparison starts with one of >=, <=, >, < and !=.';
    return {
      what: `${quote(name)} is not a level of ${quote(track)}.`,
      wayOut: `Write ${quote(bare)} alone. ${known}`,
    };
  }
  return unknownName(name, `a level of ${quote(track)}`, levels);
}

export function badGaugeValue(written: string | number, gauge: string, min: number, max: number): Message {
  return {
    what: `${quote(written)} is not a value of the gauge ${quote(gauge)}.`,
    wayOut: `Expected a whole number from ${min} to ${max}.`,
  };
}

export function comparisonInList(written: string): Message {
  return {
    what: `${quote(written)} is a comparison inside a list.`,
    wayOut: 'A list names single levels or values: use one comparison without the list, or "any:".',
  };
}

export const EMPTY_CONDITION: Message = {
  what: 'The condition names nothing, so it would always hold.',
  wayOut: 'Name a track or a gauge, such as { trust: ">= 2" }, or remove the condition.',
};

export function badStep(written: number, variable: string): Message {
  return {
    what: `${quote(written)} is not a step of ${quote(variable)}.`,
    wayOut: `Expected a whole number such as +1 or -1; leave ${quote(variable)} out where nothing changes.`,
  };
}

export function badEffect(written: string, variable: string, kind: 'track' | 'gauge'): Message {
  const isStep = /^[-+]?\d+$/.test(written.trim());
  const wayOut = isStep
    ? `Write a step without quotes: ${written.trim()}.${kind === 'gauge' ? ' A setting has "=" before it: "= 2".' : ''}`
    : 'Expected a step such as +1 or -1, or a setting such as "= 2".';
  return { what: `${quote(written)} is not an effect on ${quote(variable)}.`, wayOut };
}

export function badStartLevel(written: number, track: string, size: number): Message {
  return {
    what: `${quote(written)} is not the number of a level of ${quote(track)}.`,
    wayOut: `Expected the name of a level, or a whole number from 0 to ${size - 1}.`,
  };
}

export function noLevels(track: string): Message {
  return { what: `The track ${quote(track)} has no levels.`, wayOut: 'Name them from the calmest to the gravest.' };
}

export function badRungKey(key: string): Message {
  return { what: `${quote(key)} is not the number of a rung.`, wayOut: 'Expected a whole number from 0 to 999.' };
}

export function badRange(what: string, min: number, max: number, mayBeEqual: boolean): Message {
  return {
    what: `${what} runs from ${min} to ${max}.`,
    wayOut: mayBeEqual ? 'Its max must not be below its min.' : 'Its max must be above its min.',
  };
}

export function tooManyValues(gauge: string, size: number, max: number): Message {
  return {
    what: `The gauge ${quote(gauge)} has ${counted(size, 'value')}.`,
    wayOut: `A gauge may have at most ${grouped(max)}: measure it in larger steps.`,
  };
}

export function saysNothing(fact: string): Message {
  return { what: `The fact ${quote(fact)} says nothing.`, wayOut: 'Give it "quote", "says" or both.' };
}

export function badCameo(code: string, nearby: readonly string[]): Message {
  return {
    what: `${quote(code)} is not a CAMEO code.`,
    wayOut: `Expected the digits of a code in quotes, such as "036". ${nearest(code, nearby)}`,
  };
}

export function noPlaceInOrder(mover: string): Message {
  return { what: `${quote(mover)} has no place in the order.`, wayOut: 'Add it to the list where it moves.' };
}

export function twiceInOrder(mover: string): Message {
  return {
    what: `${quote(mover)} stands twice in the order.`,
    wayOut: 'A round gives each party and the world one turn.',
  };
}

export function noAction(party: string): Message {
  return {
    what: `The party ${quote(party)} has no action.`,
    wayOut: 'Give it at least one that is always open, such as "hold".',
  };
}

export const SHOCK_TAKES_REST: Message = {
  what: '"rest" is not the chance of a shock.',
  wayOut: 'What the shocks leave of 1 is that nothing happens, which needs no entry: give a number or a formula.',
};

export const NO_ENDING: Message = {
  what: 'There is no ending.',
  wayOut: 'Name at least one, with "atHorizon: true" and no "when".',
};

const LEFT =
  'One ending has "atHorizon: true" and no "when": it stands for every case that is left, and is tried last.';

export const EVERY_ENDING_CONDITIONAL: Message = {
  what: 'Every ending has a condition, so that it could be that none holds.',
  wayOut: LEFT,
};

export function unconditionalEndingStops(id: string): Message {
  return {
    what: `The ending ${quote(id)} has no condition, and does not say that it holds at the horizon.`,
    wayOut: LEFT,
  };
}

export function secondEndingWithoutCondition(id: string, first: string): Message {
  return {
    what: `The ending ${quote(id)} has no condition, and neither has ${quote(first)}.`,
    wayOut: 'Only one may stand for every case that is left: give one of the two "when".',
  };
}

/** Two endings would be called the same where room is scarce. */
export function sharedShort(short: string, other: string): Message {
  return {
    what: `${quote(short)} is also the short name of the ending ${quote(other)}.`,
    wayOut: 'Give one of the two another "short".',
  };
}
