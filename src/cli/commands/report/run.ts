import { debriefRecord } from '../../../analysis/debrief/debrief-record.ts';
import { movesTo, predictionsTo } from '../../../play/timeline.ts';
import { debriefPage } from '../../../report/page/debrief-page.ts';
import { endOfPlay, lineNamed, linesOf, type PlayedLine } from '../../../report/page/record/lines.ts';
import { cutList } from '../../../report/tell/most.ts';
import { listed } from '../../../words/list.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { quote } from '../../../words/quote.ts';
import { VERSION } from '../../../words/version.ts';
import { EXIT, notifyUser, print, stopWith } from '../../exit.ts';
import { refuseOverwriting, writeNew } from '../../files/write-new.ts';
import { shellWord } from '../../repeat.ts';
import { askBand } from '../../settings/band.ts';
import { type BandOptions, bandWords } from '../../settings/band-options.ts';
import { NAME } from '../../start/started.ts';
import { type PlayedGameOptions, readPlayed, type SolvedPlay } from './played-game.ts';

interface ReportOptions extends PlayedGameOptions, BandOptions {
  /** A file, or `-` for standard output; by default one named after the game. */
  readonly output?: string;
  readonly force?: boolean;
  /** The number or the name of a line of play. */
  readonly branch?: string;
}

/** Writes the debrief of a played game as one page of HTML. */
export async function report(reference: string, options: ReportOptions): Promise<void> {
  const read = readPlayed(reference, options);
  const { output = read.page, force = false } = options;
  if (output !== '-') refuseOverwriting([output], force, 'another name with -o');
  if (process.stderr.isTTY) notifyUser('Working the game out …');
  const played = read.solve();
  const { timeline, game } = played;
  const lines = linesOf(game.table.model, timeline);
  const line =
    options.branch === undefined ? lines.find(({ end }) => end === endOfPlay(timeline)) : asked(lines, options.branch);
  if (!line) throw new Error('play stood on no line of play');
  const { end } = line;
  const band = await askBand(game.table.model, options);
  const record = debriefRecord(game, movesTo(timeline, end), predictionsTo(timeline, end));
  const page = await debriefPage({
    ...played,
    record,
    end,
    version: VERSION,
    band,
    repeat: repeatOf(played, line, lines, options),
  });
  if (output === '-') return print(page);
  const bytes = writeNew(output, [page], force);
  notifyUser(
    `Wrote ${shellWord(output)}: ${counted(line.moves, 'move')}, ${Math.ceil(bytes / 1000)} kB. Open it in a browser.`,
  );
  if (lines.length > 1)
    notifyUser(`It tells line ${line.number} of ${lines.length}; another: --branch NUMBER or NAME.`);
}

function asked(lines: readonly PlayedLine[], branch: string): PlayedLine {
  const line = lineNamed(lines, branch);
  if (line) return line;
  const known = lines.map(({ number, name }) => (name === '' ? `${number}` : `${number} (${quote(name)})`));
  const { shown, left } = cutList(known, false);
  const named = listed(left.length === 0 ? known : [...shown, `${left.length} more`]);
  throw stopWith(EXIT.wrongUsage, {
    what: `${quote(branch)} names no single line of play of this game.`,
    wayOut: `It has ${named}.`,
  });
}

function repeatOf({ words }: SolvedPlay, line: PlayedLine, lines: readonly PlayedLine[], options: ReportOptions) {
  const branch = lines.length > 1 ? ['--branch', String(line.number)] : [];
  const command = [NAME, 'report', ...words, ...branch, ...bandWords(options), '-o', 'debrief.html']
    .map(shellWord)
    .join(' ');
  return [{ says: 'This page', command }];
}
