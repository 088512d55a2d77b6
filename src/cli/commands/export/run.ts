import { closeSync, existsSync, openSync, statSync, writeSync } from 'node:fs';
import type { Model } from '../../../game/model.ts';
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
import { EXIT, print, printJson, stopWith, tellUser } from '../../exit.ts';
import { whyNotWritten } from '../../files/read-file.ts';
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
interface Written {
  readonly path: string;
  readonly lines: number;
  readonly bytes: number;
}

/** Writes a game for other tools: the rules for PRISM-games, the chain for PRISM, or the statechart for XState. */
export async function exportGame(reference: string, options: ExportOptions): Promise<void> {
  if (options.output === '-') refuseSeveral(options);
  const { exported, model, hash } = openExport(reference, options);
  const base = options.output ?? model.scenario.id;
  if (base === '-') return printModel(exported);
  refuseOverwriting(exported.files, base, options.force === true);
  const files = exported.files.map(file => writeFile(file, `${base}${file.suffix}`));
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
  const list = files.map(({ path, lines, bytes }) => `  ${path}  ${count(lines, 'line')}, ${sizeText(bytes)}`);
  const reading =
    readBy === undefined ? 'How to read it: load the file in your own program.' : `How to read it: ${readBy}`;
  return print([exported.note, ...list, reading].join('\n'));
}

interface Opened {
  readonly exported: Exported;
  readonly model: Model;
  readonly hash: string;
}

function openExport(reference: string, options: ExportOptions): Opened {
  const format = EXPORT_FORMATS.find(one => one === options.to);
  if (!format) {
    const wayOut = `Expected ${EXPORT_FORMATS.join(', ')}.`;
    throw stopWith(EXIT.wrongUsage, { what: `"${options.to}" is nothing to export to.`, wayOut });
  }
  if (format === 'prism-explicit') {
    tellUser('Exploring the game and solving it …');
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
  const what = json ? 'Standard output cannot take both the model and --json.' : `"${to}" writes several files.`;
  throw stopWith(EXIT.wrongUsage, { what, wayOut: 'Name the files instead: -o BASENAME.' });
}

async function printModel({ files }: Exported): Promise<void> {
  for (const chunk of chunks(files[0]?.lines() ?? [])) await print(chunk.text);
}

/** All files are looked for before any is written, so that a refusal leaves nothing half done. */
function refuseOverwriting(files: readonly ExportedFile[], base: string, force: boolean): void {
  const paths = files.map(({ suffix }) => `${base}${suffix}`);
  const there = paths.filter(path => existsSync(path) && !(force && statSync(path).isFile()));
  if (there.length === 0) return;
  const what = `${there.map(path => `"${path}"`).join(', ')} ${there.length === 1 ? 'is' : 'are'} there already.`;
  throw stopWith(EXIT.noFile, { what, wayOut: 'Choose another name with -o, or overwrite files with --force.' });
}

/** Files of many lines are written piece by piece, and how far that is is told after so many lines. */
const PROGRESS_EVERY = 500_000;

function writeFile({ lines }: ExportedFile, path: string): Written {
  let told = 0;
  let written = { path, lines: 0, bytes: 0 };
  try {
    const file = openSync(path, 'w');
    try {
      for (const chunk of chunks(lines())) {
        const bytes = writeAll(file, Buffer.from(chunk.text, 'utf8'));
        written = { path, lines: written.lines + chunk.lines, bytes: written.bytes + bytes };
        if (written.lines - told < PROGRESS_EVERY) continue;
        told = written.lines;
        tellUser(`${path}: ${count(told, 'line')} …`);
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw stopWith(EXIT.noFile, { what: `"${path}" cannot be written.`, wayOut: whyNotWritten(error) });
  }
  return written;
}

/** A write may take less than it was given. */
function writeAll(file: number, bytes: Buffer): number {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  return bytes.length;
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

const count = (n: number, noun: string) => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;

const sizeText = (bytes: number) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
