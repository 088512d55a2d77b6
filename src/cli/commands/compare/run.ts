import { compareGames } from '../../../analysis/compare/comparison.ts';
import { tooMuchToCompare } from '../../../analysis/compare/odds-by-turn.ts';
import type { Model } from '../../../game/model.ts';
import type { GameTable } from '../../../game/table/table.ts';
import { compareCsv, compareJson, type FiledComparison, manyJson } from '../../../report/answers/compare/json.ts';
import { manyText } from '../../../report/answers/compare/many.ts';
import { compareText } from '../../../report/answers/compare/text.ts';
import { csvText } from '../../../report/csv/csv-text.ts';
import { type AnsweredWith, drawnText } from '../../../report/tell/repeat-line.ts';
import { isOneCrisis } from '../../../scenario/one-crisis.ts';
import { type SolvedGame, solveGame } from '../../../solve/solve.ts';
import { askedAgain, printAnswer } from '../../answer.ts';
import type { ChartOptions } from '../../charts/chart-options.ts';
import { chartFor } from '../../charts/write-chart.ts';
import { EXIT, print, printJson, stopWith } from '../../exit.ts';
import { type OpenedModel, openModel } from '../../open/open-model.ts';
import { openTable, type TableOptions } from '../../open/open-table.ts';
import { shellWord } from '../../repeat.ts';
import { shareAsked } from '../../settings/band.ts';
import type { BandOptions } from '../../settings/band-options.ts';
import { type AskPaired, pairedBandsOf } from '../../settings/paired-band.ts';
import { startedAs } from '../../start/started.ts';
import { otherSetting } from './other-setting.ts';
import { baseOf, variantsOf } from './variants.ts';

interface CompareOptions extends TableOptions, BandOptions, ChartOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Prints games side by side, one as the base of the others, and why they differ. */
export async function compare(file: string, others: readonly string[], options: CompareOptions): Promise<void> {
  shareAsked(options);
  const drawChart = chartFor(options);
  const { base, beside } = namesOf(file, others, options);
  const opened = openTable(base, { ...options, set: [] });
  const all = await compareAll({ ...opened, file: base, solved: solveGame(opened.table) }, beside, options);
  const [first, ...more] = all;
  if (!first) throw new Error(`${base} has nothing beside it`);
  const isOne = more.length === 0;
  const { comparison, files, band, hashes } = first;
  const answered: AnsweredWith = {
    hashes: isOne ? hashes : [opened.hash],
    horizon: opened.model.horizon,
    ...(band && { drawn: drawnText(band) }),
  };
  await drawChart(async () =>
    (await import('../../../report/charts/pictures/compare-picture.ts')).comparePicture(all, askedAgain(answered)),
  );
  if (options.json) return printJson(isOne ? compareJson(first) : manyJson(all));
  if (options.csv) return print(csvText(compareCsv(all)));
  return printAnswer(isOne ? compareText(comparison, files, band) : manyText(all, startedAs()), answered);
}

/** Compares games with a base, and then asks for the bands that are wanted. */
async function compareAll(
  base: SolvedModel,
  beside: readonly string[],
  options: CompareOptions,
): Promise<readonly FiledComparison[]> {
  const isShown = process.stderr.isTTY && beside.length > 1;
  const compared = beside.map((name, i) => {
    if (isShown) process.stderr.write(`\r\x1b[K${i + 1} of ${beside.length}: ${name}`);
    return compareWith(base, name, options);
  });
  if (isShown) process.stderr.write('\r\x1b[K');
  const ask = pairedBandsOf(base.model, options);
  const all: FiledComparison[] = [];
  for (const found of compared) all.push(await withBand(found, ask));
  return all;
}

/** Adds the band of two games to their comparison, where one is asked for. */
async function withBand(found: FiledComparison, ask: AskPaired | undefined): Promise<FiledComparison> {
  if (!ask) return found;
  const { before, after, odds } = found.comparison;
  const placeIn = ({ scenario }: Model, name: string) => scenario.endings.findIndex(({ id }) => id === name);
  const places = odds.map(({ name }) => ({
    name,
    base: placeIn(before.model, name),
    other: placeIn(after.model, name),
  }));
  return { ...found, band: await ask(after.model, places) };
}

/** A game that was opened, and what follows from it. */
interface SolvedModel extends OpenedModel {
  /** What names it, as the user did where they have. */
  readonly file: string;
  readonly table: GameTable;
  readonly solved: SolvedGame;
}

function compareWith(base: SolvedModel, name: string, options: CompareOptions): FiledComparison {
  const other = openTable(name, options);
  const tooMuch = tooMuchToCompare([base.table, other.table]);
  if (tooMuch) throw stopWith(EXIT.wrongScenario, tooMuch);
  const isOtherCrisis = !isOneCrisis(sourcedOf(base), sourcedOf(other));
  const isOtherFile = base.hash !== other.hash;
  const choices = { maxStates: options.maxStates, isOtherCrisis, isOtherFile };
  const comparison = compareGames(base.solved, solveGame(other.table), choices);
  return { comparison, hashes: [base.hash, other.hash], files: [base.file, name] };
}

const sourcedOf = ({ model: { scenario }, sources }: OpenedModel) => ({ scenario, sources });

interface ComparedNames {
  readonly base: string;
  readonly beside: readonly string[];
}

/** Without other files settings are held against none, a variant against its base, and its variants against a base. */
function namesOf(file: string, others: readonly string[], options: CompareOptions): ComparedNames {
  const { set } = options;
  if (others.length > 0) return { base: file, beside: others };
  if (set.length > 0) return { base: file, beside: [file] };
  const base = baseOf(file);
  if (base !== undefined) return { base, beside: [file] };
  const variants = variantsOf(file);
  if (variants.length > 0) return { base: file, beside: variants };
  const words = [file, '--set', otherSetting(openModel(file, options).model)];
  throw stopWith(EXIT.wrongUsage, {
    what: 'There is nothing to compare with.',
    wayOut: `Name a second scenario, or set something: ${startedAs()} compare ${words.map(shellWord).join(' ')}`,
  });
}
