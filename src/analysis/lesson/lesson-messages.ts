import { listed } from '../../words/list.ts';
import { nearest } from '../../words/nearest.ts';
import { counted } from '../../words/numbers/plural.ts';
import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';

/** What a figure may be, for the way out. */
const FIGURES =
  'Figures are {odds.war}, {before.war}, {change.war}, {plays.hold} and {after.hold.war}, with endings and actions of the scenario.';

export const NO_STEP: Message = {
  what: 'The lesson has no step.',
  wayOut: 'Name at least one under "steps:", with its title, prompt and reveal.',
};

export function tooManyLessonSteps(steps: number, max: number): Message {
  return {
    what: `The lesson has ${counted(steps, 'step')}.`,
    wayOut: `A class can follow ${max} at most: make two lessons of it.`,
  };
}

export function twoTriggers(step: string, keys: readonly string[]): Message {
  return {
    what: `${quote(step)} comes at ${listed(keys.map(key => quote(key)))}.`,
    wayOut: 'A step has one trigger or none: keep one of them.',
  };
}

export function momentBeyondHorizon(turn: number, turns: number): Message {
  return {
    what: `${counted(turn, 'turn')} would have to be made before this, and play stops after ${turns}.`,
    wayOut: 'Name an earlier moment.',
  };
}

const SAY_WHERE = 'Say where by "after:", a line of play from the start.';

/** The way out for what is measured from where the step before left play, of which the step itself cannot say where. */
export const LEAD_THERE_FIRST =
  'Put a step with "after:" before this one, so that it is known where play came from, or leave the figure out.';

/** Moves can be checked, and figures worked out, only where it is known where play stands. */
export function unknownPlace(what: string, wayOut = SAY_WHERE): Message {
  return {
    what: `${what} depends on where play stands, and that is not known here: a step before waits for how play goes.`,
    wayOut,
  };
}

export function endedThere(ending: string): Message {
  return { what: `Play has stopped there: ${ending}.`, wayOut: 'There is nothing left to predict.' };
}

export function figureElsewhere(figure: string): Message {
  return { what: `${quote(figure)} would be a figure, and only a reveal has figures.`, wayOut: 'Say it in a reveal.' };
}

/** `known` are the words a figure may begin with; one of them with the wrong names behind it needs no correction. */
export function unknownFigure(written: string, known: readonly string[]): Message {
  const [word = ''] = written.split('.');
  const wayOut = known.includes(word) ? FIGURES : `${FIGURES} ${nearest(word, known)}`;
  return { what: `${quote(written)} is not a figure.`, wayOut };
}

export function notOpenThere(name: string, open: readonly string[]): Message {
  return {
    what: `${quote(name)} cannot come next where the class is asked.`,
    wayOut: open.length === 0 ? 'Play has stopped there.' : nearest(name, open),
  };
}

/** A claim that the game does not bear out; the sides are written as figures are shown. */
export function claimFails(written: string, left: string, right: string): Message {
  return {
    what: `${quote(written)} does not hold: the one is ${left}, the other ${right}.`,
    wayOut: 'Say what the game shows, or change the moves or the settings.',
  };
}

export function notSeed(seed: string): Message {
  return {
    what: `${quote(seed)} cannot be a seed.`,
    wayOut: 'Expected 1 to 100 characters, none of them a control character.',
  };
}

export const NEVER_COMES: Message = {
  what: 'This can never come about on the way from where the lesson last led.',
  wayOut: 'Correct the condition, or lead there by "after:".',
};

export function notClaim(written: string): Message {
  return {
    what: `${quote(written)} is not a claim.`,
    wayOut: 'Expected two figures or numbers with > or < between: "change.war > 0".',
  };
}
