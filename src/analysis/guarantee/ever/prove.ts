import { type ComponentGame, type Judged, OPEN, worthOf } from './component-game.ts';
import { type EndComponent, endComponents } from './end-components.ts';

/** Once it is proved a bound is swept so often more, or until nothing moves: where play must end it becomes exact. */
const SWEEPS_AFTER = 16;

/**
 * Tries to prove that no state is worth more than a guess (optimistic value iteration: Hartmanns & Kaminski, CAV 2020; for
 * games Azeem, Evangelidis, Křetínský, Slivinskiy & Weininger, ATVA 2022). The guess is swept; once no state stands above
 * it any more it is an upper bound by induction, and so is what it has come down to. Where play could go round for ever,
 * sweeping proves nothing. So the states of an end component are brought down to its best exit, which collapses it (Haddad
 * & Monmege 2018; for games Kelmendi, Krämer, Křetínský & Weininger, CAV 2018); those who do not want the ending are held
 * to their choices. Yields after every sweep; returns the bound, or undefined where `maxSweeps` prove nothing.
 */
export function* proveUpper(
  judged: Judged,
  guess: Float64Array,
  maxSweeps: number,
  components: readonly EndComponent[] = endComponents(judged),
): Generator<void, Float64Array | undefined> {
  const upper = guess.slice();
  const sweep = () => {
    sweepOnce(judged, upper);
    for (const component of components) collapse(judged.part, component, upper);
  };
  let isProved = false;
  for (let sweeps = 0; !isProved && sweeps < maxSweeps; sweeps++) {
    sweep();
    isProved = upper.every((value, state) => value <= guess[state]!);
    yield;
  }
  for (let sweeps = 0; isProved && sweeps < SWEEPS_AFTER; sweeps++) sweep();
  return isProved ? upper : undefined;
}

function sweepOnce({ part, kind }: Judged, upper: Float64Array): void {
  for (let state = 0; state < part.size; state++) {
    if (kind[state] !== OPEN) continue;
    const wants = part.sign[state]! > 0;
    let best = wants ? 0 : 1;
    for (let choice = part.choiceStart[state]!; choice < part.choiceStart[state + 1]!; choice++) {
      const worth = worthOf(part, choice, upper, part.exitUpper);
      if (wants ? worth > best : worth < best) best = worth;
    }
    upper[state] = best;
  }
}

/** Brings every state of an end component down to the best that leaving it gives. */
function collapse(part: ComponentGame, { states, exits }: EndComponent, upper: Float64Array): void {
  let best = 0;
  for (const choice of exits) best = Math.max(best, worthOf(part, choice, upper, part.exitUpper));
  for (const state of states) upper[state] = Math.min(upper[state]!, best);
}

/**
 * Tries to prove that no state is worth less than a guess while those who want the ending keep to their choices, by which
 * play leaves the part whatever the others do: once no state stands below the guess after sweeping, it is a lower bound by
 * induction, and so is what it has come up to.
 */
export function* proveLower(
  { part, kind, choices }: Judged,
  guess: Float64Array,
  maxSweeps: number,
): Generator<void, Float64Array | undefined> {
  const lower = guess.slice();
  for (let sweeps = 0; sweeps < maxSweeps; sweeps++) {
    for (let state = 0; state < part.size; state++) {
      if (kind[state] !== OPEN) continue;
      const isKept = part.sign[state]! > 0;
      const from = isKept ? choices[state]! : part.choiceStart[state]!;
      const end = isKept ? from + 1 : part.choiceStart[state + 1]!;
      let least = 1;
      for (let choice = from; choice < end; choice++)
        least = Math.min(least, worthOf(part, choice, lower, part.exitLower));
      lower[state] = least;
    }
    yield;
    if (lower.every((value, state) => value >= guess[state]!)) return lower;
  }
  return undefined;
}
