import { setImmediate } from 'node:timers/promises';
import type { Guarantee, GuaranteeDemand, GuaranteeStep } from '../../../analysis/guarantee/guarantee.ts';
import {
  askGuarantee,
  type GuaranteeAsked,
  type GuaranteeRecord,
  guaranteeRecordStepwise,
} from '../../../analysis/guarantee/guarantee-record.ts';
import { whyNeverReached } from '../../../analysis/guarantee/horizon-only.ts';
import type { Aim } from '../../../analysis/guarantee/question.ts';
import type { StepProgress } from '../../../analysis/guarantee/stepwise.ts';
import { THRESHOLD } from '../../../analysis/guarantee/turning-point.ts';
import { turnsOf } from '../../../game/position.ts';
import { aimText, guaranteeJson, headText, howToRead } from '../../../report/answers/guarantee.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { residualText } from '../../../words/numbers/bounds.ts';
import { grouped } from '../../../words/numbers/plural.ts';
import { percentText } from '../../../words/percents.ts';
import { printAnswer } from '../../answer.ts';
import { EXIT, print, printJson, type Stop, stopWith } from '../../exit.ts';
import { lineAfter } from '../../open/line-after.ts';
import { openModel } from '../../open/open-model.ts';
import { exploredTable, type TableOptions } from '../../open/open-table.ts';
import { readIndices } from '../../open/read-indices.ts';
import { watched } from '../../thread/watched.ts';

interface GuaranteeOptions extends TableOptions {
  /** Ending ids with commas between, of which one must come about. */
  readonly ending: string;
  /** Party ids with commas between; all parties together where it is absent. */
  readonly for?: string;
  /** From the standpoint; up to the horizon where it is absent. */
  readonly turns?: number;
  readonly unbounded?: boolean;
  /** The line of play that leads to the standpoint. */
  readonly after?: string;
  /** By how much a probability must move at one move to be a point of no return, from 0 to 1. */
  readonly threshold?: number;
  readonly json?: boolean;
}

/** Prints the least and the greatest probability of an ending that parties can force against all others. */
export async function guarantee(reference: string, options: GuaranteeOptions): Promise<void> {
  const { model, hash } = openModel(reference, options);
  const table = exploredTable(model, options.maxStates);
  const { scenario } = model;
  const moves = lineAfter(model, options.after);
  const endings = readIndices(options.ending, scenario.endings, 'an ending');
  const parties = options.for === undefined ? [] : readIndices(options.for, scenario.parties, 'a party');
  const demand = {
    endings,
    parties,
    turns: boundOf(options) ?? turnsOf(model) - moves.length,
    threshold: options.threshold ?? THRESHOLD,
  };
  refuseNever(scenario, demand);
  const asked = askGuarantee(table, moves, demand);
  const record = await finish(guaranteeRecordStepwise(table, asked), options.json ? undefined : teller(asked));
  await (options.json
    ? printJson(guaranteeJson(record, hash))
    : printAnswer(howToRead(demand), { hashes: [hash], horizon: model.horizon }));
}

/** Prints each answer as it comes, the first below what was asked. */
function teller(asked: GuaranteeAsked): (found: Guarantee) => Promise<void> {
  let head = `${headText(asked)}\n`;
  return found => {
    const text = `${head}${aimText(asked, found)}\n`;
    head = '';
    return print(text);
  };
}

/** How long is computed between two looks at Ctrl-C, in milliseconds. */
const PACE = 50;

/** Shows how far it has come where stderr is a terminal, and tells each answer; Ctrl-C ends it with a sentence. */
function finish(
  steps: Generator<GuaranteeStep, GuaranteeRecord>,
  tell: ((found: Guarantee) => Promise<void>) | undefined,
): Promise<GuaranteeRecord> {
  return watched(async ({ show, clear, onInterrupt }) => {
    let isStopped = false;
    onInterrupt(() => {
      isStopped = true;
    });
    const aims: Aim[] = ['greatest', 'least'];
    let due = Date.now() + PACE;
    let come: StepProgress | undefined;
    let step = steps.next();
    for (; !step.done && !isStopped; step = steps.next()) {
      if (step.value.kind === 'answer') {
        clear();
        await tell?.(step.value.found);
        aims.shift();
        continue;
      }
      come = step.value;
      if (Date.now() < due) continue;
      const text = comeText(come);
      show(() => `${aims[0]}: ${text}; Ctrl-C stops`);
      await setImmediate();
      due = Date.now() + PACE;
    }
    if (step.done) return step.value;
    throw stopped(come, aims.length < 2);
  });
}

function comeText(step: StepProgress): string {
  const come = `${grouped(step.done)} of ${grouped(step.of)}`;
  if (step.kind !== 'sweep') {
    const texts = { turn: `turn ${come}`, components: `${come} states looked at`, states: `${come} states settled` };
    return texts[step.kind];
  }
  const bounds = step.lower > 0 ? `, so far between ${percentText(step.lower, 2)} and 100%` : '';
  return `${come} states settled, sweep ${grouped(step.sweep)} of the next, which moved a probability by ${residualText(step.change)} at most${bounds}`;
}

function stopped(come: StepProgress | undefined, isFirstKnown: boolean): Stop {
  const far = come ? ` after ${comeText(come)}` : '';
  const what = `Stopped by Ctrl-C${far}; ${isFirstKnown ? 'the least is not known yet' : 'no answer is known yet'}.`;
  const wayOut =
    come?.kind === 'turn'
      ? 'Ask about fewer turns (--turns 60) or a nearer horizon (--horizon 20).'
      : 'Bound the turns (--turns 60) for an answer that is there after so many sweeps.';
  return stopWith(EXIT.interrupted, { what, wayOut });
}

/** Returns how many turns were asked for, Infinity where they are not bounded; undefined where neither is said. */
function boundOf({ turns, unbounded }: GuaranteeOptions): number | undefined {
  if (!unbounded) return turns;
  if (turns === undefined) return Number.POSITIVE_INFINITY;
  throw stopWith(EXIT.wrongUsage, {
    what: '--turns and --unbounded exclude each other.',
    wayOut: 'Leave one of them out.',
  });
}

function refuseNever(scenario: Scenario, demand: Pick<GuaranteeDemand, 'endings' | 'turns'>): void {
  const what = whyNeverReached(scenario, demand);
  if (what === undefined) return;
  throw stopWith(EXIT.wrongUsage, { what, wayOut: 'Leave --unbounded out, or bound the turns by --turns.' });
}
