import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openScenario, problemsText } from '../../src/index.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { ranHere } from '../cli/in-process.ts';
import { emptyFolder } from '../cli/program.ts';
import { anyExtremeText } from '../support/arbitrary/extreme.ts';
import { few, IS_LONG } from '../support/pace.ts';
import { property } from '../support/property.ts';

/** Every command that tells numbers of a scenario, with what it needs; the words in capitals stand for what is of the scenario. */
const COMMANDS: readonly (readonly string[])[] = [
  ...[
    ['odds', 'FILE'],
    ['odds', 'FILE', '--set', 'PARTY.precision=infinity', '--set', 'PARTY.foresight=horizon'],
    ['why', 'FILE'],
    ['why', 'FILE', '--after', 'LINE'],
    ['compare', 'FILE', '--set', 'SETTING'],
    ['guarantee', 'FILE', '--ending', 'otherwise'],
    ['guarantee', 'FILE', '--ending', 'ENDING', '--unbounded'],
    ['check', 'FILE'],
    ['sample', 'FILE', '--runs', '50', '--seed', '7', '--keep', 'otherwise'],
    ['run', 'FILE', '--seed', '7'],
    ['facts', 'FILE'],
    ['validate', 'FILE'],
    ['mutants', 'FILE', '--most', '2', '--seed', '7', '--all'],
    ['fuzz', 'FILE', '--runs', '2', '--seed', '7'],
  ].flatMap(words => [words, [...words, '--json']]),
  ['export', 'FILE', '--to', 'prism', '-o', 'FOLDER/game'],
  ['export', 'FILE', '--to', 'xstate', '-o', 'FOLDER/game'],
  ['export', 'FILE', '--to', 'prism-explicit', '--max-states', '10000', '-o', 'FOLDER/game'],
  ['play', 'FILE', '--seed', '7'],
  ['play', 'FILE', '--plain', '--no-save', '--seed', '7', '--set', 'SETTING'],
  // Drawing its charts takes longest.
  ...few([['report', 'FILE', '--replay', '7/1', '-o', '-']], 0),
];

/** What is typed: moves by hand and by the model, what they were worth, why, and whatever else has numbers. */
const TYPED = ['1', 'v', 'i', 'N', 'y', 'g', 'b', 'c', 'w', 'f', 'u', 'a', 'p', 'a', 'run', '', 'q'];

/** What a text says where it has no number to say, and never otherwise. */
const NO_NUMBER = /\bNaN\b|(?<![a-z])Infinity\b|\bundefined\b|\bnull\b|\[object /;

/** Returns the lines of a text that say what is no number. */
const unfitText = (text: string) => text.split('\n').filter(line => NO_NUMBER.test(line));

/** Says where a document holds what is no finite number, and where odds of the endings miss 1. */
function unfitIn(value: unknown, endings: readonly string[], path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value === 'string') return unfitText(value).map(line => `${path} says ${line}`);
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.entries(value).flatMap(([key, part]) => unfitIn(part, endings, `${path}.${key}`));
  if (!path.endsWith('.odds') || !endings.every(id => id in value)) return within;
  const sum = Object.values(value).reduce((all, odds) => all + odds, 0);
  return Math.abs(sum - 1) < 1e-12 ? within : [...within, `${path} sum to ${sum}`];
}

/** A scenario as a file in a folder of its own, and what stands for the words of commands. */
interface Subject {
  readonly folder: string;
  readonly words: Readonly<Record<string, string>>;
  readonly endings: readonly string[];
}

async function written({ levers, parties, endings }: Scenario, text: string): Promise<Subject> {
  const folder = emptyFolder();
  const [file, party] = [join(folder, 'extreme.yaml'), parties[0]?.id ?? ''];
  writeFileSync(file, text);
  const { stdout } = await ranHere(['run', file, '--seed', '7', '--json']);
  const words = {
    FILE: file,
    FOLDER: folder,
    PARTY: party,
    SETTING: levers[0] ? `${levers[0].name}=${levers[0].max}` : `${party}.precision=2`,
    ENDING: endings[0]?.id ?? '',
    LINE: String(JSON.parse(stdout).line).split(' ').slice(0, 7).join(' '),
  };
  return { folder, words, endings: endings.map(({ id }) => id) };
}

/** Runs a command; says what is wrong with what it tells. */
async function wrongIn({ folder, words, endings }: Subject, command: readonly string[]): Promise<readonly string[]> {
  const args = command.map(word => word.replace(/[A-Z]{4,}/, name => words[name] ?? name));
  const { code, stdout, stderr } = await ranHere(args, TYPED);
  const isRefused = code !== 0 && stdout === '';
  if (isRefused) return /^parley: [^\n]+[.!?]\n$/m.test(stderr) ? unfitText(stderr) : [`${code}: ${stderr}`];
  if (args.at(-1) === '--json') return unfitIn(JSON.parse(stdout), endings);
  const files = readdirSync(folder).filter(name => name.startsWith('game.'));
  return [stdout, ...files.map(name => readFileSync(join(folder, name), 'utf8'))].flatMap(unfitText);
}

// A horizon of 10,000 rounds takes seconds in each command that tells all of it.
property([anyExtremeText], IS_LONG ? { numRuns: 12 } : {})(
  'a file with extreme numbers is refused with a place, or what every command tells is finite and odds sum to 1',
  async text => {
    const opened = openScenario({ file: 'extreme.yaml', text });
    if (!opened.ok) {
      expect(problemsText(opened.problems)).toMatch(/^extreme\.yaml:\d+:\d+: /);
      return;
    }
    const subject = await written(opened.value.scenario, text);
    for (const command of COMMANDS) expect(await wrongIn(subject, command), command.join(' ')).toEqual([]);
  },
);

describe('unfitIn', () => {
  test('finds what is no number, what prints as none, and odds that miss 1', () => {
    const document = {
      a: [1, Number.NaN],
      b: { c: Number.POSITIVE_INFINITY },
      d: 'NaN%',
      e: 'infinity',
      odds: { war: 0.5, peace: 0.5 + 1e-11 },
      at: { odds: { war: 0.25, peace: 0.75 } },
    };
    expect(unfitIn(document, ['war', 'peace'])).toEqual([
      '.a.1 is NaN',
      '.b.c is Infinity',
      '.d says NaN%',
      expect.stringMatching(/^\.odds sum to 1\.0000000000\d+$/),
    ]);
  });
});
