import type { Comparison } from '../../../src/analysis/compare/comparison.ts';
import type { FiledComparison } from '../../../src/report/answers/compare/json.ts';

/** What names two files. */
export const FILES = ['base.yaml', 'beside.yaml'] as const;

/** A comparison of two files, each with a hash. */
export const filed = (comparison: Comparison): FiledComparison => ({ comparison, hashes: ['a', 'b'], files: FILES });
