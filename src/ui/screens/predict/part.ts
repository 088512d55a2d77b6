import { cited } from '../../../words/quote.ts';
import type { Press } from '../../kit/input/key-press.ts';
import { reduceBoard } from '../../kit/screen/board-state.ts';
import { COMMON_KEYS, closingKey, HELP_KEY } from '../../kit/screen/common-keys.ts';
import { cursorIn, cursorKeys } from '../../kit/screen/cursor.ts';
import { done, type KeyEntry, type KeyResponse, keyEntry, type ScreenInput, told } from '../../kit/screen/key-entry.ts';
import { whyNotPredict } from '../../kit/screen/predicting.ts';
import type { ScreenPart } from '../../kit/screen/screen-part.ts';
import { itemSaid, listView, onePane } from '../../kit/screen/screen-view.ts';
import { scoringQuestions } from './scores.ts';
import { beginPredicting, eraseDigit, fillRest, type Predicting, shift, sumOf, typeDigit } from './state.ts';
import { predictItems } from './view.ts';

const TYPE = 'Type your odds in percent; Enter gives them.';
const TYPES = 'Types the percent of the ending under the cursor';
const GIVEN = 'Your odds are given: Enter goes on.';
const RANGE = { length: ({ scene }: ScreenInput) => scene.model.scenario.endings.length };

/** What the screen keeps; null where no odds are being given. */
type Given = Predicting | null;

const isAsking = ({ own }: ScreenInput<Given>) => own?.isGiven === false;
const isGiven = ({ own }: ScreenInput<Given>) => own?.isGiven === true;

/** Changes the number under the cursor. */
const changes =
  (change: (predicting: Predicting, at: number) => Predicting) =>
  (input: ScreenInput<Given>): KeyResponse<Given> => {
    const { state, own } = input;
    return own ? { state, own: change(own, cursorOf(input)) } : { state };
  };

/** The class gives odds in percent before a step, and sees them beside the exact odds. */
export const PREDICT: ScreenPart<Given> = {
  ...RANGE,
  start: null,
  keys: [
    keyEntry('enter', 'Enter', 'give them', 'Gives these odds, and shows the exact ones beside them', give, isAsking),
    keyEntry('enter space', 'Enter', 'go on', 'Goes on', close, isGiven),
    // Digits are heard before keys: here they are named.
    keyEntry('0 1 2 3 4 5 6 7 8 9', '0-9', 'type', TYPES, ({ state }) => ({ state }), isAsking),
    keyEntry(
      'r',
      'r',
      'the rest',
      'Gives the ending under the cursor what the others leave of 100',
      changes(fillRest),
      isAsking,
    ),
    keyEntry(
      'left h -',
      '←',
      '',
      'Takes 5 away from the ending under the cursor (also h)',
      changes((p, at) => shift(p, at, -5)),
      isAsking,
    ),
    keyEntry(
      'right l +',
      '→',
      '',
      'Adds 5 to the ending under the cursor (also l)',
      changes((p, at) => shift(p, at, 5)),
      isAsking,
    ),
    keyEntry('backspace', 'Backspace', '', 'Takes the last digit away', changes(eraseDigit), isAsking),
    // Whoever moves the cursor begins the next number anew.
    ...cursorKeys(RANGE).map(
      (key): KeyEntry<Given, Given> => ({
        ...key,
        does: input => ({ ...key.does(input), own: input.own && { ...input.own, isFresh: true } }),
      }),
    ),
    { ...closingKey('p', 'Goes back without giving odds'), keys: ['escape', 'p'], does: close },
    HELP_KEY,
    ...COMMON_KEYS,
  ],
  asks: ({ scene }) => scoringQuestions(scene),
  refuses,
  hears: (input, press) => (/^[0-9]$/.test(press) ? typed(input, press) : undefined),
  opened: begin,
  signals: own => (own?.isGiven === false ? { hidesOdds: true } : {}),
  sayings: [
    {
      words: ['p', 'predict'],
      label: 'p PERCENT PERCENT …',
      says: 'Gives your odds of each ending, in the order in which they are told',
      does: giveAll,
    },
  ],
  view: onePane((input, width, height) => {
    const { scene, own: predicting } = input;
    if (!predicting) return listView('Odds', [], { item: 0, line: 0 }, width, height);
    const at = cursorOf(input);
    const items = predictItems(scene, predicting, at, width);
    const title = predicting.isGiven ? 'Your odds and the exact ones' : 'Your odds, in percent: type them';
    // The line under the last ending is kept in sight with it.
    const sight = at === predicting.percents.length - 1 ? items.length - 1 : at;
    const view = listView(title, items, { item: sight, line: 0 }, width, height);
    return { ...view, cursorSaid: predicting.isGiven ? '' : itemSaid(items[at], width) };
  }),
};

/** Begins for where play stands. */
function begin({ scene }: ScreenInput): Predicting {
  return beginPredicting(scene.timeline.at, scene.model.scenario.endings.length);
}

/** Gives all odds at once, as if they were typed one after the other. */
function giveAll(input: ScreenInput<Given>, rest: string): KeyResponse<Given> {
  const { scene, state } = input;
  const { endings } = scene.model.scenario;
  const why = whyNotPredict(input);
  if (why !== undefined) return told(state, why);
  const percents = rest
    .split(/[\s,;%]+/)
    .filter(Boolean)
    .map(Number);
  const isPercent = (each: number) => Number.isInteger(each) && each >= 0 && each <= 100;
  if (percents.length !== endings.length || !percents.every(isPercent)) {
    const names = endings.map(({ short }) => short).join(', ');
    return told(state, `Give a whole number of percent for each ending: ${names}.`);
  }
  const own = { ...begin(input), percents };
  return { own, ...give({ ...input, state: reduceBoard(state, { type: 'open', screen: 'predict' }), own }) };
}

function cursorOf({ scene, state }: ScreenInput<Given>): number {
  return cursorIn(state.cursors, 'predict', scene.model.scenario.endings.length);
}

function typed(input: ScreenInput<Given>, press: Press): KeyResponse<Given> | undefined {
  const { state, own: predicting } = input;
  if (predicting?.isGiven !== false) return undefined;
  const at = cursorOf(input);
  const own = typeDigit(predicting, at, Number(press));
  if (own) return { state, own };
  return told(state, `At most 100 percent: ${predicting.percents[at]} stays; Backspace takes its last digit away.`);
}

/** Whoever types what is no part of a number must not think that it was taken. */
function refuses({ own: predicting }: ScreenInput<Given>, press: Press): string | undefined {
  // Space goes on wherever a lesson waits, and so it is tried here.
  if (press === 'space') return predicting?.isGiven === false ? TYPE : undefined;
  if (predicting?.isGiven && /^[0-9]$/.test(press)) return GIVEN;
  if ([...press].length > 1 || PREDICT.keys.some(({ keys }) => keys.includes(press))) return undefined;
  return predicting?.isGiven ? GIVEN : `${cited(press)} is no digit, and percents are whole numbers. ${TYPE}`;
}

function give({ state, own: predicting }: ScreenInput<Given>): KeyResponse<Given> {
  if (!predicting) return { state };
  const left = 100 - sumOf(predicting);
  if (left > 0) return told(state, `${left} percent are left to give; r gives them to the ending under the cursor.`);
  if (left < 0) return told(state, `${-left} percent too much; r takes them from the ending under the cursor.`);
  const { node, percents } = predicting;
  return {
    state,
    own: { ...predicting, isGiven: true },
    play: { type: 'annotate', annotation: { kind: 'prediction', node, percents } },
  };
}

function close({ state }: ScreenInput<Given>): KeyResponse<Given> {
  return { ...done(state, { type: 'close' }), own: null };
}
