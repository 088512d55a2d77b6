import type { Model } from '../../game/model.ts';
import { chartConfig } from '../../play/chart/chart-config.ts';
import type { NumberedChain } from '../../solve/numbered/numbered-chain.ts';
import { labelLines, rewardLines, stateLines, transitionLines } from './chain-text.ts';
import { gameLines } from './game-text.ts';
import { prismNames } from './names.ts';
import { chainProperties, gameProperties } from './properties.ts';

/** One file of an export: what is appended to its base name, and its lines, which may be asked for once or again. */
export interface ExportedFile {
  readonly suffix: string;
  readonly lines: () => Iterable<string>;
}

/** An export as files, the model first, with the command that reads them. */
export interface Exported {
  readonly files: readonly ExportedFile[];
  /** Words of the command that reads the files, for a base name; undefined where no one tool is meant. */
  readonly readBy?: (base: string) => readonly string[];
  /** What there is to know about the files, in a sentence. */
  readonly note: string;
}

/** What can be written. */
export const EXPORT_FORMATS = ['prism', 'prism-explicit', 'xstate'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Returns the game as a model of PRISM-games, with its properties. */
export function exportPrism(model: Model): Exported {
  // Names are given in the order in which they are asked for, so each writing starts from none.
  return {
    files: [
      { suffix: '.prism', lines: () => gameLines(model, prismNames(model)) },
      { suffix: '.props', lines: () => gameProperties(model, prismNames(model)) },
    ],
    readBy: base => ['prism', `${base}.prism`, `${base}.props`],
    note: 'A turn-based stochastic game for PRISM-games: the rules without the policies. A step is one turn.',
  };
}

/** Returns the Markov chain under the policies as explicit files of PRISM. */
export function exportExplicit(chain: NumberedChain): Exported {
  const { model } = chain.solved.table;
  const names = prismNames(model);
  const rewards = model.scenario.tallies.map(({ id }, tally) => ({
    suffix: `.${id}.srew`,
    lines: () => rewardLines(chain, names, tally),
  }));
  const files = [
    { suffix: '.sta', lines: () => stateLines(chain, names) },
    { suffix: '.tra', lines: () => transitionLines(chain) },
    { suffix: '.lab', lines: () => labelLines(chain, names) },
    ...rewards,
    { suffix: '.chain.props', lines: () => chainProperties(model, names) },
  ];
  const imports = (base: string) => [
    ...['-importtrans', `${base}.tra`, '-importstates', `${base}.sta`, '-importlabels', `${base}.lab`],
    ...rewards.flatMap(({ suffix }) => ['-importstaterewards', `${base}${suffix}`]),
  ];
  return {
    files,
    readBy: base => ['prism', ...imports(base), '-dtmc', `${base}.chain.props`],
    note: chain.isUnfolded
      ? 'The Markov chain under the policies; they depend on the round, so a state holds the turn, up to the horizon.'
      : 'The Markov chain under the policies, which are the same in every round. A step is one turn.',
  };
}

/** Returns the statechart's configuration as JSON, as XState's `createMachine` takes it. */
export function exportChart(model: Model): Exported {
  return {
    files: [{ suffix: '.json', lines: () => [JSON.stringify(chartConfig(model), null, 2)] }],
    note: 'The configuration of an XState v5 statechart; its guards and actions are names, which Parley implements.',
  };
}
