import { basename, relative } from 'node:path';

/** Returns how a person started this program, so that the commands it prints can be typed as they are. */
export function startedAs(): string {
  if (process.env.npm_lifecycle_event === 'start') return 'npm start --';
  const script = process.argv[1] ?? '';
  return basename(script) === NAME ? NAME : `node ${relative('', script)}`;
}

/** What the program is called where it is installed, and in everything that must be the same on every machine. */
export const NAME = 'parley';
