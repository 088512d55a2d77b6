import type { Draws } from '../../analysis/settings/hypercube.ts';
import { counted } from '../../words/numbers/plural.ts';
import { VERSION } from '../../words/version.ts';

/** What an answer came of, beside the words of its command. */
export interface AnsweredWith {
  /** The hashes of the scenarios that were read, as `sha256:…`; none where scenarios were made up. */
  readonly hashes: readonly string[];
  /** In rounds; left out where there is no one game. */
  readonly horizon?: number | undefined;
  /** How something was drawn, "seed 1, 200 draws"; left out where nothing was. */
  readonly drawn?: string;
}

/** Says how something was drawn: "seed 1, 200 draws". */
export const drawnText = ({ draws, seed }: Draws, noun = 'draw'): string => `seed ${seed}, ${counted(draws, noun)}`;

/** So many digits of a hash tell scenarios apart. */
const DIGITS = 'sha256:'.length + 12;

/** Says how an answer can be had again: the command, and what it came of. */
export function repeatLine(command: string, { hashes, horizon, drawn }: AnsweredWith): string {
  const came = [...(horizon === undefined ? [] : [`horizon ${horizon}`]), ...(drawn === undefined ? [] : [drawn])].join(
    ', ',
  );
  const read = [...new Set(hashes)].map(hash => hash.slice(0, DIGITS)).join(' and ');
  const made = [`Parley ${VERSION}`, ...(read === '' ? [] : [read])].join(', ');
  return `Repeat it: ${command} (${[came, made].filter(text => text !== '').join('; ')})`;
}
