import { readdirSync } from 'node:fs';
import type { Model } from '../../../src/game/model.ts';
import { type Exported, exportExplicit } from '../../../src/report/export/exports.ts';
import { numberStates } from '../../../src/solve/numbered/numbered-chain.ts';
import type { SolvedGame } from '../../../src/solve/solve.ts';
import { bind, game, gameNames, loadScenario } from '../load.ts';
import { GOLDEN } from '../solve.ts';
import { type PrismChain, type PrismRewards, readChain, readRewards } from './explicit.ts';

/** The small games that are written and read back, by name. */
export function smallGames(): readonly (readonly [string, Model])[] {
  const golden = readdirSync(GOLDEN).filter(file => file.endsWith('.yaml'));
  return [
    ...gameNames().map((name): [string, Model] => [name, game(name)]),
    ...golden.map((file): [string, Model] => [file, bind(loadScenario(`${GOLDEN}/${file}`))]),
  ];
}

/** Returns the lines of one file of an export. */
export function linesOf({ files }: Exported, suffix: string): Iterable<string> {
  const file = files.find(one => one.suffix === suffix);
  if (!file) throw new Error(`no ${suffix} is written, only ${files.map(one => one.suffix).join(', ')}`);
  return file.lines();
}

/** Returns the text of one file of an export. */
export function textOf(exported: Exported, suffix: string): string {
  return `${[...linesOf(exported, suffix)].join('\n')}\n`;
}

/** Writes the explicit files of a solved game; throws where it is too large. */
export function explicitOf(solved: SolvedGame): Exported {
  const chain = numberStates(solved);
  if ('what' in chain) throw new Error(chain.what);
  return exportExplicit(chain);
}

/** Writes the explicit files of a solved game and reads them back. */
export function readBack(solved: SolvedGame): { chain: PrismChain; rewards: readonly PrismRewards[] } {
  const exported = explicitOf(solved);
  const chain = readChain({
    sta: linesOf(exported, '.sta'),
    tra: linesOf(exported, '.tra'),
    lab: linesOf(exported, '.lab'),
  });
  const rewards = solved.table.model.scenario.tallies.map(({ id }) =>
    readRewards(linesOf(exported, `.${id}.srew`), chain.states.length),
  );
  return { chain, rewards };
}
