/** The library: a script opens a scenario, makes a game of it and asks it what the commands ask. */
export { type CheckArguments, check } from './library/check.ts';
export { compare } from './library/compare.ts';
export { Game, type GameSetup, type MadeGame, makeGame } from './library/game.ts';
export { type GuaranteeArguments, guarantee } from './library/guarantee.ts';
export { odds } from './library/odds.ts';
export { openScenario } from './library/open-scenario.ts';
export { orThrow } from './library/or-throw.ts';
export { type SampleArguments, sample } from './library/sample.ts';
export { type WhyArguments, why } from './library/why.ts';
export type { CheckDocument } from './report/documents/check.ts';
export type { CompareDocument } from './report/documents/compare.ts';
export type { GuaranteeDocument } from './report/documents/guarantee.ts';
export type { OddsDocument } from './report/documents/odds.ts';
export type { SampleDocument } from './report/documents/sample.ts';
export type { WhyDocument } from './report/documents/why.ts';
export type { ReadScenario } from './scenario/parse-scenario.ts';
export type { Checked, Message, Problem, Source } from './words/problem.ts';
export { problemsText } from './words/problem-text.ts';

// What these are built of: a text to a game, its statechart and timeline, policies, and what is proved of it.

export { checkRules } from './analysis/check/check.ts';
export * as ctl from './analysis/check/ctl/ctl.ts';
export { graphOf } from './analysis/check/ctl/graph.ts';
export type { Verdict, Witness } from './analysis/check/verdict.ts';
export { findingsOf } from './analysis/findings/findings.ts';
export { isModel, type Model, makeModel } from './game/model.ts';
export { makeLine, makeMove, makeState, parseLine, parseMove, parseState } from './game/notation.ts';
export { advance, canMove, type Position, startPosition } from './game/position.ts';
export { drawsOf, endingOf, type Move, openActions } from './game/rules.ts';
export { parseSetting, type Settings } from './game/settings/settings.ts';
export { exploreGame } from './game/table/explore.ts';
export { type Chart, makeChart, positionAt, snapshotAt, stepChart } from './play/chart/chart.ts';
export { chartConfig } from './play/chart/chart-config.ts';
export type { Decider, Seat, Weights } from './play/decider.ts';
export type { PartyContext, PartyInput } from './play/party-machine.ts';
export { playMachine, stepFunctionOf } from './play/play-machine.ts';
export { goTo, movesTo, playMove, redo, startTimeline, type Timeline, takeBack } from './play/timeline.ts';
export type { DrawQuestion } from './play/world-machine.ts';
export { parseScenario } from './scenario/parse-scenario.ts';
export type { Scenario } from './scenario/scenario.ts';
export { quantalPolicy } from './solve/policy/quantal.ts';
export { weightsAt } from './solve/policy/respond/weights-at.ts';
export { solveGame } from './solve/solve.ts';
