import type { LinesDone } from '../../../fuzz/campaign/fuzz-lines.ts';
import type { CoverageRecord } from '../../../fuzz/coverage/coverage-record.ts';
import type { Model } from '../../../game/model.ts';
import { makeLine } from '../../../game/notation.ts';
import { counted, grouped } from '../../../words/numbers/plural.ts';
import { noticeOf } from '../../tell/notice.ts';
import { repeatLine } from '../../tell/repeat-line.ts';
import { headerJson } from '../header-json.ts';
import { coverageJson, coverageLines } from './coverage-text.ts';
import { differenceJson, differenceText } from './difference-text.ts';
import { hasPassed } from './passed.ts';

/** Lines of play on the statechart of a scenario, held against its table. */
interface LinesReport {
  readonly model: Model;
  readonly hash: string;
  readonly seed: number;
  /** How many lines were asked for; fewer were played where it was stopped, or one failed. */
  readonly asked: number;
  /** The path that was asked for, where only the run that it leads to was. */
  readonly path?: string;
  readonly done: LinesDone;
  /** What the lines came to, held against the table. */
  readonly covered: CoverageRecord;
  /** The command that does the same again, or, after a failure, plays the failing line. */
  readonly repeat: string;
}

/** Returns the report as a plain record, ready to be written as JSON. */
export function fuzzLinesJson({ model, hash, seed, asked, done, covered, repeat }: LinesReport): object {
  const { runs, effort, failure } = done;
  return {
    ...headerJson('fuzz', model, hash),
    settings: Object.fromEntries(model.settings),
    seed,
    runs,
    runsAskedFor: asked,
    passed: hasPassed(done),
    events: { sent: effort.sent, refused: effort.refused, asked: effort.asked },
    failure: failure
      ? {
          seed: failure.seed,
          path: failure.path,
          shrinks: failure.shrinks,
          line: makeLine(model, failure.input),
          difference: differenceJson(model, failure.found.difference),
        }
      : null,
    coverage: coverageJson(model, covered),
    repeat,
  };
}

/** Where no line was played nothing agrees. */
function agreementText(runs: number, path: string | undefined): string {
  if (runs === 0) return 'No line of play was tried, so nothing is known of how the statechart and the table compare.';
  const where = path === undefined ? '' : ': nothing failed at this path';
  return `The statechart and the table agree in all that was tried${where}.`;
}

/** Writes the report as text, the failure first where there is one. */
export function fuzzLinesText({ model, hash, seed, asked, path, done, covered, repeat }: LinesReport): string {
  const { runs, effort, failure } = done;
  const early = runs < asked && !failure ? ` of ${grouped(asked)} asked for: stopped early` : '';
  const verdict = failure
    ? [
        'The statechart and the table differ.',
        ...differenceText(model, failure.input, failure.found.difference).map(line => `  ${line}`),
      ]
    : [agreementText(runs, path)];
  return [
    model.scenario.title,
    noticeOf(model),
    `${counted(runs, 'line')} of play from seed ${seed}${path === undefined ? '' : `, at path ${path}`}${early}.`,
    `${counted(effort.sent, 'event')} sent to the statechart, ${grouped(effort.refused)} of which it had to refuse; asked after ${grouped(effort.asked)} more.`,
    '',
    ...verdict,
    '',
    ...coverageLines(model, covered),
    '',
    'How to read it: what differs is a fault of Parley, not of the scenario; that nothing differs is no proof beyond what was tried.',
    repeatLine(repeat, { hashes: [hash], horizon: model.horizon }),
  ].join('\n');
}
