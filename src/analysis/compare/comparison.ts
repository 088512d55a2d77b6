import type { Model } from '../../game/model.ts';
import { at } from '../../num/at.ts';
import { changesBySize } from '../../num/changes.ts';
import { startOf } from '../../solve/odds.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { type OddsRecord, oddsRecord } from '../odds/odds-record.ts';
import { type Explanation, explainDifference } from './causes/causes.ts';
import { type MainCause, mainCauses } from './causes/main-causes.ts';
import { frequenciesFrom, type OneGame } from './frequencies.ts';
import { largestOfEach, type Shift, shiftsBetween } from './shifts.ts';

/** A figure of two games side by side. */
export interface ComparedFigure {
  readonly name: string;
  /** As people read it. */
  readonly title: string;
  readonly before: number;
  readonly after: number;
  /** The game that has no such thing, so that its figure is 0; absent where both have it. */
  readonly missingIn?: OneGame;
}

/** An ending that moves by a point or more. */
interface MovedEnding extends ComparedFigure {
  /** By what that is told; empty where it cannot be said exactly. */
  readonly because: readonly MainCause[];
}

/** Two games side by side: the base, and what is held against it. */
export interface Comparison {
  readonly before: OddsRecord;
  readonly after: OddsRecord;
  readonly odds: readonly ComparedFigure[];
  /** Of these the endings that move by a point or more, the largest change first. */
  readonly moved: readonly MovedEnding[];
  readonly tallies: readonly ComparedFigure[];
  readonly ladder: readonly ComparedFigure[];
  readonly value: readonly ComparedFigure[];
  /** How often each action is played in each round, where that differs, the most different first. */
  readonly shifts: readonly Shift[];
  /** Of each action the round in which that differs most, in the same order. */
  readonly largestShifts: readonly Shift[];
  /** Why the odds differ; absent where it cannot be said exactly. */
  readonly explanation?: Explanation;
  /** Whether the two are different crises, with no base in common. */
  readonly isOtherCrisis: boolean;
  /** Whether they are of two files, and not two settings of one. */
  readonly isOtherFile: boolean;
}

/** How two games are compared. */
interface CompareChoices {
  /** A third game that is explored to say why has no more states than this. */
  readonly maxStates?: number | undefined;
  readonly isOtherCrisis?: boolean;
  /** Where it is not said, two titles are of two files. */
  readonly isOtherFile?: boolean;
}

/** Compares two solved games from their starts; endings, tallies, rungs, parties and actions are matched by name. */
export function compareGames(
  base: SolvedGame,
  other: SolvedGame,
  { maxStates, isOtherCrisis = false, isOtherFile }: CompareChoices = {},
): Comparison {
  const before = oddsRecord(base);
  const after = oddsRecord(other);
  const [was, is] = [before.model.scenario, after.model.scenario];
  const odds = pairs(named(was.endings, before.odds), named(is.endings, after.odds));
  const often = frequenciesFrom(base, startOf(base.table));
  const oftenThen = frequenciesFrom(other, startOf(other.table));
  const shifts = shiftsBetween(was, often, is, oftenThen);
  const explanation = explainDifference(base, other, often, oftenThen, maxStates);
  return {
    before,
    after,
    odds,
    moved: movedEndings(before.model, after.model, odds, explanation),
    tallies: pairs(named(was.tallies, before.tallies), named(is.tallies, after.tallies)),
    ladder: pairs(rungsOf(before), rungsOf(after)),
    value: pairs(named(was.parties.map(nameAsTitle), before.value), named(is.parties.map(nameAsTitle), after.value)),
    shifts,
    largestShifts: largestOfEach(shifts),
    ...(explanation && { explanation }),
    isOtherCrisis,
    isOtherFile: isOtherFile ?? was.title !== is.title,
  };
}

/** An ending that moves by less is not worth a sentence. */
const POINT = 0.01;

function movedEndings(
  base: Model,
  other: Model,
  odds: readonly ComparedFigure[],
  explanation: Explanation | undefined,
): readonly MovedEnding[] {
  const changes = changesBySize(
    odds.map(({ before }) => before),
    odds.map(({ after }) => after),
  );
  return changes
    .filter(({ change }) => Math.abs(change) >= POINT)
    .map(({ place, change }) => {
      const figure = at(odds, place, 'ending');
      return { ...figure, because: explanation ? mainCauses(causesOf(base, other, explanation, figure), change) : [] };
    });
}

function causesOf(base: Model, other: Model, { twins, causes }: Explanation, { name }: ComparedFigure) {
  const [was, is] = [base, other].map(({ scenario }) => scenario.endings.findIndex(({ id }) => id === name));
  const place = twins.endings.findIndex(twin => twin.base === was && twin.other === is);
  return at(causes, place, 'ending');
}

/** A figure of one game, and what it is called. */
type NamedFigures = ReadonlyMap<string, { readonly title: string; readonly value: number }>;

const nameAsTitle = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, title: name });

function named(
  items: readonly { readonly id: string; readonly title: string }[],
  values: ArrayLike<number>,
): NamedFigures {
  return new Map(items.map(({ id, title }, i) => [id, { title, value: at(values, i, 'figure') }]));
}

function rungsOf({ model, ladder }: OddsRecord): NamedFigures {
  const { rungs } = model.scenario.ladder;
  const titleOf = (rung: number) => `${rung} ${rungs.find(one => one.rung === rung)?.title ?? ''}`.trim();
  return new Map(ladder.map(({ rung, probability }) => [`${rung}`, { title: titleOf(rung), value: probability }]));
}

/** What one of the two games does not have counts as 0 in it. */
function pairs(before: NamedFigures, after: NamedFigures): readonly ComparedFigure[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.map(name => ({
    name,
    title: after.get(name)?.title ?? before.get(name)?.title ?? name,
    before: before.get(name)?.value ?? 0,
    after: after.get(name)?.value ?? 0,
    ...(!before.has(name) && { missingIn: 'base' as const }),
    ...(!after.has(name) && { missingIn: 'other' as const }),
  }));
}
