import type { ActorRefFrom } from 'xstate';
import type { Analyst } from '../../../analysis/analyst/question.ts';
import type { Lesson } from '../../../analysis/lesson/lesson.ts';
import { THRESHOLDS, type Thresholds } from '../../../analysis/why/judge.ts';
import type { Model } from '../../../game/model.ts';
import type { playMachine } from '../../../play/play-machine.ts';
import type { Timeline } from '../../../play/timeline.ts';
import { cannotMove } from '../../../report/tell/conduct.ts';
import type { Press } from '../../kit/input/key-press.ts';
import { type BarOdds, outlookQuestions } from '../../kit/scene/outlook.ts';
import { type PlaySnapshot, sceneOf } from '../../kit/scene/scene.ts';
import { reduceBoard } from '../../kit/screen/board-state.ts';
import type { Leave } from '../../kit/screen/key-entry.ts';
import { SCREEN_NAMES } from '../../kit/screen/screen-name.ts';
import { type BoardResponse, openScreen, type ScreensState, type Shown } from '../bound-screen.ts';
import { START_SCREENS } from '../registry.ts';
import { makeAsker } from './asker.ts';
import { respond, withPress } from './respond.ts';
import { tellVariant, type Variants } from './variants.ts';

export type PlayActor = ActorRefFrom<typeof playMachine>;

/** Holds what is drawn, passes keys on, and says when it changed. */
export interface BoardStore {
  readonly read: () => Shown;
  readonly subscribe: (listener: () => void) => () => void;
  readonly press: (press: Press) => void;
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
export function makeBoardStore(
  actor: PlayActor,
  seed: string,
  { analyst, odds = true, thresholds = THRESHOLDS, lesson, variants, onLeave, onSuspend, trouble }: Surroundings,
): BoardStore {
  const listeners = new Set<() => void>();
  let snapshot: PlaySnapshot = actor.getSnapshot();
  let state = reduceBoard(START_SCREENS, { type: 'odds', on: odds });
  let shown: Shown | undefined;
  let bar: BarOdds | undefined;
  const read = () => {
    shown ??= { scene: sceneOf(snapshot, { seed, thresholds }, asker.answers(), bar), state };
    bar = shown.scene.bar;
    return shown;
  };
  const changed = () => {
    shown = undefined;
    ask();
    for (const listener of listeners) listener();
  };
  const asker = makeAsker(analyst, changed);
  const ask = () => {
    const { scene } = read();
    asker.want([...outlookQuestions(scene.timeline), ...state.screens[state.screen].asks({ scene, state })]);
  };
  if (lesson) {
    state = openScreen(read(), { screen: 'lesson', lesson });
    shown = undefined;
  }
  ask();
  const told = (message: string) => reduceBoard(state, { type: 'say', message });
  const follower = actor.subscribe(next => {
    const [now, then] = [next.context.timeline, snapshot.context.timeline];
    if (now.at !== then.at) state = reduceBoard(state, { type: 'moved' });
    // What is written on a move is saved as well, and moves nothing.
    if (now.log.length > then.log.length) state = told(trouble?.() ?? state.message);
    const { whyNot } = next.context;
    if (whyNot && whyNot !== snapshot.context.whyNot) state = told(cannotMove(whyNot));
    const { chart, timeline, running } = next.context;
    const before = state;
    state = followed(before, chart.model, timeline);
    snapshot = next;
    changed();
    // What the class is asked, it is asked while play rests.
    if (state !== before && running) actor.send({ type: 'pause' });
  });
  const take = (response: BoardResponse) => {
    state = response.state;
    if (response.variant) {
      const notice = tellVariant(read().scene.model, response.variant, variants);
      const { screen, screens } = state;
      state = { ...state, screens: { ...screens, [screen]: screens[screen].answered(notice) } };
    }
    changed();
    if (response.play) actor.send(response.play);
    for (const event of response.plays ?? []) actor.send(event);
    if (response.leave) onLeave(response.leave);
    if (response.suspend) onSuspend?.();
  };
  return {
    read,
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    press: press => take(respond({ scene: read().scene, state }, press)),
    act: does => {
      const { scene } = read();
      state = reduceBoard(state, { type: 'say', message: '' });
      take(withPress({ scene }, does({ scene, state })));
    },
    isWaiting: () => asker.isWaiting() || isBusy(actor.getSnapshot()),
    say: message => {
      state = told(message);
      changed();
    },
    close: () => {
      follower.unsubscribe();
      asker.close();
    },
  };
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
