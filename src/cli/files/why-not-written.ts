import { reasonOf } from '../../sources/system-reason.ts';

/** Says why the system would not write a file: where there is no such file, it is its directory that is not there. */
export function whyNotWritten(error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isMissing ? 'There is no such directory.' : reasonOf(error);
}
