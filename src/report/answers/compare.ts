import { frequenciesFrom, type Shift, shiftsBetween } from '../../analysis/compare/frequencies.ts';
import { startOf } from '../../analysis/odds.ts';
import type { SolvedGame } from '../../analysis/solve.ts';
import type { Model } from '../../game/model.ts';
import { WORLD } from '../../scenario/scenario.ts';
import { noticeOf } from '../notice.ts';
import { type OddsReport, oddsJson, oddsReport } from './odds.ts';

/** A figure of two games side by side. */
export interface Pair {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** Two games side by side: the base, and what differs from it. */
export interface Comparison {
  readonly before: OddsReport;
  readonly after: OddsReport;
  readonly odds: readonly Pair[];
  readonly tallies: readonly Pair[];
  readonly ladder: readonly Pair[];
  readonly value: readonly Pair[];
  /** What changes most in how the parties play; empty where the two have other actions. */
  readonly shifts: readonly Shift[];
  /** One sentence for each ending that moves by a point or more. */
  readonly sentences: readonly string[];
}

/** Compares two solved games from their starts; endings, tallies, rungs and parties are matched by name. */
export function compareGames(base: SolvedGame, other: SolvedGame, what: string): Comparison {
  const before = oddsReport(base, startOf(base.table));
  const after = oddsReport(other, startOf(other.table));
  const odds = pairs(endingsOf(before), endingsOf(after));
  const shifts = shiftsOf(base, other);
  return {
    before,
    after,
    odds,
    tallies: pairs(
      named(before.model.scenario.tallies, before.tallies),
      named(after.model.scenario.tallies, after.tallies),
    ),
    ladder: pairs(rungsOf(before), rungsOf(after)),
    value: pairs(named(before.model.scenario.parties, before.value), named(after.model.scenario.parties, after.value)),
    shifts,
    sentences: sentencesOf(after.model, odds, shifts, what),
  };
}

const named = (items: readonly { readonly id: string }[], values: ArrayLike<number>): ReadonlyMap<string, number> =>
  new Map(items.map(({ id }, i) => [id, values[i] ?? 0]));

const endingsOf = ({ model, odds }: OddsReport) => named(model.scenario.endings, odds);
const rungsOf = ({ ladder }: OddsReport) =>
  new Map(ladder.map(({ rung, probability }): [string, number] => [String(rung), probability]));

/** What one of the two games does not have counts as 0 in it. */
function pairs(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): readonly Pair[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.map(name => ({ name, before: before.get(name) ?? 0, after: after.get(name) ?? 0 }));
}

/** Actions are matched by their index, which the two games share where one extends the other or only levers differ. */
function shiftsOf(base: SolvedGame, other: SolvedGame): readonly Shift[] {
  const { actions } = base.table.model.scenario;
  const others = other.table.model.scenario.actions;
  if (actions.length !== others.length || actions.some(({ id }, i) => id !== others[i]?.id)) return [];
  const [was, is] = [base, other].map(game => frequenciesFrom(game, startOf(game.table)));
  return was && is ? shiftsBetween(was, is, action => actions[action]?.mover !== WORLD) : [];
}

/** A change of less than this is not worth a sentence. */
const POINT = 0.01;

function sentencesOf(
  { scenario }: Model,
  odds: readonly Pair[],
  shifts: readonly Shift[],
  what: string,
): readonly string[] {
  const [largest] = shifts;
  const moved = odds
    .filter(({ before, after }) => Math.abs(after - before) >= POINT)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  if (moved.length === 0) return [`${what} moves no ending by a point or more.`];
  const changes = moved.map(({ name, before, after }) => {
    const points = Math.round(100 * Math.abs(after - before));
    const title = scenario.endings.find(({ id }) => id === name)?.title ?? name;
    return `${what} makes ${title} ${points} ${points === 1 ? 'point' : 'points'} ${after > before ? 'likelier' : 'less likely'}: ${percent(after)} instead of ${percent(before)}.`;
  });
  return largest ? [...changes, shiftText(scenario, largest)] : changes;
}

const percent = (p: number) => `${Math.round(100 * p)}%`;

function shiftText({ actions, parties }: Model['scenario'], { action, round, before, after }: Shift): string {
  const made = actions[action];
  const party = made && made.mover !== WORLD ? parties[made.mover]?.name : '';
  return `What changes most in how they play: ${party}, “${made?.title}” in round ${round + 1}: ${percent(after)} instead of ${percent(before)}.`;
}

/** Returns the comparison as a plain record, ready to be written as JSON. */
export function compareJson(
  { before, after, odds, tallies, ladder, value, shifts, sentences }: Comparison,
  hashes: readonly [string, string],
) {
  const { actions } = after.model.scenario;
  return {
    schemaVersion: 1,
    command: 'compare',
    base: oddsJson(before, hashes[0]),
    other: oddsJson(after, hashes[1]),
    odds,
    tallies,
    ladder,
    value,
    shifts: shifts.slice(0, 20).map(({ action, ...shift }) => ({ action: actions[action]?.id, ...shift })),
    sentences,
  };
}

/** Writes the comparison as text, side by side and in sentences. */
export function compareText({ before, after, odds, tallies, ladder, value, sentences }: Comparison): string {
  const share = (x: number) => `${(100 * x).toFixed(1)}%`;
  const count = (x: number) => x.toFixed(2);
  return [
    `${before.model.scenario.title}, and beside it: ${after.model.scenario.title}`,
    noticeOf(after.model),
    '',
    ...sentences,
    '',
    row('', 'base', 'beside it', 'change'),
    ...rows('Odds of each ending', odds, share),
    ...rows('A rung of the ladder, or higher, is ever reached', [...ladder].reverse(), share),
    ...rows('Expected tallies at the end', tallies, count),
    ...rows('Expected payoff', value, count),
    '',
    'How to read it: both columns are exact for their own numbers; a change is what the difference between the two makes.',
  ].join('\n');
}

const row = (name: string, ...cells: readonly string[]) =>
  `  ${name.padEnd(30)}${cells.map(cell => cell.padStart(12)).join('')}`;

function rows(title: string, list: readonly Pair[], text: (x: number) => string): readonly string[] {
  if (list.length === 0) return [];
  const signed = (x: number) => `${x > 0 ? '+' : ''}${text(x)}`;
  return [
    title,
    ...list.map(({ name, before, after }) => row(name, text(before), text(after), signed(after - before))),
  ];
}
