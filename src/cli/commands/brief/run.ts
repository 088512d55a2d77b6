import { USUAL_DRAWS, USUAL_SHARE } from '../../../analysis/band/usual-draws.ts';
import { type BesideGame, findBrief } from '../../../analysis/brief/brief-record.ts';
import { type OddsRecord, oddsRecord } from '../../../analysis/odds/odds-record.ts';
import type { TipGoal } from '../../../analysis/tip/goal.ts';
import type { Model } from '../../../game/model.ts';
import { greatestAt } from '../../../num/at.ts';
import { briefPage } from '../../../report/page/brief/brief-page.ts';
import { roundDates } from '../../../report/tell/round-dates.ts';
import { solveGame } from '../../../solve/solve.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { VERSION } from '../../../words/version.ts';
import { EXIT, notifyUser, print, stopWith } from '../../exit.ts';
import { refuseOverwriting, writeNew } from '../../files/write-new.ts';
import { endingOf } from '../../open/ending-of.ts';
import { openModel } from '../../open/open-model.ts';
import { type TableOptions, tableOf } from '../../open/open-table.ts';
import { seedOf } from '../../open/seed.ts';
import { modelWords, shellWord } from '../../repeat.ts';
import { runAsking } from '../../settings/ask-all.ts';
import { type BandOptions, bandWords } from '../../settings/band-options.ts';
import { NAME } from '../../start/started.ts';

interface BriefOptions extends TableOptions, BandOptions {
  readonly ending?: string;
  readonly past?: number;
  readonly beside?: string;
  readonly question?: string;
  readonly output?: string;
  readonly force?: boolean;
}

/** Writes the page that an analyst hands on. */
export async function brief(reference: string, options: BriefOptions): Promise<void> {
  const { output = 'brief.html', force = false, past, maxStates, threads } = options;
  if (past !== undefined && options.ending === undefined) {
    throw stopWith(EXIT.wrongUsage, {
      what: '"--past" says what odds are to pass, and not of which ending.',
      wayOut: 'Add --ending war.',
    });
  }
  const { model, hash } = openModel(reference, options);
  const named = options.ending === undefined ? undefined : endingOf(model, options.ending);
  if (output !== '-') refuseOverwriting([output], force, 'another name with -o');
  const odds = oddsIn(model, maxStates);
  const ending = named ?? greatestAt(odds.odds);
  const goal: TipGoal = past === undefined ? { kind: 'likeliest' } : { kind: 'past', ending, odds: past };
  const drawn = { draws: options.draws ?? USUAL_DRAWS.draws, seed: seedOf(options.seed ?? USUAL_DRAWS.seed) };
  const search = findBrief(model, { ending, goal, share: options.band ?? USUAL_SHARE, ...drawn });
  const found = await runAsking({ model, maxStates }, { expected: 4 * drawn.draws, threads }, search);
  if ('what' in found) throw stopWith(EXIT.wrongScenario, found);
  const record = { model, ending, odds, beside: besideOf(model, reference, options), ...found };
  const question = options.question ?? questionOf(model);
  const page = await briefPage({
    record,
    question,
    hash,
    version: VERSION,
    repeat: repeatOf(model, reference, options),
  });
  if (output === '-') return print(page);
  const bytes = writeNew(output, [page], force);
  notifyUser(`Wrote ${shellWord(output)}: ${Math.ceil(bytes / 1000)} kB. Open it in a browser, or print it.`);
}

function oddsIn(model: Model, maxStates: number | undefined): OddsRecord {
  return oddsRecord(solveGame(tableOf(model, maxStates)));
}

/** What it is held against: the scenario that is named, else, where something is set, the scenario as it is. */
function besideOf(
  model: Model,
  reference: string,
  { beside, horizon, maxStates }: BriefOptions,
): BesideGame | undefined {
  if (beside === undefined && model.settings.size === 0) return undefined;
  const other = openModel(beside ?? reference, { set: [], ...(horizon !== undefined && { horizon }) }).model;
  const { odds } = oddsIn(other, maxStates);
  return {
    name: beside === undefined ? 'As the file has it' : other.scenario.title,
    odds: model.scenario.endings.map(({ id }) => odds[other.scenario.endings.findIndex(one => one.id === id)]),
  };
}

function questionOf({ scenario, horizon }: Model): string {
  const last = roundDates(scenario, horizon)?.at(-1);
  return `How does it end${last === undefined ? ` within ${counted(horizon, 'round')}` : ` by ${last}`}, and what does that hang on?`;
}

/** The same words on every machine, so that the page has the same bytes. */
function repeatOf(model: Model, reference: string, options: BriefOptions): string {
  const said = (['ending', 'past', 'beside', 'question'] as const).flatMap(name => {
    const value = options[name];
    return value === undefined ? [] : [`--${name}`, String(value)];
  });
  return [NAME, 'brief', reference, ...modelWords(model), ...said, ...bandWords(options), '-o', 'brief.html']
    .map(shellWord)
    .join(' ');
}
