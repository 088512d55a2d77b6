import { parseSetting } from '../../../game/settings/settings.ts';
import { messageText } from '../../../words/problem-text.ts';
import { cited } from '../../../words/quote.ts';
import { reduceBoard } from '../../kit/screen/board-state.ts';
import { told } from '../../kit/screen/key-entry.ts';
import type { Saying } from '../../kit/screen/screen-part.ts';
import { slidersIn } from './cursor.ts';
import { reduceWhatIf, type WhatIfInput, type WhatIfResponse, type WhatIfState } from './state.ts';

/** Sets one thing otherwise, by its name. */
export const SET_LEVER: Saying<WhatIfState> = {
  words: ['w', 'what-if'],
  label: 'w LEVER VALUE',
  says: 'Sets a lever, or how a party decides, in what if; VALUE may be "default"',
  does: turn,
};

/** Opens the what-if panel, with one thing set otherwise and the cursor on it. */
function turn(input: WhatIfInput, rest: string): WhatIfResponse {
  const { scene, state, own } = input;
  const [name = '', value = ''] = rest.split(/[\s=]+/);
  const sliders = slidersIn(input);
  const at = sliders.findIndex(slider => slider.name === name);
  const slider = sliders[at];
  if (!slider) {
    const known = sliders.map(each => each.name).join(', ');
    return told(state, `There is no ${cited(name)} to turn. Known: ${known}.`);
  }
  const set =
    value === 'default' ? ([name, slider.own] as const) : parseSetting(scene.model.scenario, `${name}=${value}`);
  if ('what' in set) return told(state, messageText(set));
  const [, to] = set;
  const opened = state.screen === 'whatIf' ? state : reduceBoard(state, { type: 'open', screen: 'whatIf' });
  return {
    state: reduceBoard(opened, { type: 'point', list: 'whatIf', at }),
    own: reduceWhatIf(own, { type: 'turn', name, value: to === slider.own ? null : to }),
  };
}
