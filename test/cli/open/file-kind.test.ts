import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { few } from '../../support/pace.ts';
import { HAGGLE, savedGame } from '../commands/report/saved-game.ts';
import { ranHere } from '../in-process.ts';
import { emptyFolder, parley } from '../program.ts';

const folder = emptyFolder();
const GAME = savedGame(folder);
/** A lesson, under a name that is none of the library's. */
const LESSON = join(folder, 'lesson.yaml');
copyFileSync('scenarios/lessons/grit.yaml', LESSON);
/** A game and a scenario whose names say nothing, or something else. */
const [GAME_AS_YAML, PLAIN] = [join(folder, 'game.yaml'), join(folder, 'crisis')];
copyFileSync(GAME, GAME_AS_YAML);
copyFileSync(HAGGLE, PLAIN);

const run = (words: string) => `node dist/parley.js ${words}`;
const ofGame = (wanted: string, game = GAME) =>
  `parley: "${game}" is a saved game, and not ${wanted}. Go on with it: ${run(`play --load ${game}`)}. Tell it as a page: ${run(`report ${game}`)}. Ask of the scenario it was begun from: ${run(`odds ${HAGGLE}`)}.\n`;
const ofScenario = (wanted: string, scenario = HAGGLE) =>
  `parley: "${scenario}" is a scenario, and not ${wanted}. Begin a game of it: ${run(`play ${scenario}`)}. Tell a line of play of it: ${run(`report ${scenario} --replay 7/1`)}.\n`;
const ofLesson = (wanted: string, lesson = LESSON, what = 'a lesson') =>
  `parley: "${lesson}" is ${what}, and not ${wanted}. Go through it: ${run(`play --lesson ${lesson}`)}. Tell it whole: ${run(`lessons ${lesson}`)}.\n`;

describe('who names a file of another kind is told what takes it:', () => {
  test.each(
    few(
      [
        [['odds', GAME], ofGame('a scenario')],
        [['play', '--load', HAGGLE], ofScenario('a saved game')],
        [['play', '--lesson', HAGGLE], ofScenario('a lesson')],
        [['report', LESSON], ofLesson('a scenario')],
        [['play', GAME], ofGame('a scenario')],
        [[GAME], ofGame('a scenario')],
        [['validate', GAME], ofGame('a scenario')],
        [['validate', GAME, '--json'], ofGame('a scenario')],
        [['compare', HAGGLE, GAME], ofGame('a scenario')],
        [['fuzz', GAME, '--broken'], ofGame('a scenario')],
        [['lessons', GAME], ofGame('a lesson')],
        [['check', GAME_AS_YAML], ofGame('a scenario', GAME_AS_YAML)],
        [['lessons', PLAIN], ofScenario('a lesson', PLAIN)],
        [['odds', LESSON], ofLesson('a scenario')],
        [['play', '--load', LESSON], ofLesson('a saved game')],
        [['fuzz', LESSON, '--broken'], ofLesson('a scenario')],
      ] as [string[], string][],
      4,
    ),
  )('%j', async (args, stderr) => expect(await ranHere(args)).toEqual({ code: 1, stdout: '', stderr }));

  test.each(
    few(
      [
        [['odds', 'grit'], ofLesson('a scenario', 'grit', 'a lesson of the library')],
        [['grit'], ofLesson('a scenario', 'grit', 'a lesson of the library')],
        [['play', '--load', 'washington-caracas'], 'is a scenario of the library, and not a saved game.'],
        [['lessons', 'washington-caracas'], 'is a scenario of the library, and not a lesson.'],
      ] as [string[], string][],
      1,
    ),
  )('%j, of the library', async (args, expected) => {
    const { code, stdout, stderr } = await ranHere(args);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(expected);
  });

  test('a game that comes by standard input has no name to be loaded by', () => {
    const { code, stderr } = parley(['odds', '-'], { input: '{"parleyGame":2}\n' });
    expect(code).toBe(1);
    expect(stderr).toBe(
      `parley: Standard input is a saved game, and not a scenario. Go on with it: ${run('play --load GAME')}. Tell it as a page: ${run('report GAME')}.\n`,
    );
  });

  test('what is nothing of ours is told as what it is', async () => {
    const notes = join(folder, 'notes.txt');
    writeFileSync(notes, 'Dear Sir or Madam,\n');
    expect((await ranHere(['play', '--load', notes])).stderr).toMatch(/^parley: This is not a saved game of Parley\./);
    expect((await ranHere(['odds', notes])).stderr).toContain('error: The scenario cannot be "Dear Sir or Madam,".');
  });
});

describe('report tells by what a file holds whether it is a game', () => {
  test.each([
    ['a game that is called game.yaml', [GAME_AS_YAML]],
    ['a scenario that is called crisis', [PLAIN, '--after', 'seller:cut']],
  ])('%s', async (_, args) => {
    const { code, stdout } = await ranHere(['report', ...args, '-o', '-']);
    expect([code, stdout.slice(0, 15)]).toEqual([0, '<!doctype html>']);
  });
});
