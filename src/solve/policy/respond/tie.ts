import type { Model } from '../../../game/model.ts';
import type { GameTable } from '../../../game/table/table.ts';
import { at } from '../../../num/at.ts';
import { actionAt } from '../../../scenario/part-at.ts';
import type { Worths } from '../worths.ts';

/** What counts as equal, in proportion to how far payoffs lie apart, and the rounding of sums in proportion to their size. */
const OF_RANGE = 1e-12;
const OF_SIZE = 1e-14;

/**
 * Returns by how much two values may differ and still be a tie to a party (docs/method.md, equation 10): it hangs on its
 * payoffs, so that nothing changes where all of them are a thousand times as large, or larger by a thousand.
 */
export function tieOf(table: GameTable, worths: Worths, party: number): number {
  const counted = roundsCounted(table.model, party);
  const [ends, rounds, costs] = [new Spread(), new Spread(), new Spread()];
  table.blocks.forEach(({ ending }, block) => {
    const own = at(worths.ofEndings(block), party, 'party');
    for (let state = 0; state < own.length; state++) if (ending[state]! >= 0) ends.add(own[state]!);
  });
  ends.addAll(at(worths.atHorizon(0), party, 'party'));
  rounds.addAll(at(worths.ofRound(0), party, 'party'));
  table.rows.action.forEach((action, row) => {
    if (actionAt(table.model.scenario, action).mover === party) costs.add(at(table.rows.cost, row, 'row'));
  });
  const range = ends.range + counted * (rounds.range + costs.range);
  const size = ends.size + counted * (rounds.size + costs.size);
  return OF_RANGE * range + OF_SIZE * size;
}

/** How many rounds' payoffs what a party expects is at most made of. */
function roundsCounted({ partyParameters, horizon }: Model, party: number): number {
  const { foresight, patience } = at(partyParameters, party, 'party');
  const forEver = 1 / (1 - patience);
  if (foresight === 'horizon') return Math.min(forEver, horizon);
  return patience < 1 ? forEver : foresight + 1;
}

/** How far numbers lie apart, and how large they are; 0 without any. */
class Spread {
  #least = Number.POSITIVE_INFINITY;
  #most = Number.NEGATIVE_INFINITY;

  add(x: number): void {
    if (x < this.#least) this.#least = x;
    if (x > this.#most) this.#most = x;
  }

  addAll(numbers: Float64Array): void {
    for (let i = 0; i < numbers.length; i++) this.add(numbers[i]!);
  }

  get range(): number {
    return Math.max(0, this.#most - this.#least);
  }

  get size(): number {
    return this.#most < this.#least ? 0 : Math.max(Math.abs(this.#least), Math.abs(this.#most));
  }
}
