import type { SolvedGame } from '../../solve/solve.ts';

/** A game as far as its states and branches go: what can come about, and not how likely it is. */
export type Explored = Pick<SolvedGame, 'table' | 'shape'>;
