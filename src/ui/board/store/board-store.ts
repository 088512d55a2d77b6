import type { ActorRefFrom } from 'xstate';
import type { Analyst } from '../../../analysis/analyst/question.ts';
import type { Lesson } from '../../../analysis/lesson/lesson.ts';
import { THRESHOLDS, type Thresholds } from '../../../analysis/why/judge.ts';
import type { Model } from '../../../game/model.ts';
import type { playMachine } from '../../../play/play-machine.ts';
import type { Timeline } from '../../../play/timeline.ts';
import { cannotMove } from '../../../report/tell/conduct.ts';
import type { Press } from '../../kit/input/key-press.ts';
import type { PlaySnapshot } from '../../kit/scene/scene.ts';
import { reduceBoard } from '../../kit/screen/board-state.ts';
import type { Leave } from '../../kit/screen/key-entry.ts';
import { SCREEN_NAMES } from '../../kit/screen/screen-name.ts';
import { isTooSmall, LINEAR, type ScreenSize } from '../../kit/screen/size.ts';
import { type BoardResponse, openScreen, type ScreensState, type Shown } from '../bound-screen.ts';
import { START_SCREENS } from '../registry.ts';
import { type HeldBoard, holdBoard } from './held-board.ts';
import { paste, respond, respondUnseen, withPress } from './respond.ts';
import { tellVariant, type Variants } from './variants.ts';

export type PlayActor = ActorRefFrom<typeof playMachine>;

/** Holds what is drawn, passes keys on, and says when it changed. */
export interface BoardStore {
  readonly read: () => Shown;
  readonly subscribe: (listener: () => void) => () => void;
  /** Presses a key on a screen of a size: what cannot be seen there is not acted on. */
  readonly press: (press: Press, size?: ScreenSize) => void;
  /** Takes in a text that was pasted. */
  readonly paste: (text: string, size: ScreenSize) => void;
  /** Does what a key would do, where it is said in words. */
  readonly act: (does: (shown: Shown) => BoardResponse) => void;
  /** Something that is asked now is still to be answered, or play goes on by itself. */
  readonly isWaiting: () => boolean;
  /** Shows a message until the next key or move. */
  readonly say: (message: string) => void;
  readonly close: () => void;
}

/** What stands around the board. */
export interface Surroundings {
  /** Who answers what the screens ask. */
  readonly analyst: Pick<Analyst, 'ask'>;
  /** The odds are shown from the start; so they are where this is left out. */
  readonly odds?: boolean | undefined;
  /** What a move must cost to be marked; the usual where this is left out. */
  readonly thresholds?: Thresholds | undefined;
  /** A lesson to go through. */
  readonly lesson?: Lesson | undefined;
  /** What can be done with what the what-if panel has set. */
  readonly variants?: Variants | undefined;
  /** Called once a person leaves. */
  readonly onLeave: (leave: Leave) => void;
  /** Called when the terminal is to be given back to the shell for a while. */
  readonly onSuspend?: () => void;
  /** Asked after each move and each note for what went wrong beside the board, such as a game that can no longer be saved. */
  readonly trouble?: (() => string | undefined) | undefined;
}

/** Follows a running play actor. */
export function makeBoardStore(actor: PlayActor, seed: string, surroundings: Surroundings): BoardStore {
  const { analyst, odds = true, thresholds = THRESHOLDS, lesson } = surroundings;
  const start = reduceBoard(START_SCREENS, { type: 'odds', on: odds });
  const board = holdBoard({ snapshot: actor.getSnapshot(), state: start }, { seed, thresholds }, analyst);
  board.hold({ state: lesson ? openScreen(board.read(), { screen: 'lesson', lesson }) : start });
  const follower = actor.subscribe(next => follow(board, actor, next, surroundings));
  const take = (response: BoardResponse) => carryOut(board, actor, response, surroundings);
  return {
    read: board.read,
    subscribe: board.subscribe,
    press: (press, size = LINEAR) => {
      const shown = seenOn(board.read(), size);
      take(isTooSmall(size) ? respondUnseen(shown, press) : respond(shown, press));
    },
    paste: (text, size) => {
      if (!isTooSmall(size)) take(paste(seenOn(board.read(), size), text));
    },
    act: does => {
      const { scene, state } = board.read();
      const shown = { scene, state: told(state, '') };
      take(withPress(shown, does(shown)));
    },
    isWaiting: () => board.isWaiting() || isBusy(actor.getSnapshot()),
    say: message => board.hold({ state: told(board.read().state, message) }),
    close: () => {
      follower.unsubscribe();
      board.close();
    },
  };
}

const seenOn = ({ scene, state }: Shown, size: ScreenSize): Shown => ({
  scene,
  state: reduceBoard(state, { type: 'resize', size }),
});

const told = (state: ScreensState, message: string) => reduceBoard(state, { type: 'say', message });

/** Shows what play has come to; where a screen comes forward with something to ask, play rests. */
function follow(board: HeldBoard, actor: PlayActor, next: PlaySnapshot, { trouble }: Surroundings): void {
  const { chart, timeline, running } = next.context;
  const { snapshot, state } = board.held();
  const played = afterPlay(state, snapshot, next, trouble);
  const after = followed(played, chart.model, timeline);
  board.hold({ snapshot: next, state: after });
  if (after !== played && running) actor.send({ type: 'pause' });
}

/** Says what went wrong as play went on. */
function afterPlay(
  before: ScreensState,
  { context: was }: PlaySnapshot,
  { context: is }: PlaySnapshot,
  trouble: Surroundings['trouble'],
): ScreensState {
  let state = is.timeline.at === was.timeline.at ? before : reduceBoard(before, { type: 'moved' });
  // What is written on a move is saved as well, and moves nothing.
  if (is.timeline.log.length > was.timeline.log.length) state = told(state, trouble?.() ?? state.message);
  return is.whyNot && is.whyNot !== was.whyNot ? told(state, cannotMove(is.whyNot)) : state;
}

/** Does what a key asks for: on the screens, in play, and around the board. */
function carryOut(board: HeldBoard, actor: PlayActor, response: BoardResponse, around: Surroundings): void {
  const { state, variant, play, plays = [], leave, suspend } = response;
  board.hold({
    state: variant ? toldOf(state, tellVariant(board.read().scene.model, variant, around.variants)) : state,
  });
  if (play) actor.send(play);
  for (const event of plays) actor.send(event);
  if (leave) around.onLeave(leave);
  if (suspend) around.onSuspend?.();
}

/** Tells the screen that is shown what came of the variant that it asked for. */
function toldOf(state: ScreensState, notice: string): ScreensState {
  const { screen, screens } = state;
  return { ...state, screens: { ...screens, [screen]: screens[screen].answered(notice) } };
}

/** In these states play waits for somebody. */
const AT_REST = ['settingUp', 'playing', 'paused', 'ended'] as const;

function isBusy(snapshot: PlaySnapshot): boolean {
  return snapshot.status === 'active' && !AT_REST.some(state => snapshot.matches(state));
}

/**
 * Lets a screen come forward where play has come to what it waits for; another one that is open stays. Returns the state
 * itself where none waits for it.
 */
function followed(state: ScreensState, model: Model, timeline: Timeline): ScreensState {
  let after = state;
  for (const screen of SCREEN_NAMES) {
    const next = after.screens[screen].follows(model, timeline);
    if (next === after.screens[screen]) continue;
    after = { ...after, screens: { ...after.screens, [screen]: next } };
    if (after.screen === 'main' && screen !== 'main') after = reduceBoard(after, { type: 'open', screen });
  }
  return after;
}
