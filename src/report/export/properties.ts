import type { Model } from '../../game/model.ts';
import { commentText } from './expressions.ts';
import type { PrismNames } from './names.ts';

/**
 * Writes what to ask of the game: for every ending the greatest and the least probability that each party, and all
 * together, can bring about, within the horizon and without a bound.
 */
export function* gameProperties(model: Model, names: PrismNames): Generator<string> {
  const { scenario, horizon, order } = model;
  const turns = horizon * order.length;
  yield commentText(`What each party can bring about in ${scenario.title}; a step is one turn.`);
  yield commentText(
    'How to read it: <<p>>Pmax is what p can make sure of against all others, <<p>>Pmin what they can keep it to.',
  );
  for (const [i, { title, atHorizon }] of scenario.endings.entries()) {
    const label = names.endings[i];
    yield '';
    yield commentText(
      atHorizon
        ? `${title}: that things ever stand so. PRISM-games takes no lower bound,`
        : `${title}: that play stops so.`,
    );
    // The odds at the horizon itself are a question to the chain, which `prism-explicit` writes.
    if (atHorizon) yield commentText(`so what holds at turn ${turns} exactly cannot be asked of a game.`);
    for (const coalition of coalitions(model, names)) {
      for (const query of ['Pmax', 'Pmin']) {
        yield `<<${coalition}>>${query}=? [ F<=${turns} "${label}" ];`;
        yield `<<${coalition}>>${query}=? [ F "${label}" ];`;
      }
    }
  }
}

/** Each party alone, then all together. Nature never has a choice, so nobody needs it in a coalition. */
function coalitions({ order }: Model, names: PrismNames): readonly string[] {
  const parties = names.parties.filter((_, party) => order.includes(party));
  return parties.length > 1 ? [...parties, parties.join(',')] : parties;
}

/** Writes what to ask of the chain: the odds of every ending at the horizon, and how the tallies are expected to grow. */
export function* chainProperties(model: Model, names: PrismNames): Generator<string> {
  const { scenario, horizon, order } = model;
  const turns = horizon * order.length;
  yield commentText(
    `The odds at the horizon of ${scenario.title}, ${turns} turns ahead; those of all endings sum to 1.`,
  );
  for (const [i, { title, atHorizon }] of scenario.endings.entries()) {
    yield commentText(title);
    yield `P=? [ F${atHorizon ? `[${turns},${turns}]` : `<=${turns}`} "${names.endings[i]}" ];`;
  }
  for (const [i, { title, start }] of scenario.tallies.entries()) {
    yield commentText(`${title}: how much it is expected to grow from ${start}.`);
    yield `R{"${names.tallies[i]}"}=? [ C<=${turns} ];`;
  }
}
