/** What other programs may build on: a scenario's text to a game, its statechart and its timeline, and how parties choose. */
export { quantalPolicy } from './analysis/policy/quantal.ts';
export { weightsAt } from './analysis/policy/weights-at.ts';
export { isModel, type Model, makeModel } from './game/model.ts';
export { makeLine, makeMove, makeState, parseLine, parseMove, parseState } from './game/notation.ts';
export { advance, canMove, type Position, startPosition } from './game/position.ts';
export { drawsOf, endingOf, type Move, openActions } from './game/rules.ts';
export { parseSetting, type Settings } from './game/settings.ts';
export { exploreGame } from './game/table/explore.ts';
export { type Chart, makeChart, positionAt, snapshotAt, stepChart } from './machine/chart.ts';
export { chartConfig } from './machine/chart-config.ts';
export type { Decider, Seat, Weights } from './machine/decider.ts';
export { playMachine, stepOf } from './machine/play-machine.ts';
export { goTo, movesTo, playMove, redo, startTimeline, type Timeline, takeBack } from './machine/timeline.ts';
export { problemsText } from './report/problem-text.ts';
export { parseScenario } from './scenario/parse-scenario.ts';
export type { Scenario } from './scenario/scenario.ts';
