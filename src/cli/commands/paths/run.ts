import { join } from 'node:path';
import { type PathsRecord, pathsRecord, tooManyToFollow } from '../../../analysis/paths/paths-record.ts';
import { pathsCsv, pathsJson, pathsText } from '../../../report/answers/paths.ts';
import { csvText } from '../../../report/csv/csv-text.ts';
import type { WrittenGame } from '../../../report/tell/written-game.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { solveGame } from '../../../solve/solve.ts';
import { percentText } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { printAnswer } from '../../answer.ts';
import { EXIT, print, printJson, stopWith } from '../../exit.ts';
import { refuseForce, writeToFolder } from '../../games/game-folder.ts';
import { writtenLine } from '../../games/written-line.ts';
import { endingOf } from '../../open/ending-of.ts';
import { lineAfter } from '../../open/line-after.ts';
import { type OpenedModel, openModel } from '../../open/open-model.ts';
import { type TableOptions, tableOf } from '../../open/open-table.ts';

interface PathsOptions extends TableOptions {
  readonly to: string;
  readonly most?: number;
  readonly after?: string;
  readonly games?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Prints the likeliest lines of play to an ending, and writes them as games where that is asked for. */
export async function paths(reference: string, options: PathsOptions): Promise<void> {
  const { to, most = 5, games: folder, force = false, json, csv } = options;
  refuseForce(options);
  const opened = openModel(reference, options);
  const { model, hash } = opened;
  const ending = endingOf(model, to);
  const after = lineAfter(model, options.after);
  const table = tableOf(model, options.maxStates);
  const tooMany = tooManyToFollow(table);
  if (tooMany) throw stopWith(EXIT.wrongScenario, tooMany);
  const record = pathsRecord(solveGame(table), { ending, after, most });
  const games = folder === undefined ? [] : writePaths(opened, record, folder, force);
  if (json) return printJson(pathsJson(record, hash, games));
  if (csv) return print(csvText(pathsCsv(record)));
  return printAnswer(pathsText(record, games), { hashes: [hash], horizon: model.horizon });
}

function writePaths(
  opened: OpenedModel,
  record: PathsRecord,
  folder: string,
  isForced: boolean,
): readonly WrittenGame[] {
  const { model, ending, after, paths: lines } = record;
  const { id, title } = endingAt(model.scenario, ending);
  const files = lines.map(({ moves, probability }, i) => {
    const name = `${i + 1} to ${cited(title)}`;
    const note = `Line ${i + 1} of the likeliest to ${cited(title)}: ${percentText(probability / record.odds, 1)} of all play that ends so.`;
    const text = writtenLine(opened, [...after, ...moves], `${i + 1}`, { at: after.length, name, note });
    return { path: join(folder, `${id}-${i + 1}.parley`), text };
  });
  return writeToFolder(folder, files, isForced);
}
