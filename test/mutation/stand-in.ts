import { format } from 'node:util';
import { vi as ofVitest } from 'vitest';

type Body = (...args: readonly unknown[]) => unknown;

interface Suite {
  readonly name: string;
  readonly outer: Suite | undefined;
  readonly beforeEach: Body[];
  readonly afterEach: Body[];
}

interface Test {
  readonly suite: Suite;
  readonly body: Body;
}

const suiteIn = (outer: Suite | undefined, name: string): Suite => ({ name, outer, beforeEach: [], afterEach: [] });

// What has been read of a test file.
let suite = suiteIn(undefined, '');
let tests = new Map<string, Test>();
let setUps: Body[] = [];

/** Loads a test file, runs what stands before all of its tests, and returns them by their names. */
export async function collect(load: () => void): Promise<ReadonlyMap<string, Test>> {
  suite = suiteIn(undefined, '');
  tests = new Map();
  setUps = [];
  load();
  for (const setUp of setUps) await setUp();
  return tests;
}

/** From the outermost to the innermost. */
const suitesAround = (inner: Suite | undefined): readonly Suite[] =>
  inner ? [...suitesAround(inner.outer), inner] : [];

/** Runs a test between the hooks around it; throws what any of them throws. */
export async function runTest({ suite: inner, body }: Test): Promise<void> {
  const suites = suitesAround(inner);
  try {
    for (const { beforeEach: hooks } of suites) for (const hook of hooks) await hook();
    await body();
  } finally {
    for (const { afterEach: hooks } of suites.toReversed()) for (const hook of hooks.toReversed()) await hook();
  }
}

type Declare = (name: string, ...bodyAndOptions: readonly unknown[]) => void;

const isBody = (given: unknown): given is Body => typeof given === 'function';

function bodyIn(given: readonly unknown[]): Body {
  const body = given.find(isBody);
  if (!body) throw new Error('there is nothing to run');
  return body;
}

const declareTest: Declare = (name, ...given) => {
  const full = [...suitesAround(suite).map(one => one.name), name].join(' ').trim();
  // Two tests may have one name.
  const alike = tests.has(full) ? `${full} (${tests.size})` : full;
  tests.set(alike, { suite, body: bodyIn(given) });
};

const declareSuite: Declare = (name, ...given) => {
  const outer = suite;
  suite = suiteIn(outer, name);
  bodyIn(given)();
  suite = outer;
};

function titleOf(title: string, row: readonly unknown[]): string {
  const [first] = row;
  const named = title.replaceAll(/\$(\w+)/g, (whole, key) =>
    first instanceof Object && key in first ? String(Reflect.get(first, key)) : whole,
  );
  const asked = named.match(/%[a-z]/g)?.length ?? 0;
  return format(named, ...row.slice(0, asked));
}

const each =
  (declare: Declare) =>
  (rows: readonly unknown[]): Declare =>
  (title, ...given) => {
    const body = bodyIn(given);
    for (const row of rows) {
      const args = Array.isArray(row) ? row : [row];
      declare(titleOf(title, args), () => body(...args), ...given.filter(one => one !== body));
    }
  };

export const test = Object.assign(declareTest, { each: each(declareTest) });
export const describe = Object.assign(declareSuite, { each: each(declareSuite) });

export const beforeAll = (hook: Body) => setUps.push(hook);
export const beforeEach = (hook: Body) => suite.beforeEach.push(hook);
export const afterEach = (hook: Body) => suite.afterEach.push(hook);

const { setImmediate: soon } = globalThis;

export const vi = {
  ...ofVitest,
  // Vitest's own waits for ever where timers are fake: in its workers alone it knows the real ones.
  async waitUntil(holds: () => unknown): Promise<void> {
    const start = performance.now();
    while (!(await holds())) {
      if (performance.now() > start + 1000) throw new Error('waited in vain');
      await new Promise(resolve => soon(resolve));
    }
  },
};

export { expect } from 'vitest';
