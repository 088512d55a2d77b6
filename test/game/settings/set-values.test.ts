import { expect, test } from 'vitest';
import { horizonSet, leversSet, parametersSet, startsSet } from '../../../src/game/settings/set-values.ts';
import { partyAt } from '../../../src/scenario/part-at.ts';
import { bind, scenarioOf } from '../../support/load.ts';

const scenario = scenarioOf({
  file: 'pair.yaml',
  text: `parley: 1
id: pair
title: Pair
asOf: 2026-01-01
round: { lasts: a day, horizon: 2 }
restsOn: [made-up]
assumptions: { made-up: { says: Made up., why: To try. } }
levers: { calm: { says: Calm., default: 1, min: 0, max: 2, step: 1 }, idle: { says: Idle., default: 0.5, min: 0, max: 1, step: 0.5 } }
parties: { ann: { name: Ann, foresight: horizon, precision: calm, patience: 0.5 } }
order: [ann]
gauges: { trust: { title: Trust, min: -1, max: 3, start: calm }, fear: { title: Fear, min: 0, max: 3, start: 2 } }
actions: { ann: { hold: { title: Hold, results: [{ chance: 1, do: { trust: +1, fear: -1 } }] } } }
payoffs: { ann: { eachRound: { living: { worth: trust + fear + idle } } } }
endings: { over: { says: Over., atHorizon: true } }
`,
});
const ann = partyAt(scenario, 0);

test('where nothing is set everything is as it is by default', () => {
  const model = bind(scenario);
  expect(horizonSet(model)).toEqual({ now: 2, usual: 2, isSet: false });
  expect(startsSet(model)).toEqual([2, 2].map(digit => ({ now: digit, usual: digit, isSet: false })));
  expect(leversSet(model)).toEqual([1, 0.5].map(value => ({ now: value, usual: value, isSet: false })));
  expect(parametersSet(model, ann)).toEqual({
    foresight: { now: 'horizon', usual: 'horizon', isSet: false },
    precision: { now: 1, usual: 1, isSet: false },
    patience: { now: 0.5, usual: 0.5, isSet: false },
  });
});

test('a lever sets what reads it, too', () => {
  const model = bind(scenario, ['calm=2']);
  expect(startsSet(model)).toEqual([
    { now: 3, usual: 2, isSet: true },
    { now: 2, usual: 2, isSet: false },
  ]);
  expect(leversSet(model)[0]).toEqual({ now: 2, usual: 1, isSet: true });
  expect(parametersSet(model, ann).precision).toEqual({ now: 2, usual: 1, isSet: true });
});

test('what is set by its own name stands beside its default', () => {
  const model = bind(scenario, ['fear=0', 'ann.foresight=3', 'ann.precision=infinity'], 5);
  expect(horizonSet(model)).toEqual({ now: 5, usual: 2, isSet: true });
  expect(startsSet(model)[1]).toEqual({ now: 0, usual: 2, isSet: true });
  const { foresight, precision } = parametersSet(model, ann);
  expect(foresight).toEqual({ now: 3, usual: 'horizon', isSet: true });
  expect(precision).toEqual({ now: Number.POSITIVE_INFINITY, usual: 1, isSet: true });
});
