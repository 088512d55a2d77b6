import { at } from '../../num/at.ts';
import type { BoardResponse, ScreensState, Shown } from '../../ui/board/bound-screen.ts';
import { sayingsOf } from '../../ui/board/registry.ts';
import type { BoardStore } from '../../ui/board/store/board-store.ts';
import { isTyping as isAskingForText, respond } from '../../ui/board/store/respond.ts';
import type { Scene } from '../../ui/kit/scene/scene.ts';
import { reduceBoard } from '../../ui/kit/screen/board-state.ts';
import type { KeyLabel } from '../../ui/kit/screen/key-entry.ts';
import { cited } from '../../words/quote.ts';
import { cut } from '../../words/width.ts';

/** How much of a line that is not understood is said back. */
const SHOWN = 60;

/**
 * Does what a line says: a saying with more words (`note TEXT`), a number, or a key of the screen by itself or by its
 * word. What a screen does not know is meant for the one behind it, up to the board; what none knows closes none.
 */
export function obey(store: BoardStore, line: string): void {
  const [word = ''] = line.split(/\s+/);
  const rest = line.slice(word.length).trim();
  const saying = sayingFor(store.read().state, word);
  if (isTyping(store)) typeLine(store, line);
  else if (saying && rest !== '') store.act(shown => saying.does(shown, rest));
  else if (isNumber(line)) obeyNumber(store, line);
  else obeyKey(store, line, word, rest);
}

const sayingFor = (state: ScreensState, word: string) => sayingsOf(state).find(({ words }) => isSaid(word, words));

/** Answers a line by a message that stands until the next one. */
const told = (state: ScreensState, message: string): BoardResponse => ({
  state: reduceBoard(state, { type: 'say', message }),
});

const screenOf = ({ state }: Shown) => state.screens[state.screen];

const isNumber = (text: string) => /^\d+$/.test(text);

/** Says whether the screen is asking for a text: then a line is that text. */
export function isTyping(store: BoardStore): boolean {
  return isAskingForText(store.read());
}

function typeLine(store: BoardStore, text: string): void {
  for (const character of text) store.press(character);
  store.press('enter');
}

/** Does what a number is for on the screen: an item of it, a number that is typed, or an action on the board behind it. */
function obeyNumber(store: BoardStore, number: string): void {
  const shown = store.read();
  const { state } = shown;
  const { picks, hears } = screenOf(shown);
  const picked = state.screen === 'main' ? undefined : picks?.(shown, Number(number) - 1);
  if (picked) store.act(() => picked);
  else if (picks && state.screen !== 'main') store.act(() => told(state, NO_LINE));
  else if (hears(shown, number.charAt(0))) for (const digit of number) store.press(digit);
  else chooseNumber(store, number);
}

const NO_ACTION = 'No action has this number.';
const NO_LINE = 'No line has this number.';

/** The tenth action has the key 0. */
const nthOf = (number: string) => (number === '0' ? 9 : Number(number) - 1);

/** Actions that have letters for keys, or none, are reached by their numbers as well. */
function chooseNumber(store: BoardStore, number: string): void {
  const { scene, state } = store.read();
  const nth = nthOf(number);
  if (scene.phase === 'playing' && !(nth in scene.options)) {
    store.act(() => told(state, NO_ACTION));
    return;
  }
  goBackToBoard(store);
  if (scene.phase === 'playing') store.act(shown => screenOf(shown).picks?.(shown, nth) ?? { state: shown.state });
  else store.press(number.charAt(0));
}

function obeyKey(store: BoardStore, line: string, word: string, rest: string): void {
  const meant = rest === '' || isNumber(rest) ? word : line;
  const { scene, state } = store.read();
  const places = placesFrom(scene, state);
  const back = places.findIndex(place => keyAt({ scene, state: place }, meant));
  if (back < 0) {
    store.act(() => told(state, refusal(scene, places, meant, line)));
    return;
  }
  const place = at(places, back, 'screen behind');
  const lacking = isNumber(rest) ? lackOf(scene, place, rest) : undefined;
  if (lacking !== undefined) {
    store.act(() => told(state, lacking));
    return;
  }
  for (let gone = 0; gone < back; gone++) store.press('escape');
  if (isNumber(rest)) pointAt(store, place.screen === 'main' ? nthOf(rest) : Number(rest) - 1);
  store.act(shown => keyAt(shown, meant)?.does(shown) ?? { state: shown.state });
}

/** Says that nothing on a screen has a number; undefined where something has, or the screen has no numbers. */
function lackOf(scene: Scene, place: ScreensState, number: string): string | undefined {
  if (place.screen === 'main') return nthOf(number) in scene.options ? undefined : NO_ACTION;
  const shown = { scene, state: place };
  const { picks } = screenOf(shown);
  return picks && !picks(shown, Number(number) - 1) ? NO_LINE : undefined;
}

const keyAt = (shown: Shown, word: string) => screenOf(shown).keys(shown).find(isMeant(word));

/** Returns the present screen and those behind it, up to the board; looking closes none of them. */
function placesFrom(scene: Scene, state: ScreensState): readonly ScreensState[] {
  const places = [state];
  for (let place = state; place.screen !== 'main'; ) {
    const behind = respond({ scene, state: place }, 'escape').state;
    if (behind.screen === place.screen) break;
    places.push(behind);
    place = behind;
  }
  return places;
}

/** A key that does nothing now says so itself, on the nearest screen that has it. */
function refusal(scene: Scene, places: readonly ScreensState[], word: string, line: string): string {
  for (const place of places) {
    const known = place.screens[place.screen].table.find(isMeant(word))?.keys[0];
    if (known !== undefined) return respond({ scene, state: place }, known).state.message;
  }
  const saying = sayingFor(at(places, 0, 'screen'), word);
  if (saying) return `Give a text: ${saying.label}.`;
  return `${cited(cut(line, SHOWN))} is no word of this screen. ? lists all words.`;
}

/** Keys are told apart by capitals, words are not. */
function isMeant(word: string): (key: KeyLabel) => boolean {
  return ({ keys, label, short }) => keys.includes(word) || isSaid(word, [...keys, worded(label), short.toLowerCase()]);
}

function isSaid(word: string, known: readonly string[]): boolean {
  return known.includes(worded(word));
}

const worded = (text: string) => (text.length > 1 ? text.toLowerCase() : text);

/** Goes back to the board, from wherever one is. */
export function goBackToBoard(store: BoardStore): void {
  while (goBack(store));
}

/** Says whether there was a screen to go back to. */
function goBack(store: BoardStore): boolean {
  const { screen } = store.read().state;
  if (screen === 'main') return false;
  store.press('escape');
  return store.read().state.screen !== screen;
}

/** Puts the cursor of the actions, or of the screen, on a line. */
function pointAt(store: BoardStore, nth: number): void {
  store.act(({ state }) => {
    const { screen } = state;
    if (screen !== 'main') return { state: reduceBoard(state, { type: 'point', list: screen, at: nth }) };
    const focused = reduceBoard(state, { type: 'focus', pane: 'options' });
    return { state: reduceBoard(focused, { type: 'point', list: 'options', at: nth }) };
  });
}
