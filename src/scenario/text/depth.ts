import { type CST, Lexer, type LineCounter, Parser } from 'yaml';

/** Deeper than any scenario needs and shallow enough for every recursive walk over one. */
const MAX_DEPTH = 60;

/** The library closes what is open by recursion, some 1,500 levels of it; a level takes two tokens at most. */
const MAX_STACK = 10 * MAX_DEPTH;

/** Returns the tokens of a text, or where it nests so deeply that the library could not take it apart. */
export function parseTokens(text: string, lines: LineCounter): CST.Token[] | { readonly tooDeepAt: number } {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  // As `parser.parse` does it, with a look at its stack after every word.
  lines.addNewLine(0);
  for (const word of new Lexer().lex(text)) {
    for (const token of parser.next(word)) tokens.push(token);
    if (parser.stack.length > MAX_STACK) return { tooDeepAt: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

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
