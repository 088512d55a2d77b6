import { cursorIn } from '../../kit/screen/cursor.ts';
import { type Slider, slidersOf } from './sliders.ts';
import type { WhatIfInput } from './state.ts';

/** Returns what can be turned, as it is set. */
export const slidersIn = ({ scene, own }: WhatIfInput) => slidersOf(scene.model, own.turned, scene.position.turn);

/** The cursor of the panel moves over its sliders. */
export const WHAT_IF_RANGE = { length: (input: WhatIfInput) => slidersIn(input).length };

/** Returns the slider that the cursor stands on. */
export function sliderUnderCursor(input: WhatIfInput): Slider | undefined {
  const sliders = slidersIn(input);
  return sliders[cursorIn(input.state.cursors, 'whatIf', sliders.length)];
}
