import { parseSetting } from '../../game/settings.ts';
import type { TextKind } from '../../play/timeline.ts';
import { reduceBoard } from '../../ui/kit/screen/board-state.ts';
import { done, type KeyResponse, type ScreenInput, told } from '../../ui/kit/screen/screen-part.ts';
import { write } from '../../ui/screens/branches/writing.ts';
import { PREDICT, predictHere } from '../../ui/screens/predict/part.ts';
import { slidersOf } from '../../ui/screens/what-if/sliders.ts';

/** Something that is said in more than one word. */
export interface Saying {
  readonly words: readonly string[];
  /** How it is written, for the list of words. */
  readonly label: string;
  readonly says: string;
  readonly does: (moment: ScreenInput, rest: string) => KeyResponse;
}

/** What can be said beside the keys. */
export const SAYINGS: readonly Saying[] = [
  {
    words: ['w', 'what-if'],
    label: 'w LEVER VALUE',
    says: 'Sets a lever, or how a party decides, in what if; VALUE may be "default"',
    does: turn,
  },
  {
    words: ['p', 'predict'],
    label: 'p PERCENT PERCENT …',
    says: 'Gives your odds of each ending, in the order in which they are told',
    does: predict,
  },
  { words: ['note'], label: 'note TEXT', says: 'Writes a note on where play stands', does: writes('note') },
  { words: ['name'], label: 'name TEXT', says: 'Names the line from where play stands on', does: writes('name') },
];

function writes(kind: TextKind) {
  return (moment: ScreenInput, rest: string): KeyResponse => {
    const written = write(moment, kind, moment.scene.timeline.at, rest);
    return written.play ? { ...written, ...told(written.state, `The ${kind} is kept.`) } : written;
  };
}

/** Opens the what-if panel, with one thing set otherwise and the cursor on it. */
function turn({ scene, state }: ScreenInput, rest: string): KeyResponse {
  const [name = '', value = ''] = rest.split(/[\s=]+/);
  const sliders = slidersOf(scene.model, state.whatIf.turned, scene.position.turn);
  const at = sliders.findIndex(slider => slider.name === name);
  const slider = sliders[at];
  if (!slider) {
    const known = sliders.map(each => each.name).join(', ');
    return told(state, `There is no “${name}” to turn. Known: ${known}.`);
  }
  const set =
    value === 'default' ? ([name, slider.own] as const) : parseSetting(scene.model.scenario, `${name}=${value}`);
  if ('what' in set) return told(state, [set.what, set.wayOut].filter(Boolean).join(' '));
  const [, to] = set;
  const event = { type: 'turn', name, value: to === slider.own ? null : to } as const;
  const opened = state.screen === 'whatIf' ? state : reduceBoard(state, { type: 'open', screen: 'whatIf' });
  const pointed = reduceBoard(opened, { type: 'point', list: 'whatIf', at });
  return done(pointed, { type: 'whatIf', event });
}

/** Gives all odds at once, as if they were typed one after the other. */
function predict(moment: ScreenInput, rest: string): KeyResponse {
  const { scene, state } = moment;
  const { endings } = scene.model.scenario;
  const percents = rest
    .split(/[\s,;%]+/)
    .filter(Boolean)
    .map(Number);
  if (
    percents.length !== endings.length ||
    !percents.every(each => Number.isInteger(each) && each >= 0 && each <= 100)
  ) {
    const names = endings.map(({ short }) => short).join(', ');
    return told(state, `Give a whole number of percent for each ending: ${names}.`);
  }
  const asked = predictHere(moment).state;
  if (!asked.predicting) return { state: asked };
  const given = reduceBoard(asked, { type: 'predict', to: { ...asked.predicting, percents } });
  const gives = PREDICT.keys.find(({ keys, isOpen }) => keys.includes('enter') && isOpen(scene, given));
  return gives ? gives.does({ ...moment, state: given }) : { state: given };
}
