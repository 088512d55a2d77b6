import { describe, expect, test } from 'vitest';
import type { Mutation } from '../../../src/analysis/mutants/mutant.ts';
import type { JudgedMutant } from '../../../src/analysis/mutants/trial.ts';
import { noticedBy } from '../../../src/analysis/mutants/trial.ts';
import { modelOf } from '../../support/load.ts';
import { GATE } from '../../support/mutants/gate.ts';
import { baseOf, tryOne } from '../../support/mutants/trials.ts';

const base = baseOf(modelOf(GATE));

const judged = (kind: Mutation, said: string, from = base): JudgedMutant => {
  const outcome = tryOne(from, kind, said);
  if (outcome.kind !== 'judged') throw new Error(`${said}: ${JSON.stringify(outcome)}`);
  return outcome;
};

test('the gate itself is as its hand-made answers have it', () => {
  expect(base.standings).toEqual(['holds', 'holds']);
  expect(base.unmet).toEqual([]);
  expect([...base.odds].map(p => Number(p.toFixed(12)))).toEqual([0.04, 0.86, 0, 0.1]);
});

describe('of the mutants of the gate', () => {
  const ALL = ['states', 'through', 'hopeful', 'ajar', 'shut-out'];
  const without = (...left: string[]) => ALL.filter(one => !left.includes(one));
  const MOVED = without('states', 'ajar');

  // What breaks or says nothing any more, what is not as pinned, what is found by kind, and the odds, all by hand.
  const JUDGED: [Mutation, string, Partial<Record<'rules' | 'expect' | 'findings', readonly string[]>>, number[]][] = [
    // Trust 0 pushes too, though never within the one round.
    ['drop-condition', '“Trust 1 or more”', { rules: ['no-push-without-trust'] }, [0.04, 0.86, 0, 0.1]],
    // The wind moves a shut gate too: with trust at 0 it is then ajar, with trust at 1 that is hopeful all the same.
    ['drop-condition', '“Gate: ajar”', { expect: ['ajar', 'shut-out'], findings: [] }, [0.04, 0.86, 0.01, 0.09]],
    // Nobody ever pushes: the rule has nothing left to say.
    [
      'shift',
      '“Trust 2 or more”',
      {
        rules: ['no-push-without-trust'],
        expect: without('ajar'),
        // Trust stays at 1, so that at the horizon it is hopeful always; the gate stays shut.
        findings: ['actionNeverOpen', 'resultNeverPossible', 'neverReached', 'endingNeverReached', 'alwaysTrue'],
      },
      [0, 1, 0, 0],
    ],
    // Half of 0.2 moves over: 1/2 · 0.9 · 0.1, which is still rare.
    ['move-chance', '0.9 (was 0.8)', { expect: MOVED }, [0.045, 0.905, 0, 0.05]],
    [
      'move-chance',
      '0.15 (was 0.1)',
      { rules: ['wind-is-rare'], expect: ['through', 'hopeful'] },
      [0.06, 0.84, 0, 0.1],
    ],
    ['swap-chances', 'swapped', { expect: MOVED }, [0.01, 0.59, 0, 0.4]],
    ['swap-endings', '“Ajar”', { expect: ['hopeful', 'ajar'] }, [0.04, 0.5, 0.36, 0.1]],
    // A failed push that changes nothing leaves trust at 1: hopeful, whatever comes.
    [
      'drop-effect',
      '“Trust −1”',
      {
        rules: ['no-push-without-trust'],
        expect: without('through', 'ajar'),
        findings: ['neverReached', 'endingNeverReached', 'alwaysTrue'],
      },
      [0.04, 0.96, 0, 0],
    ],
    ['flip-effect', '“Gate +1” became “Gate −1”', { expect: without('ajar', 'shut-out') }, [0, 0.9, 0, 0.1]],
    // Nobody follows payoffs here, so that they move no odds.
    ['flip-payoff', 'cost', {}, [0.04, 0.86, 0, 0.1]],
  ];
  test.each(JUDGED)(
    '%s of %s is noticed by what it breaks',
    (kind, said, { rules = [], expect: pinned = [], findings }, odds) => {
      const found = judged(kind, said);
      expect([...found.odds].map(p => Number(p.toFixed(12)))).toEqual(odds);
      expect(found.rules).toEqual(rules);
      expect(found.expect).toEqual(pinned);
      if (findings) expect(new Set(found.findings.map(finding => finding.kind))).toEqual(new Set(findings));
    },
  );

  test('one that leaves a party with nothing to do is refused as a file would be', () => {
    const outcome = tryOne(base, 'drop-move', '“Wait”');
    expect(outcome).toMatchObject({ kind: 'refused', message: { what: expect.stringContaining('guard') } });
  });

  test('one that is no other game is told apart', () => {
    // Trust never rises to 2, so that only what is said of it changes.
    expect(tryOne(base, 'drop-condition', 'became “Trust 1”')).toEqual({ kind: 'same' });
  });

  test('nothing is told of what is not in the file any more, and all of what hangs on it', () => {
    const { findings } = judged('drop-move', 'Wind');
    expect(findings.some(({ path }) => path.includes('wind'))).toBe(false);
    expect(findings.map(({ path }) => path.join('.'))).toContain('endings.through');
  });

  test('the shift is the share of lines of play that end otherwise', () => {
    expect(judged('swap-chances', 'swapped').shift).toBeCloseTo(0.3, 12);
    expect(judged('flip-payoff', 'cost').shift).toBe(0);
  });
});

describe('watchers', () => {
  test('that are left out notice nothing', () => {
    expect(noticedBy(judged('swap-chances', moved, baseOf(modelOf(GATE), ['rules', 'expect'])))).toEqual(['expect']);
    expect(noticedBy(judged('swap-chances', moved, baseOf(modelOf(GATE), ['rules', 'findings'])))).toEqual([]);
    expect(noticedBy(judged('shift', '“Trust 2 or more”', baseOf(modelOf(GATE), ['rules'])))).toEqual(['rules']);
    const blind = baseOf(modelOf(GATE), []);
    expect(noticedBy(judged('shift', '“Trust 2 or more”', blind))).toEqual([]);
    expect([...blind.found, ...blind.standings]).toEqual([]);
  });

  test('that are amiss without any mutant notice nothing by that', () => {
    // At trust 0 nobody ever pushes. And the wind has 0.04, which is more than 0.01, with or without a mutant.
    const set = baseOf(modelOf(GATE, ['trust=0']));
    expect(set.unmet).toEqual(['states', 'through', 'hopeful', 'shut-out']);
    const broken = baseOf(modelOf(GATE.replace('0.05', '0.01')));
    expect(judged('swap-endings', '“Ajar”', broken).rules).toEqual([]);
    // Nor is a rule told of that holds in the mutant alone.
    expect(judged('flip-effect', '“Gate +1” became “Gate −1”', broken).rules).toEqual([]);
    // With pushes it is ajar at the horizon; what was amiss already, as how often it is hopeful, is no news.
    expect(judged('drop-condition', '“Trust 1 or more”', set).expect).toEqual(['ajar']);
  });
});

describe('where nothing notices', () => {
  const watched = baseOf(modelOf(GATE.replace(/ {2}no-push.*\n/, '')), ['rules']);

  test('a rule on the step would, where an action was opened too far', () => {
    const { hint } = judged('drop-condition', '“Trust 1 or more”', watched);
    expect(hint).toMatchObject({ kind: 'step', action: 1, where: { kind: 'test', relation: { kind: '>=', than: 1 } } });
  });

  test('a bound between the odds would, on the ending that moved most', () => {
    expect(judged('swap-chances', moved, watched).hint).toEqual({
      kind: 'odds',
      ending: 3,
      bound: 'atMost',
      odds: 0.3,
    });
    expect(judged('swap-endings', '“Ajar”', watched).hint).toMatchObject({ ending: 1, bound: 'atLeast', odds: 0.7 });
  });

  test('a rule on the step would not, where it is others that move without what the action needs', () => {
    // Trust is lost by waiting, too: 0.5 + 0.1 are shut out, and all are where nobody pushes.
    const waited = GATE.replace(/ {2}no-push.*\n/, '').replace('Wait, results: [{ chance: 1', '$&, do: { trust: -1 }');
    expect(judged('shift', '“Trust 2 or more”', baseOf(modelOf(waited), ['rules'])).hint).toEqual({
      kind: 'odds',
      ending: 3,
      bound: 'atMost',
      odds: 0.8,
    });
  });

  test('nothing is proposed where something does notice', () => {
    expect(judged('swap-chances', moved)).not.toHaveProperty('hint');
    expect(judged('swap-chances', moved, watched)).toHaveProperty('hint');
  });

  test('nothing is proposed where the odds do not move', () => {
    expect(judged('flip-payoff', 'cost', watched).hint).toBeUndefined();
  });
});

const moved = 'swapped';
