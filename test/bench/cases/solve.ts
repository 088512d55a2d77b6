import type { GuaranteeQuestion } from '../../../src/analysis/guarantee/question.ts';
import type { GameTable } from '../../../src/game/table/table.ts';
import { choicesOf } from '../../../src/game/table/walk.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { quantalPolicy } from '../../../src/solve/policy/quantal.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { valueFrom } from '../../../src/solve/value.ts';
import { forcedAtStart, forceWithin } from '../../support/guarantee/force.ts';
import { bind } from '../../support/load.ts';
import { uniformPolicy } from '../../support/plain/uniform-policy.ts';
import { tableOf } from '../../support/solve.ts';
import { type Finding, ratioAtMost } from '../finding.ts';
import { ladder, paidLadder } from '../games.ts';
import { effortOf, type Scope } from '../scope.ts';
import { timed, timesByTurns, timesOfWork } from '../times.ts';
import { type Answers, compareAnswers, compileTwin, NO_COMPILER, type TwinRun, type Work } from '../twin.ts';

const TURNS = 60;
const GOAL = ratioAtMost(1.5);
const TO_HORIZON = ['w.foresight=horizon', 'c.foresight=horizon'];
/** W, who wants war as unlikely as it can make it. */
const WAR_LEAST_FOR_W = { parties: [0], aim: 'least' } as const;

/**
 * Solves the ladder by turns with a twin in C, which must find the same. PRISM is not here to be run: docs/speed.md has
 * its figures.
 */
export function solveAgainstC(scope: Scope): readonly Finding[] {
  const plain = tableOf(ladder());
  const paid = tableOf(bind(paidLadder(), TO_HORIZON));
  const uniform = uniformPolicy(plain);
  const ours: Record<Work, () => unknown> = {
    explore: () => tableOf(plain.model),
    odds: () => oddsFrom(plain, solveGame(plain, uniform).chain, startOf(plain)),
    force: () => forceWithin(plain, questionOf(plain), 0, TURNS),
    logit: () => quantalPolicy(paid).at(0),
  };
  const twin = compileTwin(scope.folder);
  if (twin) compareAnswers(answersOf(plain, paid), twin().answers);
  const raced = race(ours, twin, scope);
  const whole = timesOfWork(() => oddsOf(tableOf(plain.model)), effortOf(scope));
  const finding = (name: Work, told: Pick<Finding, 'work' | 'on' | 'goal' | 'note'>): Finding => {
    const { best } = raced.ours[name];
    const rival = raced.theirs && { name: 'C', figure: raced.theirs[name] };
    return {
      ...told,
      unit: 'ms',
      figure: best,
      times: raced.ours[name],
      ...(rival ? { rival } : { note: NO_COMPILER }),
    };
  };
  return [
    finding('explore', { work: 'build the table', on: 'ladder, rules from its file' }),
    finding('odds', { work: 'odds under a fixed policy', on: `ladder, ${TURNS} turns`, goal: GOAL }),
    {
      work: 'odds under a fixed policy',
      on: `ladder, ${TURNS} turns, its table built first`,
      unit: 'ms',
      figure: whole.best,
      times: whole,
      ...(raced.theirs ? { rival: { name: 'C', figure: raced.theirs.explore + raced.theirs.odds } } : {}),
    },
    finding('force', {
      work: 'game value, W against C',
      on: `ladder, war within ${TURNS} turns`,
      goal: GOAL,
      note: 'both sweep the block of the mover only; the 190 ms in docs/speed.md are of a C that swept all states',
    }),
    finding('logit', {
      work: 'logit policies',
      on: `ladder with payoffs, ${TURNS} turns deep`,
      goal: GOAL,
      note: 'C writes its policies over those of the repeat before; to take memory for them anew, as Parley does, is a sixth',
    }),
  ];
}

function oddsOf(table: GameTable) {
  return oddsFrom(table, solveGame(table, uniformPolicy(table)).chain, startOf(table));
}

function questionOf({ model }: GameTable): GuaranteeQuestion {
  return { ...WAR_LEAST_FOR_W, endings: [model.scenario.endings.findIndex(({ id }) => id === 'war')] };
}

/** Asks Parley what the twin answers. */
function answersOf(plain: GameTable, paid: GameTable): Answers {
  const { chain } = solveGame(plain, uniformPolicy(plain));
  const policy = quantalPolicy(paid);
  const { from, end } = choicesOf(paid.blocks[0]!, paid.start.index);
  return {
    counts: [plain.states, plain.choices, plain.branches],
    odds: [...oddsFrom(plain, chain, startOf(plain)).odds],
    forced: [forcedAtStart(plain, questionOf(plain), TURNS)],
    worth: valueFrom(paid, policy, startOf(paid)),
    firstPolicy: [...policy.at(0).slice(from, end)],
  };
}

/** How often the twin does each work in a row, to tell the best time: what it needs is in the caches from the second on. */
const REPEATS = 3;

/** Times each of our works and the twin, which times itself, by turns: both as the best of three in a row. */
function race(works: Record<Work, () => unknown>, twin: TwinRun | undefined, scope: Scope) {
  const clocked = (name: Work) => () => Math.min(...Array.from({ length: REPEATS }, () => timed(works[name])));
  const [explore, odds, force, logit] = [clocked('explore'), clocked('odds'), clocked('force'), clocked('logit')];
  if (!twin) return { ours: timesByTurns({ explore, odds, force, logit }, effortOf(scope)) };
  const runs: Record<Work, number>[] = [];
  const runTwin = () => timed(() => runs.push(twin().milliseconds));
  const ours = timesByTurns({ explore, odds, force, logit, runTwin }, effortOf(scope));
  const bestOf = (name: Work) => Math.min(...runs.map(run => run[name]));
  return {
    ours,
    theirs: { explore: bestOf('explore'), odds: bestOf('odds'), force: bestOf('force'), logit: bestOf('logit') },
  };
}
