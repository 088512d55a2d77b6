import type { CausePart } from '../../../analysis/compare/causes.ts';
import type { MainCause, MainPart } from '../../../analysis/compare/main-causes.ts';
import type { Twins } from '../../../analysis/compare/twins.ts';
import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import { percentText, spokenPercent } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { moverName } from '../../tell/move.ts';

/** Says why an ending's odds change: ", mostly because …"; empty where nothing is known of it. */
export function becauseText(model: Model, twins: Twins, [first, second]: readonly MainCause[]): string {
  if (!first) return '';
  const because = `because ${causeText(model, twins, first)}`;
  if (first.isMost) return `, mostly ${because}`;
  const also = second ? `, and partly because ${causeText(model, twins, second)}` : '';
  return `, partly ${because}${also}`;
}

function causeText(model: Model, twins: Twins, { reason, part }: MainCause): string {
  switch (reason.kind) {
    case 'play': {
      const name = moverName(model, reason.party);
      if (!part) return `${name} chooses otherwise`;
      const chosen = chosenText(part);
      if (part.isMost) return `${name} ${chosen ?? `chooses ${cited(part.title)} ${howOften(part)}`}`;
      return `${name} chooses otherwise, ${chosen ? `and above all ${chosen}` : `above all ${cited(part.title)} ${howOften(part)}`}`;
    }
    case 'shock':
      if (!part) return 'other events happen';
      return part.isMost
        ? `${cited(part.title)} happens ${howOften(part)}`
        : `other events happen, above all ${cited(part.title)} ${howOften(part)}`;
    case 'outcome':
      return part ? outcomeText(model, twins, part) : 'moves turn out otherwise';
    case 'standing':
      return 'from another start the same moves lead to another ending';
    case 'effects':
      return 'the same moves have other effects';
    case 'endings':
      return 'the endings are defined otherwise';
    case 'first-mover':
      return `${firstMover(model)} moves first`;
  }
}

function outcomeText(model: Model, { actions }: Twins, part: MainPart): string {
  const mover = part.source.kind === 'outcome' ? at(actions, part.source.action, 'action').mover : undefined;
  const owner = mover === undefined ? '' : `${moverName(model, mover)}’s `;
  return part.isMost
    ? `${owner}${cited(part.title)} turns out otherwise`
    : `moves turn out otherwise, above all ${owner}${cited(part.title)}`;
}

const WORDS = { more: 'more often', less: 'less often', earlier: 'earlier', later: 'later' } as const;

/** Where an action is not open in one of the games, its share there is no choice; undefined where it is in both. */
function chosenText({ title, most }: CausePart): string | undefined {
  if (!most?.closedIn) return undefined;
  const what = `choose ${cited(title)} in round ${most.round + 1}`;
  return most.closedIn === 'other'
    ? `cannot ${what} (in the base it does with ${inPercent(most.before)})`
    : `can ${what} (it does with ${inPercent(most.after)}; in the base it cannot)`;
}

/** An action that is seldom open is seldom chosen, however much it is liked. */
function howOften({ shift, most, opening }: MainPart): string {
  if (!most) return WORDS[shift];
  const shares = `${inPercent(most.after)} instead of ${inPercent(most.before)} in round ${most.round + 1}`;
  const open = opening
    ? `, when it is open in ${inPercent(opening.after)} of games instead of ${inPercent(opening.before)}`
    : '';
  return `${WORDS[shift]}: ${shares}${open}`;
}

const firstMover = (model: Model) => {
  const party = model.order.find(mover => mover !== 'world');
  return party === undefined ? '' : moverName(model, party);
};

/** In a sentence a sign before a number is a word. */
const inPercent = (p: number) => spokenPercent(percentText(p));
