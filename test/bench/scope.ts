import type { Finding } from './finding.ts';
import type { Effort } from './times.ts';

/** What a case is run with. */
export interface Scope {
  /** Whether it is to take a fraction of its time. */
  readonly quick: boolean;
  /** Where a case may put files; it is cleared away afterwards. */
  readonly folder: string;
}

/** Measures one idea, in a process of its own that may call `gc`. */
export type Case = (scope: Scope) => readonly Finding[] | Promise<readonly Finding[]>;

/** Returns how often to repeat what takes less than a second. */
export function effortOf({ quick }: Scope): Effort {
  return quick ? { least: 5, milliseconds: 800 } : { least: 10, milliseconds: 3000 };
}
