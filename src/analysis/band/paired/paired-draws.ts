import type { Model } from '../../../game/model.ts';
import type { ChangedSettings } from '../../settings/changed-settings.ts';
import { type Draws, drawShares } from '../../settings/hypercube.ts';
import { type Unknown, unknownsOf, valueAtShare } from '../../settings/unknowns.ts';

/** A number that nobody knows in two games, each with its own plausible range; absent in a game that does not draw it. */
export interface PairedUnknown {
  readonly name: string;
  readonly base?: Unknown;
  readonly other?: Unknown;
}

/** Returns what is drawn in one of two games or in both, by name: the base's own first, as `odds --band` draws them. */
export function pairedUnknowns(base: Model, other: Model): readonly PairedUnknown[] {
  const [own, others] = [unknownsOf(base), unknownsOf(other)];
  const twins = new Map(others.map(unknown => [unknown.name, unknown]));
  const isOwn = new Set(own.map(({ name }) => name));
  return [
    ...own.map(unknown => {
      const twin = twins.get(unknown.name);
      return { name: unknown.name, base: unknown, ...(twin && { other: twin }) };
    }),
    ...others.filter(({ name }) => !isOwn.has(name)).map(unknown => ({ name: unknown.name, other: unknown })),
  ];
}

/** The settings of two games, draw by draw. */
interface PairedSettings {
  readonly base: readonly ChangedSettings[];
  readonly other: readonly ChangedSettings[];
}

/**
 * Draws settings of two games by common random numbers (Law 2015, section 11.2): what both draw takes in each the value
 * below which the same share of its plausible range lies.
 */
export function drawPaired(unknowns: readonly PairedUnknown[], draws: Draws): PairedSettings {
  const shares = drawShares(unknowns.length, draws);
  const settingsOf = (game: 'base' | 'other') =>
    Array.from({ length: draws.draws }, (_, draw) =>
      Object.fromEntries(
        unknowns.flatMap(({ name, [game]: unknown }, column) =>
          unknown ? [[name, valueAtShare(unknown, shares[column]?.[draw] ?? Number.NaN)]] : [],
        ),
      ),
    );
  return { base: settingsOf('base'), other: settingsOf('other') };
}
