import type { ExplicitGame } from './build.ts';
import type { RewardItem } from './model.ts';

/** Returns the states in which a condition holds: 1 there, else 0. */
export function statesWhere({ states }: ExplicitGame, holds: (values: readonly number[]) => boolean): Float64Array {
  return Float64Array.from(states, state => Number(holds(state.split(',').map(Number))));
}

/**
 * Returns for every state the probability to reach a target within some turns when the coalition makes it as great (or as
 * small) as it can and everybody else the reverse: plain value iteration, one sweep a turn.
 */
export function reachWithin(
  game: ExplicitGame,
  target: Float64Array,
  turns: number,
  coalition: ReadonlySet<string>,
  goal: 'Pmax' | 'Pmin',
): Float64Array {
  let values = target;
  for (let turn = 0; turn < turns; turn++) {
    const after = values;
    values = target.map((isTarget, state) => {
      if (isTarget === 1) return 1;
      const isOurs = coalition.has(game.player[state] ?? '');
      return bestChoice(game, state, after, isOurs === (goal === 'Pmax') ? Math.max : Math.min);
    });
  }
  return values;
}

function bestChoice(
  { choices, branches, target, chance }: ExplicitGame,
  state: number,
  after: Float64Array,
  better: (a: number, b: number) => number,
): number {
  let best: number | undefined;
  for (let choice = choices[state]!; choice < choices[state + 1]!; choice++) {
    let sum = 0;
    for (let branch = branches[choice]!; branch < branches[choice + 1]!; branch++)
      sum += chance[branch]! * after[target[branch]!]!;
    best = best === undefined ? sum : better(best, sum);
  }
  return best ?? Number.NaN;
}

/** Returns how likely each state is after some turns when every choice is equally likely. */
export function uniformAfter(
  { states, choices, branches, target, chance }: ExplicitGame,
  turns: number,
  onTurn?: (mass: Float64Array) => void,
): Float64Array {
  let mass = new Float64Array(states.length);
  mass[0] = 1;
  for (let turn = 0; turn < turns; turn++) {
    onTurn?.(mass);
    const into = new Float64Array(states.length);
    for (let state = 0; state < mass.length; state++) {
      if (mass[state] === 0) continue;
      const share = mass[state]! / (choices[state + 1]! - choices[state]!);
      for (let branch = branches[choices[state]!]!; branch < branches[choices[state + 1]!]!; branch++) {
        into[target[branch]!] = into[target[branch]!]! + share * chance[branch]!;
      }
    }
    mass = into;
  }
  return mass;
}

/** Returns what each state earns in a turn when every choice is equally likely; no reward may be below 0. */
export function uniformRewards({ states, choices, label }: ExplicitGame, items: readonly RewardItem[]): Float64Array {
  return Float64Array.from(states, (text, state) => {
    const values = text.split(',').map(Number);
    const open = items.filter(({ guard }) => guard.at(values) === 1);
    const count = choices[state + 1]! - choices[state]!;
    const labels = label.slice(choices[state]!, choices[state + 1]!);
    return open.reduce((sum, item) => {
      const times = item.label === undefined ? 1 : labels.filter(one => one === item.label).length / count;
      const reward = times === 0 ? 0 : item.reward.at(values);
      if (reward < 0) throw new Error(`a reward is ${reward} in ${text}`);
      return sum + times * reward;
    }, 0);
  });
}
