import { bindingsOf, momentOf } from '../../ui/board/keys.ts';
import { partOf } from '../../ui/board/registry.ts';
import type { BoardStore } from '../../ui/board/store/board-store.ts';
import { respond } from '../../ui/board/store/respond.ts';
import type { Scene } from '../../ui/kit/scene/scene.ts';
import type { BoardState } from '../../ui/kit/screen/board-state.ts';
import { type Binding, done, told } from '../../ui/kit/screen/screen-part.ts';
import { chosen } from '../../ui/screens/main/choosing.ts';
import { SAYINGS } from './sayings.ts';

/**
 * Does what a line says: a saying with more words (`note TEXT`), a number, or a key of the screen by itself or by its
 * word. What a screen does not know is meant for the one behind it, up to the board; what none knows closes none.
 */
export function obey(store: BoardStore, line: string): void {
  const [word = ''] = line.split(/\s+/);
  const rest = line.slice(word.length).trim();
  const saying = SAYINGS.find(({ words }) => isSaid(word, words));
  if (isTyping(store)) typeLine(store, line);
  else if (saying && rest !== '') store.act(moment => saying.does(moment, rest));
  else if (isNumber(line)) obeyNumber(store, line);
  else obeyKey(store, line, word, rest);
}

const isNumber = (text: string) => /^\d+$/.test(text);

/** Says whether the screen is asking for a text: then a line is that text. */
export function isTyping(store: BoardStore): boolean {
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
  else if (picks) store.act(() => told(state, NO_LINE));
  else if (hears?.(moment, number.charAt(0))) for (const digit of number) store.press(digit);
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
  if (scene.phase === 'playing') store.act(moment => chosen(moment, nth));
  else store.press(number.charAt(0));
}

function obeyKey(store: BoardStore, line: string, word: string, rest: string): void {
  const meant = rest === '' || isNumber(rest) ? word : line;
  const { scene, state } = store.read();
  const places = placesFrom(scene, state);
  const back = places.findIndex(place => bindingAt(scene, place, meant));
  if (back < 0) {
    store.act(() => told(state, refusal(scene, places, meant, line)));
    return;
  }
  const place = places[back] ?? state;
  const lacking = isNumber(rest) ? lackOf(scene, place, rest) : undefined;
  if (lacking !== undefined) {
    store.act(() => told(state, lacking));
    return;
  }
  for (let gone = 0; gone < back; gone++) store.press('escape');
  if (isNumber(rest)) pointAt(store, place.screen === 'board' ? nthOf(rest) : Number(rest) - 1);
  store.act(moment => bindingAt(moment.scene, moment.state, meant)?.does(moment) ?? { state: moment.state });
}

/** Says that nothing on a screen has a number; undefined where something has, or the screen has no numbers. */
function lackOf(scene: Scene, place: BoardState, number: string): string | undefined {
  if (place.screen === 'board') return nthOf(number) in scene.options ? undefined : NO_ACTION;
  const { picks } = partOf(place.screen);
  return picks && !picks(momentOf(scene, place), Number(number) - 1) ? NO_LINE : undefined;
}

const bindingAt = (scene: Scene, state: BoardState, word: string) =>
  bindingsOf(scene, state, state.screen).find(isMeant(word));

/** Returns the present screen and those behind it, up to the board; looking closes none of them. */
function placesFrom(scene: Scene, state: BoardState): readonly BoardState[] {
  const places = [state];
  for (let at = state; at.screen !== 'board'; ) {
    const behind = respond(scene, at, 'escape').state;
    if (behind.screen === at.screen) break;
    places.push(behind);
    at = behind;
  }
  return places;
}

/** A key that does nothing now says so itself, on the nearest screen that has it. */
function refusal(scene: Scene, places: readonly BoardState[], word: string, line: string): string {
  for (const place of places) {
    const known = partOf(place.screen).keys.find(isMeant(word))?.keys[0];
    if (known !== undefined) return respond(scene, place, known).state.message;
  }
  const saying = SAYINGS.find(({ words }) => isSaid(word, words));
  if (saying) return `Give a text: ${saying.label}.`;
  return `“${line}” is no word of this screen. ? lists all words.`;
}

/** Keys are told apart by capitals, words are not. */
function isMeant(word: string): (binding: Binding) => boolean {
  return ({ keys, label, short }) =>
    keys.includes(word) || isSaid(word, [...keys, label.toLowerCase(), short.toLowerCase()]);
}

function isSaid(word: string, known: readonly string[]): boolean {
  return known.includes(word.length > 1 ? word.toLowerCase() : word);
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
