import { quote } from '../../../words/quote.ts';
import {
  actionOfAnother,
  actionOfNobody,
  EMPTY_STEP,
  noSuchResult,
  RESULT_OF_NO_ACTION,
  RESULT_OF_WORLD,
  tooManyStepClaims,
} from '../../messages/rule-messages.ts';
import type { RawStep } from '../../raw/raw-rule.ts';
import type { StepClaim } from '../../rule.ts';
import { WORLD } from '../../scenario.ts';
import type { Path } from '../../text/layer.ts';
import { lookUp } from '../context.ts';
import { linkCondition } from '../link-condition.ts';
import type { RuleContext, StepMover } from './rule-context.ts';

/** Each step is a table over all actions, so that a file of nothing but steps and actions would fill the memory. */
const MAX_STEPS = 500;

/** Stands for every action of which no result is meant. */
const NO_RESULT: readonly boolean[] = [];

/** Reads what is said of the step just taken. */
export function linkStep(context: RuleContext, path: Path, raw: RawStep): StepClaim {
  const { problems, count } = context;
  if (Object.keys(raw).length === 0) problems.error(path, EMPTY_STEP);
  count.steps += 1;
  if (count.steps === MAX_STEPS + 1) problems.error(path, tooManyStepClaims(MAX_STEPS), 'key');
  const names = raw.action === undefined ? undefined : [raw.action].flat();
  const doer = raw.by === undefined ? undefined : doerAt(context, [...path, 'by'], raw.by);
  if (names && raw.by === undefined) problems.error([...path, 'action'], actionOfNobody(names), 'key');
  if (names && doer && raw.by !== undefined) refuseUnknown(context, [...path, 'action'], raw.by, doer, names);
  if (raw.result !== undefined) refuseResult(context, [...path, 'result'], raw.result, doer, names);
  return {
    kind: 'step',
    moves: count.steps > MAX_STEPS ? [] : movesOf(context, raw, doer, names && new Set(names)),
    before: linkCondition(context, [...path, 'before'], raw.before),
  };
}

function movesOf(
  { actions }: RuleContext,
  { by, result }: RawStep,
  doer: StepMover | undefined,
  names: ReadonlySet<string> | undefined,
): StepClaim['moves'] {
  const isNamed = (name = '') => names === undefined || names.has(name);
  return actions.map(({ mover, id, results }) => {
    if (by !== undefined && mover !== doer?.mover) return NO_RESULT;
    if (mover === WORLD) return results.map(shock => isNamed(shock.id));
    return isNamed(id) ? results.map((_, i) => result === undefined || result === i + 1) : NO_RESULT;
  });
}

function doerAt(context: RuleContext, path: Path, name: string): StepMover | undefined {
  return lookUp(context, path, name, context.doers, context.doers.has(WORLD) ? 'a party or the world' : 'a party');
}

function refuseUnknown(context: RuleContext, path: Path, by: string, doer: StepMover, names: readonly string[]): void {
  const { doers, problems } = context;
  const what = doer.mover === WORLD ? 'a shock of the world' : `an action of ${quote(by)}`;
  names.forEach((name, i) => {
    const isUnknown = !doer.deeds.has(name) && !problems.isFull;
    const owner = isUnknown ? [...doers].find(([, { deeds }]) => deeds.has(name))?.[0] : undefined;
    if (owner === undefined) lookUp(context, [...path, i], name, doer.deeds, what);
    else problems.error([...path, i], actionOfAnother(name, by, owner, [...doer.deeds.keys()]));
  });
}

function refuseResult(
  { problems }: RuleContext,
  path: Path,
  result: number,
  doer: StepMover | undefined,
  names: readonly string[] | undefined,
): void {
  if (doer?.mover === WORLD) problems.error(path, RESULT_OF_WORLD, 'key');
  else if (!names) problems.error(path, RESULT_OF_NO_ACTION, 'key');
  else {
    for (const name of new Set(names)) {
      const results = doer?.deeds.get(name) ?? result;
      if (results < result) problems.error(path, noSuchResult(result, name, results));
    }
  }
}
