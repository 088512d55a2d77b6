import type { Model } from '../../game/model.ts';
import { at, greatestAt } from '../../num/at.ts';
import type { EndingIndex } from '../../scenario/scenario.ts';
import type { Odds } from '../../solve/odds.ts';
import type { Message } from '../../words/problem.ts';
import type { ChangedSettings } from '../settings/changed-settings.ts';
import { type Unknown, unknownsOf, valueAtShare } from '../settings/unknowns.ts';
import type { LeverMethod } from './methods.ts';
import { drawTrajectories, type Effects, effectsOf } from './morris.ts';
import { type Swing, settingsOf, swingsOf, trialsOf } from './one-at-a-time.ts';
import { drawSaltelli, type SobolIndices, sobolIndices } from './sobol.ts';

/** What drives the odds of an ending, by one of the methods. */
export interface DriversRecord<F extends DriversFound = DriversFound> {
  readonly model: Model;
  readonly ending: EndingIndex;
  /** The odds as all is set. */
  readonly base: Odds;
  readonly found: F;
  /** How many settings were asked, the present ones included; and why some could not be. */
  readonly asked: number;
  readonly refused: number;
  readonly firstRefusal: Message | undefined;
}

/** How far each lever moves an ending by itself, the widest swing first. */
export interface FoundSwings {
  readonly method: 'one';
  readonly swings: readonly Swing[];
}

type DriversFound =
  | FoundSwings
  | {
      readonly method: 'morris';
      readonly walks: number;
      readonly seed: string;
      readonly effects: readonly OfUnknown<Effects>[];
    }
  | {
      readonly method: 'sobol';
      readonly draws: number;
      readonly seed: string;
      readonly indices: readonly OfUnknown<SobolIndices>[];
    };

/** Something of an unknown. */
export interface OfUnknown<T> {
  readonly unknown: Unknown;
  readonly of: T;
}

/** How it is drawn where it is: so many walks or draws, and from which seed. */
interface DriverDraws {
  readonly count: number;
  readonly seed: string;
}

type SettingsAnswers = readonly (Odds | Message)[];

/** What is to be asked for a method, and how its answers are read: the settings, and last what they come to. */
interface DriversPlan<F extends DriversFound = DriversFound> {
  /** The first changes nothing. */
  readonly settings: readonly ChangedSettings[];
  /** Of an ending, or where none is named of the likeliest. */
  readonly read: (named: EndingIndex | undefined, answers: SettingsAnswers) => DriversRecord<F> | Message;
}

/** Plans which settings to ask to find what drives an ending of a model. */
export function planDrivers(model: Model, method: LeverMethod, draws: DriverDraws): DriversPlan {
  switch (method) {
    case 'one':
      return planOne(model);
    case 'morris':
      return planMorris(model, draws);
    case 'sobol':
      return planSobol(model, draws);
  }
}

/** Plans to turn each lever by itself. */
export function planOne(model: Model): DriversPlan<FoundSwings> {
  const trials = trialsOf(model);
  const found = (ending: EndingIndex, base: Odds, answers: SettingsAnswers): FoundSwings => ({
    method: 'one',
    swings: swingsOf(model, ending, base, trials, answers),
  });
  return planned(model, settingsOf(trials), found);
}

function planMorris(model: Model, { count, seed }: DriverDraws): DriversPlan {
  const unknowns = unknownsOf(model);
  const walks = drawTrajectories(unknowns.length, count, seed);
  const points = walks.flatMap(walk => walk.points);
  const found = (ending: EndingIndex, _base: Odds, answers: SettingsAnswers): DriversFound => {
    const values = valuesOf(ending, answers);
    const ofWalk = walks.map((walk, i) => values.slice(i * walk.points.length, (i + 1) * walk.points.length));
    const effects = effectsOf(unknowns.length, walks, ofWalk);
    const named = unknowns.map((unknown, i) => ({ unknown, of: at(effects, i, 'effect') }));
    return { method: 'morris', walks: count, seed, effects: named.sort((a, b) => b.of.size - a.of.size) };
  };
  return planned(
    model,
    points.map(point => settingsAt(unknowns, point)),
    found,
  );
}

function planSobol(model: Model, { count, seed }: DriverDraws): DriversPlan {
  const unknowns = unknownsOf(model);
  const plan = drawSaltelli(unknowns.length, count, seed);
  const found = (ending: EndingIndex, _base: Odds, answers: SettingsAnswers): DriversFound => {
    const indices = sobolIndices(plan, valuesOf(ending, answers), seed) ?? [];
    const named = indices.map((of, i) => ({ unknown: at(unknowns, i, 'unknown'), of }));
    return { method: 'sobol', draws: count, seed, indices: named.sort((a, b) => b.of.total.share - a.of.total.share) };
  };
  return planned(
    model,
    plan.points.map(point => settingsAt(unknowns, point)),
    found,
  );
}

/** Returns the settings at a point of the unit cube, whose coordinates are shares of the plausible ranges. */
const settingsAt = (unknowns: readonly Unknown[], point: readonly number[]): ChangedSettings =>
  Object.fromEntries(unknowns.map((unknown, i) => [unknown.name, valueAtShare(unknown, at(point, i, 'coordinate'))]));

const valuesOf = (ending: EndingIndex, answers: SettingsAnswers): readonly (number | undefined)[] =>
  answers.map(answer => ('what' in answer ? undefined : at(answer, ending, 'ending')));

/** Asks the present settings first, for what all else is held against. */
function planned<F extends DriversFound>(
  model: Model,
  settings: readonly ChangedSettings[],
  foundIn: (ending: EndingIndex, base: Odds, answers: SettingsAnswers) => F,
): DriversPlan<F> {
  return {
    settings: [{}, ...settings],
    read: (named, [base, ...answers]) => {
      if (!base || 'what' in base) return base ?? { what: 'Nothing was asked.' };
      const ending = named ?? greatestAt(base);
      const refusals = answers.filter((answer): answer is Message => 'what' in answer);
      return {
        model,
        ending,
        base,
        found: foundIn(ending, base, answers),
        asked: answers.length + 1,
        refused: refusals.length,
        firstRefusal: refusals[0],
      };
    },
  };
}
