import type { Odds } from '../../../../solve/odds.ts';

/** The odds at the places of a line of play, as an area that is full at each, and beneath it a level as columns. */
export interface Plot {
  readonly kind: 'plot';
  /** One at least; those taken back last. */
  readonly points: readonly PlotPoint[];
  /** The point under the cursor. */
  readonly cursor: number;
  /** The endings in file order, from the top of the area. */
  readonly series: readonly PlotSeries[];
  /** Levels alone are drawn where it is not shown. */
  readonly hasArea: boolean;
  /** How many levels there are; without any there are no columns beneath. */
  readonly levels: number;
  /** The level at the cursor in words. */
  readonly levelText: string;
  /** The lines that it may take. */
  readonly lines: number;
}

/** A place that the line of play passed. */
export interface PlotPoint {
  /** Undefined while they are worked out. */
  readonly odds: Odds | undefined;
  /** The level there, from 0 to `levels` - 1; -1 where there are no levels. */
  readonly level: number;
  /** The mark of the move that led there; empty where it has none. */
  readonly mark: string;
  /** The number of the round that the move opened; empty where it opened none. */
  readonly round: string;
  /** An ending is out of reach from there on. */
  readonly isGone: boolean;
  readonly isPlayed: boolean;
  readonly isHere: boolean;
}

/** An ending of the area. */
interface PlotSeries {
  readonly name: string;
  /** Its odds at the cursor as they are written; empty while they are worked out. */
  readonly percent: string;
  /** By how many points the move there changed them: "▲12"; empty where it did not. */
  readonly change: string;
}
