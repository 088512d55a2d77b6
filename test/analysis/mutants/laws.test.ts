import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { KINDS, type Mutant, type Mutation } from '../../../src/analysis/mutants/mutant.ts';
import { drawMutants, mutantsOf } from '../../../src/analysis/mutants/mutants.ts';
import { makeBase, tryMutant } from '../../../src/analysis/mutants/trial.ts';
import { anyScenarioText } from '../../../src/fuzz/generate/scenario.ts';
import type { ScenarioSize } from '../../../src/fuzz/generate/size.ts';
import { isModel, makeModel } from '../../../src/game/model.ts';
import { exploreGame } from '../../../src/game/table/explore.ts';
import type { GameTable } from '../../../src/game/table/table.ts';
import { wholeFaults } from '../../../src/scenario/check/whole.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { Path } from '../../../src/scenario/text/layer.ts';
import { bind, FLAGSHIP, loadScenario, scenarioOf } from '../../support/load.ts';
import { GATE } from '../../support/mutants/gate.ts';
import { property } from '../../support/property.ts';
import { tableOf } from '../../support/solve.ts';

const SIZE = { rules: 2 };
const read = (text: string) => scenarioOf({ file: 'test.yaml', text });

/** Any scenario file with any of its mutants of some kinds; where there is none, the gate's first. */
const anyMutant = (kinds: readonly Mutation[] = KINDS, size: Partial<ScenarioSize> = SIZE) =>
  fc.tuple(anyScenarioText(size), fc.nat()).map(([written, index]) => {
    const [scenario, mutants] = [read(written), mutantsOf(read(written), kinds)];
    if (mutants.length > 0) return { text: written, scenario, mutant: mutants[index % mutants.length]! };
    const gate = read(GATE);
    return { text: GATE, scenario: gate, mutant: mutantsOf(gate, kinds)[0]! };
  });

function rowSums({ rows }: GameTable): readonly number[] {
  return Array.from(rows.action, (_, row) =>
    rows.chance.subarray(rows.start[row], rows.start[row + 1]).reduce((sum, p) => sum + p, 0),
  );
}

property([anyMutant()])(
  'a mutant is refused with a reason, or its table is as sound as any',
  ({ scenario, mutant }) => {
    const faults = wholeFaults(mutant.scenario);
    const outcome = tryMutant(makeBase(tableOf(bind(scenario))), mutant).outcome;
    if (faults.length > 0) {
      expect(outcome).toMatchObject({ kind: 'refused', message: faults[0]?.message });
      return;
    }
    const model = makeModel(mutant.scenario);
    if (!isModel(model)) {
      expect(outcome).toMatchObject({ kind: 'refused', message: model[0] });
      return;
    }
    const table = exploreGame(model);
    if ('what' in table) throw new Error(table.what);
    for (const sum of rowSums(table)) expect(sum).toBeCloseTo(1, 12);
    if (outcome.kind === 'judged') {
      expect(outcome.odds.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
      expect(outcome.shift).toBeGreaterThanOrEqual(0);
      expect(outcome.shift).toBeLessThanOrEqual(1 + 1e-9);
    }
  },
);

property([anyMutant()])(
  'making mutants leaves the scenario as it was, and each is another scenario',
  ({ text, scenario, mutant }) => {
    expect(scenario).toEqual(read(text));
    expect(mutant.scenario).not.toEqual(scenario);
  },
);

property([anyScenarioText(SIZE)])('a scenario beside itself is the same game', text => {
  const base = makeBase(tableOf(bind(read(text))));
  const [mutant] = mutantsOf(read(GATE));
  if (mutant) expect(tryMutant(base, { ...mutant, scenario: read(text) }).outcome).toEqual({ kind: 'same' });
});

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const at = (tree: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (isTree(value) ? value[step] : undefined), tree);

/** What a file says, with the entries of one of its mappings written anew. */
function rewritten(text: string, path: Path, entries: (all: [string, unknown][]) => [string, unknown][]): Scenario {
  const tree: unknown = parse(text);
  const held = at(tree, path);
  if (!isTree(held)) throw new Error(`${path.join('.')} is no mapping`);
  const now = entries(Object.entries(held));
  for (const key of Object.keys(held)) delete held[key];
  for (const [key, value] of now) held[key] = value;
  return read(stringify(tree, { aliasDuplicateObjects: false }));
}

const withoutKey =
  ({ path }: Mutant) =>
  (all: [string, unknown][]) =>
    all.filter(([key]) => key !== path.at(-1));

/** The entry at the end of the path and the next one, in the other order. */
const withNext =
  ({ path }: Mutant) =>
  (all: [string, unknown][]) => {
    const index = all.findIndex(([key]) => key === path.at(-1));
    return all.with(index, all[index + 1]!).with(index + 1, all[index]!);
  };

property([anyMutant(['swap-levels'])])('levels are swapped as in the file', ({ text, mutant }) => {
  expect(mutant.scenario).toEqual(rewritten(text, mutant.path.slice(0, -1), withNext(mutant)));
});

property([anyMutant(['drop-effect'])])('an effect is left out as in the file', ({ text, mutant }) => {
  const { actions } = rewritten(text, mutant.path.slice(0, -1), withoutKey(mutant));
  const effects = (scenario: Pick<Scenario, 'actions'>) =>
    scenario.actions.map(({ results }) => results.map(result => result.effects));
  expect(effects(mutant.scenario)).toEqual(effects({ actions }));
});

property([anyMutant(['swap-endings', 'drop-move'], { rules: 0 })])(
  'endings are swapped, and moves left out, as in the file',
  ({ text, scenario, mutant }) => {
    const { change, path } = mutant;
    const holder = path.slice(0, -1);
    const first = change.kind === 'swap-endings' ? scenario.endings[change.first]?.id : undefined;
    const moveUp = (all: [string, unknown][]): [string, unknown][] => {
      const moved = all.find(([key]) => key === path.at(-1))!;
      return all.flatMap(entry => (entry[0] === first ? [moved, entry] : entry === moved ? [] : [entry]));
    };
    if (wholeFaults(mutant.scenario).length > 0) return;
    const twin = rewritten(text, holder, first === undefined ? withoutKey(mutant) : moveUp);
    const oddsIn = (one: Scenario) => {
      const { odds } = makeBase(tableOf(bind(one)));
      return Object.fromEntries(one.endings.map(({ id }, ending) => [id, odds[ending]]));
    };
    const [found, wanted] = [oddsIn(mutant.scenario), oddsIn(twin)];
    for (const [id, p] of Object.entries(wanted)) expect(found[id]).toBeCloseTo(p ?? Number.NaN, 12);
  },
);

test('the same seed draws the same mutants, none twice, and another seed others', () => {
  const mutants = mutantsOf(loadScenario(FLAGSHIP));
  const drawn = drawMutants(mutants, 50, 'a');
  expect(new Set(drawn).size).toBe(50);
  expect(drawMutants(mutants, 50, 'a')).toEqual(drawn);
  expect(drawMutants(mutants, 50, 'b')).not.toEqual(drawn);
  expect(drawMutants(mutants, 10, 'a')).toEqual(drawn.slice(0, 10));
  expect(drawMutants(mutants, mutants.length, 'a')).toBe(mutants);
});

test('the place of every mutant of the flagship is in its file', () => {
  const tree: unknown = parse(readFileSync(FLAGSHIP, 'utf8'));
  const mutants = mutantsOf(loadScenario(FLAGSHIP));
  expect(new Set(mutants.map(({ change }) => change.kind))).toEqual(new Set(KINDS));
  expect(mutants.filter(({ path }) => at(tree, path) === undefined).map(({ path }) => path.join('.'))).toEqual([]);
});
