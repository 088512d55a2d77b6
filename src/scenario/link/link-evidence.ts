import { quote } from '../../words/quote.ts';
import { cameoCodes, cameoVerbOf } from '../cameo/cameo.ts';
import { isLater, readDates } from '../dates.ts';
import { laterThan } from '../messages/date-messages.ts';
import { restsOnAssumption } from '../messages/ground-messages.ts';
import { badCameo, badRange, outsideLever, sameLabel, saysNothing, stepTooLong } from '../messages/name-messages.ts';
import { labelIsNumber } from '../messages/title-messages.ts';
import type { Assumption, Fact, Lever, Publication } from '../scenario.ts';
import type { Path } from '../text/layer.ts';
import { type LinkContext, lookUp } from './context.ts';
import { groundsAt } from './grounds.ts';

export function linkSources({ raw }: LinkContext): readonly Publication[] {
  return Object.entries(raw.sources ?? {}).map(([id, source]) => ({ id, ...source }));
}

/** Reads the facts: their source, what they bear on and their CAMEO code must exist. */
export function linkFacts(context: LinkContext): readonly Fact[] {
  return Object.entries(context.raw.facts ?? {}).map(([id, raw]) => {
    const path = ['facts', id];
    lookUp(context, [...path, 'source'], raw.source, context.names.sources, 'a source');
    if (raw.says === undefined && raw.quote === undefined) context.problems.error(path, saysNothing(id), 'key');
    if (raw.on !== undefined) refuseDate(context, [...path, 'on'], id, raw.on);
    const bearsOn = raw.bearsOn.flatMap((name, i) => {
      const variable = lookUp(context, [...path, 'bearsOn', i], name, context.names.variables, 'a track or a gauge');
      return variable === undefined ? [] : [variable];
    });
    return { id, ...raw, cameo: cameoAt(context, [...path, 'cameo'], raw.cameo), bearsOn };
  });
}

function refuseDate({ raw, problems }: LinkContext, path: Path, fact: string, on: string): void {
  const dates = readDates(on);
  if ('what' in dates) problems.error(path, dates);
  else if (isLater(dates.first, raw.asOf) || isLater(dates.last, raw.asOf)) {
    problems.error(path, laterThan(fact, on, raw.asOf));
  }
}

/** Checks a CAMEO code against the codebook. */
export function cameoAt({ problems }: LinkContext, path: Path, code: string | undefined): string | undefined {
  if (code !== undefined && !cameoVerbOf(code)) {
    problems.error(path, badCameo(code, nearbyCodes(code)));
  }
  return code;
}

/** Listing all 311 codes helps nobody: those of the same root, else the twenty roots. */
function nearbyCodes(code: string): readonly string[] {
  const all = cameoCodes();
  const family = all.filter(known => known.startsWith(code.slice(0, 2)));
  return family.length > 0 ? family : all.filter(known => known.length === 2);
}

/** Reads the assumptions; they may be derived from facts, not from one another. */
export function linkAssumptions(context: LinkContext): readonly Assumption[] {
  return Object.entries(context.raw.assumptions ?? {}).map(([id, raw]) => {
    raw.restsOn?.forEach((name, i) => {
      const ground = lookUp(context, ['assumptions', id, 'restsOn', i], name, context.names.grounds, 'a fact');
      if (ground === 'assumption') {
        context.problems.error(['assumptions', id, 'restsOn', i], restsOnAssumption(name));
      }
    });
    return { id, says: raw.says, why: raw.why, restsOn: raw.restsOn ?? [] };
  });
}

/** Reads the levers: default, labels and step must lie within their range. */
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
    return { ...raw, name, labels: labelsAt(context, path, name, raw), restsOn };
  });
}

interface RawRange {
  readonly min: number;
  readonly max: number;
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

function labelsAt({ problems }: LinkContext, path: Path, lever: string, raw: RawRange): ReadonlyMap<number, string> {
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
