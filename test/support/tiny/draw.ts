import { madeUp } from './made-up.ts';

/** One result of the draw: its chance as a file has it, and what it needs, if anything. */
export type Drawn = number | string;

/** A lever that chances may read. */
export const LEVER = 'p';

/**
 * Writes a game of one party that draws once a round; result `i` puts a mark to `i + 1`, where an ending of that number
 * stops play, but for those results that are named as going on.
 */
export function drawGame(
  chances: readonly Drawn[],
  { horizon = 1, goesOn = [], p = 0 }: { horizon?: number; goesOn?: readonly number[]; p?: number } = {},
): string {
  const results = chances.map(
    (chance, i) => `{ chance: ${JSON.stringify(chance)}, ${goesOn.includes(i) ? '' : `do: { mark: "= ${i + 1}" }`} }`,
  );
  const endings = chances.map((_, i) => `  e${i + 1}: { says: Result ${i + 1}., when: { mark: ${i + 1} } }`);
  return `${madeUp('draw', horizon, 'one')}
levers: { ${LEVER}: { says: A lever., default: ${p}, min: 0, max: 1, step: 0.1 } }
gauges: { mark: { title: Mark, min: 0, max: ${chances.length}, start: 0 } }
actions: { one: { draw: { title: Draw, results: [${results.join(', ')}] } } }
endings:
${endings.join('\n')}
  open: { says: Nothing has come., atHorizon: true }
`;
}
