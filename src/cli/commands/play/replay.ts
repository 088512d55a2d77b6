import { replayRun } from '../../../analysis/sample/replay.ts';
import { parseRunName } from '../../../analysis/sample/run-name.ts';
import { stepFunctionOf } from '../../../play/play-machine.ts';
import { playMoves } from '../../../play/timeline.ts';
import { solveGame } from '../../../solve/solve.ts';
import { EXIT, stopWith } from '../../exit.ts';
import type { OpenedGame } from '../../games/open-game.ts';
import { tableOf } from '../../open/open-table.ts';

/** Plays a sampled run, named as `sample --keep` names it (`7/33`), into a new game; it stands at its end. */
export function replayInto(game: OpenedGame, name: string, maxStates?: number): OpenedGame {
  const run = parseRunName(name);
  if ('what' in run) throw stopWith(EXIT.wrongUsage, run);
  const table = tableOf(game.chart.model, maxStates);
  const moves = replayRun(table, solveGame(table).policy, run.seed, run.run);
  const step = stepFunctionOf(game.chart);
  const timeline = playMoves(game.timeline, moves, step);
  return { ...game, timeline, seed: run.seed };
}
