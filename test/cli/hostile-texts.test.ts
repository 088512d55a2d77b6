import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { unfitProblems } from '../../src/fuzz/text/unfit.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { UNSEEN_IN_LINE } from '../../src/words/characters/unseen.ts';
import { problemsText } from '../../src/words/problem-text.ts';
import { widthOf } from '../../src/words/width.ts';
import { anyTexts, anyWordyScenario, fileTextOf, plainTwin, withTexts } from '../support/arbitrary/hostile.ts';
import { few, IS_LONG } from '../support/pace.ts';
import { property } from '../support/property.ts';
import { ranHere } from './in-process.ts';
import { emptyFolder } from './program.ts';

/** Of those that print texts, each with what it needs; FILE stands for the scenario. */
const COMMANDS = few(
  [
    ['check', 'FILE'],
    ['facts', 'FILE'],
    ['run', 'FILE', '--seed', '7'],
    ['odds', 'FILE'],
    ['why', 'FILE'],
    ['compare', 'FILE', '--set', 'eagerness=1'],
    ['guarantee', 'FILE', '--ending', 'otherwise'],
    ['sample', 'FILE', '--runs', '20', '--seed', '7', '--keep', 'otherwise'],
    ['validate', 'FILE'],
  ],
  2,
);

const PLAY = ['play', 'FILE', '--plain', '--no-save', '--seed', '7'];

const folder = emptyFolder();

/** Writes a scenario to a file of its own, whose path is as long as those of all others. */
function written(name: string, text: string): string {
  mkdirSync(join(folder, name), { recursive: true });
  const file = join(folder, name, 'scenario.yaml');
  writeFileSync(file, text);
  return file;
}

/** Returns how many columns each line of an output takes; those that show a line of the file itself are left out. */
const shapeOf = (text: string) =>
  text
    .split('\n')
    .filter(line => !/^ *\d* \| /.test(line))
    .map(widthOf);

const tagsOf = (page: string) => [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replaceAll(/="[^"]*"/g, '=""'));

/** A scenario with hostile texts and its twin with plain ones, as files. */
interface Pair {
  readonly hostile: string;
  readonly plain: string;
}

const anyCase = fc.record({ raw: anyWordyScenario, texts: anyTexts, isByCode: fc.boolean() });

/** Writes both scenarios of a case; undefined where the hostile one is refused, and then it is fit to be read why. */
function pairOf({
  raw,
  texts,
  isByCode,
}: typeof anyCase extends fc.Arbitrary<infer Case> ? Case : never): Pair | undefined {
  const textOf = (number: number) => `${texts[number % texts.length]}n${number}`;
  const text = fileTextOf(withTexts(raw, textOf), isByCode);
  const hostile = written('hostile', text);
  const read = parseScenario({ file: hostile, text }, () => ({ what: 'There is none.' }));
  if (read.ok) {
    return {
      hostile,
      plain: written(
        'plainer',
        fileTextOf(
          withTexts(raw, number => plainTwin(textOf(number))),
          false,
        ),
      ),
    };
  }
  expect(unfitProblems(read.problems)).toBeUndefined();
  expect(problemsText(read.problems).replaceAll('\n', '')).not.toMatch(UNSEEN_IN_LINE);
  return undefined;
}

/** What is typed where a game is played: every answer that tells texts, and moves. */
const TYPED = ['i', '1', 'v', 'N', 'y', 'g', 'b', 'f', 'w', 'u', '?', 'run', '', 'q'];

async function ranAt(file: string, [command, ...args]: readonly string[]): Promise<string> {
  const words = [command ?? '', ...args.map(arg => (arg === 'FILE' ? file : arg))];
  const { stdout, stderr } = await ranHere(words, TYPED);
  return stdout + stderr;
}

describe('no text of a scenario, whatever its characters, breaks', () => {
  property([anyCase])('a line or a column of a command', async hostile => {
    const pair = pairOf(hostile);
    for (const command of pair ? COMMANDS : []) {
      const [here, there] = [await ranAt(pair?.hostile ?? '', command), await ranAt(pair?.plain ?? '', command)];
      expect(here.replaceAll('\n', '')).not.toMatch(UNSEEN_IN_LINE);
      expect(shapeOf(here), here).toEqual(shapeOf(there));
    }
  });

  property([anyCase])('a line of a game that is played in lines', async hostile => {
    const pair = pairOf(hostile);
    if (!pair) return;
    const here = await ranAt(pair.hostile, PLAY);
    expect(here.replaceAll('\n', '')).not.toMatch(UNSEEN_IN_LINE);
    expect(shapeOf(here), here).toEqual(shapeOf(await ranAt(pair.plain, PLAY)));
  });

  // Drawing its charts takes a second.
  property([anyCase], IS_LONG ? {} : { numRuns: 2 })('a page', async hostile => {
    const pair = pairOf(hostile);
    if (!pair) return;
    const report = ['report', 'FILE', '--replay', '7/1', '-o', '-'];
    const [here, there] = [await ranAt(pair.hostile, report), await ranAt(pair.plain, report)];
    expect(here).toMatch(/^<!doctype html>.*<\/html>\n$/s);
    expect(here.replaceAll('\n', '')).not.toMatch(UNSEEN_IN_LINE);
    expect(tagsOf(here)).toEqual(tagsOf(there));
  });

  property([anyCase, fc.constantFrom('prism', 'xstate', 'prism-explicit')])('an export', async (hostile, format) => {
    const pair = pairOf(hostile);
    if (!pair) return;
    const [here, there] = [await exported(pair.hostile, format), await exported(pair.plain, format)];
    expect(here.size).toBeGreaterThan(0);
    expect(here).toEqual(there);
  });
});

/** Returns the files of an export by name, without the comments, which are ASCII in one line each. */
async function exported(file: string, format: string): Promise<ReadonlyMap<string, string>> {
  const to = emptyFolder();
  await ranAt(file, ['export', 'FILE', '--to', format, '-o', join(to, 'game')]);
  return new Map(readdirSync(to).map(name => [name, withoutComments(readFileSync(join(to, name), 'utf8'))]));
}

function withoutComments(text: string): string {
  expect(text).toMatch(/^[ -~\n]*$/);
  return text.replaceAll(/\/\/.*$/gm, '');
}
