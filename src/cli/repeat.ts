import type { Model } from '../game/model.ts';
import { makeSetting } from '../game/settings.ts';

/** Returns a word as a shell takes it: quoted where it holds more than plain characters. */
export const shellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** Returns the arguments that repeat a line of play from the same scenario, settings and seed. */
export function repeatArguments(reference: string, model: Model, seed: string, rounds: number): string {
  const { scenario, horizon } = model;
  const settings = [...model.settings].flatMap(([name, value]) => ['--set', makeSetting(scenario, name, value)]);
  const own = horizon === scenario.round.horizon ? [] : ['--horizon', String(horizon)];
  return ['run', reference, '--seed', seed, '--rounds', String(rounds), ...own, ...settings].map(shellWord).join(' ');
}
