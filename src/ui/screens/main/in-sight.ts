import { cited } from '../../../words/quote.ts';
import { reduceBoard } from '../../kit/screen/board-state.ts';
import { type KeyResponse, type ScreenInput, told } from '../../kit/screen/key-entry.ts';
import { choiceKey } from './choices.ts';
import { chosen } from './choosing.ts';
import { isOptionSeen } from './panes/main-view.ts';

/** Plays the nth option by its key, from 0; one that is not in sight is first shown. */
export function chosenInSight(input: ScreenInput, nth: number): KeyResponse {
  const { scene, state } = input;
  const option = scene.options[nth];
  if (!option || isOptionSeen(input, nth)) return chosen(input, nth);
  const focused = reduceBoard(state, { type: 'focus', pane: 'options' });
  const shown = reduceBoard(focused, { type: 'point', list: 'options', at: nth });
  return told(shown, `It was out of sight: ${choiceKey(nth)} once more chooses ${cited(option.title)}.`);
}
