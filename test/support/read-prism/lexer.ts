/** A piece of a PRISM file: a name, a primed name, a number, a text in double quotes, or a sign. */
export interface Token {
  readonly kind: 'name' | 'primed' | 'int' | 'double' | 'quoted' | 'sign' | 'end';
  readonly text: string;
  readonly line: number;
}

const BLANK = /(?:\s+|\/\/[^\n]*)+/y;
/** The longest sign wins, as in PRISM: `x<-1` holds the arrow of a renaming, and `x<<y` the start of a coalition. */
const SIGN = /<=>|\.\.|->|=>|<=|>=|<-|<<|>>|!=|\[\[|\]\]|[-!&|:;,()[\]{}=<>+*/?]/y;
const FORMS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['primed', /[A-Za-z_]\w*'/y],
  ['name', /[A-Za-z_]\w*/y],
  ['double', /\d*\.\d+(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+/y],
  ['int', /0|[1-9]\d*/y],
  ['quoted', /"[A-Za-z_]\w*"/y],
  ['sign', SIGN],
];

/** Splits a PRISM text into tokens, the last of kind `end`; throws with the line of what is none. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  const match = (form: RegExp): string | undefined => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0];
    at += found?.length ?? 0;
    line += found?.split('\n').length ? found.split('\n').length - 1 : 0;
    return found;
  };
  for (;;) {
    match(BLANK);
    if (at === text.length) return [...tokens, { kind: 'end', text: '', line }];
    const token = nextToken(match, line);
    if (!token) throw new Error(`line ${line}: "${text.slice(at, at + 20)}" is no token of PRISM`);
    tokens.push(token);
  }
}

function nextToken(match: (form: RegExp) => string | undefined, line: number): Token | undefined {
  for (const [kind, form] of FORMS) {
    const text = match(form);
    if (text !== undefined) return { kind, text, line };
  }
  return undefined;
}

/** Reads tokens one by one. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  get now(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw new Error('nothing is read beyond the end');
    return token;
  }

  next(): Token {
    const token = this.now;
    if (token.kind !== 'end') this.#at++;
    return token;
  }

  /** Takes the token if it is one of these. */
  take(...texts: readonly string[]): string | undefined {
    return this.now.kind !== 'quoted' && texts.includes(this.now.text) ? this.next().text : undefined;
  }

  expect(text: string): void {
    if (this.take(text) === undefined) this.fail(`"${text}"`);
  }

  of(kind: Token['kind']): string {
    return this.now.kind === kind ? this.next().text : this.fail(`a token of kind ${kind}`);
  }

  fail(expected: string): never {
    throw new Error(`line ${this.now.line}: "${this.now.text}" stands where ${expected} was expected`);
  }
}
