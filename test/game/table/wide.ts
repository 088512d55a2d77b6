import type { Model } from '../../../src/game/model.ts';
import { modelOf } from '../../support/load.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

/**
 * Makes a game of many gauges from 0 to 9, and of one to 99 that never moves, which reaches few of their combinations: a
 * leap reads and moves all, a trade two, a slump sets one. With six gauges the combinations are too many for a direct
 * index and the cases of the leap too many to keep; with eight a packed state does not fit 32 bits.
 */
export function wideGame(gauges: number): Model {
  const names = Array.from({ length: gauges }, (_, i) => `g${i}`);
  const leap = names.map((name, i) => `${name}: ${1 + (i % 3)}`).join(', ');
  return modelOf(`${madeUp('wide', 3, 'ann', 'world')}
gauges: { ${names.map(name => `${name}: { title: ${name}, min: 0, max: 9, start: 0 }`).join(', ')}, idle: { title: Idle, min: 0, max: 99, start: 50 } }
actions:
  ann:
    leap: { title: Leap, results: [{ chance: 0.1 + 0.05 * g1, do: { ${leap} } }, { chance: rest }] }
    trade: { title: Trade, when: { g0: "< 5" }, results: [{ chance: 1, do: { g0: 1, g1: -1 } }] }
world:
  shocks: { slump: { title: Slump, chance: 0.25, when: { g2: 9 }, do: { g2: "= 0" } } }
endings:
  full: { says: Full., when: { g0: 9, g2: 9 } }
  open: { says: Open., atHorizon: true }
`);
}

/** Makes a game of so many actions, each open at all values but one, and endings, that both need more than 32 bits. */
export function crowdedGame(): Model {
  const numbers = Array.from({ length: 40 }, (_, i) => i);
  const actions = numbers.map(
    i =>
      `    a${i}: { title: A${i}, when: { stage: "!= ${i}" }, results: [{ chance: 1, do: { stage: "= ${(7 * i) % 40}" } }] }`,
  );
  const endings = numbers.map(i => `  e${i}: { says: E., when: { stage: ${i + 3}, other: 1 } }`);
  return modelOf(`${madeUp('crowded', 3, 'ann', 'world')}
gauges: { stage: { title: Stage, min: 0, max: 39, start: 0 }, other: { title: Other, min: 0, max: 1, start: 0 } }
actions:
  ann:
${actions.join('\n')}
    mark: { title: Mark, when: { any: [{ stage: 1 }, { stage: "> 20" }] }, results: [{ chance: 1, do: { other: "= 1" } }] }
world:
  shocks: { back: { title: Back, chance: 0.25, do: { other: "= 0", stage: -1 } } }
endings:
${endings.slice(0, 35).join('\n')}
  open: { says: Open., atHorizon: true }
`);
}
