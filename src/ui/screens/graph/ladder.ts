import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import { type Span, span } from '../../kit/rows/row.ts';
import { joined } from './area.ts';
import type { GraphFrame } from './frame.ts';
import type { Point } from './points.ts';

const EIGHTHS = ' ▁▂▃▄▅▆▇█';

/** Returns the rung at each point as a column as high as the rung stands on the ladder, the lowest just above nothing. */
export function ladderRows(
  { scenario }: Model,
  points: readonly Point[],
  { step, ladder }: GraphFrame,
): readonly (readonly Span[])[] {
  const { rungs } = scenario.ladder;
  const top = Math.max(1, rungs.length - 1);
  const heights = points.map(({ rung }) => {
    const place = rungs.findIndex(one => one.rung === rung);
    return 1 + Math.round((place / top) * (8 * ladder - 1));
  });
  return Array.from({ length: ladder }, (_, line) => {
    const below = 8 * (ladder - 1 - line);
    return joined(
      points.map(({ isPlayed }, i) => {
        const eighths = Math.max(0, Math.min(8, at(heights, i, 'height') - below));
        return span(EIGHTHS.charAt(eighths).repeat(step), isPlayed ? 'plain' : 'faint');
      }),
    );
  });
}
