import { describe, expect, test } from 'vitest';
import { unmetOf } from '../../../src/game/unmet.ts';
import { conditionText, unmetText } from '../../../src/report/tell/condition-text.ts';
import { modelOf } from '../../support/load.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

const model = modelOf(`${madeUp('words', 1, 'ann')}
tracks: { road: { title: Road, levels: { wide-open: { says: a }, half-shut: { says: b }, shut: { says: c } }, start: shut } }
gauges: { trust: { title: Trust, min: 0, max: 4, start: 1 } }
actions:
  ann:
    wait: { title: Wait, results: [{ chance: 1 }] }
    level: { title: L, when: { road: [wide-open, half-shut] }, results: [{ chance: 1 }] }
    both: { title: B, when: { road: "< half-shut", trust: ">= 2" }, results: [{ chance: 1 }] }
    either: { title: E, when: { trust: "> 2", any: [{ road: wide-open, trust: 3 }, { road: "!= shut" }] }, results: [{ chance: 1 }] }
    never: { title: N, when: { not: { any: [{ road: shut }, { trust: "<= 1" }] } }, results: [{ chance: 1 }] }
endings: { open: { says: Open., atHorizon: true } }
`);

const action = (id: string) => {
  const found = model.scenario.actions.find(one => one.id === id);
  if (!found) throw new Error(`no action ${id}`);
  return found;
};

describe('what an action needs', () => {
  test.each([
    ['level', 'needs Road: wide open or half shut (now shut)'],
    ['both', 'needs Road: calmer than half shut (now shut), Trust 2 or more (now 1)'],
    [
      'either',
      'needs Trust above 2 (now 1); either Road: wide open (now shut) and Trust 3 (now 1), or Road: other than shut (now shut)',
    ],
    ['never', 'needs not (Road: shut, or Trust 1 or less)'],
  ])('%s', (id, text) => {
    expect(unmetText(model, unmetOf(model, model.start, action(id)))).toBe(text);
  });
});

test('a condition is said with brackets where "and" meets "or"', () => {
  expect(conditionText(model.scenario.variables, action('either').when)).toBe(
    'Trust above 2 and (Road: wide open and Trust 3, or Road: other than shut)',
  );
  expect(conditionText(model.scenario.variables, action('wait').when)).toBe('always');
});
