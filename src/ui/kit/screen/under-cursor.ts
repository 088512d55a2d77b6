import type { Option } from '../scene/options.ts';
import type { Scene } from '../scene/scene.ts';
import type { BoardState } from './board-state.ts';
import { cursorIn } from './cursor.ts';

/** Returns the option that the cursor of the actions stands on; undefined where there is none. */
export function optionUnderCursor({ options }: Scene, { cursors }: BoardState): Option | undefined {
  return options[cursorIn(cursors, 'options', options.length)];
}

/** Returns where the cursor of the line of play stands: at the last move that was played until it is put elsewhere. */
export function lineCursor({ line }: Scene, { cursors }: BoardState): number {
  return cursorIn(
    cursors,
    'line',
    line.length,
    line.findLastIndex(move => move.isPlayed),
  );
}
