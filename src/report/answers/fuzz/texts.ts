import type { TextFailure, TextsDone } from '../../../fuzz/campaign/fuzz-texts.ts';
import { makeLine } from '../../../game/notation.ts';
import { counted, grouped, plural } from '../../../words/numbers/plural.ts';
import { repeatLine } from '../../tell/repeat-line.ts';
import { differenceJson, differenceText } from './difference-text.ts';
import { hasPassed } from './passed.ts';

/** Scenario files that were generated, or broken, and tried. */
interface TextsReport {
  readonly isBroken: boolean;
  readonly seed: number;
  readonly asked: number;
  /** The path that was asked for, where only the run that it leads to was. */
  readonly path?: string;
  readonly done: TextsDone;
  /** The command that does the same again, or, after a failure, tries the failing file. */
  readonly repeat: string;
  /** The file on which a run did not come to an end. */
  readonly stuck?: string;
}

/** Returns the report as a plain record, ready to be written as JSON; `failure.text` is the whole file that failed. */
export function fuzzTextsJson({ isBroken, seed, asked, done, repeat, stuck }: TextsReport): object {
  const { runs, refused, played, states, effort, failure } = done;
  return {
    schemaVersion: 1,
    command: 'fuzz',
    files: isBroken ? 'broken' : 'generated',
    seed,
    runs,
    runsAskedFor: asked,
    passed: stuck === undefined ? hasPassed(done) : false,
    refused,
    played,
    states,
    events: { sent: effort.sent, refused: effort.refused, asked: effort.asked },
    failure: failure
      ? {
          seed: failure.seed,
          path: failure.path,
          shrinks: failure.shrinks,
          ...faultJson(failure.fault),
          text: failure.input,
        }
      : null,
    stuck: stuck ?? null,
    repeat,
  };
}

function faultJson(fault: TextFailure['fault']): object {
  if (fault.kind !== 'line') return fault;
  const { model, line, found } = fault;
  return { kind: 'line', line: makeLine(model, line), difference: differenceJson(model, found.difference) };
}

/** Writes the report as text; where a file failed, the file last, so that it can be saved. */
export function fuzzTextsText({ isBroken, seed, asked, path, done, repeat, stuck }: TextsReport): string {
  const { runs, refused, played, states, effort, failure } = done;
  const early = runs < asked && !failure ? ` of ${grouped(asked)} asked for: stopped early` : '';
  const kind = isBroken ? 'broken' : 'generated';
  return [
    `${counted(runs, `${kind} scenario file`)} from seed ${seed}${path === undefined ? '' : `, at path ${path}`}${early}.`,
    `${grouped(refused)} refused with ${plural(refused, 'its', 'their')} problems, ${grouped(played)} played; ${counted(states, 'state')} explored, ${counted(effort.sent, 'event')} sent to statecharts.`,
    '',
    ...(failure
      ? failureLines(failure)
      : [stuck === undefined ? passedText(runs, path) : 'One run did not come to an end.']),
    '',
    repeatLine(repeat, { hashes: [] }),
    ...(failure ? ['', 'The file that failed, made as small as it could be:', '', failure.input] : []),
    ...(stuck === undefined ? [] : ['', 'The file that it was at:', '', stuck]),
  ].join('\n');
}

/** Where it was stopped before the first run, nothing is known. */
function passedText(runs: number, path: string | undefined): string {
  if (runs === 0) return 'No file was tried, so nothing is known.';
  return path === undefined ? 'Nothing failed.' : 'Nothing failed at this path.';
}

function failureLines({ fault }: TextFailure): readonly string[] {
  switch (fault.kind) {
    case 'line':
      return [
        'The statechart and the table differ.',
        ...differenceText(fault.model, fault.line, fault.found.difference).map(line => `  ${line}`),
      ];
    case 'refused':
      return [
        'A generated scenario was refused, though it should be valid.',
        ...fault.messages.map(({ what }) => `  ${what}`),
      ];
    case 'message':
      return ['What is said about a file is not fit to be read.', `  ${fault.message}`];
    case 'error':
      return ['Parley failed on a file.', `  ${fault.message}`];
  }
}
