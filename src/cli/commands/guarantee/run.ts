import { setImmediate } from 'node:timers/promises';
import type { GuaranteeDemand } from '../../../analysis/guarantee/guarantee.ts';
import { type GuaranteeRecord, guaranteeRecordStepwise } from '../../../analysis/guarantee/guarantee-record.ts';
import { whyNeverReached } from '../../../analysis/guarantee/horizon-only.ts';
import type { StepProgress } from '../../../analysis/guarantee/stepwise.ts';
import { THRESHOLD } from '../../../analysis/guarantee/turning-point.ts';
import { turnsOf } from '../../../game/position.ts';
import { guaranteeJson, guaranteeText } from '../../../report/answers/guarantee.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { residualText } from '../../../words/numbers/bounds.ts';
import { grouped } from '../../../words/numbers/plural.ts';
import { EXIT, print, printJson, type Stop, stopWith } from '../../exit.ts';
import { lineAfter } from '../../open/line-after.ts';
import { openTable, type TableOptions } from '../../open/open-table.ts';
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
  const { table, model, hash } = openTable(reference, options);
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
  const record = await finish(guaranteeRecordStepwise(table, moves, demand));
  await (options.json ? printJson(guaranteeJson(record, hash)) : print(guaranteeText(record)));
}

/** How long is computed between two looks at Ctrl-C, in milliseconds. */
const PACE = 50;

/** Shows how far it has come where stderr is a terminal; Ctrl-C ends it with a sentence. */
function finish(steps: Generator<StepProgress, GuaranteeRecord>): Promise<GuaranteeRecord> {
  return watched(async ({ show, onInterrupt }) => {
    let isStopped = false;
    onInterrupt(() => {
      isStopped = true;
    });
    let due = Date.now() + PACE;
    let step = steps.next();
    for (; !step.done && !isStopped; step = steps.next()) {
      if (Date.now() < due) continue;
      const come = step.value;
      show(() => `${comeText(come)}; Ctrl-C stops`);
      await setImmediate();
      due = Date.now() + PACE;
    }
    if (step.done) return step.value;
    throw stopped(step.value);
  });
}

function comeText(step: StepProgress): string {
  const done = grouped(step.done);
  if (step.kind === 'turn') return `turn ${done} of ${grouped(step.of)}`;
  return `sweep ${done}, which moved a probability by ${residualText(step.change)} at most`;
}

function stopped(step: StepProgress): Stop {
  const what = `Stopped by Ctrl-C after ${comeText(step)}; no answer is known yet.`;
  const wayOut =
    step.kind === 'sweep'
      ? 'Bound the turns (--turns 60) for an answer that is there after so many sweeps.'
      : 'Ask about fewer turns (--turns 60) or a nearer horizon (--horizon 20).';
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
