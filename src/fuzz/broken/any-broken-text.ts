import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { anyScenarioText } from '../generate/scenario.ts';
import { anyByteEdit, editBytes } from './bytes.ts';
import { anyTreeEdit, editTree, type TreeEdit } from './tree.ts';

/** So many scenarios are generated to be broken in many ways each: to break one takes less time than to make it. */
const GENERATED = 5;

/** One in so many is one of the texts given: a whole crisis takes longer to read, and few more ways through the reader. */
const GIVEN = 60;

const anyTreeEdits = fc.array(anyTreeEdit, { maxLength: 3 });
const anyByteEdits = fc.array(anyByteEdit, { maxLength: 3 });

/**
 * Texts of scenario files with changes that nobody would make on purpose: of what they say, of their bytes, or of both;
 * and, now and then, of nothing. What is changed is one of the texts given or, more often, one generated from the seed.
 */
export function anyBrokenText(texts: readonly string[], seed: number): fc.Arbitrary<string> {
  const generated = fc.sample(anyScenarioText({ rules: 3 }), { seed, numRuns: GENERATED });
  const given = texts.length === 0 ? [] : [{ weight: 1, arbitrary: fc.constantFrom(...texts) }];
  const base = fc.oneof({ weight: GIVEN - 1, arbitrary: fc.constantFrom(...generated) }, ...given);
  const trees = new Map<string, unknown>();
  const treeOf = (text: string) => {
    if (!trees.has(text)) trees.set(text, parse(text));
    return trees.get(text);
  };
  const withTree = (text: string, donor: string, edits: readonly TreeEdit[]) =>
    edits.length === 0
      ? text
      : stringify(editTree(treeOf(text), treeOf(donor), edits), { aliasDuplicateObjects: false });
  return fc
    .record({
      base,
      donor: base,
      edits: fc.oneof(
        fc.record({ tree: anyTreeEdits, bytes: fc.constant([]) }),
        fc.record({ tree: fc.constant([]), bytes: anyByteEdits }),
        fc.record({ tree: anyTreeEdits, bytes: anyByteEdits }),
      ),
    })
    .map(({ base: text, donor, edits: { tree, bytes } }) => editBytes(withTree(text, donor, tree), donor, bytes));
}
