import { cameoCodes, cameoVerbOf } from '../cameo/cameo.ts';
import { isLater, readDates } from '../dates.ts';
import { laterThan } from '../messages/date-messages.ts';
import { restsOnAssumption } from '../messages/ground-messages.ts';
import { badCameo, saysNothing } from '../messages/name-messages.ts';
import type { Assumption, Fact, Publication } from '../scenario.ts';
import type { Path } from '../text/layer.ts';
import { type LinkContext, lookUp } from './context.ts';

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
