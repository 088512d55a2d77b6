import type { PlayEvent } from '../../machine/play-machine.ts';
import type { Press } from '../key-press.ts';
import { type Binding, bindingsOf, type Command, knownKey } from '../keys.ts';
import { branchesOf } from '../scene/branches.ts';
import type { Scene } from '../scene/scene.ts';
import { turnHint } from '../scene/turn.ts';
import { type BoardEvent, type BoardState, PANES, type Pane, reduceBoard } from './board-state.ts';
import { cursorOf, lengthOf, listOf, subjectOf } from './lists.ts';

/** How a person left the board: with `q`, or with Ctrl-C. */
export type Leave = 'quit' | 'interrupted';

/** What a key leads to: another state of the screens, an event for the play machine, or a word for the terminal. */
export interface Response {
  readonly state: BoardState;
  readonly play?: PlayEvent;
  readonly leave?: Leave;
  /** The terminal goes back to the shell until that says go on. */
  readonly suspend?: true;
}

/** Answers a key; decides nothing about play, which the play machine does. */
export function respond(scene: Scene, before: BoardState, press: Press): Response {
  const state = reduceBoard(before, { type: 'say', message: '' });
  const binding = bindingsOf(scene, state, state.screen).find(({ keys }) => keys.includes(press));
  if (binding) return perform(scene, state, binding.command);
  if (isChoosing(state, press)) return told(state, choosingText(scene));
  const known = knownKey(press, state.screen);
  if (!known) return { state };
  return told(state, `${known.label} ${lowered(known.says)}; that is not possible now. ? lists the keys.`);
}

/** A digit, or Enter on an action, where there is nothing to choose. */
function isChoosing({ screen, pane }: BoardState, press: Press): boolean {
  return screen === 'board' && (/^[0-9]$/.test(press) || (press === 'enter' && pane === 'options'));
}

function choosingText(scene: Scene): string {
  if (scene.phase === 'playing') return 'No action has this number.';
  const hint = turnHint(scene);
  return hint === '' ? 'Play has ended.' : `${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`;
}

function perform(scene: Scene, state: BoardState, command: Command): Response {
  switch (command.kind) {
    case 'choose':
      return chosen(scene, state, command.nth);
    case 'confirm':
      return confirmed(scene, state);
    case 'step':
    case 'run':
    case 'pause':
    case 'back':
    case 'forward':
      return { state, play: { type: command.kind } };
    case 'decision':
      return scene.lastDecision === null ? { state } : { state, play: { type: 'jump', node: scene.lastDecision } };
    case 'facts':
      return done(state, { type: 'open', screen: 'facts', subject: subjectOf(scene, state) });
    case 'branches':
    case 'details':
    case 'help':
      return done(state, { type: 'open', screen: command.kind });
    case 'next-pane':
      return done(state, { type: 'focus', pane: paneAfter(state.pane, 1) });
    case 'previous-pane':
      return done(state, { type: 'focus', pane: paneAfter(state.pane, -1) });
    case 'close':
      return done(state, { type: 'close' });
    case 'suspend':
      return { state, suspend: true };
    case 'quit':
      return { state, leave: 'quit' };
    case 'interrupt':
      return { state, leave: 'interrupted' };
    default:
      return moved(scene, state, command.kind);
  }
}

const done = (state: BoardState, event: BoardEvent): Response => ({ state: reduceBoard(state, event) });
const told = (state: BoardState, message: string): Response => done(state, { type: 'say', message });
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function chosen(scene: Scene, state: BoardState, nth: number): Response {
  const option = scene.options[nth];
  if (!option) return { state };
  if (option.action === null) return told(state, `“${option.title}” ${option.lacks}.`);
  return { state, play: { type: 'choose', action: option.action } };
}

function confirmed(scene: Scene, state: BoardState): Response {
  const { screen, pane } = state;
  if (screen === 'help') return runKey(scene, state);
  const list = screen === 'board' ? pane : screen;
  const at = cursorOf(scene, state, list, lengthOf(scene, state, list));
  if (screen === 'branches') {
    const end = branchesOf(scene)[at]?.end;
    return end === undefined ? { state } : { ...done(state, { type: 'close' }), play: { type: 'jump', node: end } };
  }
  if (pane === 'options') return chosen(scene, state, at);
  if (pane === 'standing') return done(state, { type: 'open', screen: 'facts', subject: subjectOf(scene, state) });
  const node = scene.line[at]?.node;
  return node === undefined || node === scene.timeline.at ? { state } : { state, play: { type: 'jump', node } };
}

/** Closes help and does what the key under its cursor does. */
function runKey(scene: Scene, state: BoardState): Response {
  const behind = reduceBoard(state, { type: 'close' });
  const listed: readonly Binding[] = bindingsOf(scene, state);
  const binding = listed[cursorOf(scene, state, 'help', listed.length)];
  return binding && binding.command.kind !== 'help' ? perform(scene, behind, binding.command) : { state: behind };
}

function paneAfter(pane: Pane, by: number): Pane {
  return PANES[(PANES.indexOf(pane) + by + PANES.length) % PANES.length] ?? pane;
}

const STEPS = {
  up: -1,
  down: 1,
  'page-up': -10,
  'page-down': 10,
  first: Number.NEGATIVE_INFINITY,
  last: Number.POSITIVE_INFINITY,
} as const;

function moved(scene: Scene, state: BoardState, way: keyof typeof STEPS): Response {
  const list = listOf(state);
  const length = list === 'help' ? bindingsOf(scene, state).length : lengthOf(scene, state, list);
  const at = Math.max(0, Math.min(length - 1, cursorOf(scene, state, list, length) + STEPS[way]));
  return done(state, { type: 'point', list, at });
}
