import { quote } from '../../words/quote.ts';
import { badEffect, badStep } from '../messages/name-messages.ts';
import type { RawEffects, RawTally } from '../raw/raw-action.ts';
import type { Count, Effect, RoundCount, Tally } from '../scenario.ts';
import type { Path } from '../text/layer.ts';
import { formulaAt, type LinkContext, lookUp, type VariableShape } from './context.ts';
import { forAllKinds, groundsAt, groundsByKind } from './grounds.ts';
import { holdsOf, linkCondition, valueAt } from './link-condition.ts';
import { titleOf } from './names/link-titles.ts';

/** Reads what a result does to the variables. */
export function linkEffects(context: LinkContext, path: Path, raw: RawEffects | undefined): readonly Effect[] {
  return Object.entries(raw ?? {}).flatMap(([name, change]) => {
    const at = [...path, name];
    const variable = lookUp(context, at, name, context.names.variables, 'a track or a gauge', 'key');
    const shape = variable === undefined ? undefined : context.names.shapes[variable];
    if (variable === undefined || !shape) return [];
    const effect = effectOf(context, at, shape, change);
    return effect ? [{ ...effect, variable }] : [];
  });
}

type EffectChange = { kind: 'set'; to: number } | { kind: 'step'; by: number };

function effectOf(
  context: LinkContext,
  path: Path,
  shape: VariableShape,
  raw: number | string,
): EffectChange | undefined {
  if (typeof raw === 'number') {
    if (Number.isInteger(raw) && raw !== 0) return { kind: 'step', by: raw };
    context.problems.error(path, badStep(raw, shape.name));
    return undefined;
  }
  const setting = shape.kind === 'gauge' ? /^=\s*(\S+)$/.exec(raw.trim())?.[1] : raw;
  if (setting === undefined || (shape.kind === 'track' && /^[-+]?\d+$/.test(raw.trim()))) {
    context.problems.error(path, badEffect(raw, shape.name, shape.kind));
    return undefined;
  }
  const value = valueAt(context, path, shape, setting);
  return value === undefined ? undefined : { kind: 'set', to: value - shape.min };
}

/** Reads what an action, a result or a shock adds to the tallies. */
export function linkCounts(
  context: LinkContext,
  path: Path,
  raw: Readonly<Record<string, number | string>> | undefined,
): readonly Count[] {
  return Object.entries(raw ?? {}).flatMap(([name, add]) => {
    const tally = lookUp(context, [...path, name], name, context.names.tallies, 'a tally', 'key');
    return tally === undefined ? [] : [{ tally, add: formulaAt(context, [...path, name], add) }];
  });
}

/** Reads the tallies; their start and what a round adds rest on something. */
export function linkTallies(context: LinkContext): readonly Tally[] {
  const all: [string, RawTally][] = Object.entries(context.raw.tallies ?? {});
  return all.map(([id, raw]) => {
    const path = ['tallies', id];
    const holds = raw.start === 0 ? undefined : `The start of the tally ${quote(id)}`;
    const restsOn = groundsAt(context, path, raw.restsOn, context.raw.restsOn ?? [], holds);
    return {
      id,
      title: titleOf(id, raw),
      says: raw.says,
      start: raw.start,
      atLeast: raw.atLeast ?? false,
      about: raw.about ?? false,
      restsOn,
      eachRound: Object.entries(raw.eachRound ?? {}).map(([term, count]) =>
        roundCount(context, [...path, 'eachRound', term], term, count, restsOn),
      ),
    };
  });
}

function roundCount(
  context: LinkContext,
  path: Path,
  id: string,
  raw: NonNullable<RawTally['eachRound']>[string],
  inherited: readonly string[],
): RoundCount {
  const condition = linkCondition(context, [...path, 'while'], raw.while);
  const holds = { add: 'must', while: holdsOf(context, raw.while, condition) } as const;
  return {
    id,
    add: formulaAt(context, [...path, 'add'], raw.add),
    while: condition,
    ...groundsByKind(context, path, raw.restsOn, forAllKinds(inherited), { of: id, holds }),
  };
}
