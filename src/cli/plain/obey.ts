import { bindingsOf, momentOf } from '../../ui/keys.ts';
import { chosen } from '../../ui/screens/board/choosing.ts';
import { partOf } from '../../ui/screens/registry.ts';
import { type Binding, done, told } from '../../ui/screens/screen-part.ts';
import type { BoardStore } from '../../ui/state/board-store.ts';
import { SAYINGS } from './sayings.ts';

/**
 * Does what a line says: a saying with more words (`note TEXT`), a number, or a key of the screen by itself or by its
 * word. What a screen does not know is meant for the one behind it, up to the board.
 */
export function obey(store: BoardStore, line: string): void {
  const [word = ''] = line.split(/\s+/);
  const rest = line.slice(word.length).trim();
  const saying = SAYINGS.find(({ words }) => words.includes(word));
  if (isTyping(store)) typeLine(store, line);
  else if (saying && rest !== '') store.act(moment => saying.does(moment, rest));
  else if (isNumber(line)) obeyNumber(store, line);
  else obeyKey(store, line, word, rest);
}

const isNumber = (text: string) => /^\d+$/.test(text);

/** Where a text is being typed, a line is that text. */
function isTyping(store: BoardStore): boolean {
  const { scene, state } = store.read();
  return partOf(state.screen).hears?.(momentOf(scene, state), 'x') !== undefined;
}

function typeLine(store: BoardStore, text: string): void {
  for (const character of text) store.press(character);
  store.press('enter');
}

/** Does what a number is for on the screen: an item of it, a number that is typed, or an action on the board behind it. */
function obeyNumber(store: BoardStore, number: string): void {
  const { scene, state } = store.read();
  const { picks, hears } = partOf(state.screen);
  const moment = momentOf(scene, state);
  const picked = picks?.(moment, Number(number) - 1);
  if (picked) store.act(() => picked);
  else if (hears?.(moment, number.charAt(0))) for (const digit of number) store.press(digit);
  else {
    goBackToBoard(store);
    chooseNumber(store, number);
  }
}

/** The tenth action has the key 0, and those after it letters: they are reached by their numbers as well. */
function chooseNumber(store: BoardStore, number: string): void {
  const { scene } = store.read();
  const nth = number === '0' ? 9 : Number(number) - 1;
  if (scene.phase !== 'playing') store.press(number.charAt(0));
  else if (nth in scene.options) store.act(moment => chosen(moment, nth));
  else store.act(({ state }) => told(state, 'No action has this number.'));
}

function obeyKey(store: BoardStore, line: string, word: string, rest: string): void {
  const meant = rest === '' || isNumber(rest) ? word : line;
  const binding = keyFor(store, meant);
  if (binding) {
    if (isNumber(rest)) pointAt(store, Number(rest) - 1);
    store.act(binding.does);
    return;
  }
  // A key that does nothing now says so itself.
  const known = partOf(store.read().state.screen).keys.find(isMeant(meant))?.keys[0];
  if (known !== undefined) store.press(known);
  else store.act(({ state }) => told(state, `“${line}” is no word of this screen. ? lists all words.`));
}

/** Finds the key that a word stands for, going back from screen to screen where it is not known. */
function keyFor(store: BoardStore, word: string): Binding | undefined {
  for (;;) {
    const { scene, state } = store.read();
    const found = bindingsOf(scene, state, state.screen).find(isMeant(word));
    if (found || !goBack(store)) return found;
  }
}

/** Keys are told apart by capitals, words are not. */
function isMeant(word: string): (binding: Binding) => boolean {
  const lower = word.toLowerCase();
  return ({ keys, label, short }) =>
    keys.includes(word) || (word.length > 1 && [...keys, label.toLowerCase(), short.toLowerCase()].includes(lower));
}

/** Goes back to the board, from wherever one is. */
export function goBackToBoard(store: BoardStore): void {
  while (goBack(store));
}

/** Says whether there was a screen to go back to. */
function goBack(store: BoardStore): boolean {
  const { screen } = store.read().state;
  if (screen === 'board') return false;
  store.press('escape');
  return store.read().state.screen !== screen;
}

/** Puts the cursor of the actions, or of the screen, on a line. */
function pointAt(store: BoardStore, at: number): void {
  store.act(({ state }) => {
    const list = state.screen === 'board' ? 'options' : state.screen;
    const focused = state.screen === 'board' ? done(state, { type: 'focus', pane: 'options' }).state : state;
    return done(focused, { type: 'point', list, at });
  });
}
