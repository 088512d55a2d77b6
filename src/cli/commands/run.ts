import { createActor } from 'xstate';
import { startPosition, turnsOf } from '../../game/position.ts';
import { makeChart } from '../../machine/chart.ts';
import { uniform } from '../../machine/decider.ts';
import { type PlayInput, playMachine } from '../../machine/play-machine.ts';
import { currentPosition, startTimeline, type Timeline } from '../../machine/timeline.ts';
import { runJson, runText } from '../../report/run.ts';
import { print, printJson } from '../exit.ts';
import { playedLine } from '../game/played-line.ts';
import { newSeed } from '../game/seed.ts';
import { type ModelOptions, openModel } from '../open-model.ts';
import { repeatCommand } from '../repeat.ts';

export interface RunOptions extends ModelOptions {
  readonly seed?: string;
  readonly rounds?: number;
  readonly json?: boolean;
}

/** Plays one line by the model alone and prints it. */
export async function run(reference: string, options: RunOptions): Promise<void> {
  const { model, hash } = openModel(reference, options);
  const seed = options.seed ?? newSeed();
  const rounds = Math.min(options.rounds ?? model.horizon, model.horizon);
  const turns = rounds * (turnsOf(model) / model.horizon);
  const timeline = playOut({
    chart: makeChart(model),
    timeline: startTimeline(startPosition(model)),
    seats: model.scenario.parties.map(() => 'model'),
    decide: uniform,
    seed,
    pace: 0,
    turns,
  });
  const record = {
    ...playedLine(model, timeline),
    hash,
    seed,
    repeat: repeatCommand(reference, model, seed, rounds),
  };
  await (options.json ? printJson(runJson(record)) : print(runText(record)));
}

/** Drives the play machine, a client like the board, until it takes no further step. */
function playOut(input: PlayInput): Timeline {
  const play = createActor(playMachine, { input });
  play.start();
  play.send({ type: 'start' });
  let before: Timeline | undefined;
  while (before !== play.getSnapshot().context.timeline) {
    before = play.getSnapshot().context.timeline;
    if (currentPosition(before).ending === null) play.send({ type: 'step' });
  }
  play.stop();
  return before;
}
