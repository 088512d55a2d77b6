import type { Draws } from '../settings/hypercube.ts';

/** What is drawn where nobody says: enough for the ends of a 90% band to stand still by about a point, and the same each time. */
export const USUAL_DRAWS: Draws = { draws: 200, seed: '1' };

/** The share of the draws that a band holds where nobody says. */
export const USUAL_SHARE = 0.9;
