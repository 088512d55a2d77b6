import type { Model } from '../game/model.ts';

/** Returns a word as a shell takes it: quoted where it holds more than plain characters. */
export const shellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** Returns the command that repeats a line of play from the same scenario, settings and seed. */
export function repeatCommand(reference: string, model: Model, seed: string, rounds: number): string {
  const settings = [...model.settings].flatMap(([name, value]) => {
    const track = model.scenario.variables.find(variable => variable.name === name);
    const written = track?.kind === 'track' ? track.levels[value]?.name : value;
    return ['--set', `${name}=${written}`];
  });
  const horizon = model.horizon === model.scenario.round.horizon ? [] : ['--horizon', String(model.horizon)];
  return ['parley', 'run', reference, '--seed', seed, '--rounds', String(rounds), ...horizon, ...settings]
    .map(shellWord)
    .join(' ');
}
