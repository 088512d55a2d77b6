import { at } from '../../../../num/at.ts';
import { type Span, span } from '../../rows/row.ts';
import { joined } from './area.ts';
import type { PlotFrame } from './frame.ts';
import type { PlotPoint } from './plot.ts';

const EIGHTHS = ' ▁▂▃▄▅▆▇█';

/** Returns the level at each point as a column as high as it stands among so many, the lowest just above nothing. */
export function levelRows(
  levels: number,
  points: readonly PlotPoint[],
  { step, levels: lines }: PlotFrame,
): readonly (readonly Span[])[] {
  const top = Math.max(1, levels - 1);
  const heights = points.map(({ level }) => 1 + Math.round((level / top) * (8 * lines - 1)));
  return Array.from({ length: lines }, (_, line) => {
    const below = 8 * (lines - 1 - line);
    return joined(
      points.map(({ isPlayed }, i) => {
        const eighths = Math.max(0, Math.min(8, at(heights, i, 'height') - below));
        return span(EIGHTHS.charAt(eighths).repeat(step), isPlayed ? 'plain' : 'faint');
      }),
    );
  });
}
