import { startPosition, turnsOf } from '../../../game/position.ts';
import { makeChart } from '../../../play/chart/chart.ts';
import { startTimeline } from '../../../play/timeline.ts';
import { runJson, runText } from '../../../report/answers/run.ts';
import { print, printJson } from '../../exit.ts';
import { byPolicy } from '../../games/by-policy.ts';
import { playOut } from '../../games/play-out.ts';
import { playedLine } from '../../games/played-line.ts';
import { openTable, type TableOptions } from '../../open/open-table.ts';
import { seedOf } from '../../open/seed.ts';
import { repeatArguments } from '../../repeat.ts';
import { NAME, startedAs } from '../../start/started.ts';

interface RunOptions extends TableOptions {
  readonly seed?: string;
  readonly rounds?: number;
  readonly json?: boolean;
}

/** Plays one line by the policies of the parties and prints it. */
export async function run(reference: string, options: RunOptions): Promise<void> {
  const { model, hash, table } = openTable(reference, options);
  const seed = seedOf(options.seed);
  const rounds = Math.min(options.rounds ?? model.horizon, model.horizon);
  const timeline = playOut({
    chart: makeChart(model),
    timeline: startTimeline(startPosition(model)),
    decide: byPolicy(table),
    seed,
    turns: rounds * (turnsOf(model) / model.horizon),
  });
  // A document is the same on every machine; a text is for the person who started the program there.
  const program = options.json ? NAME : startedAs();
  const repeat = `${program} ${repeatArguments(reference, model, seed, rounds)}`;
  const record = { ...playedLine(model, timeline), hash, seed, repeat };
  await (options.json ? printJson(runJson(record)) : print(runText(record)));
}
