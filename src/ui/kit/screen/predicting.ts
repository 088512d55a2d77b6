import { type KeyResponse, type ScreenInput, told } from './key-entry.ts';

/** Says that odds cannot be given now; undefined where they can, because nobody reads the exact ones off the screen. */
export function whyNotPredict({ state }: Pick<ScreenInput, 'state'>): string | undefined {
  return state.odds ? 'The exact odds are in sight: a hides them, and then yours are taken.' : undefined;
}

/** Goes to where odds are given. */
export function askOdds(input: ScreenInput): KeyResponse {
  const { state } = input;
  const why = whyNotPredict(input);
  return why === undefined ? { state, opens: { screen: 'predict' } } : told(state, why);
}
