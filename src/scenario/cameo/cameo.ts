import { quote } from '../../words/quote.ts';
import { CAMEO_CSV } from './cameo.table.ts';

/** One verb of the CAMEO codebook; `goldstein` runs from −10 (conflict) to +10 (cooperation). */
interface CameoVerb {
  /** A string of two to four digits: "057" and "57" are different things. */
  readonly code: string;
  readonly label: string;
  readonly goldstein: number;
}

const ROW = /^(\d{2,4}),(?:"((?:[^"]|"")*)"|([^",]*)),(-?\d+(?:\.\d+)?)$/;

function readRow(row: string): [string, CameoVerb] {
  const match = ROW.exec(row);
  if (!match) throw new Error(`cameo.table: ${quote(row)} is not code,label,goldstein`);
  const [, code = '', quoted, plain = '', goldstein] = match;
  return [code, { code, label: quoted?.replaceAll('""', '"') ?? plain, goldstein: Number(goldstein) }];
}

const VERBS: ReadonlyMap<string, CameoVerb> = new Map(CAMEO_CSV.trim().split('\n').slice(1).map(readRow));

/** Returns the verb of a CAMEO code, or undefined where the codebook has none. */
export function cameoVerbOf(code: string): CameoVerb | undefined {
  return VERBS.get(code);
}

/** Returns every CAMEO code, in the order of the codebook. */
export function cameoCodes(): readonly string[] {
  return [...VERBS.keys()];
}
