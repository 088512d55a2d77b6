import type { Judgement } from '../../../analysis/why/judge.ts';
import type { JudgedMove } from '../../../analysis/why/judge-line.ts';
import type { Model } from '../../../game/model.ts';
import { actionAt, endingAt } from '../../../scenario/part-at.ts';
import { type ActionIndex, WORLD } from '../../../scenario/scenario.ts';
import { capital, sentence } from '../../../words/capital.ts';
import { listed } from '../../../words/list.ts';
import { type PercentDecimals, percentText } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { moverName } from '../move.ts';
import { MARK_NAMES } from './mark-names.ts';
import { shiftsText } from './shifts.ts';

/** Says what a choice did to the endings its party preferred, and what would have done most for them, in a sentence. */
export function verdictText(model: Model, { mover, judgement }: JudgedMove, decimals: PercentDecimals): string {
  if (mover === WORLD || !judgement) return 'Chance drew this; nobody chose it.';
  const { mark, before, kept } = judgement;
  const party = moverName(model, mover);
  const endings = preferredText(model, judgement);
  if (endings === '') return sentence(nonePreferred(party));
  const name = mark === '' ? 'For' : `${capital(MARK_NAMES[mark])} for`;
  const [was, is] = [percentText(before, decimals), percentText(kept, decimals)];
  const better = betterText(model, judgement, decimals);
  return `${name} what ${party} prefers (${endings}): ${was} → ${is} by the choice; ${better}.`;
}

/** Says, in a clause, that a party prefers no ending to the others. */
export const nonePreferred = (party: string) => `no ending is worth more to ${party} than what was to be expected`;

/** Names the endings that a party preferred at a move; empty where it preferred none. */
export function preferredText({ scenario }: Model, { preferred }: Judgement): string {
  return listed(preferred.map(ending => endingAt(scenario, ending).title));
}

/** Says which action gives most to what the mover prefers, or that none gives more than the one it chose. */
export function betterText({ scenario }: Model, judgement: Judgement, decimals: PercentDecimals): string {
  const action = betterThan(judgement, decimals);
  if (action === undefined) return 'no other action gives more';
  return `${cited(actionAt(scenario, action).title)} gives ${percentText(judgement.best, decimals)}`;
}

/** Returns the action that does most for what the mover prefers, where so many decimals show that it does more. */
export function betterThan({ best, kept, bestAction }: Judgement, decimals: PercentDecimals): ActionIndex | undefined {
  const least = 0.5 / 10 ** (2 + decimals);
  return best - kept < least ? undefined : bestAction;
}

/** Says what chance did to the odds once the choice was made, in a sentence; empty where it moved none by half a point. */
export function chanceText(
  { scenario }: Model,
  { mover, chosen, after }: JudgedMove,
  decimals: PercentDecimals,
): string {
  const shifts = shiftsText(scenario, chosen, after, decimals);
  if (shifts === '') return '';
  return `${mover === WORLD ? 'It' : 'Chance then'} moved the odds, in points: ${shifts}.`;
}
