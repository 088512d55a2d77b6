import { done, goesTo, type KeyEntry, type KeyResponse, keyEntry, type ScreenInput } from './key-entry.ts';

/** Ends the message of a key that does nothing now. */
export const HELP_HINT = ' ? lists the keys.';

/** The key that lists the keys. */
export const HELP_KEY = keyEntry('?', '?', 'help', 'Lists these keys', goesTo({ screen: 'help' }));

/** The key that shows what the screen rests on. */
export const FACTS_KEY = keyEntry(
  'f',
  'f',
  'facts',
  'Shows what this screen rests on, then all facts',
  ({ state, subject }) => ({ state, opens: { screen: 'facts', subject: subject() } }),
);

/** The keys that show the odds and hide them. */
export const ODDS_KEYS: readonly KeyEntry[] = [
  keyEntry(
    'a',
    'a',
    'odds off',
    'Hides the odds and all else that tells what the model expects',
    oddsTo(false),
    ({ state }) => state.odds,
  ),
  keyEntry(
    'a',
    'a',
    'odds on',
    'Shows the odds, and how likely each action is',
    oddsTo(true),
    ({ state }) => !state.odds,
  ),
];

function oddsTo(on: boolean) {
  return ({ state }: ScreenInput): KeyResponse => done(state, { type: 'odds', on });
}

/** The keys that do the same on every screen. */
export const COMMON_KEYS: readonly KeyEntry[] = [
  keyEntry('q', 'q', 'quit', 'Leaves; everything played is saved', ({ state }) => ({ state, leave: 'quit' })),
  keyEntry('ctrl-z', 'Ctrl-Z', '', 'Gives the terminal back to the shell; fg there goes on', ({ state }) => ({
    state,
    suspend: true,
  })),
  keyEntry('ctrl-c', 'Ctrl-C', '', 'Leaves at once', ({ state }) => ({ state, leave: 'interrupted' })),
];

/** Returns the keys that go back from a screen: Esc, Backspace, and the key that opened it. */
export function closingKey(openedBy: string, says = 'Goes back to the board'): KeyEntry {
  return keyEntry(`escape backspace ${openedBy}`, 'Esc', 'back', says, ({ state }) => done(state, { type: 'close' }));
}
