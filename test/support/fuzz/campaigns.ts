import { readFileSync } from 'node:fs';
import type { TextsDone } from '../../../src/fuzz/campaign/fuzz-texts.ts';
import type { OpenSource } from '../../../src/scenario/text/extend.ts';
import { shippedFiles } from '../load.ts';

/** Returns what a campaign has come to at its end. */
export function lastOf(campaign: Generator<TextsDone>): TextsDone {
  const [done] = [...campaign].slice(-1);
  if (!done) throw new Error('nothing was done');
  return done;
}

/** The texts of all shipped scenarios. */
export const shippedTexts = shippedFiles().map(file => readFileSync(file, 'utf8'));

/** Opens a shipped scenario by its name. */
export const openShipped: OpenSource = reference => {
  const file = shippedFiles().find(one => one === `scenarios/${reference.replace(/\.yaml$/, '')}.yaml`);
  return file === undefined ? { what: `"${reference}" is not here.` } : { file, text: readFileSync(file, 'utf8') };
};
