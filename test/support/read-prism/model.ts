import { constant, type Expression, readExpression, type Scope, wanted } from './expression.ts';
import { TokenReader } from './lexer.ts';

/** A variable of a module; `init` is within its range. */
export interface PrismVariable {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly init: number;
}

/** What an update sets, by the variable's number. */
export interface Assignment {
  readonly variable: number;
  readonly to: Expression;
}

export interface Command {
  readonly label: string;
  readonly guard: Expression;
  readonly updates: readonly { readonly chance: Expression; readonly sets: readonly Assignment[] }[];
}

/** One item of a reward structure; without a label it is earned in states. */
export interface RewardItem {
  readonly label?: string;
  readonly guard: Expression;
  readonly reward: Expression;
}

/** A model as read: the subset of PRISM's language that Parley writes. */
export interface PrismModel {
  /** The action labels of each player. */
  readonly players: ReadonlyMap<string, readonly string[]>;
  readonly variables: readonly PrismVariable[];
  readonly commands: readonly Command[];
  readonly labels: ReadonlyMap<string, Expression>;
  readonly rewards: ReadonlyMap<string, readonly RewardItem[]>;
}

/** Words that a name in a model cannot be (from the manual's list of keywords, games included). */
const KEYWORDS = new Set(
  `A bool clock const ctmc C double dtmc E endinit endinvariant endmodule endobservables endplayer endrewards endsystem
  false formula filter func F global G init invariant I int label max mdp min module X nondeterministic observable
  observables of Pmax Pmin P player pomdp popta probabilistic prob pta rate rewards Rmax Rmin R S smg csg stochastic
  system true U W`.split(/\s+/),
);

/** Reads a model; throws with the line of what PRISM would not take. */
export function readPrismModel(text: string): PrismModel {
  return new ModelReader(text).read();
}

class ModelReader {
  readonly #tokens: TokenReader;
  readonly #known = new Map<string, Expression>();
  readonly #players = new Map<string, readonly string[]>();
  readonly #variables: PrismVariable[] = [];
  readonly #commands: Command[] = [];
  readonly #labels = new Map<string, Expression>();
  readonly #rewards = new Map<string, readonly RewardItem[]>();
  /** Formulas may be written before the variables they read, so their texts are read when all is known. */
  readonly #scope: Scope;

  constructor(text: string) {
    this.#tokens = new TokenReader(text);
    this.#scope = name => {
      const found = this.#known.get(name);
      return found ?? this.#tokens.fail(`a name that is known instead of "${name}"`);
    };
    this.#declare(new TokenReader(text));
  }

  read(): PrismModel {
    const tokens = this.#tokens;
    tokens.expect('smg');
    while (tokens.now.kind !== 'end') {
      if (tokens.take('player')) this.#player();
      else if (tokens.take('const')) this.#constant();
      else if (tokens.take('formula')) this.#formula();
      else if (tokens.take('module')) this.#module();
      else if (tokens.take('label')) this.#label();
      else if (tokens.take('rewards')) this.#reward();
      else tokens.fail('the start of a section');
    }
    const { players, labels, rewards } = { players: this.#players, labels: this.#labels, rewards: this.#rewards };
    return { players, variables: this.#variables, commands: this.#commands, labels, rewards };
  }

  /** Finds the variables first: a range is `name : [low..high]`, which nothing else is. */
  #declare(tokens: TokenReader): void {
    for (let before = tokens.next(); tokens.now.kind !== 'end'; ) {
      const name = before;
      before = tokens.next();
      if (name.kind !== 'name' || before.text !== ':' || !tokens.take('[')) continue;
      const min = signed(tokens);
      tokens.expect('..');
      const max = signed(tokens);
      tokens.expect(']');
      tokens.expect('init');
      const init = signed(tokens);
      if (max <= min || init < min || init > max) tokens.fail(`a range around ${init} instead of ${min}..${max}`);
      const slot = this.#variables.length;
      this.#name(name.text, { kind: 'int', at: values => values[slot] ?? Number.NaN });
      this.#variables.push({ name: name.text, min, max, init });
    }
  }

  #name(name: string, means: Expression): void {
    if (KEYWORDS.has(name)) this.#tokens.fail(`a name instead of the keyword "${name}"`);
    if (this.#known.has(name)) this.#tokens.fail(`a name other than "${name}", which is taken`);
    this.#known.set(name, means);
  }

  #expression(want: 'double' | 'bool' | 'int'): Expression {
    const read = readExpression(this.#tokens, this.#scope);
    wanted(this.#tokens, read, want);
    return read;
  }

  #player(): void {
    const name = this.#tokens.of('name');
    const labels: string[] = [];
    do {
      this.#tokens.expect('[');
      labels.push(this.#tokens.of('name'));
      this.#tokens.expect(']');
    } while (this.#tokens.take(','));
    this.#tokens.expect('endplayer');
    if (KEYWORDS.has(name) || this.#players.has(name)) this.#tokens.fail(`a player other than "${name}"`);
    this.#players.set(name, labels);
  }

  #constant(): void {
    const kind = this.#tokens.take('int') ? 'int' : 'double';
    if (kind === 'double') this.#tokens.expect('double');
    const name = this.#tokens.of('name');
    this.#tokens.expect('=');
    const value = this.#expression(kind);
    this.#tokens.expect(';');
    this.#name(name, constant(kind, value.at([])));
  }

  #formula(): void {
    const name = this.#tokens.of('name');
    this.#tokens.expect('=');
    const means = readExpression(this.#tokens, this.#scope);
    this.#tokens.expect(';');
    this.#name(name, means);
  }

  #label(): void {
    const name = this.#tokens.of('quoted').slice(1, -1);
    if (KEYWORDS.has(name) || name === 'deadlock' || this.#labels.has(name)) this.#tokens.fail(`a label but "${name}"`);
    this.#tokens.expect('=');
    this.#labels.set(name, this.#expression('bool'));
    this.#tokens.expect(';');
  }

  #module(): void {
    this.#tokens.of('name');
    while (this.#tokens.now.kind === 'name' && this.#tokens.now.text !== 'endmodule') {
      // A declaration, which `#declare` has read.
      while (!this.#tokens.take(';')) this.#tokens.next();
    }
    while (!this.#tokens.take('endmodule')) this.#command();
  }

  #command(): void {
    this.#tokens.expect('[');
    const label = this.#tokens.of('name');
    this.#tokens.expect(']');
    const guard = this.#expression('bool');
    this.#tokens.expect('->');
    const updates: Command['updates'][number][] = [];
    do {
      const isCertain = this.#tokens.now.text === 'true' || this.#startsUpdate();
      const chance = isCertain ? constant('int', 1) : this.#expression('double');
      if (!isCertain) this.#tokens.expect(':');
      updates.push({ chance, sets: this.#update() });
    } while (this.#tokens.take('+'));
    this.#tokens.expect(';');
    this.#commands.push({ label, guard, updates });
  }

  /** An update begins with `(x'`; a chance that Parley writes never begins with a parenthesis. */
  #startsUpdate(): boolean {
    return this.#tokens.now.text === '(';
  }

  #update(): readonly Assignment[] {
    if (this.#tokens.take('true')) return [];
    const sets: Assignment[] = [];
    do {
      this.#tokens.expect('(');
      const name = this.#tokens.of('primed').slice(0, -1);
      const variable = this.#variables.findIndex(one => one.name === name);
      if (variable < 0 || sets.some(one => one.variable === variable))
        this.#tokens.fail(`a variable other than "${name}"`);
      this.#tokens.expect('=');
      sets.push({ variable, to: this.#expression('int') });
      this.#tokens.expect(')');
    } while (this.#tokens.take('&'));
    return sets;
  }

  #reward(): void {
    const name = this.#tokens.of('quoted').slice(1, -1);
    if (this.#rewards.has(name)) this.#tokens.fail(`a reward structure other than "${name}"`);
    const items: RewardItem[] = [];
    while (!this.#tokens.take('endrewards')) {
      const label = this.#tokens.take('[') ? this.#tokens.of('name') : undefined;
      if (label !== undefined) this.#tokens.expect(']');
      const guard = this.#expression('bool');
      this.#tokens.expect(':');
      const reward = this.#expression('double');
      this.#tokens.expect(';');
      items.push({ ...(label === undefined ? {} : { label }), guard, reward });
    }
    this.#rewards.set(name, items);
  }
}

function signed(tokens: TokenReader): number {
  const sign = tokens.take('-') ? -1 : 1;
  return sign * Number(tokens.of('int'));
}
