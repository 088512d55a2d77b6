import type { PairedBandRecord } from '../../../analysis/band/paired/paired-band.ts';
import type { CausePart, Instance } from '../../../analysis/compare/causes/cause-part.ts';
import type { Cause } from '../../../analysis/compare/causes/causes.ts';
import type { Comparison } from '../../../analysis/compare/comparison.ts';
import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import { endingAt, partyAt } from '../../../scenario/part-at.ts';
import type { CsvTable } from '../../csv/csv-text.ts';
import type { CauseDetail, CompareDocument, InstancePart, ManyDocument } from '../../documents/compare.ts';
import { pairedJson } from '../band/paired.ts';
import { headerJson } from '../header-json.ts';
import { oddsJson } from '../odds.ts';
import { apartText } from './apart.ts';
import { sentencesOf } from './sentences.ts';

/** How many of the shifts in play are listed. */
const LISTED = 20;

/** A comparison with its two files: that of the base, and that of what is held against it. */
export interface FiledComparison {
  readonly comparison: Comparison;
  readonly hashes: readonly [string, string];
  /** What names them. */
  readonly files: readonly [string, string];
  /** Where it was asked for. */
  readonly band?: PairedBandRecord;
}

/** Returns a comparison as a plain record, ready to be written as JSON. Rounds count from 1. */
export function compareJson({ comparison, hashes, files, band }: FiledComparison): CompareDocument {
  const { before, after, odds, tallies, ladder, value, shifts, isOtherCrisis } = comparison;
  return {
    ...headerJson('compare', after.model, hashes[1]),
    files: { base: files[0], other: files[1] },
    base: oddsJson(before, hashes[0]),
    other: oddsJson(after, hashes[1]),
    odds,
    because: becauseJson(comparison),
    tallies,
    ladder,
    value,
    shifts: shifts.slice(0, LISTED).map(instanceJson),
    sentences: sentencesOf(comparison),
    ...(band && { band: pairedJson(band) }),
    apart: isOtherCrisis ? apartText(before.model.scenario, after.model.scenario) : null,
  };
}

/** Returns the odds of each ending in games and their base as a table; with a band, within what each and its change lie. */
export function compareCsv(all: readonly FiledComparison[]): CsvTable {
  const hasBand = all.some(({ band }) => band);
  const ranges = ['base', 'beside', 'change'].flatMap(which => [`${which}Low`, `${which}High`]);
  return {
    heads: ['beside', 'ending', 'baseOdds', 'besideOdds', 'change', ...(hasBand ? ranges : [])],
    rows: all.flatMap(({ comparison, files, band }) =>
      comparison.odds.map(({ name, before, after, missingIn }) => {
        const [was, is] = [missingIn === 'base' ? null : before, missingIn === 'other' ? null : after];
        const own = band?.endings.find(one => one.name === name);
        const ends = [own?.base, own?.other, own?.change].flatMap(range => [range?.low ?? null, range?.high ?? null]);
        const change = was === null || is === null ? null : is - was;
        return [files[1], name, was, is, change, ...(hasBand ? ends : [])];
      }),
    ),
  };
}

/** Returns several comparisons with one base as a plain record. */
export function manyJson(all: readonly FiledComparison[]): ManyDocument {
  const [first] = all;
  if (!first) throw new Error('there is nothing beside the base');
  const { before } = first.comparison;
  return {
    ...headerJson('compare', before.model, first.hashes[0]),
    base: oddsJson(before, first.hashes[0]),
    beside: all.map(compareJson),
  };
}

/** By ending, the causes of its change, which sum to it; null where the two games differ too much to tell. */
function becauseJson({ before, after, explanation }: Comparison): CompareDocument['because'] {
  if (!explanation) return null;
  const entries = explanation.twins.endings.map((twin, place) => {
    const { id } = after.model.scenario.endings[twin.other] ?? endingAt(before.model.scenario, twin.base);
    const causes = at(explanation.causes, place, 'ending');
    return [id, causes.map(cause => causeJson(after.model, cause))] as const;
  });
  return Object.fromEntries(entries);
}

function causeJson({ scenario }: Model, { reason, change, parts }: Cause): CauseDetail {
  const party = 'party' in reason ? { party: partyAt(scenario, reason.party).id } : {};
  return { kind: reason.kind, ...party, change, parts: parts.map(partJson) };
}

function partJson({ id, title, change, shift, result, most }: CausePart): CauseDetail['parts'][number] {
  const of = result && { number: result.place + 1, shift: result.shift };
  return { id, title, change, shift, ...(of && { result: of }), most: most ? instanceJson(most) : null };
}

function instanceJson<T extends Instance>(instance: T): T & InstancePart {
  return {
    ...instance,
    round: instance.round + 1,
    closedIn: instance.closedIn ?? null,
    endedIn: instance.endedIn ?? null,
  };
}
