import type fc from 'fast-check';
import { stringify } from 'yaml';
import { isModel, type Model, makeModel } from '../../game/model.ts';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { anyRawScenario } from './raw-scenario.ts';
import { anyRules, spokenOf } from './rules.ts';
import { type ScenarioSize, SMALL } from './size.ts';

/** The text of any valid scenario file, up to a size; it extends no other. */
export function anyScenarioText(size: Partial<ScenarioSize> = {}): fc.Arbitrary<string> {
  const { rules = SMALL.rules } = size;
  const raws = anyRawScenario(size);
  if (rules === 0) return raws.map(written);
  return raws.chain(raw => anyRules(spokenOf(checked(written(raw))), rules).map(always => written({ ...raw, always })));
}

const written = (raw: object) => stringify(raw, { aliasDuplicateObjects: false });

/** Any checked scenario, up to a size; throws with all its problems where one is not valid, which never happens. */
export function anyScenario(size: Partial<ScenarioSize> = {}): fc.Arbitrary<Scenario> {
  return anyScenarioText(size).map(checked);
}

/** The model of any scenario, up to a size, with its levers at their defaults. */
export function anyModel(size: Partial<ScenarioSize> = {}): fc.Arbitrary<Model> {
  return anyScenario(size).map(scenario => {
    const model = makeModel(scenario);
    if (!isModel(model)) throw new Error(model.map(({ what }) => what).join('\n'));
    return model;
  });
}

function checked(text: string): Scenario {
  const read = parseScenario({ file: 'generated.yaml', text }, () => ({
    what: 'A generated scenario extends no other.',
  }));
  if (read.ok) return read.value.scenario;
  throw new Error([...read.problems.map(({ what, place }) => `${place.line}: ${what}`), text].join('\n'));
}
