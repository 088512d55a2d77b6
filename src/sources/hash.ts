import { createHash } from 'node:crypto';

/** Returns the hash of texts, such as a scenario's, whatever their files are called. */
export function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return `sha256:${hash.digest('hex')}`;
}
