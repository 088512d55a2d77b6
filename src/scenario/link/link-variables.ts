import { quote } from '../../words/quote.ts';
import type { Formula } from '../formula/formula.ts';
import { constant } from '../formula/formula.ts';
import { badRungKey, badStartLevel, levelOrLever, noLevels, unknownName } from '../messages/name-messages.ts';
import type { Level, Rung, Scenario, Variable } from '../scenario.ts';
import type { Path } from '../text/layer.ts';
import { formulaAt, type LinkContext, type VariableShape } from './context.ts';
import { groundsAt } from './grounds.ts';
import { valueAt } from './link-condition.ts';

/** Reads the ladder; without one, its rungs are those of the levels, named after them. */
export function linkLadder({ raw, problems }: LinkContext): Scenario['ladder'] {
  if (!raw.ladder) return { title: 'Escalation', rungs: rungsOfLevels(raw.tracks ?? {}) };
  const rungs = Object.entries(raw.ladder.rungs).map(([key, title]): Rung => {
    if (!/^(0|[1-9]\d{0,2})$/.test(key)) problems.error(['ladder', 'rungs', key], badRungKey(key), 'key');
    return { rung: Number(key), title };
  });
  return { title: raw.ladder.title, says: raw.ladder.says, rungs: rungs.sort((a, b) => a.rung - b.rung) };
}

type RawTracks = NonNullable<LinkContext['raw']['tracks']>;

function rungsOfLevels(tracks: RawTracks): readonly Rung[] {
  const titles = new Map<number, string>();
  for (const track of Object.values(tracks)) {
    for (const [name, { rung }] of Object.entries(track.levels)) {
      if (rung !== undefined && !titles.has(rung)) titles.set(rung, name.replaceAll('-', ' '));
    }
  }
  return [...titles].map(([rung, title]) => ({ rung, title })).sort((a, b) => a.rung - b.rung);
}

/** Reads tracks and gauges, in this order. */
export function linkVariables(context: LinkContext): readonly Variable[] {
  return context.names.shapes.map(shape =>
    shape.kind === 'track' ? linkTrack(context, shape) : linkGauge(context, shape),
  );
}

function linkTrack(context: LinkContext, shape: VariableShape): Variable {
  const raw = context.raw.tracks?.[shape.name];
  if (!raw) throw new Error(`track ${shape.name} has a shape but no text`);
  const path = ['tracks', shape.name];
  if (shape.size === 0) context.problems.error([...path, 'levels'], noLevels(shape.name), 'key');
  const levels = Object.entries(raw.levels).map(([name, level]): Level => {
    refuseUnknownRung(context, [...path, 'levels', name, 'rung'], level.rung);
    return { name, says: level.says, rung: level.rung };
  });
  const start = startAt(context, path, shape, raw.start);
  const restsOn = groundsAt(context, path, raw.restsOn, context.raw.restsOn ?? [], `The start of ${quote(shape.name)}`);
  return { ...shape, kind: 'track', title: raw.title, says: raw.says, levels, start, restsOn };
}

function linkGauge(context: LinkContext, shape: VariableShape): Variable {
  const raw = context.raw.gauges?.[shape.name];
  if (!raw) throw new Error(`gauge ${shape.name} has a shape but no text`);
  const path = ['gauges', shape.name];
  const start = startAt(context, path, shape, raw.start);
  const restsOn = groundsAt(context, path, raw.restsOn, context.raw.restsOn ?? [], `The start of ${quote(shape.name)}`);
  const { name, size, min } = shape;
  return { kind: 'gauge', name, size, min, title: raw.title, says: raw.says, start, restsOn };
}

/** A level by name, or a formula over levers whose value is checked with every lever's range (`check/bounds`). */
function startAt(context: LinkContext, path: Path, shape: VariableShape, raw: number | string): Formula {
  const at = [...path, 'start'];
  if (shape.size === 0) return constant(0);
  if (typeof raw === 'number') return constant(valueOfNumber(context, at, shape, raw));
  const isLever = context.names.levers.has(raw);
  const looksLikeLevel = /^[a-z][a-z0-9-]*$/.test(raw) && !isLever;
  const level = shape.levels.indexOf(raw);
  if (isLever && level >= 0) context.problems.error(at, levelOrLever(raw, shape.name, level));
  if (shape.kind === 'gauge' || !looksLikeLevel) return formulaAt(context, at, raw, 'levers');
  return constant(valueAt(context, at, shape, raw) ?? 0);
}

function valueOfNumber(context: LinkContext, path: Path, shape: VariableShape, raw: number): number {
  if (shape.kind === 'gauge') return valueAt(context, path, shape, raw) ?? shape.min;
  if (Number.isInteger(raw) && raw >= 0 && raw < shape.size) return raw;
  context.problems.error(path, badStartLevel(raw, shape.name, shape.size));
  return 0;
}

function refuseUnknownRung({ raw, problems }: LinkContext, path: Path, rung: number | undefined): void {
  if (rung === undefined || !raw.ladder || Object.hasOwn(raw.ladder.rungs, String(rung))) return;
  problems.error(path, unknownName(String(rung), 'a rung of the ladder', Object.keys(raw.ladder.rungs)));
}
