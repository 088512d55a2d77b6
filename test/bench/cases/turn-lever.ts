import { preparePlay } from '../../../src/analysis/analyst/played-game.ts';
import { foreseeOrder } from '../../../src/analysis/analyst/turned-table.ts';
import { tableFor } from '../../../src/analysis/settings/table-for.ts';
import { isModel, type Model, makeModel } from '../../../src/game/model.ts';
import type { Lever } from '../../../src/scenario/lever.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { bind, FLAGSHIP, loadScenario } from '../../support/load.ts';
import { atMost, type Finding } from '../finding.ts';
import { paidLadder } from '../games.ts';
import type { Scope } from '../scope.ts';
import { type Effort, type Times, timesOf, timesOfWork } from '../times.ts';

const LADDER_GOAL = atMost(100);
const FLAGSHIP_GOAL = atMost(50);
const WORK = 'turn a lever';

/** One lever turned by one step, from the settings bound anew to the exact odds. */
interface Turned {
  readonly lever: string;
  readonly times: Times;
  /** Whether the states stayed: where they do not, another table serves, explored before it is asked for. */
  readonly isSameGame: boolean;
}

/** Turns each lever of the ladder with payoffs and of the flagship. */
export async function turnOneLever({ quick }: Scope): Promise<readonly Finding[]> {
  const turned = await turnEach(paidLadder(), { least: quick ? 5 : 15, milliseconds: 0 });
  const ofLadder = turned.map(
    ({ lever, times }): Finding => ({
      work: WORK,
      on: `ladder with payoffs, 20 rounds, ${lever}`,
      unit: 'ms',
      figure: times.best,
      times,
      goal: LADDER_GOAL,
    }),
  );
  return [
    ...ofLadder,
    ...flagshipFindings(await turnEach(loadScenario(FLAGSHIP), { least: quick ? 3 : 7, milliseconds: 0 })),
  ];
}

async function turnEach(scenario: Scenario, effort: Effort): Promise<readonly Turned[]> {
  const played = preparePlay(bind(scenario), () => Promise.resolve());
  if ('what' in played) throw new Error(played.what);
  // As on the board, where it is done once the what-if panel is open.
  await foreseeOrder(played);
  const turn = (lever: Lever) => {
    const table = tableFor(played.table, modelAt(played.table.model, lever));
    if ('what' in table) throw new Error(table.what);
    oddsFrom(table, solveGame(table).chain, startOf(table));
    return table;
  };
  // Once round before the clock starts, so that the first lever is not the one that waits for the compiler.
  const isSameGame = scenario.levers.map(lever => turn(lever).blocks === played.table.blocks);
  return scenario.levers.map((lever, i) => ({
    lever: lever.name,
    isSameGame: isSameGame[i] ?? false,
    times: timesOfWork(() => turn(lever), effort),
  }));
}

/** One step up, or down where the lever stands at its most. */
function modelAt({ scenario }: Model, { name, default: now, max, step }: Lever): Model {
  const model = makeModel(scenario, new Map([[name, now + step <= max ? now + step : now - step]]));
  if (!isModel(model)) throw new Error(model.map(({ what }) => what).join('\n'));
  return model;
}

function flagshipFindings(turned: readonly Turned[]): readonly Finding[] {
  const kept = turned.filter(({ isSameGame }) => isSameGame);
  const anew = turned.filter(({ isSameGame }) => !isSameGame);
  const worst = (of: readonly Turned[]) => of.toSorted((a, b) => b.times.best - a.times.best)[0];
  const shared = { work: WORK, unit: 'ms', goal: FLAGSHIP_GOAL } as const;
  const { median } = timesOf(turned.map(({ times }) => times.best));
  const finding = (on: string, one: Turned | undefined): readonly Finding[] =>
    one ? [{ ...shared, on: `flagship, ${on}: ${one.lever}`, figure: one.times.best, times: one.times }] : [];
  const names = anew.map(({ lever }) => lever).join(', ');
  return [
    { ...shared, on: `flagship, the median of ${turned.length} levers`, figure: median },
    ...finding(`the slowest of ${kept.length} that keep the states`, worst(kept)),
    ...finding(`the slowest of ${anew.length} that need another table`, worst(anew)).map(one => ({
      ...one,
      note: `${names}; the other table is explored once the what-if panel is open`,
    })),
  ];
}
