import { board } from './cases/board.ts';
import { buildTable } from './cases/build-table.ts';
import { checkFromCommand } from './cases/check-command.ts';
import { checkManyRules } from './cases/check-rules.ts';
import { drawManyRuns } from './cases/draw-runs.ts';
import { linearity } from './cases/linearity.ts';
import { longGame } from './cases/long-game.ts';
import { memory } from './cases/memory.ts';
import { settingsFromCommand } from './cases/settings.ts';
import { solveAgainstC } from './cases/solve.ts';
import { turnOneLever } from './cases/turn-lever.ts';
import { againstXstate } from './cases/xstate.ts';
import type { Case } from './scope.ts';

/** The cases by name, in the order they are run in. */
export const CASES: Readonly<Record<string, Case>> = {
  table: buildTable,
  xstate: againstXstate,
  solve: solveAgainstC,
  lever: turnOneLever,
  runs: drawManyRuns,
  board,
  memory,
  'long-game': longGame,
  linearity,
  check: checkManyRules,
  'check-command': checkFromCommand,
  settings: settingsFromCommand,
};
