import type { NeverReason, PlacedPart } from '../../../analysis/findings/finding.ts';
import { listed } from '../../../words/list.ts';
import { conditionText } from '../../tell/condition-text.ts';
import { lineOf, type NamedGame, onlyText } from './names.ts';

/** Says in a clause why a condition never holds where it is asked: "it needs Trust 3 (line 20), and Trust is only ever 0 or 1 there". */
export function neverText(telling: NamedGame, never: NeverReason): string {
  const { model } = telling;
  switch (never.kind) {
    case 'notAsked':
      return 'no play comes to where it would be asked';
    case 'test': {
      const needs = placedText(telling, { condition: never.test, path: never.path });
      return `it needs ${needs}, and ${onlyText(model, never.test.variable, never.reached)} there`;
    }
    case 'parts':
      return never.parts.map(part => neverText(telling, part)).join('; and ');
    case 'apart': {
      const parts = never.parts.map(part => placedText(telling, part));
      const all = parts.length === 2 ? 'never together' : 'never all together, though any fewer do';
      return `it needs ${listed(parts)}, each of which holds at times, but ${all}`;
    }
    case 'ways':
      return `any of these would do, and none does: ${never.ways.map(way => neverText(telling, way)).join('; or ')}`;
    case 'denied':
      return `it rules out ${placedText(telling, never.part)}, which always holds there`;
  }
}

function placedText(telling: NamedGame, { condition, path }: PlacedPart): string {
  return `${conditionText(telling.model.scenario.variables, condition)} (${lineOf(telling, path)})`;
}
