import type { Model } from '../../game/model.ts';
import type { Move } from '../../game/rules.ts';
import type { SettingValue } from '../../game/settings/settings.ts';
import type { Message } from '../../words/problem.ts';
import type { MoveLikelihood } from './likelihood.ts';
import { type LineStanding, type Telling, tellingBetween } from './telling.ts';

/** What a line of play says about the value of something that is set. */
export interface InferRecord {
  /** The game as it is set, but for that. */
  readonly model: Model;
  readonly moves: readonly Move[];
  /** The name of what is set: a lever, a start value, or a part of how a party decides. */
  readonly over: string;
  readonly values: readonly SettingValue[];
  /** What is held of each value before the first move; they sum to 1. */
  readonly prior: readonly number[];
  /** One a move. */
  readonly steps: readonly InferStep[];
  /** What is to be held of each value after the last move. */
  readonly posterior: readonly number[];
  /** What it takes to tell apart the two that are held likeliest; undefined where only one is possible any more. */
  readonly apart: Apart | undefined;
}

/** What it takes to tell two values apart; `between` has their numbers, that which is held likelier first. */
export interface Apart extends Telling {
  readonly between: readonly [number, number];
}

/** What one move of the line says. */
export interface InferStep {
  /** How likely the move was under each value. */
  readonly likelihoods: readonly MoveLikelihood[];
  /** How many times as likely under each value as under the first; null where the first could not have it. */
  readonly ratios: readonly (number | null)[];
  /** What is to be held of each value after it. */
  readonly posterior: readonly number[];
}

/** What the line is asked about. */
interface Asked extends Pick<InferRecord, 'model' | 'moves' | 'over' | 'values'> {
  readonly prior: readonly number[];
}

/**
 * Weighs values by a line of play, by Bayes' rule: after each move what is held of a value is in proportion to
 * what was held of it and to how likely the move was under it, its choice and its draw. `likelihoods[value][move]`;
 * `standingOf` a value is where the line has led under it. Says so where a move could come under none of the values.
 */
export function inferRecord(
  asked: Asked,
  likelihoods: readonly (readonly MoveLikelihood[])[],
  standingOf: (value: number) => LineStanding,
): InferRecord | Message {
  const steps: InferStep[] = [];
  let held = shares(asked.prior);
  for (const number of asked.moves.keys()) {
    const ofMove = likelihoods.map(line => line[number] ?? { chosen: 0, drawn: 0 });
    const chances = ofMove.map(({ chosen, drawn }) => chosen * drawn);
    const weights = held.map((share, value) => share * (chances[value] ?? 0));
    if (!(Math.max(...weights) > 0)) return cannotCome(number);
    held = shares(weights);
    const [first = 0] = chances;
    steps.push({
      likelihoods: ofMove,
      ratios: chances.map(chance => (first > 0 ? chance / first : null)),
      posterior: held,
    });
  }
  return { ...asked, prior: shares(asked.prior), steps, posterior: held, apart: apartIn(held, standingOf) };
}

function apartIn(held: readonly number[], standingOf: (value: number) => LineStanding): Apart | undefined {
  const [first = 0, second = 0] = [...held.keys()].sort((a, b) => (held[b] ?? 0) - (held[a] ?? 0));
  if (!((held[second] ?? 0) > 0)) return undefined;
  const between = [first, second] as const;
  return { between, ...tellingBetween([standingOf(first), standingOf(second)]) };
}

/** Divided by the largest first, so that a line of thousands of moves comes to no 0 over 0. */
function shares(weights: readonly number[]): readonly number[] {
  const most = Math.max(...weights);
  const scaled = weights.map(weight => weight / most);
  const sum = scaled.reduce((all, one) => all + one, 0);
  return scaled.map(weight => weight / sum);
}

function cannotCome(move: number): Message {
  return {
    what: `Move ${move + 1} of the line could come under none of the values that are asked about.`,
    wayOut: 'Ask about other values, or end the line before it.',
  };
}
