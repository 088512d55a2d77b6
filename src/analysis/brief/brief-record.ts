import type { Model } from '../../game/model.ts';
import type { EndingIndex } from '../../scenario/scenario.ts';
import type { Message } from '../../words/problem.ts';
import { type BandRecord, bandRecord } from '../band/band-record.ts';
import { type DriversRecord, type FoundSwings, planOne } from '../drivers/drivers-record.ts';
import type { OddsRecord } from '../odds/odds-record.ts';
import type { AskingOdds } from '../settings/asking.ts';
import { drawSettings } from '../settings/hypercube.ts';
import { unknownsOf } from '../settings/unknowns.ts';
import type { TipGoal } from '../tip/goal.ts';
import { findTips, USUAL_PAIRED } from '../tip/tip.ts';
import type { TipRecord } from '../tip/tip-record.ts';

/** All that is handed on of an answer: what it is, how far it holds, what drives it, what would tip it. */
export interface BriefRecord extends BriefFound {
  readonly model: Model;
  /** The ending that is looked at. */
  readonly ending: EndingIndex;
  readonly odds: OddsRecord;
  /** Another game that it is held against; undefined where there is none. */
  readonly beside: BesideGame | undefined;
}

/** A game beside, and in a few words which that is. */
export interface BesideGame {
  readonly name: string;
  /** One an ending of the game itself; undefined where the other does not have it. */
  readonly odds: readonly (number | undefined)[];
}

/** What is found by asking for odds under many settings. */
interface BriefFound {
  /** Undefined where nothing is unknown. */
  readonly band: BandRecord | undefined;
  readonly drivers: DriversRecord<FoundSwings>;
  readonly tips: TipRecord;
}

/** How a brief is asked for. */
export interface BriefAsked {
  readonly ending: EndingIndex;
  /** What is to be tipped. */
  readonly goal: TipGoal;
  readonly share: number;
  readonly draws: number;
  readonly seed: string;
}

/** Finds how far an answer holds, what drives it and what would tip it. Asks for odds as it goes on. */
export function* findBrief(model: Model, asked: BriefAsked): AskingOdds<BriefFound | Message> {
  const { ending, goal, share, draws, seed } = asked;
  const unknowns = unknownsOf(model);
  const drawn = unknowns.length === 0 ? [] : yield drawSettings(unknowns, { draws, seed });
  const band = unknowns.length === 0 ? undefined : bandRecord({ share, draws, seed, unknowns }, drawn);
  if (band && 'what' in band) return band;
  const plan = planOne(model);
  const drivers = plan.read(ending, yield plan.settings);
  if ('what' in drivers) return drivers;
  const tips = yield* findTips(model, { goal, withChoices: false, paired: USUAL_PAIRED });
  return 'what' in tips ? tips : { band, drivers, tips };
}
