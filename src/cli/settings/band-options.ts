import { type Command, InvalidArgumentError } from 'commander';
import { USUAL_DRAWS } from '../../analysis/band/usual-draws.ts';
import { grouped } from '../../words/numbers/plural.ts';
import { givenPoints } from '../../words/percents.ts';
import type { TableOptions } from '../open/open-table.ts';
import { readNumber, threadsOption, wholeOption } from '../options.ts';

/** How far an answer holds is asked by these. */
export interface BandOptions extends Pick<TableOptions, 'maxStates'> {
  /** A share of 1. */
  readonly band?: number;
  readonly draws?: number;
  readonly seed?: string;
  readonly threads?: number;
}

const MOST_DRAWS = 1_000_000;

/** Adds the options by which a command tells how far its odds hold. */
export function withBandOptions(command: Command): Command {
  return command
    .option(
      '--band <percent>',
      'tell in what range the odds lie over draws of all unknowns: the middle so many percent of the draws, such as 90',
      percentOption,
    )
    .option('--draws <count>', `draw so many settings (${grouped(USUAL_DRAWS.draws)})`, text =>
      wholeOption(text, 'draws', MOST_DRAWS),
    )
    .option('--seed <text>', `draw from this seed (${USUAL_DRAWS.seed})`)
    .option('--threads <count>', 'ask on so many threads (one a core)', threadsOption);
}

/** Returns the words by which a band is asked for again, as far as they were said. */
export function bandWords({ band, draws, seed }: BandOptions): readonly string[] {
  return [
    ...(band === undefined ? [] : ['--band', givenPoints(band)]),
    ...(draws === undefined ? [] : ['--draws', String(draws)]),
    ...(seed === undefined ? [] : ['--seed', seed]),
  ];
}

function percentOption(text: string): number {
  const percent = readNumber(text);
  if (percent > 0 && percent < 100) return percent / 100;
  throw new InvalidArgumentError('Expected a number of percent between 0 and 100, such as 90.');
}
