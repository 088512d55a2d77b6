import { expect, test } from 'vitest';
import { makeMove, makeState } from '../../src/game/notation.ts';
import { brokenRules, momentsOf } from '../support/laws/rule-twin.ts';
import { modelOf } from '../support/load.ts';
import { tableOf } from '../support/solve.ts';

// A pot from cool to hot, where it boils over. By hand: five moments, and what each rule makes of them.
const POT = `
parley: 1
id: pot
title: A pot
asOf: 2026-01-01
round: { lasts: a minute, horizon: 2 }
restsOn: [made-up]
assumptions: { made-up: { says: Made up., why: Its answer is known by hand. } }
parties: { cook: { name: Cook, foresight: 1, precision: 1, patience: 0.5 } }
order: [cook]
tracks:
  pot: { title: Pot, levels: { cool: { says: a }, warm: { rung: 1, says: b }, hot: { rung: 3, says: c } }, start: cool }
actions:
  cook:
    heat: { title: Heat, results: [{ chance: 1, do: { pot: +1 } }] }
    wait: { title: Wait, results: [{ chance: 1, do: { pot: -1 } }] }
endings:
  boiled-over: { says: It boils over., when: { pot: hot } }
  dinner: { says: Dinner., atHorizon: true }
always:
  never-hot: { says: Broken., never: { pot: hot } }
  never-hot-and-on: { says: Kept., never: { pot: hot, ending: none } }
  never-heated-when-warm: { says: Broken., never: { step: { by: cook, action: heat, before: { pot: warm } } } }
  never-heated-when-hot: { says: Kept., never: { step: { by: cook, action: heat, before: { pot: hot } } } }
  never-cooled-to-warm: { says: Kept., never: { pot: warm, step: { by: cook, action: wait } } }
  ended-by-heat: { says: Kept., always: { any: [{ ending: none }, { step: { by: cook, action: heat } }] } }
  always-a-step: { says: Broken by the start., always: { step: { by: cook } } }
  climb-by-1: { says: Broken., climb: { atMost: 1 } }
  climb-by-2: { says: Kept., climb: { atMost: 2 } }
  on-paths: { says: Not for this twin., possible: { pot: cool } }
`;

test('every moment that can be reached is looked at', () => {
  const model = modelOf(POT);
  const moments = [...momentsOf(tableOf(model))].map(({ state, step, ending, before }) => {
    const from = step && before !== undefined ? `${makeState(model, before)} ${makeMove(model, step)} ` : '';
    return `${from}→ ${makeState(model, state)}${ending === undefined ? '' : ` ${model.scenario.endings[ending]?.id}`}`;
  });
  expect(moments.sort()).toEqual([
    'cook pot=cool cook:heat → cook pot=warm',
    'cook pot=cool cook:wait → cook pot=cool',
    'cook pot=warm cook:heat → cook pot=hot boiled-over',
    'cook pot=warm cook:wait → cook pot=cool',
    '→ cook pot=cool',
  ]);
});

test('what is broken at one of them is broken', () => {
  const model = modelOf(POT);
  const broken = brokenRules(tableOf(model), model.scenario.rules).map(({ id }) => id);
  expect(broken.sort()).toEqual(['always-a-step', 'climb-by-1', 'never-heated-when-warm', 'never-hot']);
});
