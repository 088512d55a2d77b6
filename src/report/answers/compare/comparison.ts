import { type Explanation, explainDifference } from '../../../analysis/compare/causes.ts';
import { frequenciesFrom } from '../../../analysis/compare/frequencies.ts';
import { type Shift, shiftsBetween } from '../../../analysis/compare/shifts.ts';
import { startOf } from '../../../solve/odds.ts';
import type { SolvedGame } from '../../../solve/solve.ts';
import { type OddsReport, oddsReport } from '../odds.ts';
import type { ComparedFigure } from './pair.ts';
import { sentencesOf } from './sentences.ts';

/** Two games side by side: the base, and what is held against it. */
export interface Comparison {
  readonly before: OddsReport;
  readonly after: OddsReport;
  readonly odds: readonly ComparedFigure[];
  readonly tallies: readonly ComparedFigure[];
  readonly ladder: readonly ComparedFigure[];
  readonly value: readonly ComparedFigure[];
  /** How often each action is played in each round, where that differs, the most different first. */
  readonly shifts: readonly Shift[];
  /** Why the odds differ; absent where it cannot be said exactly. */
  readonly explanation?: Explanation;
  /** One sentence for each ending that moves by a point or more, the largest change first. */
  readonly sentences: readonly string[];
  /** Of two different crises, that they are and what can be compared; absent where both are of one. */
  readonly apart?: string;
}

/**
 * Compares two solved games from their starts; endings, tallies, rungs, parties and actions are matched by name. A game that
 * is explored besides, to tell why, has no more than `maxStates` states.
 */
export function compareGames(base: SolvedGame, other: SolvedGame, maxStates?: number): Comparison {
  const before = oddsReport(base, startOf(base.table));
  const after = oddsReport(other, startOf(other.table));
  const [was, is] = [before.model.scenario, after.model.scenario];
  const odds = pairs(named(was.endings, before.odds), named(is.endings, after.odds));
  const often = frequenciesFrom(base, startOf(base.table));
  const oftenThen = frequenciesFrom(other, startOf(other.table));
  const explanation = explainDifference(base, other, often, oftenThen, maxStates);
  return {
    before,
    after,
    odds,
    tallies: pairs(named(was.tallies, before.tallies), named(is.tallies, after.tallies)),
    ladder: pairs(rungsOf(before), rungsOf(after)),
    value: pairs(named(was.parties.map(nameAsTitle), before.value), named(is.parties.map(nameAsTitle), after.value)),
    shifts: shiftsBetween(was, often, is, oftenThen),
    ...(explanation && { explanation }),
    sentences: sentencesOf(before.model, after.model, odds, explanation),
  };
}

/** A figure of one game, and what it is called. */
type Figures = ReadonlyMap<string, { readonly title: string; readonly value: number }>;

const nameAsTitle = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, title: name });

function named(items: readonly { readonly id: string; readonly title: string }[], values: ArrayLike<number>): Figures {
  return new Map(items.map(({ id, title }, i) => [id, { title, value: values[i] ?? 0 }]));
}

function rungsOf({ model, ladder }: OddsReport): Figures {
  const { rungs } = model.scenario.ladder;
  const titleOf = (rung: number) => `${rung} ${rungs.find(one => one.rung === rung)?.title ?? ''}`.trim();
  return new Map(ladder.map(({ rung, probability }) => [`${rung}`, { title: titleOf(rung), value: probability }]));
}

/** What one of the two games does not have counts as 0 in it. */
function pairs(before: Figures, after: Figures): readonly ComparedFigure[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.map(name => ({
    name,
    title: after.get(name)?.title ?? before.get(name)?.title ?? name,
    before: before.get(name)?.value ?? 0,
    after: after.get(name)?.value ?? 0,
  }));
}
