import { readFileSync } from 'node:fs';
import type { Model } from '../../src/game/model.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { bind, scenarioOf } from '../support/load.ts';

/** Relative to the root, where the bench is run. */
const LADDER = 'test/bench/ladder.yaml';

/**
 * What the paid ladder says otherwise: payoffs, which c/ladder.c has too, one lever that moves how W chooses and one
 * that moves chances.
 */
const PAID: readonly (readonly [string, string])[] = [
  [
    'parties:\n',
    `levers:
  firmness: { says: The precision of W., default: 1.5, min: 0, max: 4, step: 0.25 }
  slip: { says: How often squeezing costs trust., default: 0.3, min: 0.05, max: 0.95, step: 0.05 }
parties:
`,
  ],
  [
    'w: { name: W, foresight: 1, precision: 0, patience: 1 }',
    'w: { name: W, foresight: 2, precision: firmness, patience: 0.95 }',
  ],
  [
    'c: { name: C, foresight: 1, precision: 0, patience: 1 }',
    'c: { name: C, foresight: 2, precision: 1.25, patience: 0.9 }',
  ],
  [
    '{ chance: 0.7, do: { q: +1 } }, { chance: 0.3, do: { q: +1, t: -1 } }',
    '{ chance: 1 - slip, do: { q: +1 } }, { chance: slip, do: { q: +1, t: -1 } }',
  ],
  [
    'endings:\n',
    `payoffs:
  w: { eachRound: { tension: { says: Tension., worth: -0.1 * w } }, endings: { agreement: 5, war: -6, open: 0 } }
  c: { eachRound: { strain: { says: Strain., worth: -0.1 * q } }, endings: { agreement: 4, war: -8, open: 0 } }
endings:
`,
  ],
];

/** How many values each gauge of the ladder has; those of the file are 6, 5, 5, 5, 5, 4, 4. */
export type Sizes = Readonly<Record<'d' | 'o' | 'm' | 'c' | 't' | 'w' | 'q', number>>;

/** Some ten thousand states, and a little over a million. */
export const SMALL: Sizes = { d: 4, o: 3, m: 3, c: 4, t: 4, w: 3, q: 2 };
export const LARGE: Sizes = { d: 12, o: 10, m: 8, c: 5, t: 5, w: 4, q: 4 };

const SIZES: Sizes = { d: 6, o: 5, m: 5, c: 5, t: 5, w: 4, q: 4 };

/** Returns the ladder as it stands in its file: parties that take any open action as likely as any other. */
export function ladder(): Model {
  return bind(scenarioFrom(ladderText()));
}

/** Returns the ladder with payoffs, levers and parties that look two rounds ahead. */
export function paidLadder(): Scenario {
  return scenarioFrom(PAID.reduce((text, [from, to]) => substitute(text, from, to), ladderText()));
}

/** Returns the ladder with gauges of other sizes; the guards, and the levels at which play ends, move with them. */
export function ladderOfSizes(sizes: Sizes): Model {
  const gauges = Object.keys(SIZES) as (keyof Sizes)[];
  return bind(
    scenarioFrom(gauges.reduce((text, gauge) => resize(text, gauge, SIZES[gauge] - 1, sizes[gauge] - 1), ladderText())),
  );
}

const ladderText = () => readFileSync(LADDER, 'utf8');
const scenarioFrom = (text: string) => scenarioOf({ file: LADDER, text });

function resize(text: string, gauge: string, from: number, to: number): string {
  const declared = substitute(text, `title: ${gauge}, min: 0, max: ${from}`, `title: ${gauge}, min: 0, max: ${to}`);
  const guarded = declared.replaceAll(`${gauge}: "< ${from}"`, `${gauge}: "< ${to}"`);
  const ending = new RegExp(`(when: \\{[^}]*\\b${gauge}: )${from}\\b`);
  return guarded.replace(ending, (_, before: string) => `${before}${to}`);
}

/** Changes one place of a text, or throws where it is not there: a bench of another game would mislead. */
function substitute(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`${LADDER} no longer holds ${JSON.stringify(from)}`);
  return text.replace(from, to);
}
