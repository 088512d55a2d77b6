import { describe, expect, test } from 'vitest';
import { makeRemainderFinder } from '../../../src/analysis/compare/remainder.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { modelOf } from '../../support/load.ts';
import { stateOf, tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

const text = (levels: string, ships: string, more: string) => `${madeUp('standing', 3, 'one')}
tracks: { mood: { title: Mood, start: calm, levels: { ${levels} } } }
gauges: { ${more}: { title: More, min: 0, max: 1, start: 0 }, ships: { title: Ships, ${ships}, start: 1 } }
actions:
  one:
    vex: { title: Vex, results: [{ chance: 1, do: { mood: +1 } }] }
    build: { title: Build, results: [{ chance: 1, do: { ships: +1 } }] }
    add: { title: Add, results: [{ chance: 1, do: { ${more}: +1 } }] }
endings: { open: { says: Open., atHorizon: true } }
`;
const FEW = text('calm: { says: C. }, angry: { says: A. }', 'min: 0, max: 2', 'guns');
const TENSE = text('calm: { says: C. }, tense: { says: T. }, angry: { says: A. }', 'min: 0, max: 2', 'guns');
const MORE = text('calm: { says: C. }, tense: { says: T. }, angry: { says: A. }', 'min: 1, max: 2', 'forts');

function told(base: string, was: string, other: string, is: string, settings: readonly string[] = []) {
  const [before, after] = [solveGame(tableOf(modelOf(base))), solveGame(tableOf(modelOf(other, settings)))];
  const tell = makeRemainderFinder(before.table, after.table);
  return tell(0, stateOf(before, `one ${was}`).index, stateOf(after, `one ${is}`).index);
}

describe('the same moves end otherwise', () => {
  test.each([
    { was: 'mood=angry guns=0 ships=1', is: 'mood=angry forts=0 ships=1', why: 'endings' },
    { was: 'mood=calm guns=0 ships=2', is: 'mood=calm forts=0 ships=2', why: 'endings' },
    { was: 'mood=calm guns=1 ships=1', is: 'mood=calm forts=0 ships=1', why: 'endings' },
    { was: 'mood=angry guns=0 ships=1', is: 'mood=tense forts=0 ships=1', why: 'effects' },
    { was: 'mood=calm guns=0 ships=1', is: 'mood=calm forts=0 ships=2', why: 'effects' },
    { was: 'mood=angry guns=0 ships=2', is: 'mood=tense forts=0 ships=2', why: 'effects' },
  ])('by $why, from $was to $is: variables go by name, levels too, gauges by number', ({ was, is, why }) => {
    expect(told(FEW, was, MORE, is)).toBe(why);
  });

  test('by what levels are called, where the variables are called the same', () => {
    const [angry, tense] = ['mood=angry guns=0 ships=1', 'mood=tense guns=0 ships=1'];
    expect([told(FEW, angry, TENSE, angry), told(FEW, angry, TENSE, tense)]).toEqual(['endings', 'effects']);
  });

  test('by numbers, where gauges of one name and size begin at others', () => {
    const higher = FEW.replace('min: 0, max: 2', 'min: 1, max: 3');
    const [one, two] = ['mood=calm guns=0 ships=1', 'mood=calm guns=0 ships=2'];
    expect([told(FEW, one, higher, one), told(FEW, one, higher, two)]).toEqual(['endings', 'effects']);
  });

  test('by where play began, if that differs and so does where it leads', () => {
    const is = (mood: string) => `mood=${mood} forts=0 ships=1`;
    const was = 'mood=angry guns=0 ships=1';
    expect(told(FEW, was, MORE, is('tense'), ['mood=tense'])).toBe('standing');
    expect(told(FEW, was, MORE, is('angry'), ['mood=tense'])).toBe('endings');
  });

  test('of games with the same variables by the states themselves', () => {
    const [calm, angry] = ['mood=calm guns=0 ships=1', 'mood=angry guns=0 ships=1'];
    expect([told(FEW, calm, FEW, calm), told(FEW, calm, FEW, angry)]).toEqual(['endings', 'effects']);
    expect(told(FEW, calm, FEW, angry, ['mood=angry'])).toBe('standing');
  });
});
