import { type Judged, OPEN } from '../component-game.ts';

/**
 * Says whether play comes out of the open states with probability 1 whatever those who do not want the ending choose, while
 * those who want it keep to their choices: whether from every state some way out has positive probability against all of
 * theirs. Only then is the value of the part the one that the equation of its states has.
 */
export function isProper(judged: Judged): boolean {
  const { part, kind } = judged;
  const inside = kind.map(one => Number(one !== OPEN));
  let left = inside.reduce((sum, one) => sum + 1 - one, 0);
  for (let before = left + 1; left < before && left > 0; ) {
    before = left;
    for (let state = 0; state < part.size; state++) {
      if (inside[state] === 1 || !leads(judged, state, inside)) continue;
      inside[state] = 1;
      left--;
    }
  }
  return left === 0;
}

/** Says whether each choice that may be made in a state has a branch that leads in, or out of the part. */
function leads({ part, choices }: Judged, state: number, inside: Uint8Array): boolean {
  const isKept = part.sign[state]! > 0;
  const from = isKept ? choices[state]! : part.choiceStart[state]!;
  const end = isKept ? from + 1 : part.choiceStart[state + 1]!;
  for (let choice = from; choice < end; choice++) {
    let found = part.exit[choice]! > 0;
    for (let branch = part.branchStart[choice]!; !found && branch < part.branchStart[choice + 1]!; branch++) {
      found = inside[part.target[branch]!] === 1;
    }
    if (!found) return false;
  }
  return true;
}
