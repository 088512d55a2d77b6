import type { Command, PrismModel } from './model.ts';

/**
 * A game with its states found one by one. State `s` has the choices from `choices[s]` to `choices[s + 1]`, choice `c` the
 * branches from `branches[c]` to `branches[c + 1]`. The start is state 0.
 */
export interface ExplicitGame {
  /** The variables' values of each state, with commas between. */
  readonly states: readonly string[];
  /** The player who chooses in each state. */
  readonly player: readonly string[];
  readonly choices: readonly number[];
  readonly label: readonly string[];
  readonly branches: readonly number[];
  readonly target: readonly number[];
  readonly chance: readonly number[];
}

/** PRISM's tolerance for what the probabilities of a choice sum to. */
const SUM_TOLERANCE = 1e-5;

/** Finds every state of a model; throws on what PRISM refuses: deadlocks, values out of range, sums that are not 1. */
export function buildStates(model: PrismModel): ExplicitGame {
  const { variables } = model;
  const owner = ownersOf(model);
  const values = [variables.map(({ init }) => init)];
  const states = [values[0]?.join(',') ?? ''];
  const known = new Map([[states[0], 0]]);
  const game = {
    states,
    player: [] as string[],
    choices: [0],
    label: [] as string[],
    branches: [0],
    target: [] as number[],
    chance: [] as number[],
  };
  const visit = (reached: number[]): number => {
    const key = reached.join(',');
    const found = known.get(key);
    if (found !== undefined) return found;
    reached.forEach((value, i) => {
      const { name = '', min = 0, max = 0 } = variables[i] ?? {};
      if (!(value >= min && value <= max)) throw new Error(`${name} becomes ${value}, outside ${min}..${max}`);
    });
    known.set(key, states.length);
    states.push(key);
    values.push(reached);
    return states.length - 1;
  };
  for (let state = 0; state < states.length; state++) {
    const here = values[state] ?? [];
    const open = model.commands.filter(({ guard }) => guard.at(here) === 1);
    const owners = new Set(open.map(({ label }) => owner.get(label)));
    const [player] = owners;
    if (owners.size !== 1 || player === undefined)
      throw new Error(`${states[state]} belongs to ${[...owners].join(', ') || 'nobody'}`);
    game.player.push(player);
    for (const command of open) {
      game.label.push(command.label);
      addBranches(command, here, visit, game);
      game.branches.push(game.target.length);
    }
    game.choices.push(game.label.length);
  }
  return game;
}

function ownersOf({ players, commands }: PrismModel): ReadonlyMap<string, string> {
  const owner = new Map<string, string>();
  const labels = new Set(commands.map(({ label }) => label));
  for (const [player, own] of players) {
    for (const label of own) {
      if (owner.has(label)) throw new Error(`[${label}] belongs to two players`);
      if (!labels.has(label)) throw new Error(`[${label}] of ${player} is the label of no command`);
      owner.set(label, player);
    }
  }
  return owner;
}

function addBranches(
  { label, updates }: Command,
  here: readonly number[],
  visit: (reached: number[]) => number,
  { target, chance }: { target: number[]; chance: number[] },
): void {
  let sum = 0;
  for (const { chance: of, sets } of updates) {
    const p = of.at(here);
    if (!(p >= 0 && p <= 1 + SUM_TOLERANCE)) throw new Error(`[${label}] has a result of probability ${p} in ${here}`);
    sum += p;
    if (p === 0) continue;
    const reached = [...here];
    for (const { variable, to } of sets) reached[variable] = to.at(here);
    target.push(visit(reached));
    chance.push(p);
  }
  if (Math.abs(sum - 1) > SUM_TOLERANCE) throw new Error(`the results of [${label}] sum to ${sum} in ${here}`);
}
