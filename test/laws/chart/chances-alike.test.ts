import fc from 'fast-check';
import { expect } from 'vitest';
import { startPosition } from '../../../src/game/position.ts';
import { drawsOf } from '../../../src/game/rules.ts';
import { makeChart } from '../../../src/play/chart/chart.ts';
import { exportPrism } from '../../../src/report/export/exports.ts';
import { actionAt } from '../../../src/scenario/part-at.ts';
import { disagreements } from '../../support/law.ts';
import { modelOf } from '../../support/load.ts';
import { property } from '../../support/property.ts';
import { buildStates } from '../../support/read-prism/build.ts';
import { readPrismModel } from '../../support/read-prism/model.ts';
import { textOf } from '../../support/read-prism/subjects.ts';
import { tableOf } from '../../support/solve.ts';
import { type Drawn, drawGame, LEVER } from '../../support/tiny/draw.ts';

/** Chances from 1e-300 up to a half, by their powers of ten. */
const anyTiny = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 5 }))
  .map(([e, n]) => Number(`${n}e-${e}`));

const near1 = (sum: number) => (part: number) => part * sum;

/** Lists of chances that make 1, or miss it by as much as a file may; numbers and formulae over a lever. */
const anyChances: fc.Arbitrary<readonly Drawn[]> = fc.oneof(
  anyTiny.map((tiny): Drawn[] => [tiny, 'rest']),
  anyTiny.map((tiny): Drawn[] => ['rest', `${tiny}`, 0]),
  anyTiny.map((tiny): Drawn[] => [1, tiny < 1e-9 ? tiny : 0]),
  anyTiny.map((tiny): Drawn[] => [`${tiny} * ${LEVER}`, `${tiny} * (1 - ${LEVER})`, 'rest']),
  anyTiny.map((tiny): Drawn[] => [`1 - ${tiny}`, `${tiny}`]),
  fc.constantFrom<Drawn[]>(
    [LEVER, `1 - ${LEVER}`],
    [`max(0, ${LEVER} - 3 * 0.1)`, 'rest'],
    [`max(0, 3 * 0.1 - ${LEVER})`, 'rest'],
  ),
  fc
    .double({ min: -3e-10, max: 3e-10, noNaN: true })
    .map((by): Drawn[] => [...[1, 2, 3].map(() => `${1 / 3 + by} + 0 * ${LEVER}`), 'rest']),
  fc.double({ min: -9e-10, max: 9e-10, noNaN: true }).map((by): Drawn[] => [0.25, 0.5, 0.25].map(near1(1 + by))),
  fc.double({ min: -9e-10, max: 9e-10, noNaN: true }).map((by): Drawn[] => [`${0.25 + by}`, '0.5', 0.25]),
);

/** Settings of the lever at which differences leave rounding, and some between. */
const anyLever = fc.constantFrom(0, 0.3, 0.1 + 0.2, 0.30000000001, 0.5, 1);

property([anyChances, anyLever], { numRuns: 60 })(
  'rules, statechart, table and export have the same results with the same chances',
  (chances, p) => {
    const model = modelOf(drawGame(chances, { p }));
    const ruled = drawsOf(model, model.start, actionAt(model.scenario, 0));
    const { rows } = tableOf(model);
    expect([...rows.result]).toEqual(ruled.map(({ result }) => result));
    expect([...rows.chance]).toEqual(ruled.map(({ chance }) => chance));
    expect(Math.abs(rows.chance.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(3e-16);
    expect(disagreements(makeChart(model), startPosition(model))).toEqual([]);
    const built = buildStates(readPrismModel(textOf(exportPrism(model), '.prism')));
    const written = built.chance.slice(0, built.branches[1]);
    expect(written).toHaveLength(ruled.length);
    for (const [i, { chance }] of ruled.entries()) expect(Math.abs(written[i]! / chance - 1)).toBeLessThan(1e-15);
  },
);
