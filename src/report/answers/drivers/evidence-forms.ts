import type { EvidenceRecord, EvidenceSwing } from '../../../analysis/evidence/evidence-record.ts';
import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import type { CsvTable } from '../../csv/csv-text.ts';
import type { EvidenceDocument, EvidenceSwingDocument } from '../../documents/settings/evidence.ts';
import { siteName } from '../../tell/evidence/site-name.ts';
import { headerJson } from '../header-json.ts';

/** Returns how far the odds of an ending rest on each fact and assumption, ready to be written as JSON. */
export function evidenceJson(record: EvidenceRecord, hash: string): EvidenceDocument {
  const { model, ending, base, swings, kinds, asked, refused } = record;
  const { scenario } = model;
  const swingJson = ({ part, numbers, least, greatest, allTried }: EvidenceSwing): EvidenceSwingDocument => ({
    on: 'id' in part ? part.id : part.kind,
    kind: part.kind,
    least,
    greatest,
    allTried,
    numbers: numbers.map(({ number: { site }, atLeast = null, atGreatest = null }) => ({
      number: siteName(scenario, site),
      moves: site.kind === 'lever' ? 'value' : 'share',
      atLeast,
      atGreatest,
    })),
  });
  return {
    ...headerJson('drivers', model, hash),
    settings: Object.fromEntries(model.settings),
    ending: endingAt(scenario, ending).id,
    odds: at(base, ending, 'ending'),
    asked,
    refused,
    method: 'evidence',
    drivers: swings.map(swingJson),
    kinds: kinds.map(swingJson),
  };
}

/** Returns the same as a table, facts and assumptions before kinds. */
export function evidenceCsv({ swings, kinds }: EvidenceRecord): CsvTable {
  return {
    heads: ['on', 'kind', 'numbers', 'leastOdds', 'greatestOdds', 'swing', 'allTried'],
    rows: [...swings, ...kinds].map(({ part, numbers, least, greatest, width, allTried }) => [
      'id' in part ? part.id : part.kind,
      part.kind,
      numbers.length,
      least,
      greatest,
      width,
      String(allTried),
    ]),
  };
}
