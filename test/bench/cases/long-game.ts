import { playOut } from '../../../src/cli/games/play-out.ts';
import type { Model } from '../../../src/game/model.ts';
import { type Position, startPosition } from '../../../src/game/position.ts';
import { openActions } from '../../../src/game/rules.ts';
import { makeChart } from '../../../src/play/chart/chart.ts';
import { startTimeline } from '../../../src/play/timeline.ts';
import { bind, GAMES, loadScenario } from '../../support/load.ts';
import { type Finding, ratioAtMost } from '../finding.ts';
import type { Scope } from '../scope.ts';
import { timed, timesByTurns } from '../times.ts';

/** In turns; a round of the weather has two. */
const SHORT = 1000;
const LONG = 4000;

const anything = (model: Model, { state }: Position) => openActions(model, state).map(() => 1);

/** Plays a long game on the play machine against a short one: a late turn is to cost what an early one does. */
export function longGame({ quick }: Scope): readonly Finding[] {
  const scenario = loadScenario(`${GAMES}/weather.yaml`);
  const play = (turns: number) => {
    const model = bind(scenario, [], turns / 2);
    const [chart, timeline] = [makeChart(model), startTimeline(startPosition(model))];
    return () => timed(() => playOut({ chart, timeline, decide: anything, seed: '7' }));
  };
  const { short, long } = timesByTurns(
    { short: play(SHORT), long: play(LONG) },
    { least: quick ? 2 : 4, milliseconds: 0 },
  );
  return [
    {
      work: 'a long game',
      on: `weather, ${LONG} turns against ${SHORT} on the play machine`,
      unit: 'ms',
      figure: long.best,
      times: long,
      goal: ratioAtMost(8),
      rival: { name: `${SHORT} turns`, figure: short.best },
      note: '4 where a late turn costs what an early one does, 16 where it grows with the game',
    },
  ];
}
