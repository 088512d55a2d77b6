/** What other programs may build on: a scenario's text to a game, its statechart and its timeline. */
export { isModel, type Model, makeModel } from './game/model.ts';
export { makeLine, makeMove, makeState, parseLine, parseMove, parseState } from './game/notation.ts';
export { advance, canMove, type Position, startPosition } from './game/position.ts';
export { drawsOf, endingOf, type Move, openActions } from './game/rules.ts';
export { parseSetting, type Settings } from './game/settings.ts';
export { type Chart, makeChart, positionAt, snapshotAt, stepChart } from './machine/chart.ts';
export { chartConfig } from './machine/chart-config.ts';
export { type Decider, type Seat, uniform } from './machine/decider.ts';
export { playMachine, stepOf } from './machine/play-machine.ts';
export { goTo, movesTo, playMove, redo, startTimeline, type Timeline, takeBack } from './machine/timeline.ts';
export { problemsText } from './report/problem-text.ts';
export { parseScenario } from './scenario/parse-scenario.ts';
export type { Scenario } from './scenario/scenario.ts';
