import { barLines } from '../odds/bar-view.ts';
import type { Scene } from '../scene/scene.ts';

export interface ScreenSize {
  readonly columns: number;
  readonly rows: number;
}

export const LEAST: ScreenSize = { columns: 60, rows: 16 };

/** Says whether a screen has too little room for anything to be drawn on it. */
export function isTooSmall({ columns, rows }: ScreenSize): boolean {
  return columns < LEAST.columns || rows < LEAST.rows;
}

/** Without bounds: everything in full, for a screen reader. */
export const LINEAR: ScreenSize = { columns: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY };
/** The header's two lines, the keys, and the line that stays free so that nothing scrolls. */
const FRAME_LINES = 4;

/** Returns the lines that are left between the header and the keys. */
export function heightOf({ columns, rows }: ScreenSize, scene: Scene): number {
  return rows - FRAME_LINES - barLines(scene, columns);
}
