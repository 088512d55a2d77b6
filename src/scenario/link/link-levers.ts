import { quote } from '../../words/quote.ts';
import type { Lever, Plausible } from '../lever.ts';
import { stepsWithin } from '../lever.ts';
import {
  emptyPlausible,
  implausibleDefault,
  oneStepPlausible,
  outsideLever,
  sameLabel,
  stepTooLong,
} from '../messages/lever-messages.ts';
import { badRange } from '../messages/name-messages.ts';
import { labelIsNumber } from '../messages/title-messages.ts';
import type { RawLever } from '../raw/raw-lever.ts';
import type { Path } from '../text/layer.ts';
import type { LinkContext } from './context.ts';
import { groundsAt } from './grounds.ts';

/** Reads the levers: default, labels, step and what is plausible must lie within their range. */
export function linkLevers(context: LinkContext): readonly Lever[] {
  const { problems, raw: scenario } = context;
  return Object.entries(scenario.levers ?? {}).map(([name, raw]) => {
    const path = ['levers', name];
    if (raw.min >= raw.max) {
      problems.error([...path, 'max'], badRange(`The lever ${quote(name)}`, raw.min, raw.max, false));
    } else if (raw.default < raw.min || raw.default > raw.max) {
      problems.error([...path, 'default'], outsideLever(raw.default, name, raw.min, raw.max));
    } else if (raw.step > raw.max - raw.min) {
      problems.error([...path, 'step'], stepTooLong(raw.step, name, raw.max - raw.min));
    }
    const restsOn = groundsAt(context, path, raw.restsOn, scenario.restsOn ?? [], `The lever ${quote(name)}`);
    const labels = labelsAt(context, path, name, raw);
    return { ...raw, name, labels, plausible: plausibleAt(context, name, raw, labels), restsOn };
  });
}

/** Reads within what a lever is thought to lie. Who sets it otherwise, as a variant may, is only told so. */
function plausibleAt(
  { problems }: LinkContext,
  lever: string,
  raw: RawLever,
  labels: Lever['labels'],
): Plausible | undefined {
  if (!raw.plausible) return undefined;
  const { from, to } = raw.plausible;
  const path = ['levers', lever, 'plausible'];
  if (from < raw.min) problems.error([...path, 'from'], outsideLever(from, lever, raw.min, raw.max));
  if (to > raw.max) problems.error([...path, 'to'], outsideLever(to, lever, raw.min, raw.max));
  const steps = stepsWithin({ ...raw, labels }, raw.plausible);
  if (from >= to) problems.error([...path, 'to'], emptyPlausible(lever, from, to));
  else if (steps && steps.length < 2) problems.error(path, oneStepPlausible(lever, steps, raw.step));
  else if (raw.default < from || raw.default > to) {
    problems.warning(['levers', lever, 'default'], implausibleDefault(lever, raw.default, from, to), 'value');
  }
  return { ...raw.plausible, shape: raw.plausible.shape ?? 'uniform' };
}

function labelsAt({ problems }: LinkContext, path: Path, lever: string, raw: RawLever): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const [key, label] of Object.entries(raw.labels ?? {})) {
    const value = key.trim() === '' ? Number.NaN : Number(key);
    const at = [...path, 'labels', key];
    if (!(value >= raw.min && value <= raw.max)) problems.error(at, outsideLever(key, lever, raw.min, raw.max), 'key');
    if (labels.has(value)) problems.error(at, sameLabel(key, lever), 'key');
    if (Number.isFinite(Number(label))) problems.error(at, labelIsNumber(label, lever));
    labels.set(value, label);
  }
  return labels;
}
