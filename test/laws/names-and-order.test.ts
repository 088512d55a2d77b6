import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { anyScenarioText } from '../support/arbitrary/scenario.ts';
import { differences } from '../support/laws/compare-games.ts';
import { mappingOf, type Reorder, renamingOf, rewrite } from '../support/laws/rewrite.ts';
import { solveRaw, wholeFile } from '../support/laws/shipped-laws.ts';
import { property } from '../support/property.ts';

const NOTHING_RENAMED = renamingOf({});

describe('in every generated scenario', () => {
  property([anyScenarioText])('other names change no number', text => {
    const raw = mappingOf(parse(text));
    const renaming = renamingOf(raw);
    const other = solveRaw(rewrite(raw, renaming, keys => keys));
    expect(differences({ one: solveRaw(raw), other, renaming })).toEqual([]);
  });

  property([anyScenarioText, fc.infiniteStream(fc.nat(1_000_000))])(
    'another order of its mappings changes no number',
    (text, numbers) => {
      const raw = mappingOf(parse(text));
      const shuffled: Reorder = keys => {
        const places = new Map(keys.map(key => [key, numbers.next().value ?? 0]));
        return [...keys].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
      };
      const other = solveRaw(rewrite(raw, NOTHING_RENAMED, shuffled));
      expect(differences({ one: solveRaw(raw), other, renaming: NOTHING_RENAMED })).toEqual([]);
    },
  );
});

test('a number that does change is found', () => {
  const raw = wholeFile('test/golden/centipede-4.yaml');
  const other = structuredClone(raw);
  mappingOf(mappingOf(other.levers).precision).default = 3;
  const found = differences({ one: solveRaw(raw), other: solveRaw(other), renaming: NOTHING_RENAMED });
  expect(found.join()).toMatch(/ after round 1: .*what one expects: .*take in state /);
});
