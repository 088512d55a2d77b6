import type { ChangedSettings } from '../../../analysis/settings/changed-settings.ts';
import type { SettingValue } from '../../../game/settings/settings.ts';
import type { TextInput } from '../../kit/input/text-input.ts';
import type { KeyResponse, ScreenInput } from '../../kit/screen/key-entry.ts';

/** First the title of a variant is typed; once there is one, why these settings, which may be left empty. */
export interface Naming {
  readonly title: string | null;
  readonly input: TextInput;
}

/** What the what-if panel keeps. */
export interface WhatIfState {
  /** What is set otherwise than in the game that is played. */
  readonly turned: ChangedSettings;
  /** What was set before each of the last turns, the latest last: its odds stand until those of the present are known. */
  readonly trail: readonly ChangedSettings[];
  /** What a variant is asked for before it is saved, while that is being typed. */
  readonly naming: Naming | null;
  /** Whether it is asked within what the odds lie; until something else is turned. */
  readonly asksBand: boolean;
  /** What came of saving, or how to play on; until the next key. */
  readonly notice: string;
}

export type WhatIfEvent =
  /** Sets one thing; null sets it back to what it is in the game. */
  | { readonly type: 'turn'; readonly name: string; readonly value: SettingValue | null }
  | { readonly type: 'reset' }
  | { readonly type: 'band'; readonly on: boolean }
  | { readonly type: 'name'; readonly naming: Naming | null }
  | { readonly type: 'tell'; readonly notice: string };

/** So many turns a held key makes before an answer to one of them must have come. */
const MOST_TRAIL = 100;

export const START_WHAT_IF: WhatIfState = { turned: {}, trail: [], naming: null, asksBand: false, notice: '' };

/** Returns the state after an event. */
export function reduceWhatIf(state: WhatIfState, event: WhatIfEvent): WhatIfState {
  switch (event.type) {
    case 'turn': {
      const { [event.name]: _, ...others } = state.turned;
      return turnedTo(state, event.value === null ? others : { ...state.turned, [event.name]: event.value });
    }
    case 'reset':
      return turnedTo(state, {});
    case 'band':
      return { ...state, asksBand: event.on, notice: '' };
    case 'name':
      return { ...state, naming: event.naming, notice: '' };
    case 'tell':
      return { ...state, notice: event.notice };
  }
}

function turnedTo(state: WhatIfState, turned: ChangedSettings): WhatIfState {
  return { ...state, turned, trail: [...state.trail, state.turned].slice(-MOST_TRAIL), asksBand: false, notice: '' };
}

export type WhatIfInput = ScreenInput<WhatIfState>;
export type WhatIfResponse = KeyResponse<WhatIfState>;
