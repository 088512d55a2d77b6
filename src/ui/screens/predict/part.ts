import type { Press } from '../../kit/input/key-press.ts';
import { COMMON_KEYS, closingKey, HELP_KEY } from '../../kit/screen/common-keys.ts';
import { cursorIn, cursorKeys } from '../../kit/screen/cursor.ts';
import { listView } from '../../kit/screen/list-view.ts';
import {
  done,
  type KeyEntry,
  type KeyResponse,
  keyEntry,
  type ScreenInput,
  told,
  type WholeScreen,
} from '../../kit/screen/screen-part.ts';
import { scoringQuestions } from './scores.ts';
import { beginPredicting, eraseDigit, fillRest, type Predicting, shift, sumOf, typeDigit } from './state.ts';
import { predictRows } from './view.ts';

const TYPE = 'Type your odds in percent; Enter gives them.';
const GIVEN = 'Your odds are given: Enter goes on.';
const LENGTHS = { length: ({ scene }: ScreenInput) => scene.model.scenario.endings.length };

const isAsking: KeyEntry['isOpen'] = (_, { predicting }) => predicting?.isGiven === false;
const isGiven: KeyEntry['isOpen'] = (_, { predicting }) => predicting?.isGiven === true;

/** Changes the number under the cursor. */
const changes =
  (change: (predicting: Predicting, at: number) => Predicting) =>
  (moment: ScreenInput): KeyResponse => {
    const { state } = moment;
    if (!state.predicting) return { state };
    return done(state, { type: 'predict', to: change(state.predicting, cursorOf(moment)) });
  };

/** The class gives odds in percent before a step, and sees them beside the exact odds. */
export const PREDICT: WholeScreen = {
  ...LENGTHS,
  keys: [
    keyEntry('enter', 'Enter', 'give them', 'Gives these odds, and shows the exact ones beside them', give, isAsking),
    keyEntry('enter space', 'Enter', 'go on', 'Goes on', close, isGiven),
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
    ...cursorKeys(LENGTHS).map((key): KeyEntry => ({ ...key, does: moment => afresh(key.does(moment)) })),
    { ...closingKey('p', 'Goes back without giving odds'), keys: ['escape', 'p'], does: close },
    HELP_KEY,
    ...COMMON_KEYS,
  ],
  asks: scene => scoringQuestions(scene),
  refuses,
  hears: (moment, press) => (/^[0-9]$/.test(press) ? typed(moment, press) : undefined),
  view: (moment, width, height) => {
    const { scene, state } = moment;
    const { predicting } = state;
    if (!predicting) return { title: 'Odds', rows: [], cursorSaid: '' };
    const at = cursorOf(moment);
    const rows = predictRows(scene, predicting, at, width);
    const title = predicting.isGiven ? 'Your odds and the exact ones' : 'Your odds, in percent: type them';
    const items = rows.map(line => ({ rows: [line] }));
    // The line under the last ending is kept in sight with it.
    const sight = at === predicting.percents.length - 1 ? rows.length - 1 : at;
    const view = listView(title, items, sight, width, height);
    return { ...view, cursorSaid: predicting.isGiven ? '' : (rows[at]?.said ?? '') };
  },
};

/** Opens the screen for where play stands. */
export function predictHere({ scene, state }: ScreenInput): KeyResponse {
  const to = beginPredicting(scene.timeline.at, scene.model.scenario.endings.length);
  return done({ ...state, predicting: to }, { type: 'open', screen: 'predict' });
}

function cursorOf({ scene, state }: ScreenInput): number {
  return cursorIn(state.cursors, 'predict', scene.model.scenario.endings.length);
}

/** Whoever moves the cursor begins the next number anew. */
function afresh(response: KeyResponse): KeyResponse {
  const { predicting } = response.state;
  return predicting
    ? { ...response, state: { ...response.state, predicting: { ...predicting, isFresh: true } } }
    : response;
}

function typed(moment: ScreenInput, press: Press): KeyResponse | undefined {
  const { state } = moment;
  const { predicting } = state;
  if (predicting?.isGiven !== false) return undefined;
  const at = cursorOf(moment);
  const to = typeDigit(predicting, at, Number(press));
  if (to) return done(state, { type: 'predict', to });
  return told(state, `At most 100 percent: ${predicting.percents[at]} stays; Backspace takes its last digit away.`);
}

/** Whoever types what is no part of a number must not think that it was taken. */
function refuses({ state: { predicting } }: ScreenInput, press: Press): string | undefined {
  // Space goes on wherever a lesson waits, and so it is tried here.
  if (press === 'space') return predicting?.isGiven === false ? TYPE : undefined;
  if ([...press].length > 1 || PREDICT.keys.some(({ keys }) => keys.includes(press))) return undefined;
  return predicting?.isGiven ? GIVEN : `“${press}” is no digit, and percents are whole numbers. ${TYPE}`;
}

function give({ state }: ScreenInput): KeyResponse {
  const { predicting } = state;
  if (!predicting) return { state };
  const left = 100 - sumOf(predicting);
  if (left > 0) return told(state, `${left} percent are left to give; r gives them to the ending under the cursor.`);
  if (left < 0) return told(state, `${-left} percent too much; r takes them from the ending under the cursor.`);
  const { node, percents } = predicting;
  return {
    ...done(state, { type: 'predict', to: { ...predicting, isGiven: true } }),
    play: { type: 'annotate', annotation: { kind: 'prediction', node, percents } },
  };
}

function close({ state }: ScreenInput): KeyResponse {
  return done({ ...state, predicting: null }, { type: 'close' });
}
