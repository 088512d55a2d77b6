import { CERTAIN, type ComponentGame, OPEN, UNLIKELY } from './component-game.ts';

/** The states of a part, sorted by what chance has no say in. */
export interface SortedPart {
  readonly kind: Uint8Array;
  /**
   * A choice for each state whose mover wants the ending, where it is possible: always taken, it leads there with positive
   * probability from every such state whatever the others do, and with probability 1 from those that are `CERTAIN`. Else -1.
   */
  readonly seeking: Int32Array;
}

/**
 * Sorts the states of a part by the graph alone (de Alfaro, Henzinger & Kupferman 2007): those from which the ending can
 * be kept out for good are 0; those from which it can be reached with probability 1 are the greatest set from which it is
 * reached again and again with positive probability without ever leaving the set.
 */
export function sortPart(part: ComponentGame): SortedPart {
  const everything = new Uint8Array(part.size).fill(1);
  const possible = attract(part, everything, true);
  let certain = attract(part, possible.inside, false);
  for (let within = possible.inside; count(certain.inside) < count(within); ) {
    within = certain.inside;
    certain = attract(part, within, false);
  }
  const kind = possible.inside.map((one, state) =>
    certain.inside[state] === 1 ? CERTAIN : one === 1 ? OPEN : UNLIKELY,
  );
  return {
    kind,
    seeking: possible.choices.map((one, state) => (kind[state] === CERTAIN ? certain.choices[state]! : one)),
  };
}

const count = (set: Uint8Array) => set.reduce((sum, one) => sum + one, 0);

interface Attracted {
  readonly inside: Uint8Array;
  readonly choices: Int32Array;
}

/**
 * Grows the set of states from which play leads out to the ending with positive probability, without leaving `within`; out
 * of the part it may lead anywhere (`anywhere`), or only to where the ending is certain.
 */
function attract(part: ComponentGame, within: Uint8Array, anywhere: boolean): Attracted {
  const inside = new Uint8Array(part.size);
  const choices = new Int32Array(part.size).fill(-1);
  const { choiceStart, sign } = part;
  for (let grown = true; grown; ) {
    grown = false;
    for (let state = 0; state < part.size; state++) {
      if (inside[state] === 1 || within[state] === 0) continue;
      const wants = sign[state]! > 0;
      const end = choiceStart[state + 1]!;
      let choice = choiceStart[state]!;
      while (choice < end && leadsIn(part, choice, within, inside, anywhere) !== wants) choice++;
      // One who wants it needs one choice that leads in; one who does not has none that does not.
      if (choice < end !== wants) continue;
      inside[state] = 1;
      if (wants) choices[state] = choice;
      grown = true;
    }
  }
  return { inside, choices };
}

/** Says whether some branch of a choice leads in and none out of the bounds. */
function leadsIn(
  part: ComponentGame,
  choice: number,
  within: Uint8Array,
  inside: Uint8Array,
  anywhere: boolean,
): boolean {
  const { branchStart, target, exit, exitIsPossible, exitIsCertain } = part;
  if (!anywhere && exitIsCertain[choice] === 0) return false;
  let leads = exit[choice]! > 0 && exitIsPossible[choice] === 1;
  for (let branch = branchStart[choice]!; branch < branchStart[choice + 1]!; branch++) {
    if (within[target[branch]!] === 0) return false;
    if (inside[target[branch]!] === 1) leads = true;
  }
  return leads;
}
