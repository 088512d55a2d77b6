/** A Markov chain as read from PRISM's explicit files. Transition `t` goes from `from[t]` to `to[t]`. */
export interface PrismChain {
  /** The names of the variables, and the values of each state. */
  readonly variables: readonly string[];
  readonly states: readonly (readonly number[])[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly chance: Float64Array;
  /** The states with each label. */
  readonly labels: ReadonlyMap<string, readonly number[]>;
  readonly start: number;
}

/** The texts of the files. */
export interface ChainFiles {
  readonly sta: Iterable<string>;
  readonly tra: Iterable<string>;
  readonly lab: Iterable<string>;
}

/** Reads a chain; throws where PRISM would refuse it, or where a state has no way on or one that does not sum to 1. */
export function readChain({ sta, tra, lab }: ChainFiles): PrismChain {
  const { variables, states } = readStates(sta);
  const [head = '', ...lines] = tra;
  const [count, transitions] = numbers(head, 2);
  if (count !== states.length || transitions !== lines.length) {
    throw new Error(`"${head}" does not fit ${states.length} states and ${lines.length} transitions`);
  }
  const from = new Int32Array(lines.length);
  const to = new Int32Array(lines.length);
  const chance = new Float64Array(lines.length);
  const sums = new Float64Array(states.length);
  for (const [i, line] of lines.entries()) {
    const [source = -1, target = -1, p = Number.NaN] = numbers(line, 3);
    if (!(sums[source] !== undefined && sums[target] !== undefined && p > 0 && p <= 1))
      throw new Error(`"${line}" is no transition`);
    from[i] = source;
    to[i] = target;
    chance[i] = p;
    sums[source] = sums[source] + p;
  }
  sums.forEach((sum, state) => {
    if (Math.abs(sum - 1) > 1e-12) throw new Error(`the probabilities of state ${state} sum to ${sum}`);
  });
  const labels = readLabels(lab, states.length);
  const [start, ...others] = labels.get('init') ?? [];
  if (start === undefined || others.length > 0) throw new Error('a chain starts in one state');
  return { variables, states, from, to, chance, labels, start };
}

function readStates(lines: Iterable<string>) {
  const [head = '', ...rest] = lines;
  const variables = inParentheses(head);
  if (!variables.every(name => /^[A-Za-z_]\w*$/.test(name))) throw new Error(`"${head}" holds what is no name`);
  const states = rest.map((line, i) => {
    const [number, tuple = ''] = line.split(':');
    const values = inParentheses(tuple).map(Number);
    if (Number(number) !== i || values.length !== variables.length || !values.every(Number.isInteger)) {
      throw new Error(`"${line}" is not state ${i} of ${variables.join(', ')}`);
    }
    return values;
  });
  return { variables, states };
}

function inParentheses(text: string): readonly string[] {
  if (!/^\([^()]+\)$/.test(text)) throw new Error(`"${text}" does not stand in parentheses`);
  return text.slice(1, -1).split(',');
}

function numbers(line: string, count: number): readonly number[] {
  const read = line.split(' ').map(Number);
  if (read.length !== count || read.some(Number.isNaN)) throw new Error(`"${line}" is not ${count} numbers`);
  return read;
}

function readLabels(lines: Iterable<string>, states: number): ReadonlyMap<string, readonly number[]> {
  const [head = '', ...rest] = lines;
  const names = head.split(' ').map((text, i) => {
    const [, number, name] = /^(\d+)="([A-Za-z_]\w*)"$/.exec(text) ?? [];
    if (Number(number) !== i || name === undefined) throw new Error(`"${text}" does not declare label ${i}`);
    return name;
  });
  if (new Set(names).size !== names.length) throw new Error(`"${head}" declares a label twice`);
  const labels = new Map<string, number[]>(names.map(name => [name, []]));
  for (const line of rest) {
    const [state, of = ''] = line.split(': ');
    for (const label of of.split(' ')) {
      const holders = labels.get(names[Number(label)] ?? '');
      if (!holders || !(Number(state) < states)) throw new Error(`"${line}" labels nothing`);
      holders.push(Number(state));
    }
  }
  return labels;
}

/** The rewards of states, with the name of their structure. */
export interface PrismRewards {
  readonly name: string;
  readonly rewards: Float64Array;
}

/** Reads a file of state rewards. */
export function readRewards(lines: Iterable<string>, states: number): PrismRewards {
  const [name = '', kind, head = '', ...rest] = lines;
  const [, structure] = /^# Reward structure "([A-Za-z_]\w*)"$/.exec(name) ?? [];
  const [count, nonzero] = numbers(head, 2);
  if (structure === undefined || kind !== '# State rewards' || count !== states || nonzero !== rest.length) {
    throw new Error(`"${name}", "${kind}", "${head}" do not head ${rest.length} rewards of ${states} states`);
  }
  const rewards = new Float64Array(states);
  for (const line of rest) {
    const [state = -1, reward = 0] = numbers(line, 2);
    if (!(state < states && reward > 0 && rewards[state] === 0)) throw new Error(`"${line}" is no reward`);
    rewards[state] = reward;
  }
  return { name: structure, rewards };
}

/** Passes the probability of every state on for some turns, and adds up the rewards on the way. */
export function passOn(
  { states, from, to, chance, start }: PrismChain,
  turns: number,
  rewards: readonly Float64Array[] = [],
) {
  let mass = new Float64Array(states.length);
  mass[start] = 1;
  const earned = rewards.map(() => 0);
  for (let turn = 0; turn < turns; turn++) {
    rewards.forEach((of, i) => {
      earned[i] = (earned[i] ?? 0) + of.reduce((sum, reward, state) => sum + reward * mass[state]!, 0);
    });
    const into = new Float64Array(states.length);
    for (let i = 0; i < from.length; i++) into[to[i]!] = into[to[i]!]! + mass[from[i]!]! * chance[i]!;
    mass = into;
  }
  return { mass, earned };
}
