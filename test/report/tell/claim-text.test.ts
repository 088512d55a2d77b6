import { describe, expect, test } from 'vitest';
import { claimText, demandText } from '../../../src/report/tell/claim-text.ts';
import { ALWAYS } from '../../../src/scenario/condition.ts';
import type { Rule } from '../../../src/scenario/rule.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { variant } from '../../scenario/support.ts';

const MORE = `endings:
  truce: { title: A truce, says: A truce., when: { trust: 0 } }
  rupture: { title: Rupture, says: A rupture., when: { harbour: closed } }
`;

function ruleOf(text: string, more = MORE): { readonly scenario: Scenario; readonly rule: Rule } {
  const scenario = variant(`${more}always: { one: { says: One., ${text} } }\n`);
  const rule = scenario.rules.find(({ id }) => id === 'one');
  if (!rule) throw new Error('the rule "one" was not read');
  return { scenario, rule };
}

function said(claim: string, more?: string): string {
  const { scenario, rule } = ruleOf(`never: ${claim}`, more);
  return rule.demand.kind === 'never' ? claimText(scenario, rule.demand.claim) : '';
}

describe('a claim in words', () => {
  test.each([
    ['{ harbour: closed, trust: ">= 2" }', 'The harbour: closed and Trust 2 or more'],
    ['{ ending: peace }', 'play has ended in peace'],
    ['{ ending: [truce, peace] }', 'play has ended in A truce or peace'],
    ['{ ending: any }', 'play has ended'],
    ['{ ending: none, trust: 3 }', 'Trust 3 and play goes on'],
    ['{ not: { ending: peace } }', 'not (play has ended in peace)'],
    ['{ not: { any: [{ trust: 0 }, { ending: truce }] } }', 'not (Trust 0, or play has ended in A truce)'],
    ['{ step: { by: north } }', 'after any move of North'],
    ['{ step: { by: world } }', 'after any draw of the world'],
    ['{ step: { by: north, action: talk } }', 'after North plays “Talk”'],
    ['{ step: { by: south, action: close } }', 'after South plays “Close the harbour”'],
    ['{ step: { by: north, action: talk, result: 2 } }', 'after North plays “Talk” with result 2'],
    ['{ step: { by: north, action: [talk, wait], result: 1 } }', 'after North plays “Talk” with result 1 or “Wait”'],
    ['{ step: { by: world, action: [quiet] } }', 'after the world draws “Quiet”'],
    ['{ step: { before: { trust: 0 } } }', 'after any move while Trust 0'],
    [
      '{ step: { by: north, action: wait, before: { harbour: open } }, not: { trust: 1 }, harbour: closed }',
      'The harbour: closed and not (Trust 1) and after North plays “Wait” while The harbour: open',
    ],
  ])('%s', (claim, text) => {
    expect(said(claim)).toBe(text);
  });

  test('calls an only ending by its name', () => {
    expect(said('{ ending: any }', '')).toBe('play has ended in peace');
  });

  test('names steps of several movers', () => {
    const { scenario } = ruleOf('never: { trust: 0 }');
    const moves = scenario.actions.map(({ id, results }) => results.map(() => id === 'wait' || id === 'world'));
    const text = 'after North plays “Wait”, South plays “Wait” or any draw of the world';
    expect(claimText(scenario, { kind: 'step', moves, before: ALWAYS })).toBe(text);
  });
});

describe('a demand in words', () => {
  test.each([
    ['never: { trust: 0 }', 'never: Trust 0'],
    ['always: { any: [{ ending: none }, { trust: 3 }] }', 'always: (play goes on, or Trust 3)'],
    ['possible: { ending: any }', 'as long as play goes on, it stays possible: play has ended'],
    [
      'possible: { trust: 3 }, while: { trust: ">= 1" }',
      'as long as play goes on while Trust 1 or more, it stays possible: Trust 3',
    ],
    [
      'leadsTo: { from: { trust: 0 }, to: { ending: any } }',
      'whenever Trust 0, then or later play has ended, whatever the parties choose, if no result stays away for ever',
    ],
    [
      'leadsTo: { from: { trust: 0 }, to: { trust: 1 }, fair: everyone }',
      'whenever Trust 0, then or later Trust 1, if no result and no choice stays away for ever',
    ],
    [
      'leadsTo: { from: { trust: 0 }, to: { trust: 1 }, fair: nobody }',
      'whenever Trust 0, then or later Trust 1, whatever the parties choose and chance brings',
    ],
    [
      'atMost: { odds: 0.2, of: { ending: truce }, within: 3 }',
      'the odds that within 3 rounds play has ended in A truce are at most 20%, if all play by their policies',
    ],
    [
      'atLeast: { odds: 0.005, of: { ending: [stalemate] }, play: anyone }',
      'the odds that by the horizon play has ended in stalemate are at least 0.5%, whatever anyone chooses',
    ],
    [
      'atMost: { odds: 0.07, of: { trust: 0 }, within: 1 }',
      'the odds that within 1 round Trust 0 are at most 7%, if all play by their policies',
    ],
    ['climb: { atMost: 1 }', 'no step climbs more than 1 rung'],
    ['climb: { atMost: 0 }', 'no step climbs more than 0 rungs'],
  ])('%s', (demand, text) => {
    const { scenario, rule } = ruleOf(demand);
    expect(demandText(scenario, rule.demand)).toBe(text);
  });
});
