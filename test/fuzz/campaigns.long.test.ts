import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fuzzBroken, type TextsDone } from '../../src/fuzz/campaign/fuzz-texts.ts';
import { shippedFiles } from '../support/load.ts';

const last = (campaign: Generator<TextsDone>): TextsDone => {
  const [done] = [...campaign].slice(-1);
  if (!done) throw new Error('nothing was done');
  return done;
};

const texts = shippedFiles().map(file => readFileSync(file, 'utf8'));
const open = (reference: string) => {
  const file = shippedFiles().find(one => one === `scenarios/${reference.replace(/\.yaml$/, '')}.yaml`);
  return file === undefined ? { what: `"${reference}" is not here.` } : { file, text: readFileSync(file, 'utf8') };
};

describe('broken files', () => {
  test('give problems, or load and play', () => {
    const done = last(fuzzBroken({ seed: 20260101, runs: 200 }, texts, open));
    expect(done.failure).toBeUndefined();
    expect(done.refused + done.played).toBe(200);
    expect(done.refused).toBeGreaterThan(90);
    expect(done.played).toBeGreaterThan(20);
  });

  test('find out who opens what they extend and fails', () => {
    const angry = () => {
      throw new Error('no such thing');
    };
    const variant = 'parley: 1\nextends: harbour\nid: v\n';
    const { failure } = last(fuzzBroken({ seed: 7, runs: 2000 }, [variant], angry));
    expect(failure?.fault).toEqual({ kind: 'error', message: 'Error: no such thing' });
    expect(failure?.input).toContain('extends: harbour');
  });
});
