/**
 * What tests of other programs may draw on, as arbitraries of fast-check: valid scenario files, checked scenarios and
 * models of any size; files broken as nobody would break them; lines of play of a game. And the judge that holds a
 * statechart against a table.
 */
export { anyBrokenText } from './fuzz/broken/any-broken-text.ts';
export { lineSource } from './fuzz/campaign/fuzz-lines.ts';
export { anyModel, anyScenario, anyScenarioText } from './fuzz/generate/scenario.ts';
export { type ScenarioSize, SMALL } from './fuzz/generate/size.ts';
export { AnyLine } from './fuzz/play/any-line.ts';
export { type FoundDifference, LineJudge } from './fuzz/play/judge-line.ts';
export { allMoves, type MoveList } from './fuzz/play/moves.ts';
export { type Reading, ruleReading, tableReading } from './fuzz/play/reading.ts';
