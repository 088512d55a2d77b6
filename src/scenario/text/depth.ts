import type { CST } from 'yaml';

/** Deeper than any scenario needs and shallow enough for every recursive walk over one. */
export const MAX_DEPTH = 60;

/** Returns where brackets or indentation nest too deeply in parsed tokens, without recursion, or undefined. */
export function tooDeepAt(tokens: readonly CST.Token[]): number | undefined {
  const open = tokens.map(token => ({ token, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) return token.offset;
    if (token.type === 'document') {
      if (token.value) open.push({ token: token.value, depth });
    } else if ('items' in token) {
      for (const { key, value } of token.items) {
        if (value) open.push({ token: value, depth: depth + 1 });
        if (key) open.push({ token: key, depth: depth + 1 });
      }
    }
  }
  return undefined;
}
