import type { Press } from '../../kit/input/key-press.ts';
import { typeInto } from '../../kit/input/text-input.ts';
import { reduceBoard } from '../../kit/screen/board-state.ts';
import { COMMON_KEYS, closingKey, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, cursorOn } from '../../kit/screen/cursor.ts';
import { type KeyEntry, type KeyResponse, keyEntry, told } from '../../kit/screen/key-entry.ts';
import { sliderUnderCursor, WHAT_IF_RANGE } from './cursor.ts';
import { sliderSubject } from './slider-view.ts';
import { type Slider, slidBy } from './sliders.ts';
import {
  type Naming,
  reduceWhatIf,
  type WhatIfEvent,
  type WhatIfInput,
  type WhatIfResponse,
  type WhatIfState,
} from './state.ts';

type WhatIfKey = KeyEntry<WhatIfState, WhatIfState>;

const event = ({ state, own }: WhatIfInput, what: WhatIfEvent): WhatIfResponse => ({
  state,
  own: reduceWhatIf(own, what),
});

/** Turns the slider under the cursor. */
const turns =
  (to: (slider: Slider) => Slider['value']) =>
  (input: WhatIfInput): WhatIfResponse => {
    const slider = sliderUnderCursor(input);
    if (!slider) return { state: input.state };
    const value = to(slider);
    return event(input, { type: 'turn', name: slider.name, value: value === slider.own ? null : value });
  };

const by = (steps: number) => turns(slider => slidBy(slider, steps));

const hasTurned = ({ own }: WhatIfInput) => Object.keys(own.turned).length > 0;
const hasOdds = ({ scene, state }: WhatIfInput) => state.odds && scene.position.ending === null;
const isNaming = ({ own }: WhatIfInput) => own.naming !== null;

/** While a title is typed nothing else is to be had. */
const idle = (entry: WhatIfKey): WhatIfKey => ({
  ...entry,
  isOpen: input => !isNaming(input) && entry.isOpen(input),
});

/** A letter is typed into the title; the keys with Ctrl are for the terminal. */
const isLetter = ({ keys }: KeyEntry) => keys.every(key => key.length === 1);

/** The cursor keys that the sliders leave to the list: the others turn them. */
const LIST_KEYS = cursorKeys<WhatIfState>(WHAT_IF_RANGE)
  .filter(({ label }) => label === '↑' || label === '↓')
  .map((entry): WhatIfKey => ({ ...entry, does: input => withoutNotice(input, entry.does(input)) }));

/** A notice too tall for the panel is gone through line by line; whoever leaves its slider is told of the next. */
function withoutNotice(input: WhatIfInput, { state, ...rest }: KeyResponse): WhatIfResponse {
  const isLeft = cursorOn(WHAT_IF_RANGE, { ...input, state }) !== cursorOn(WHAT_IF_RANGE, input);
  return { ...rest, ...event({ ...input, state }, { type: 'tell', notice: isLeft ? '' : input.own.notice }) };
}

/** What comes of it is read from its first line. */
function fromTop(input: WhatIfInput): WhatIfInput {
  const at = cursorOn(WHAT_IF_RANGE, input);
  return { ...input, state: reduceBoard(input.state, { type: 'point', list: 'whatIf', at }) };
}

const SLIDER_KEYS: readonly WhatIfKey[] = [
  { ...keyEntry('left h', '←', 'turn', 'Turns it down by a step (also h)', by(-1)), hint: '←→' },
  keyEntry('right l', '→', '', 'Turns it up by a step (also l)', by(1)),
  keyEntry('page-down H', 'PgDn', '', 'Turns it down by ten steps (also H)', by(-10)),
  keyEntry('page-up L', 'PgUp', '', 'Turns it up by ten steps (also L)', by(10)),
  keyEntry('home g', 'Home', '', 'Turns it to its least (also g)', by(Number.NEGATIVE_INFINITY)),
  keyEntry('end G', 'End', '', 'Turns it to its greatest (also G)', by(Number.POSITIVE_INFINITY)),
  keyEntry(
    '0 backspace',
    '0',
    'undo',
    'Sets it back to what the game has (also Backspace)',
    turns(({ own }) => own),
  ),
  keyEntry('R', 'R', 'undo all', 'Sets everything back', reset, hasTurned),
  keyEntry('s', 's', 'save', 'Saves what is set as a variant, a scenario file of its own', askTitle, hasTurned),
  keyEntry('p', 'p', 'command', 'Tells the command that plays a game with what is set', tellCommand, hasTurned),
  keyEntry(
    'b',
    'b',
    'band',
    'Tells within what these odds lie over draws of all that nobody knows; it takes a while',
    input => event(input, { type: 'band', on: true }),
    input => hasOdds(input) && !input.own.asksBand,
  ),
  keyEntry(
    'b',
    'b',
    'no band',
    'Goes back to the odds and their changes',
    input => event(input, { type: 'band', on: false }),
    input => hasOdds(input) && input.own.asksBand,
  ),
  keyEntry('D', 'D', 'drivers', 'Turns each lever by itself, and tells which move the odds most', askDrivers, hasOdds),
  keyEntry(
    'f',
    'f',
    'facts',
    'Tells all of the slider under the cursor and what it rests on, then all facts',
    askFacts,
  ),
];

const CLOSING_KEY = closingKey('w');

/** The keys of the panel, and those of the title and the reason that are being typed. */
export const WHAT_IF_KEYS: readonly WhatIfKey[] = [
  keyEntry(
    'enter',
    'Enter',
    'go on',
    'Enters the text: first the title, then why',
    ({ state }) => ({ state }),
    isNaming,
  ),
  keyEntry('escape', 'Esc', 'leave', 'Leaves it, and saves nothing', ({ state }) => ({ state }), isNaming),
  ...[
    ...SLIDER_KEYS,
    ...LIST_KEYS,
    ...ODDS_KEYS,
    { ...CLOSING_KEY, keys: CLOSING_KEY.keys.filter(key => key !== 'backspace') },
    HELP_KEY,
    ...COMMON_KEYS.filter(isLetter),
  ].map(idle),
  ...COMMON_KEYS.filter(entry => !isLetter(entry)),
];

/** Takes what is typed into the title, and then into the reason; a variant without a title is not saved. */
export function hearNaming(input: WhatIfInput, press: Press): WhatIfResponse | undefined {
  const { naming, turned } = input.own;
  const typed = naming && typeInto(naming.input, press);
  if (!typed) return undefined;
  const asks = (next: Naming | null) => event(input, { type: 'name', naming: next });
  if (typed.kind === 'typing') return asks({ ...naming, input: typed.input });
  if (typed.kind === 'full') return told(input.state, `At most ${typed.most} characters: no more are taken.`);
  if (typed.kind === 'left') return asks(null);
  if (naming.title !== null) {
    return { ...asks(null), variant: { kind: 'save', turned, title: naming.title, why: typed.text } };
  }
  return asks(typed.text === '' ? null : { title: typed.text, input: { text: '' } });
}

function reset(input: WhatIfInput): WhatIfResponse {
  return event(input, { type: 'reset' });
}

function askTitle(input: WhatIfInput): WhatIfResponse {
  return event(fromTop(input), { type: 'name', naming: { title: null, input: { text: '' } } });
}

function tellCommand(input: WhatIfInput): WhatIfResponse {
  return { state: fromTop(input).state, variant: { kind: 'command', turned: input.own.turned } };
}

function askDrivers({ state, own: { turned } }: WhatIfInput): WhatIfResponse {
  return { state, opens: { screen: 'drivers', turned } };
}

function askFacts(input: WhatIfInput): WhatIfResponse {
  const slider = sliderUnderCursor(input);
  return { state: input.state, opens: { screen: 'facts', subject: slider ? sliderSubject(slider) : null } };
}
