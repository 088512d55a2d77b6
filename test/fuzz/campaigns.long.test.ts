import { describe, expect, test } from 'vitest';
import { fuzzBroken } from '../../src/fuzz/campaign/fuzz-texts.ts';
import { lastOf, openShipped, shippedTexts } from '../support/fuzz/campaigns.ts';

describe('broken files', () => {
  test('give problems, or load and play', () => {
    const done = lastOf(fuzzBroken({ seed: 20260101, runs: 200 }, shippedTexts, openShipped));
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
    const { failure } = lastOf(fuzzBroken({ seed: 7, runs: 2000 }, [variant], angry));
    expect(failure?.fault).toEqual({ kind: 'error', message: 'Error: no such thing' });
    expect(failure?.input).toContain('extends: harbour');
  });
});
