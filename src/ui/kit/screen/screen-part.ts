import type { Question } from '../../../analysis/analyst/question.ts';
import type { Model } from '../../../game/model.ts';
import type { Timeline } from '../../../play/timeline.ts';
import type { Press } from '../input/key-press.ts';
import type { Subject } from '../scene/evidence.ts';
import type { BarOdds } from '../scene/outlook.ts';
import type { Destination } from './destination.ts';
import type { Binding, KeyEntry, KeyResponse, ScreenInput } from './key-entry.ts';
import type { ScreenView } from './screen-view.ts';
import type { Signals } from './signals.ts';
import type { ScreenSize } from './size.ts';

/** What every screen is made of; `Own` is what it keeps by itself, null where that is nothing. */
export interface ScreenPart<Own> {
  /** What it keeps when the board opens. */
  readonly start: Own;
  /** Its keys, in the order of help and of the bottom line. */
  readonly keys: readonly KeyEntry<Own, Own>[];
  /** Further keys that depend on what is shown, before those of the table. */
  readonly moreKeys?: (input: ScreenInput<Own>) => readonly Binding<Own, Own>[];
  /** The number of items that its cursor moves over. */
  readonly length: (input: ScreenInput<Own>) => number;
  /** Where its cursor stands until it is put elsewhere; the first item where this is left out. */
  readonly follow?: (input: ScreenInput<Own>) => number;
  /** What it asks the analyst; asked again after each change, and answered in the scene as soon as it is known. */
  readonly asks?: (input: ScreenInput<Own>) => readonly Question[];
  /** Says why a key of no binding does nothing now, where there is more to say than that it is not possible. */
  readonly refuses?: (input: ScreenInput<Own>, press: Press) => string | undefined;
  /** Takes a key before the key table does, as where text is typed; undefined where the key is not for it. */
  readonly hears?: (input: ScreenInput<Own>, press: Press) => KeyResponse<Own> | undefined;
  /** What it rests on, for the facts screen; the odds, and what makes them, where this is left out. */
  readonly subject?: (input: ScreenInput<Own>) => Subject | null;
  /** Does what the nth of its items is there for, from 0, where lines are read and numbers typed. */
  readonly picks?: (input: ScreenInput<Own>, nth: number) => KeyResponse<Own> | undefined;
  /** What can be said in words where lines are read, from any screen. */
  readonly sayings?: readonly Saying<Own>[];
  /** What it keeps once it is gone to; as it was where this is left out. */
  readonly opened?: (input: ScreenInput<Own>, destination: Destination) => Own;
  /** What it keeps once it is told what came of the variant that it asked for. */
  readonly answered?: (own: Own, notice: string) => Own;
  /** What it makes of where play has come to; where that is another state, it comes forward and play rests. */
  readonly follows?: (own: Own, model: Model, timeline: Timeline) => Own;
  /** The odds that it is about, which then stand in the bar over it; undefined where that shows those where play stands. */
  readonly bar?: (input: ScreenInput<Own>) => BarOdds | undefined;
  /** What it has to say on every screen. */
  readonly signals?: (own: Own) => Partial<Signals>;
  /** What it shows on a screen of a size; all of it, for a screen reader, on one without bounds. */
  readonly view: (input: ScreenInput<Own>, size: ScreenSize) => ScreenView;
}

/** Something that is said in more than one word. */
export interface Saying<Own = never> {
  readonly words: readonly string[];
  /** How it is written, for the list of words. */
  readonly label: string;
  readonly says: string;
  readonly does: (input: ScreenInput<Own>, rest: string) => KeyResponse<Own>;
}
