import { expect, test } from 'vitest';
import type { Mutation } from '../../../src/analysis/mutants/mutant.ts';
import { mutantsOf } from '../../../src/analysis/mutants/mutants.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { scenarioOf } from '../../support/load.ts';
import { editOf } from '../../support/mutants/edits.ts';
import { FERRY } from '../../support/mutants/ferry.ts';

const read = parseScenario({ file: 'ferry.yaml', text: FERRY }, () => ({ what: 'none' }));
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { scenario, placeOf } = read.value;

const LEVELS = {
  low: 'low: { says: Low. }',
  high: 'high: { says: High., rung: 1 }',
  flood: 'flood: { says: Flood., rung: 2 }',
  empty: 'empty: { says: Empty. }',
  light: 'light: { says: Light. }',
};
const swapped = (one: string, other: string) => `^‹${one}\n      ${other}|${other}\n      ${one}›`;

const [first, second, third] = ['tide / 10', '(trust + 1) / 10', '(1 - (tide / 10)) - ((trust + 1) / 10)'];
const half = (chance: string) => `(0.5 * (min(${chance}, ${third})))`;
const least = '(0.5 * (min(1 - skill, min(skill, 0.6) * 1)))';

/** Every mutant of the ferry's, as what somebody would have to write in the file instead; with where it is told of. */
const EDITS: Record<Exclude<Mutation, 'drop-move'>, readonly string[]> = {
  'drop-condition': [
    // Whole ones first.
    '‹, ^when: { any: [{ not: { trust: [0, 1] } }, { tide: "> 1" }, { load: empty }] }|›',
    'title: Fill‹, ^when: { trust: "< 2", not: { any: [{ river: flood }] } }|›',
    '‹      ^when: { all: [{ load: light }] }\n|›',
    '‹, ^when: { river: low }|›, do: { river: +1 }',
    '{ ‹^when: { river: flood }, |›play: moor }',
    '{ ‹^when: { trust: "<= 0", river: [low, high] }, |›play: cross }',
    'worth: 0‹, ^while: { tide: 0 }|›',
    'worth: trust + 1‹, ^while: { trust: ">= 1" }|›',
    'add: 1‹, ^while: { river: "!= flood" }|›',
    'add: 3‹, ^while: { load: light }|›',
    // Parts, and of a list each but the others.
    'any: [‹{ not: ^{ trust: [0, 1] } }, |›{ tide: "> 1" }',
    'any: [{ not: { trust: [0, 1] } }, ‹{ tide: ^"> 1" }, |›{ load: empty }]',
    '{ tide: "> 1" }‹, { load: ^empty }|›',
    '{ not: { trust: ^‹[0, 1]|[1]› } }',
    '{ not: { trust: ^‹[0, 1]|[0]› } }',
    'when: { ‹trust: ^"< 2", |›not: { any: [{ river: flood }] } }',
    'when: { trust: "< 2"‹, not: ^{ any: [{ river: flood }] }|› }',
    'when: { ‹river: ^flood, |›trust: -1 }',
    'when: { river: flood‹, trust: ^-1|› }',
    'when: { ‹trust: ^2, |›tide: "> 2" }',
    'when: { trust: 2‹, tide: ^"> 2"|› }',
    '{ ‹trust: ^"<= 0", |›river: [low, high] }',
    '{ trust: "<= 0"‹, river: ^[low, high]|› }',
    'river: ^‹[low, high]|[high]› }, play: cross',
    'river: ^‹[low, high]|[low]› }, play: cross',
  ],
  negate: [
    '{ not: { trust: ^‹[0, 1]|[-1, 2]› } }',
    '{ tide: ^‹"> 1"|"<= 1"› }',
    '{ load: ^‹empty|"!= empty"› }] }',
    '{ trust: ^‹"< 2"|">= 2"›, not',
    '{ any: [{ river: ^‹flood|"!= flood"› }] }',
    '{ all: [{ load: ^‹light|"!= light"› }] }',
    'when: { river: ^‹low|"!= low"› }, do',
    'when: { tide: ^‹1|"!= 1"› }',
    'when: { river: ^‹flood|"!= flood"›, trust',
    'flood, trust: ^‹-1|"!= -1"› }',
    'when: { tide: ^‹2|"!= 2"› }',
    'when: { trust: ^‹2|"!= 2"›, tide',
    '2, tide: ^‹"> 2"|"<= 2"› }',
    'when: { river: ^‹flood|"!= flood"› }, play: moor',
    '{ trust: ^‹"<= 0"|"> 0"›, river',
    'river: ^‹[low, high]|[flood]› }, play: cross',
    'while: { tide: ^‹0|"!= 0"› }',
    'while: { trust: ^‹">= 1"|"< 1"› }',
    'while: { river: ^‹"!= flood"|flood› }',
    'while: { load: ^‹light|"!= light"› }',
  ],
  // Nothing is said that always holds or never does: no level below low, no trust of 2 or less.
  shift: [
    '{ tide: ^‹"> 1"|"> 0"› }',
    '{ tide: ^‹"> 1"|"> 2"› }',
    '{ load: ^‹empty|light› }] }',
    '{ trust: ^‹"< 2"|"< 1"›, not',
    '{ any: [{ river: ^‹flood|high› }] }',
    '{ all: [{ load: ^‹light|empty› }] }',
    'when: { river: ^‹low|high› }, do',
    'when: { tide: ^‹1|0› }',
    'when: { tide: ^‹1|2› }',
    'when: { river: ^‹flood|high›, trust',
    'flood, trust: ^‹-1|0› }',
    'when: { tide: ^‹2|1› }',
    'when: { tide: ^‹2|3› }',
    'when: { trust: ^‹2|1›, tide',
    '2, tide: ^‹"> 2"|"> 1"› }',
    'when: { river: ^‹flood|high› }, play: moor',
    '{ trust: ^‹"<= 0"|"<= -1"›, river',
    '{ trust: ^‹"<= 0"|"<= 1"›, river',
    'while: { tide: ^‹0|1› }',
    'while: { trust: ^‹">= 1"|">= 0"› }',
    'while: { trust: ^‹">= 1"|">= 2"› }',
    'while: { river: ^‹"!= flood"|"!= high"› }',
    'while: { load: ^‹light|empty› }',
  ],
  'drop-effect': [
    'chance: rest‹, do: { trust: ^-1 }|›',
    'chance: 0.3‹, do: { river: ^high }|›',
    'chance: 0.3‹, do: { trust: ^"= 2" }|›',
    'do: { ‹load: ^+1, |›tide: "= 0" }',
    'do: { load: +1‹, tide: ^"= 0"|› }',
    'when: { river: low }‹, do: { river: ^+1 }|›',
  ],
  // A value at an end has one neighbour.
  'flip-effect': [
    'do: { trust: ^‹-1|+1› }',
    'do: { river: ^‹high|low› }',
    'do: { river: ^‹high|flood› }',
    'do: { trust: ^‹"= 2"|"= 1"› }',
    'do: { load: ^‹+1|-1›, tide',
    '+1, tide: ^‹"= 0"|"= 1"› }',
    'do: { river: ^‹+1|-1› }',
  ],
  'swap-levels': [
    swapped(LEVELS.low, LEVELS.high),
    swapped(LEVELS.high, LEVELS.flood),
    swapped(LEVELS.empty, LEVELS.light),
  ],
  // Half of 0.3 to or from the rest, 0.4; nothing to or from the rest that is none; half of a shock's own, 0.6.
  'move-chance': [
    'chance: ^‹0.3|0.15›, do: { river: high }',
    'chance: ^‹0.3|0.45›, do: { river: high }',
    'chance: ^‹0.3|0.15›, do: { trust: "= 2" }',
    'chance: ^‹0.3|0.45›, do: { trust: "= 2" }',
    `chance: ^‹${first}|"(${first}) - ${half(first)}"› }, {`,
    `chance: ^‹${first}|"(${first}) + ${half(first)}"› }, {`,
    `chance: ^‹${second}|"(${second}) - ${half(second)}"› }, {`,
    `chance: ^‹${second}|"(${second}) + ${half(second)}"› }, {`,
    `chance: ^‹1 - skill|"(1 - skill) - ${least}"› }, { chance: ‹"min(skill, 0.6) * 1"|"(min(skill, 0.6) * 1) + ${least}"›`,
    `chance: ^‹1 - skill|"(1 - skill) + ${least}"› }, { chance: ‹"min(skill, 0.6) * 1"|"(min(skill, 0.6) * 1) - ${least}"›`,
    'chance: ^‹0.6|0.3›',
    'chance: ^‹0.6|0.9›',
    'chance: ^‹tide / 100|(tide / 100) - (0.5 * (tide / 100))›',
    'chance: ^‹tide / 100|(tide / 100) + (0.5 * (tide / 100))›',
  ],
  // Not those that are alike, 0.3 and 0.3.
  'swap-chances': [
    'chance: ^‹rest|0.3›, do: { trust: -1 } }\n        - { chance: ‹0.3|rest›',
    'chance: ^‹0.7|0.1›, do: { load: +1, tide: "= 0" } }, { chance: ‹0.1|0.7›',
    'chance: ^‹0.1|rest› }, { chance: ‹rest|0.1› }, { chance: 0.2',
    'chance: ^‹rest|0.2› }, { chance: ‹0.2|rest›',
    `chance: ^‹${first}|${second}› }, { chance: ‹${second}|${first}›`,
    `chance: ^‹${second}|rest› }, { chance: ‹rest|${second}›`,
    'chance: ^‹1 - skill|"min(skill, 0.6) * 1"› }, { chance: ‹"min(skill, 0.6) * 1"|1 - skill›',
    'chance: ^‹0.6|tide / 100›, when: { river: low }, do: { river: +1 } }\n    fog: { title: Fog, chance: ‹tide / 100|0.6›',
  ],
  // Those that stop play first. The later one is meant where both hold.
  'swap-endings': [
    `‹when: { river: flood, trust: -1 }|when: { all: [{ river: flood, trust: -1 }, { not: { trust: 2, tide: "> 2" } }] }› }
  slow: { says: Slow., atHorizon: true, when: { tide: 2 } }
  ^rich`,
    `‹when: { tide: 1 }|when: { all: [{ tide: 1 }, { not: { tide: 2 } }] }› }
  sunk: { says: Sunk., when: { river: flood, trust: -1 } }
  ^slow`,
  ],
  // What is nothing has no sign.
  'flip-payoff': [
    'cost: ^‹trust + 2|-(trust + 2)›',
    'cost: ^‹0.5|-(0.5)›',
    '{ sunk: ^‹3|-(3)›',
    'worth: ^‹trust + 1|-(trust + 1)›',
    '{ sunk: ^‹tide|-(tide)›',
    'late: ^‹1|-(1)› }',
  ],
};

const kinds = Object.keys(EDITS).filter((kind): kind is keyof typeof EDITS => kind in EDITS);

test.each(kinds)('%s does what an edit of the file would, and nothing else, and points at it', kind => {
  const edits = EDITS[kind].map(written => editOf(FERRY, written));
  const mutants = mutantsOf(scenario, [kind]);
  const places = mutants.map(({ path, at }) => {
    const { line, column } = placeOf(path, at);
    return { line, column, at };
  });
  expect(places).toEqual(edits.map(({ line, column, at }) => ({ line, column, at })));
  mutants.forEach((mutant, i) => {
    const edited = scenarioOf({ file: 'ferry.yaml', text: edits[i]!.edited });
    expect(mutant.scenario, EDITS[kind][i]).toStrictEqual(edited);
  });
});
