import { cursorIn } from '../../kit/screen/cursor.ts';
import type { ScreenInput } from '../../kit/screen/screen-part.ts';
import { type Slider, slidersOf } from './sliders.ts';

const slidersIn = ({ scene, state }: ScreenInput) => slidersOf(scene.model, state.whatIf.turned, scene.position.turn);

/** The cursor of the panel moves over its sliders. */
export const WHAT_IF_LENGTHS = { length: (moment: ScreenInput) => slidersIn(moment).length };

/** Returns the slider that the cursor stands on. */
export function sliderUnderCursor(moment: ScreenInput): Slider | undefined {
  const sliders = slidersIn(moment);
  return sliders[cursorIn(moment.state.cursors, 'whatIf', sliders.length)];
}
