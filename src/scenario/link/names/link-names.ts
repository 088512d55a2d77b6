import { quote } from '../../../words/quote.ts';
import { badRange, NO_PARTY, reservedName, sharedName, tooManyValues } from '../../messages/name-messages.ts';
import { RESERVED } from '../../raw/names.ts';
import type { RawScenario } from '../../raw/raw-scenario.ts';
import type { Path } from '../../text/layer.ts';
import { ownOf, type ProblemList, type ScenarioNames, type VariableShape } from '../context.ts';

/** A gauge with more values than this is refused: conditions and packed states are tables over them. */
const MAX_SIZE = 1000;

const indexed = (block: object | undefined): Map<string, number> =>
  new Map(Object.keys(block ?? {}).map((name, index) => [name, index]));

/** Collects every name of a scenario; notes names given twice across blocks, reserved names and impossible sizes. */
export function linkNames(raw: RawScenario, problems: ProblemList): ScenarioNames {
  const shapes = [...trackShapes(raw), ...gaugeShapes(raw, problems)];
  const variables = new Map(shapes.map((shape, index) => [shape.name, index]));
  const grounds = new Map<string, 'fact' | 'assumption'>();
  for (const fact of Object.keys(raw.facts ?? {})) grounds.set(fact, 'fact');
  for (const assumption of Object.keys(raw.assumptions ?? {})) {
    if (grounds.has(assumption)) twice(problems, ['assumptions', assumption], 'a fact');
    grounds.set(assumption, 'assumption');
  }
  if (Object.keys(raw.parties).length === 0) problems.error(['parties'], NO_PARTY, 'key');
  refuseSharedNames(raw, problems);
  refuseReserved(raw, problems);
  return {
    shapes,
    variables,
    levers: indexed(raw.levers),
    sources: indexed(raw.sources),
    grounds,
    parties: indexed(raw.parties),
    actions: actionIndices(raw),
    endings: endingIndices(raw),
    tallies: indexed(raw.tallies),
  };
}

/** Actions are numbered by party, then in file order. */
function actionIndices({ parties, actions }: RawScenario): ScenarioNames['actions'] {
  let index = 0;
  return new Map(
    Object.keys(parties).map(party => [
      party,
      new Map(Object.keys(ownOf(actions, party) ?? {}).map(action => [action, index++])),
    ]),
  );
}

/** The ending without a condition is tried last wherever it stands, so that a variant can add endings. */
function endingIndices({ endings }: RawScenario): ScenarioNames['endings'] {
  const isConditional = ([, { when }]: [string, RawScenario['endings'][string]]) => when !== undefined;
  const all = Object.entries(endings);
  const ordered = [...all.filter(isConditional), ...all.filter(one => !isConditional(one))];
  return new Map(ordered.map(([name], index) => [name, index]));
}

function trackShapes(raw: RawScenario): VariableShape[] {
  return Object.entries(raw.tracks ?? {}).map(([name, track]) => {
    const levels = Object.keys(track.levels);
    return { name, kind: 'track', size: levels.length, min: 0, levels };
  });
}

function gaugeShapes(raw: RawScenario, problems: ProblemList): VariableShape[] {
  return Object.entries(raw.gauges ?? {}).map(([name, gauge]) => {
    const size = gauge.max - gauge.min + 1;
    const at = ['gauges', name, 'max'];
    if (size < 1) problems.error(at, badRange(`The gauge ${quote(name)}`, gauge.min, gauge.max, true));
    if (size > MAX_SIZE) problems.error(at, tooManyValues(name, size, MAX_SIZE));
    return { name, kind: 'gauge', size: Math.min(Math.max(size, 1), MAX_SIZE), min: gauge.min, levels: [] };
  });
}

function refuseSharedNames(raw: RawScenario, problems: ProblemList): void {
  const owner = new Map<string, string>();
  const blocks = [
    ['tracks', 'a track', raw.tracks],
    ['gauges', 'a gauge', raw.gauges],
    ['levers', 'a lever', raw.levers],
  ] as const;
  for (const [key, what, block] of blocks) {
    for (const name of Object.keys(block ?? {})) {
      const other = owner.get(name);
      if (other !== undefined) twice(problems, [key, name], other);
      owner.set(name, what);
    }
  }
}

function twice(problems: ProblemList, path: Path, other: string): void {
  problems.error(path, sharedName(String(path.at(-1)), other), 'key');
}

function refuseReserved(raw: RawScenario, problems: ProblemList): void {
  const refuse = (path: Path, words: readonly string[]) => {
    const name = String(path.at(-1));
    if (words.includes(name)) problems.error(path, reservedName(name), 'key');
  };
  for (const key of ['tracks', 'gauges', 'levers'] as const) {
    for (const name of Object.keys(raw[key] ?? {})) refuse([key, name], RESERVED.variables);
  }
  for (const name of Object.keys(raw.parties)) refuse(['parties', name], RESERVED.parties);
  for (const name of Object.keys(raw.endings)) refuse(['endings', name], RESERVED.endings);
  for (const name of Object.keys(raw.world?.shocks ?? {})) refuse(['world', 'shocks', name], RESERVED.shocks);
}
