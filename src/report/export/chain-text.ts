import { decodeDigits } from '../../game/table/lookup.ts';
import type { NumberedChain, UnfoldedTurn } from '../../solve/numbered/numbered-chain.ts';
import { numberText } from './expressions.ts';
import type { PrismNames } from './names.ts';

/** Writes the states (.sta): the names of the variables, then the values of each state. */
export function* stateLines({ solved, layers, isUnfolded }: NumberedChain, names: PrismNames): Generator<string> {
  const { scenario, space } = solved.table.model;
  yield `(${[...(isUnfolded ? [names.step] : []), names.turn, ...names.variables].join(',')})`;
  const digits = new Int32Array(space.sizes.length);
  for (const { block, turn, from, states } of layers) {
    const lead = `${isUnfolded ? `${turn},` : ''}${block.position}`;
    const offset = block.position * space.volume;
    for (const [i, state] of states.entries()) {
      decodeDigits(space, block.state[state]! - offset, digits);
      const values = scenario.variables.map(({ min }, variable) => `,${min + digits[variable]!}`);
      yield `${from + i}:(${lead}${values.join('')})`;
    }
  }
}

/**
 * Writes the transitions (.tra): how many states and transitions, then from, to and probability. A state in which play
 * has stopped, or the horizon of an unfolded chain, leads to itself, so that there is no deadlock.
 */
export function* transitionLines(chain: NumberedChain): Generator<string> {
  yield `${chain.states} ${countTransitions(chain)}`;
  for (const layer of chain.layers) {
    const next = layer.next === undefined ? undefined : chain.layers[layer.next];
    const { start, target, chances } = edgesOf(chain, layer);
    for (const [i, state] of layer.states.entries()) {
      const here = layer.from + i;
      if (!next || layer.block.ending[state]! >= 0) {
        yield `${here} ${here} 1`;
        continue;
      }
      for (let edge = start[state]!; edge < start[state + 1]!; edge++) {
        // A sum may round to just above 1, which PRISM would take for a rate.
        const chance = Math.min(1, chances[edge]!);
        if (chance > 0) yield `${here} ${next.numberOf[target[edge]!]!} ${numberText(chance)}`;
      }
    }
  }
}

function edgesOf({ solved }: NumberedChain, { turn, next }: UnfoldedTurn) {
  const { start, target } = solved.chain.edges(turn);
  return { start, target, chances: next === undefined ? new Float64Array() : solved.chain.chances(turn) };
}

function countTransitions(chain: NumberedChain): number {
  let count = 0;
  for (const layer of chain.layers) {
    const { start, chances } = edgesOf(chain, layer);
    for (const state of layer.states) {
      if (layer.next === undefined || layer.block.ending[state]! >= 0) count++;
      else for (let edge = start[state]!; edge < start[state + 1]!; edge++) if (chances[edge]! > 0) count++;
    }
  }
  return count;
}

/**
 * Writes the labels (.lab): `init` on the state in which play starts, and on each state one ending: the one that has
 * stopped play there, or the one that would hold if it were the horizon.
 */
export function* labelLines({ layers, start }: NumberedChain, names: PrismNames): Generator<string> {
  const predefined = ['init', 'deadlock'];
  yield [...predefined, ...names.endings].map((name, i) => `${i}="${name}"`).join(' ');
  for (const { endings, from, states } of layers) {
    for (const [i, state] of states.entries()) {
      yield `${from + i}:${from + i === start ? ' 0' : ''} ${predefined.length + endings[state]!}`;
    }
  }
}

/** Writes how a tally is expected to grow in each state (.srew): how many states, how many of them not 0, then those. */
export function* rewardLines(chain: NumberedChain, names: PrismNames, tally: number): Generator<string> {
  const { layers, states } = chain;
  const growth = chain.growth(tally);
  const rewards = layers.map(layer => (layer.next === undefined ? undefined : growth(layer.turn)));
  let count = 0;
  for (const [i, layer] of layers.entries()) for (const state of layer.states) if (rewards[i]?.[state]) count++;
  yield `# Reward structure "${names.tallies[tally]}"`;
  yield '# State rewards';
  yield `${states} ${count}`;
  for (const [i, layer] of layers.entries()) {
    const here = rewards[i];
    if (!here) continue;
    for (const [j, state] of layer.states.entries()) {
      if (here[state]) yield `${layer.from + j} ${numberText(here[state]!)}`;
    }
  }
}
