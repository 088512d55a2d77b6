import type { Model } from '../game/model.ts';
import { makeSetting } from '../game/settings/settings.ts';

/** Returns a word as a shell takes it: quoted where it holds more than plain characters. */
export const shellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** Returns the options that set a model as it is set. */
export function modelWords({ scenario, settings, horizon }: Model): readonly string[] {
  const set = [...settings].flatMap(([name, value]) => ['--set', makeSetting(scenario, name, value)]);
  return horizon === scenario.round.horizon ? set : ['--horizon', String(horizon), ...set];
}

/** Returns the arguments that repeat a line of play from the same scenario, settings and seed. */
export function repeatArguments(reference: string, model: Model, seed: string, rounds: number): string {
  return ['run', reference, '--seed', seed, '--rounds', String(rounds), ...modelWords(model)].map(shellWord).join(' ');
}
