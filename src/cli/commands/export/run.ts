import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import { headerJson } from '../../../report/answers/header-json.ts';
import {
  EXPORT_FORMATS,
  type Exported,
  type ExportedFile,
  type ExportFormat,
  exportChart,
  exportExplicit,
  exportPrism,
} from '../../../report/export/exports.ts';
import { numberStates } from '../../../solve/numbered/numbered-chain.ts';
import { solveGame } from '../../../solve/solve.ts';
import { listed } from '../../../words/list.ts';
import { fixed } from '../../../words/numbers/decimals.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { quote } from '../../../words/quote.ts';
import { EXIT, notifyUser, print, printJson, stopWith } from '../../exit.ts';
import { refuseOverwriting, writeNew } from '../../files/write-new.ts';
import { openModel } from '../../open/open-model.ts';
import { openTable, type TableOptions } from '../../open/open-table.ts';
import { shellWord } from '../../repeat.ts';

export interface ExportOptions extends TableOptions {
  readonly to: string;
  /** The base name of the files, or `-` for standard output; by default the scenario's id. */
  readonly output?: string;
  /** Overwrites files that are there. */
  readonly force?: boolean;
  readonly json?: boolean;
}

/** What was written of one file. */
interface WrittenFile {
  readonly path: string;
  readonly lines: number;
  readonly bytes: number;
}

/** Writes a game for other tools: the rules for PRISM-games, the chain for PRISM, or the statechart for XState. */
export async function exportGame(reference: string, options: ExportOptions): Promise<void> {
  if (options.output === '-') refuseSeveral(options);
  const { exported, model, hash } = openExport(reference, options);
  const base = baseName(exported, options.output ?? model.scenario.id);
  if (base === '-') return printModel(exported);
  const { force = false } = options;
  const paths = exported.files.map(({ suffix }) => `${base}${suffix}`);
  refuseOverwriting(paths, force, 'another name with -o');
  const files = exported.files.map((file, i) => writeFile(file, at(paths, i, 'path'), force));
  const readBy = exported.readBy?.(base).map(shellWord).join(' ');
  if (options.json) {
    const { to } = options;
    return printJson({
      ...headerJson('export', model, hash),
      settings: Object.fromEntries(model.settings),
      to,
      files,
      readBy,
    });
  }
  const list = files.map(({ path, lines, bytes }) => `  ${path}  ${counted(lines, 'line')}, ${sizeText(bytes)}`);
  const reading =
    readBy === undefined ? 'How to read it: load the file in your own program.' : `How to read it: ${readBy}`;
  return print([exported.note, ...list, reading].join('\n'));
}

/** Who names one of the files whole, `game.prism`, means the name that all of them begin with. */
function baseName({ files }: Exported, named: string): string {
  const suffixes = files.map(({ suffix }) => suffix).sort((a, b) => b.length - a.length);
  const suffix = suffixes.find(one => named.endsWith(one) && named.length > one.length);
  return suffix === undefined ? named : named.slice(0, -suffix.length);
}

interface OpenedExport {
  readonly exported: Exported;
  readonly model: Model;
  readonly hash: string;
}

function openExport(reference: string, options: ExportOptions): OpenedExport {
  const format = EXPORT_FORMATS.find(one => one === options.to);
  if (!format) {
    const wayOut = `Expected ${listed(EXPORT_FORMATS, 'or')}.`;
    throw stopWith(EXIT.wrongUsage, { what: `${quote(options.to)} is nothing to export to.`, wayOut });
  }
  if (format === 'prism-explicit') {
    notifyUser('Exploring the game and solving it …');
    const { table, model, hash } = openTable(reference, options);
    const chain = numberStates(solveGame(table), options.maxStates);
    if ('what' in chain) throw stopWith(EXIT.wrongUsage, chain);
    return { exported: exportExplicit(chain), model, hash };
  }
  const { model, hash } = openModel(reference, options);
  return { exported: ofModel(format, model), model, hash };
}

function ofModel(format: Exclude<ExportFormat, 'prism-explicit'>, model: Model): Exported {
  return format === 'prism' ? exportPrism(model) : exportChart(model);
}

/** Standard output takes the model alone, so the model must be one file. */
function refuseSeveral({ to, json }: ExportOptions): void {
  if (!json && to !== 'prism-explicit') return;
  const what = json ? 'Standard output cannot take both the model and --json.' : `${quote(to)} writes several files.`;
  throw stopWith(EXIT.wrongUsage, { what, wayOut: 'Name the files instead: -o BASENAME.' });
}

async function printModel({ files }: Exported): Promise<void> {
  for (const chunk of chunks(at(files, 0, 'file').lines())) await print(chunk.text);
}

/** Files of many lines are written piece by piece, and progress is shown after so many lines. */
const PROGRESS_EVERY = 500_000;

function writeFile({ lines }: ExportedFile, path: string, isForced: boolean): WrittenFile {
  let [written, shown] = [0, 0];
  function* texts() {
    for (const chunk of chunks(lines())) {
      yield chunk.text;
      written += chunk.lines;
      if (written - shown < PROGRESS_EVERY) continue;
      shown = written;
      notifyUser(`${path}: ${counted(shown, 'line')} …`);
    }
  }
  const bytes = writeNew(path, texts(), isForced);
  return { path, lines: written, bytes };
}

const LINES_A_CHUNK = 16_384;

/** Joins lines to texts of many, each line with its end. */
function* chunks(lines: Iterable<string>): Generator<{ readonly text: string; readonly lines: number }> {
  let some: string[] = [];
  for (const line of lines) {
    some.push(line);
    if (some.length < LINES_A_CHUNK) continue;
    yield { text: `${some.join('\n')}\n`, lines: some.length };
    some = [];
  }
  if (some.length > 0) yield { text: `${some.join('\n')}\n`, lines: some.length };
}

const sizeText = (bytes: number) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${fixed(bytes / 1e6, 1)} MB`);
