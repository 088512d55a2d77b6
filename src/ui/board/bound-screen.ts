import type { Question } from '../../analysis/analyst/question.ts';
import type { Model } from '../../game/model.ts';
import type { Timeline } from '../../play/timeline.ts';
import type { Press } from '../kit/input/key-press.ts';
import type { Subject } from '../kit/scene/evidence.ts';
import { oddsSubject } from '../kit/scene/odds-subject.ts';
import type { BarOdds } from '../kit/scene/outlook.ts';
import type { Scene } from '../kit/scene/scene.ts';
import { type BoardState, reduceBoard } from '../kit/screen/board-state.ts';
import type { Destination } from '../kit/screen/destination.ts';
import type { Binding, KeyLabel, KeyResponse, ScreenInput } from '../kit/screen/key-entry.ts';
import type { ScreenName } from '../kit/screen/screen-name.ts';
import type { Saying, ScreenPart } from '../kit/screen/screen-part.ts';
import type { ScreenView } from '../kit/screen/screen-view.ts';
import { NO_SIGNALS, type Signals } from '../kit/screen/signals.ts';
import type { ScreenSize } from '../kit/screen/size.ts';

/** What all screens share, and every screen with what it keeps by itself. */
export interface ScreensState extends BoardState {
  readonly screens: Readonly<Record<ScreenName, BoundScreen>>;
}

/** What is drawn. */
export interface Shown {
  readonly scene: Scene;
  readonly state: ScreensState;
}

/** What a key leads to, with the screens as they are then. */
export interface BoardResponse extends Omit<KeyResponse, 'state' | 'own' | 'opens'> {
  readonly state: ScreensState;
}

/** A key of a screen, tied to what the screen keeps. */
interface BoundKey extends KeyLabel {
  readonly does: (shown: Shown) => BoardResponse;
}

/** A saying of a screen, tied to what the screen keeps. */
export interface BoundSaying extends Pick<Saying, 'words' | 'label' | 'says'> {
  readonly does: (shown: Shown, rest: string) => BoardResponse;
}

/** A screen tied to what it keeps by itself, so that the board drives all alike and looks into none. */
interface BoundScreen {
  readonly own: unknown;
  /** All lines of its key table. */
  readonly table: readonly KeyLabel[];
  readonly sayings: readonly BoundSaying[];
  readonly signals: Partial<Signals>;
  /** Returns the keys that do something now. */
  readonly keys: (shown: Shown) => readonly BoundKey[];
  readonly length: (shown: Shown) => number;
  readonly asks: (shown: Shown) => readonly Question[];
  readonly refuses: (shown: Shown, press: Press) => string | undefined;
  readonly hears: (shown: Shown, press: Press) => BoardResponse | undefined;
  readonly subject: (shown: Shown) => Subject | null;
  /** Undefined where the items of the screen are there for nothing. */
  readonly picks: ((shown: Shown, nth: number) => BoardResponse | undefined) | undefined;
  readonly bar: (shown: Shown) => BarOdds | undefined;
  readonly view: (shown: Shown, size: ScreenSize) => ScreenView;
  readonly opened: (shown: Shown, destination: Destination) => BoundScreen;
  readonly answered: (notice: string) => BoundScreen;
  /** Returns itself where play has come to nothing that it waits for. */
  readonly follows: (model: Model, timeline: Timeline) => BoundScreen;
}

/** Ties a screen to what it keeps: at first what it starts with. */
export function bindScreen<Own>(name: ScreenName, part: ScreenPart<Own>, own: Own = part.start): BoundScreen {
  const keeping = (next: Own) => bindScreen(name, part, next);
  const inputOf = (shown: Shown): ScreenInput<Own> => ({
    scene: shown.scene,
    state: shown.state,
    own,
    signals: signalsOf(shown.state),
    listed: () => keysListed(shown),
    subject: () => shown.state.screens[shown.state.screen].subject(shown),
    hidden: () => shown.state.screens[shown.state.screen].view(shown, shown.state.size).hidden,
  });
  const answer = ({ scene, state: before }: Shown, { state, own: next, opens, ...rest }: KeyResponse<Own>) => {
    const screens = next === undefined ? before.screens : { ...before.screens, [name]: keeping(next) };
    const after: ScreensState = { ...before, ...state, screens };
    return { ...rest, state: opens ? openScreen({ scene, state: after }, opens) : after };
  };
  const bound = ({ does, ...label }: Binding<Own, Own>): BoundKey => ({
    ...label,
    does: shown => answer(shown, does(inputOf(shown))),
  });
  const { picks, hears } = part;
  const given = (shown: Shown, response: KeyResponse<Own> | undefined) => response && answer(shown, response);
  const screen: BoundScreen = {
    own,
    table: part.keys,
    sayings: (part.sayings ?? []).map(({ does, ...label }) => ({
      ...label,
      does: (shown, rest) => answer(shown, does(inputOf(shown), rest)),
    })),
    signals: part.signals?.(own) ?? {},
    keys: shown => {
      const input = inputOf(shown);
      const open = part.keys.filter(({ isOpen }) => isOpen(input));
      return [...(part.moreKeys?.(input) ?? []), ...open].map(bound);
    },
    length: shown => part.length(inputOf(shown)),
    asks: shown => part.asks?.(inputOf(shown)) ?? [],
    refuses: (shown, press) => part.refuses?.(inputOf(shown), press),
    hears: (shown, press) => given(shown, hears?.(inputOf(shown), press)),
    subject: shown => (part.subject ? part.subject(inputOf(shown)) : oddsSubject(shown.scene)),
    picks: picks && ((shown, nth) => given(shown, picks(inputOf(shown), nth))),
    bar: shown => part.bar?.(inputOf(shown)),
    view: (shown, size) => part.view(inputOf(shown), size),
    opened: (shown, destination) => (part.opened ? keeping(part.opened(inputOf(shown), destination)) : keeping(own)),
    answered: notice => (part.answered ? keeping(part.answered(own, notice)) : keeping(own)),
    follows: (model, timeline) => {
      const next = part.follows ? part.follows(own, model, timeline) : own;
      return next === own ? screen : keeping(next);
    },
  };
  return screen;
}

/** Goes to a screen, which is told what it has to know. */
export function openScreen({ scene, state }: Shown, destination: Destination): ScreensState {
  const { screen } = destination;
  const open = reduceBoard(state, { type: 'open', screen });
  const opened = open.screens[screen].opened({ scene, state: open }, destination);
  return { ...open, screens: { ...open.screens, [screen]: opened } };
}

/** Returns what all screens together have to say on every screen. */
export function signalsOf({ screens }: ScreensState): Signals {
  let all = NO_SIGNALS;
  for (const { signals } of Object.values(screens)) all = { ...all, ...signals };
  return all;
}

/** Returns the keys that do something now on the screen that is shown, or that help was opened from. */
export function keysListed(shown: Shown): readonly BoundKey[] {
  const { screen, behind, screens } = shown.state;
  return screens[screen === 'help' ? (behind.at(-1) ?? 'main') : screen].keys(shown);
}
