import { listed } from '../../../words/list.ts';
import { plural } from '../../../words/numbers/plural.ts';
import type { Message } from '../../../words/problem.ts';
import type { TableOptions } from '../../open/open-table.ts';

/** What a user may ask of `parley fuzz`. */
export interface FuzzOptions extends TableOptions {
  readonly runs?: number;
  readonly seconds?: number;
  readonly seed?: number;
  readonly path?: string;
  readonly broken?: boolean;
  readonly json?: boolean;
}

/** Returns what is wrong with options that do not go together: none is left out of account without a word. */
export function checkOptions(reference: string | undefined, options: FuzzOptions): readonly Message[] {
  const { path, seed, runs } = options;
  return [
    ...(path !== undefined && seed === undefined ? [{ what: '--path needs the --seed that it was told with.' }] : []),
    ...(path !== undefined && runs !== undefined ? [{ what: '--path leads to one run: leave out --runs.' }] : []),
    ...(reference === undefined || options.broken ? checkLinesOptions(options) : []),
  ];
}

/** Generated and broken files are played as they are. */
function checkLinesOptions({ set, horizon, maxStates, broken }: FuzzOptions): readonly Message[] {
  const given = [
    ...(set.length > 0 ? ['--set'] : []),
    ...(horizon === undefined ? [] : ['--horizon']),
    ...(maxStates === undefined ? [] : ['--max-states']),
  ];
  const it = plural(given.length, 'it', 'them');
  const wayOut = broken ? `Leave ${it} or --broken out.` : `Name a FILE, or leave ${it} out.`;
  return given.length === 0
    ? []
    : [{ what: `${listed(given)} ${plural(given.length, 'goes', 'go')} with lines of play of a FILE only.`, wayOut }];
}
