import { cameoCodes, cameoVerbOf } from '../cameo.ts';
import type { Assumption, Fact, Lever, Publication } from '../scenario.ts';
import type { Path } from '../text/layer.ts';
import { type Context, groundsAt, lookUp } from './context.ts';
import { nearest } from './nearest.ts';

export function buildSources({ raw }: Context): readonly Publication[] {
  return Object.entries(raw.sources ?? {}).map(([id, source]) => ({ id, ...source }));
}

/** Reads the facts: their source, what they bear on and their CAMEO code must exist. */
export function buildFacts(context: Context): readonly Fact[] {
  return Object.entries(context.raw.facts ?? {}).map(([id, raw]) => {
    const path = ['facts', id];
    lookUp(context, [...path, 'source'], raw.source, context.names.sources, 'a source');
    if (raw.says === undefined && raw.quote === undefined) {
      context.findings.error(
        path,
        { what: `The fact "${id}" says nothing.`, wayOut: 'Give it "quote" or "says".' },
        'key',
      );
    }
    const bearsOn = raw.bearsOn.flatMap((name, i) => {
      const variable = lookUp(context, [...path, 'bearsOn', i], name, context.names.variables, 'a track or a gauge');
      return variable === undefined ? [] : [variable];
    });
    return { id, ...raw, cameo: cameoAt(context, [...path, 'cameo'], raw.cameo), bearsOn };
  });
}

/** Checks a CAMEO code against the codebook. */
export function cameoAt({ findings }: Context, path: Path, code: string | undefined): string | undefined {
  if (code !== undefined && !cameoVerbOf(code)) {
    findings.error(path, {
      what: `"${code}" is not a CAMEO code.`,
      wayOut: `Expected the digits of a code as text, such as "036". ${nearest(code, nearbyCodes(code))}`,
    });
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
export function buildAssumptions(context: Context): readonly Assumption[] {
  return Object.entries(context.raw.assumptions ?? {}).map(([id, raw]) => {
    raw.restsOn?.forEach((name, i) => {
      const ground = lookUp(context, ['assumptions', id, 'restsOn', i], name, context.names.grounds, 'a fact');
      if (ground !== 'assumption') return;
      context.findings.error(['assumptions', id, 'restsOn', i], {
        what: `"${name}" is an assumption.`,
        wayOut: 'An assumption may rest on facts only; name the facts, or put both reasons into one.',
      });
    });
    return { id, says: raw.says, why: raw.why, restsOn: raw.restsOn ?? [] };
  });
}

/** Reads the levers: default, labels and step must lie within their range. */
export function buildLevers(context: Context): readonly Lever[] {
  const { findings, raw: scenario } = context;
  return Object.entries(scenario.levers ?? {}).map(([name, raw]) => {
    const path = ['levers', name];
    const range = `from ${raw.min} to ${raw.max}`;
    if (raw.min >= raw.max) {
      findings.error([...path, 'max'], {
        what: `The lever "${name}" runs ${range}.`,
        wayOut: 'Its max must be above its min.',
      });
    } else if (raw.default < raw.min || raw.default > raw.max) {
      findings.error([...path, 'default'], {
        what: `"${raw.default}" lies outside the lever "${name}".`,
        wayOut: `Expected a number ${range}.`,
      });
    } else if (raw.step > raw.max - raw.min) {
      findings.error([...path, 'step'], {
        what: `A step of ${raw.step} is longer than the whole lever, which runs ${range}.`,
        wayOut: `Expected at most ${raw.max - raw.min}.`,
      });
    }
    const restsOn = groundsAt(context, path, raw.restsOn, scenario.restsOn ?? [], `The lever "${name}"`);
    return { ...raw, name, labels: labelsAt(context, path, raw), restsOn };
  });
}

interface RawRange {
  readonly min: number;
  readonly max: number;
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

function labelsAt({ findings }: Context, path: Path, raw: RawRange): ReadonlyMap<number, string> {
  const labels = Object.entries(raw.labels ?? {}).map(([key, label]): [number, string] => {
    const value = Number(key);
    if (!(value >= raw.min && value <= raw.max)) {
      findings.error(
        [...path, 'labels', key],
        { what: `"${key}" is not a value of this lever.`, wayOut: `Expected a number from ${raw.min} to ${raw.max}.` },
        'key',
      );
    }
    return [value, label];
  });
  return new Map(labels);
}
