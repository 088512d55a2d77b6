import { isModel, type Model, makeModel } from '../../game/model.ts';
import { exploreGame } from '../../game/table/explore.ts';
import { type Chart, makeChart } from '../../play/chart/chart.ts';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import type { OpenSource } from '../../scenario/text/extend.ts';
import type { Message } from '../../words/problem.ts';
import { lineFromChoices } from '../play/choices.ts';
import { shortened } from '../play/cuts.ts';
import { type FoundDifference, LineJudge, type TriedCount } from '../play/judge-line.ts';
import type { MoveList } from '../play/moves.ts';
import { ruleReading, tableReading } from '../play/reading.ts';
import { unfitMessage, unfitProblems } from './unfit.ts';

/** What came of a text. */
export type TextOutcome =
  /** It is no valid scenario, and its problems say so. */
  | { readonly kind: 'refused'; readonly messages: readonly Message[] }
  /** It is valid and was played; `states` is how many it has, undefined where they are too many to look at. */
  | { readonly kind: 'played'; readonly states: number | undefined }
  | TextFault;

/** What must never come of a text. */
export type TextFault =
  /** The statechart differs from the table along a line of play, or from the rules where there is no table. */
  | { readonly kind: 'line'; readonly model: Model; readonly line: MoveList; readonly found: FoundDifference }
  /** What is said about it is not fit to be read, or nothing is said. */
  | { readonly kind: 'message'; readonly message: string }
  /** Something failed on it. */
  | { readonly kind: 'error'; readonly message: string };

/** What texts are tried with. */
export interface TextTrial {
  /** Finds what a text extends. */
  readonly open: OpenSource;
  /** Larger games are played by their rules. */
  readonly maxStates: number;
  /** Grows by what is tried. */
  readonly effort: TriedCount;
  readonly chartOf?: (model: Model) => Chart;
}

/** Reads a text as a scenario; where it is one, explores it within bounds and plays lines of it. Never throws. */
export function tryText(text: string, lines: readonly (readonly number[])[], trial: TextTrial): TextOutcome {
  try {
    const read = parseScenario({ file: 'fuzzed.yaml', text }, trial.open);
    const problems = read.ok ? read.warnings : read.problems;
    if (!read.ok && problems.length === 0) return { kind: 'message', message: 'It is refused without a word.' };
    const unfit = unfitProblems(problems);
    if (unfit !== undefined) return { kind: 'message', message: unfit };
    if (!read.ok) return { kind: 'refused', messages: problems };
    const model = makeModel(read.value.scenario);
    return isModel(model) ? playLines(model, lines, trial) : refusal(model);
  } catch (error) {
    return { kind: 'error', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function refusal(messages: readonly Message[]): TextOutcome {
  const unfit = messages.map(unfitMessage).find(message => message !== undefined);
  return unfit === undefined ? { kind: 'refused', messages } : { kind: 'message', message: unfit };
}

function playLines(model: Model, lines: readonly (readonly number[])[], trial: TextTrial): TextOutcome {
  const table = exploreGame(model, trial.maxStates);
  const isTable = !('what' in table);
  const reading = isTable ? tableReading(table) : ruleReading(model);
  const judge = new LineJudge((trial.chartOf ?? makeChart)(model), reading, trial.effort);
  for (const choices of lines) {
    const drawn = lineFromChoices(reading, choices);
    if (!judge.judge(drawn)) continue;
    const line = shortened(drawn, shorter => judge.judge(shorter) !== undefined);
    const found = judge.judge(line);
    if (found) return { kind: 'line', model, line, found };
  }
  return { kind: 'played', states: isTable ? table.states : undefined };
}
