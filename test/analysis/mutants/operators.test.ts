import { expect, test } from 'vitest';
import { KINDS, type Mutation } from '../../../src/analysis/mutants/mutant.ts';
import { mutantsOf } from '../../../src/analysis/mutants/mutants.ts';
import { changeText } from '../../../src/report/answers/mutants/change-text.ts';
import { modelOf } from '../../support/load.ts';
import { FERRY } from '../../support/mutants/ferry.ts';
import { GATE } from '../../support/mutants/gate.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

const PUSH = '“Push” of Guard';

/** Every mutant of the gate, by hand. */
const EXPECTED: Record<Mutation, readonly string[]> = {
  'drop-condition': [
    `“Trust 1 or more” was left out in the condition of ${PUSH}.`,
    '“Gate: ajar” was left out in the condition of the shock “Wind”.',
    '“Trust 1 or 2” became “Trust 2” in the condition of the ending “Hopeful”.',
    '“Trust 1 or 2” became “Trust 1” in the condition of the ending “Hopeful”.',
  ],
  negate: [
    `“Trust 1 or more” became “Trust below 1” in the condition of ${PUSH}.`,
    '“Gate: ajar” became “Gate: other than ajar” in the condition of the shock “Wind”.',
    '“Gate: open” became “Gate: other than open” in the condition of the ending “Through”.',
    '“Trust 1 or 2” became “Trust 0” in the condition of the ending “Hopeful”.',
    '“Gate: ajar” became “Gate: other than ajar” in the condition of the ending “Ajar”.',
  ],
  // Trust 0 or more would be no condition.
  shift: [
    `“Trust 1 or more” became “Trust 2 or more” in the condition of ${PUSH}.`,
    '“Gate: ajar” became “Gate: shut” in the condition of the shock “Wind”.',
    '“Gate: ajar” became “Gate: open” in the condition of the shock “Wind”.',
    '“Gate: open” became “Gate: ajar” in the condition of the ending “Through”.',
    '“Gate: ajar” became “Gate: shut” in the condition of the ending “Ajar”.',
    '“Gate: ajar” became “Gate: open” in the condition of the ending “Ajar”.',
  ],
  'drop-effect': [
    `The effect “Gate: ajar” was left out in result 1 of ${PUSH}.`,
    `The effect “Trust −1” was left out in result 2 of ${PUSH}.`,
    'The effect “Gate +1” was left out in the shock “Wind”.',
  ],
  'flip-effect': [
    `The effect “Gate: ajar” became “Gate: shut” in result 1 of ${PUSH}.`,
    `The effect “Gate: ajar” became “Gate: open” in result 1 of ${PUSH}.`,
    `The effect “Trust −1” became “Trust +1” in result 2 of ${PUSH}.`,
    'The effect “Gate +1” became “Gate −1” in the shock “Wind”.',
  ],
  'swap-levels': [
    'The levels “shut” and “ajar” of Gate swapped places.',
    'The levels “ajar” and “open” of Gate swapped places.',
  ],
  // Half of 0.2, which is what is left of 1; and half of the shock's own chance.
  'move-chance': [
    `The chance of result 1 of ${PUSH} became 0.7 (was 0.8).`,
    `The chance of result 1 of ${PUSH} became 0.9 (was 0.8).`,
    'The chance of the shock “Wind” became 0.05 (was 0.1).',
    'The chance of the shock “Wind” became 0.15 (was 0.1).',
  ],
  'swap-chances': [`Result 1 of ${PUSH} (0.8) and result 2 of ${PUSH} (rest) swapped their chances.`],
  // Through stops play, and the one without a condition comes last.
  'swap-endings': ['The ending “Ajar” came to be tried before “Hopeful”.'],
  // A rule names the push.
  'drop-move': ['“Wait” of Guard was left out.', 'The shock “Wind” was left out.'],
  'flip-payoff': [
    `The sign of the cost of ${PUSH} was flipped (was 0.5).`,
    'The sign of the payoff of the ending “Through” to Guard was flipped (was 3).',
  ],
};

test.each(KINDS)('%s makes the mutants that it makes by hand', kind => {
  const model = modelOf(GATE);
  const mutants = mutantsOf(model.scenario, [kind]);
  expect(mutants.map(({ change }) => changeText(model, change))).toEqual(EXPECTED[kind]);
  expect(new Set(mutants.map(({ change }) => change.kind))).toEqual(new Set([kind]));
});

const conditional = (when: string) =>
  modelOf(`${madeUp('parts', 1, 'guard')}
tracks: { gate: { title: Gate, levels: { shut: { says: S. }, ajar: { says: A. }, open: { says: O. } }, start: shut } }
gauges: { trust: { title: Trust, min: -1, max: 2, start: 1 } }
actions: { guard: { wait: { title: Wait, results: [{ chance: 1 }] }, push: { title: Push, when: ${when}, results: [{ chance: 1 }] } } }
endings: { over: { says: Over., atHorizon: true } }
`);

const become = (when: string, kind: Mutation) => {
  const model = conditional(when);
  return mutantsOf(model.scenario, [kind]).map(({ change, path }) => [
    path.slice(3).join('.'),
    changeText(model, change),
  ]);
};

test('each part of a condition is left out, at its place', () => {
  const said = (text: string) => `${text} in the condition of “Push” of Guard.`;
  expect(become('{ trust: "> 0", any: [{ gate: ajar }, { not: { gate: [shut, open] } }] }', 'drop-condition')).toEqual([
    ['when', said('“Trust above 0 and (Gate: ajar, or not (Gate: shut or open))” was left out')],
    ['when.trust', said('“Trust above 0” was left out')],
    ['when.any', said('“(Gate: ajar, or not (Gate: shut or open))” was left out')],
    ['when.any.0.gate', said('“Gate: ajar” was left out')],
    ['when.any.1.not', said('“not (Gate: shut or open)” was left out')],
    ['when.any.1.not.gate', said('“Gate: shut or open” became “Gate: open”')],
    ['when.any.1.not.gate', said('“Gate: shut or open” became “Gate: shut”')],
  ]);
  // Without the only part of a list nothing is left but to leave out the list.
  expect(become('{ any: [{ gate: ajar }] }', 'drop-condition').map(([path]) => path)).toEqual(['when']);
});

test('what is left of a condition is the rest of it', () => {
  const holdsAt = (when: string, index: number) => {
    const { scenario } = conditional(when);
    const mutant = mutantsOf(scenario, ['drop-condition'])[index];
    return (
      JSON.stringify(mutant?.scenario.actions[1]?.when) ===
      JSON.stringify(conditional('{ gate: ajar }').scenario.actions[1]?.when)
    );
  };
  expect(holdsAt('{ trust: 1, gate: ajar }', 1)).toBe(true);
  expect(holdsAt('{ any: [{ trust: 1 }, { gate: ajar }] }', 1)).toBe(true);
  expect(holdsAt('{ any: [{ trust: 1 }, { gate: ajar }] }', 2)).toBe(false);
});

test.each([
  ['{ trust: "> 0" }', ['Trust 0 or less'], ['Trust above −1', 'Trust above 1']],
  ['{ trust: "<= 0" }', ['Trust above 0'], ['Trust −1 or less', 'Trust 1 or less']],
  ['{ trust: "< 1" }', ['Trust 1 or more'], ['Trust below 0', 'Trust below 2']],
  ['{ trust: "!= 2" }', ['Trust 2'], ['Trust other than 1']],
  ['{ trust: 2 }', ['Trust other than 2'], ['Trust 1']],
  ['{ gate: [shut, ajar] }', ['Gate: open'], []],
  ['{ gate: [shut, ajar, open] }', [], []],
])('%s is negated and shifted within the bounds of its variable', (when, negated, shifted) => {
  const after = (kind: Mutation) => become(when, kind).map(([, text = '']) => /became “(.*)” in/.exec(text)?.[1]);
  expect(after('negate')).toEqual(negated);
  expect(after('shift')).toEqual(shifted);
});

test('levels are not swapped where nothing goes by their order', () => {
  const { scenario } = conditional('{ gate: [ajar, open], trust: 1 }');
  expect(mutantsOf(scenario, ['swap-levels'])).toEqual([]);
  // "open or graver" is open alone, whichever of shut and ajar comes first.
  const ordered = conditional('{ gate: ">= open" }');
  expect(mutantsOf(ordered.scenario, ['swap-levels']).map(({ change }) => changeText(ordered, change))).toEqual([
    'The levels “ajar” and “open” of Gate swapped places.',
  ]);
});

test('chances move between the last result and each other where none is the rest, and formulae are written out', () => {
  const model = modelOf(`${madeUp('throws', 1, 'guard')}
levers: { bias: { says: Bias., default: 0.4, min: 0.2, max: 0.6, step: 0.1 } }
tracks: { gate: { title: Gate, levels: { shut: { says: S. }, open: { says: O. } }, start: shut } }
actions:
  guard:
    throw: { title: Throw, results: [{ chance: 0.5, do: { gate: open } }, { chance: 0.2 }, { chance: 0.3 }] }
    turn: { title: Turn, results: [{ chance: bias, do: { gate: open } }, { chance: rest }] }
endings: { over: { says: Over., atHorizon: true } }
`);
  const mutants = mutantsOf(model.scenario, ['move-chance']);
  const chances = mutants.map(({ scenario }) =>
    scenario.actions.map(({ results }) => results.map(({ chance }) => (chance === 'rest' ? 'rest' : chance.text))),
  );
  expect(chances.slice(0, 4).map(([thrown]) => thrown)).toEqual([
    ['0.35', '0.2', '0.45'],
    ['0.65', '0.2', '0.15'],
    ['0.5', '0.1', '0.4'],
    ['0.5', '0.3', '0.2'],
  ]);
  expect(chances.slice(4).map(([, turned]) => turned)).toEqual([
    ['bias - (0.5 * min(bias, 1 - bias))', 'rest'],
    ['bias + (0.5 * min(bias, 1 - bias))', 'rest'],
  ]);
});

test('what a doctrine or a rule names is not left out, be it one result of it', () => {
  const left = (text: string) => {
    const model = modelOf(text);
    return mutantsOf(model.scenario, ['drop-move']).map(({ change }) => changeText(model, change));
  };
  const [wait, pushed, wind] = [
    '“Wait” of Guard was left out.',
    '“Push” of Guard was left out.',
    'The shock “Wind” was left out.',
  ];
  const naming = (step: string) => left(GATE.replace('{ by: guard, action: push, before: { trust: 0 } }', step));
  expect(naming('{ by: guard, action: push, result: 2 }')).toEqual([wait, wind]);
  expect(naming('{ by: world, action: wind }')).toEqual([wait, pushed]);
  expect(naming('{ by: world, action: quiet }')).toEqual([wait, pushed, wind]);
  expect(naming('{ by: guard }')).toEqual([wait, pushed, wind]);
  // Within other claims, too; what only the horizon has is no step.
  const push = '{ step: { by: guard, action: push } }';
  const under = (demand: string) => left(GATE.replace(/never: .*/, `${demand} }`));
  expect(under(`always: { not: ${push} }`)).toEqual([wait, wind]);
  expect(under(`always: { any: [{ trust: 1 }, { not: ${push} }] }`)).toEqual([wait, wind]);
  expect(under(`never: { all: [{ trust: 0 }, ${push}] }`)).toEqual([wait, wind]);
  expect(under('possible: { trust: 1 }')).toEqual([wait, pushed, wind]);
  const doctrine = 'doctrine: [{ when: { trust: 2 }, play: wait }]';
  expect(left(GATE.replace('guard: { name: Guard,', `guard: { name: Guard, ${doctrine},`))).toEqual([wind]);
});

test('a move is left out by a condition that never holds, and nothing else is changed', () => {
  const { scenario } = modelOf(FERRY);
  const { actions } = scenario;
  const mutants = mutantsOf(scenario, ['drop-move']);
  const when = { kind: 'any', parts: [] };
  const closed = (id: string) => actions.map(action => (action.id === id ? { ...action, when } : action));
  const calm = (id: string) =>
    actions.map(action => ({
      ...action,
      results: action.results.map(result => (result.id === id ? { ...result, when } : result)),
    }));
  // The captain's doctrine plays the other two, and a rule forbids to fill.
  expect(mutants.map(mutant => ({ at: mutant.path.join('.'), actions: mutant.scenario.actions }))).toStrictEqual([
    { at: 'actions.captain.wave', actions: closed('wave') },
    ...['sleep', 'haul', 'ring', 'signal'].map(id => ({ at: `actions.mate.${id}`, actions: closed(id) })),
    ...['rain', 'fog'].map(id => ({ at: `world.shocks.${id}`, actions: calm(id) })),
  ]);
  for (const mutant of mutants)
    expect({ ...mutant.scenario, actions, at: mutant.at }).toStrictEqual({ ...scenario, at: 'key' });
});

test('all that a party can do is not left out', () => {
  const { scenario } = modelOf(`${madeUp('lone', 1, 'guard', 'clerk')}
tracks: { gate: { title: Gate, levels: { shut: { says: S. } }, start: shut } }
actions:
  guard: { wait: { title: Wait, results: [{ chance: 1 }] }, push: { title: Push, results: [{ chance: 1 }] } }
  clerk: { write: { title: Write, results: [{ chance: 1 }] } }
endings: { over: { says: Over., atHorizon: true } }
`);
  const mutants = mutantsOf(scenario, ['drop-move']);
  expect(mutants.map(({ path }) => path.join('.'))).toEqual(['actions.guard.wait', 'actions.guard.push']);
});

test('it is said in whose condition, and of which payoff, something was changed', () => {
  const model = modelOf(FERRY);
  const said = mutantsOf(model.scenario, ['negate', 'flip-payoff']).map(({ change }) => changeText(model, change));
  expect(said.slice(-13)).toEqual([
    '“River: flood” became “River: other than flood” in the condition of rule 1 of the doctrine of Captain.',
    '“Trust 0 or less” became “Trust above 0” in the condition of rule 2 of the doctrine of Captain.',
    '“River: low or high” became “River: flood” in the condition of rule 2 of the doctrine of Captain.',
    '“Tide 0” became “Tide other than 0” in the condition of the payoff “dry” of Mate.',
    '“Trust 1 or more” became “Trust below 1” in the condition of the payoff “paid” of Mate.',
    '“River: other than flood” became “River: flood” in the condition of what each round adds to “trips” (calm).',
    '“Load: light” became “Load: other than light” in the condition of what each round adds to “fares” (full).',
    'The sign of the cost of “Cross” of Captain was flipped (was trust + 2).',
    'The sign of the cost of “Fill” of Mate was flipped (was 0.5).',
    'The sign of the payoff of the ending “sunk” to Captain was flipped (was 3).',
    'The sign of the payoff “paid” of Mate was flipped (was trust + 1).',
    'The sign of the payoff of the ending “sunk” to Mate was flipped (was tide).',
    'The sign of the payoff of the ending “late” to Mate was flipped (was 1).',
  ]);
});
