import type { Model } from '../../game/model.ts';
import { type Share, shareOf } from '../../num/share.ts';
import type { Odds } from '../../solve/odds.ts';
import { KINDS, type Mutation } from './mutant.ts';
import { type Base, type JudgedMutant, noticedBy, type Trial } from './trial.ts';
import { WATCHERS, type Watcher } from './watchers.ts';

/** Which mutants were asked for. */
interface MutantsAsked {
  /** How many mutants of these kinds there are. */
  readonly made: number;
  /** How many of them were to be tried; fewer were where it was stopped. */
  readonly asked: number;
  readonly kinds: readonly Mutation[];
  readonly seed: string;
}

/** Mutants of a scenario, and what noticed them. */
export interface MutantsRecord extends MutantsAsked {
  readonly model: Model;
  /** Of the scenario itself. */
  readonly odds: Odds;
  readonly isOfEveryKind: boolean;
  /** What was looked at, and what was not. */
  readonly watchers: readonly Watcher[];
  readonly leftOut: readonly Watcher[];
  /** The rules that are broken without any mutant, by their ids: they notice nothing; so what is not as pinned. */
  readonly broken: readonly string[];
  readonly unmet: readonly string[];
  /** Every mutant that was tried: those that nothing notices, the ones that move the odds most first, then the others. */
  readonly trials: readonly WatchedTrial[];
  /** The first of these: they can be played, are another game, and nothing notices them. */
  readonly unnoticed: readonly JudgedTrial[];
  readonly totals: MutantCounts;
  /** Of each kind of which any was tried. */
  readonly byKind: readonly { readonly kind: Mutation; readonly counts: MutantCounts }[];
  /** Of each watcher how many mutants it notices, and how many of them nothing else does. */
  readonly noticed: readonly { readonly by: Watcher; readonly count: number; readonly alone: number }[];
  /** The share of the mutants that are another game which something notices. */
  readonly noticedShare: Share;
}

/** A mutant with what came of it, and what notices it; nothing does where it is refused or no other game. */
export interface WatchedTrial extends Trial {
  readonly noticedBy: readonly Watcher[];
}

/** A mutant that is another game. */
export type JudgedTrial = WatchedTrial & { readonly outcome: JudgedMutant };

/** How many mutants came to what. */
export interface MutantCounts {
  readonly tried: number;
  readonly refused: number;
  readonly same: number;
  readonly noticed: number;
  readonly unnoticed: number;
}

/** Sums up what came of the mutants of a scenario. */
export function mutantsRecord(base: Base, tried: readonly Trial[], asked: MutantsAsked): MutantsRecord {
  const { game, odds, standings, unmet, watchers } = base;
  const { model } = game.table;
  const trials = tried.map(watched);
  const unnoticed = trials.filter(isUnnoticed).sort((a, b) => b.outcome.shift - a.outcome.shift);
  const totals = countsOf(trials);
  const ofKind = asked.kinds.map(kind => ({ kind, of: trials.filter(({ mutant }) => mutant.change.kind === kind) }));
  return {
    ...asked,
    model,
    odds,
    isOfEveryKind: asked.kinds.length === KINDS.length,
    watchers,
    leftOut: WATCHERS.filter(watcher => !watchers.includes(watcher)),
    broken: model.scenario.rules.filter((_, i) => standings[i] === 'broken').map(({ id }) => id),
    unmet,
    trials: [...unnoticed, ...trials.filter(trial => !isUnnoticed(trial))],
    unnoticed,
    totals,
    byKind: ofKind.filter(({ of }) => of.length > 0).map(({ kind, of }) => ({ kind, counts: countsOf(of) })),
    noticed: watchers.map(by => ({
      by,
      count: trials.filter(trial => trial.noticedBy.includes(by)).length,
      alone: trials.filter(trial => trial.noticedBy.join() === by).length,
    })),
    noticedShare: shareOf(totals.noticed, totals.noticed + totals.unnoticed),
  };
}

/** Says whether a mutant can be played and is another game, and nothing notices it. */
export function isUnnoticed<T extends Trial>(trial: T): trial is T & { readonly outcome: JudgedMutant } {
  return trial.outcome.kind === 'judged' && noticedBy(trial.outcome).length === 0;
}

function watched(trial: Trial): WatchedTrial {
  const { outcome } = trial;
  return { ...trial, noticedBy: outcome.kind === 'judged' ? noticedBy(outcome) : [] };
}

function countsOf(trials: readonly WatchedTrial[]): MutantCounts {
  const ofKind = (kind: Trial['outcome']['kind']) => trials.filter(({ outcome }) => outcome.kind === kind).length;
  const unnoticed = trials.filter(isUnnoticed).length;
  return {
    tried: trials.length,
    refused: ofKind('refused'),
    same: ofKind('same'),
    noticed: ofKind('judged') - unnoticed,
    unnoticed,
  };
}
