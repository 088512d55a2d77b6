import type { MainCause, MainPart, ToldInstance } from '../../../analysis/compare/causes/main-causes.ts';
import type { Twins } from '../../../analysis/compare/twins.ts';
import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import { listed } from '../../../words/list.ts';
import { type PercentDecimals, percentText, spokenPercent } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { moverName } from '../../tell/move.ts';
import { settingTexts, startTexts } from './subject.ts';

/** The two games of a comparison, and what they have in common. */
interface ComparedModels {
  readonly base: Model;
  readonly other: Model;
  readonly twins: Twins;
}

/** Says why an ending's odds change: ", mostly because …"; empty where nothing is known of it. */
export function becauseText(games: ComparedModels, [first, second]: readonly MainCause[]): string {
  if (!first) return '';
  const because = `because ${causeText(games, first)}`;
  if (first.isMost) return `, mostly ${because}`;
  const also = second ? `, and partly because ${causeText(games, second)}` : '';
  return `, partly ${because}${also}`;
}

function causeText(games: ComparedModels, { reason, part }: MainCause): string {
  const { base, other } = games;
  switch (reason.kind) {
    case 'play': {
      const name = moverName(other, reason.party);
      if (!part) return `${name} chooses otherwise`;
      const chosen = `${cited(part.title)} ${howOften(part, 'where it can')}`;
      return part.isMost ? `${name} chooses ${chosen}` : `${name} chooses otherwise, above all ${chosen}`;
    }
    case 'open': {
      const name = moverName(other, reason.party);
      if (!part) return `${name} has other moves to choose from`;
      const can = openingText(part);
      return part.isMost ? `${name} ${can}` : `${name} has other moves to choose from, and above all ${can}`;
    }
    case 'shock': {
      if (!part) return 'other events happen';
      const happens = howOften(part, 'while play goes on');
      return part.isMost
        ? `${cited(part.title)} happens ${happens}`
        : `other events happen, above all ${cited(part.title)} ${happens}`;
    }
    case 'outcome':
      return part ? outcomeText(games, part) : 'moves turn out otherwise';
    case 'standing':
      return standingText(base, other);
    case 'effects':
      return 'the same moves have other effects';
    case 'endings':
      return 'the endings are defined otherwise';
    case 'first-mover':
      return `${firstMover(other)} moves first`;
  }
}

/** Names what play starts with, unless that is what was set and so is said already. */
function standingText(base: Model, other: Model): string {
  const starts = startTexts(base, other);
  const set = settingTexts(base, other);
  if (starts.every(start => set.includes(start))) return 'from another start the same moves lead to another ending';
  return `play starts with ${listed(starts)}, from where the same moves lead to another ending`;
}

function outcomeText(games: ComparedModels, part: MainPart): string {
  const { other, twins } = games;
  const mover = part.source.kind === 'outcome' ? at(twins.actions, part.source.action, 'action').mover : undefined;
  const owner = mover === undefined ? '' : `${moverName(other, mover)}’s `;
  const says = resultSays(games, part);
  const turns = says && part.result ? `comes to this ${WORDS[part.result.shift]}: ${cited(says)}` : undefined;
  if (part.isMost) return `${owner}${cited(part.title)} ${turns ?? 'turns out otherwise'}`;
  return `moves turn out otherwise, above all ${owner}${cited(part.title)}${turns ? `, which ${turns}` : ''}`;
}

/** What a file says of the result that counts most, without a full stop, for it stands in a sentence. */
function resultSays({ base, other, twins }: ComparedModels, { source, result }: MainPart): string | undefined {
  if (source.kind !== 'outcome' || !result) return undefined;
  const action = at(twins.actions, source.action, 'action');
  const twin = at(action.results, result.place, 'result');
  const own = other.scenario.actions[action.other]?.results[twin.other];
  return (own ?? base.scenario.actions[action.base]?.results[twin.base])?.says?.replace(/\.$/, '');
}

const WORDS = { more: 'more often', less: 'less often', earlier: 'earlier', later: 'later' } as const;

/** What can be done in one of the games only is told of the game that can, and said to lack in the other. */
function openingText({ title, shift, told, most }: MainPart): string {
  const what = `choose ${cited(title)}`;
  if (!told || !most) return `can ${what} ${WORDS[shift]}`;
  const inRound = `in round ${told.round + 1}`;
  if (told.closedIn === 'other') return `cannot ${what} ${inRound} (in the base it does in ${inGames(most.before)})`;
  if (told.closedIn === 'base')
    return `can ${what} ${inRound} (it does in ${inGames(most.after)}; in the base it cannot)`;
  const games = `${told.after > told.before ? 'more' : 'fewer'} ${told.isOfAll ? 'games' : 'of the games that go on'}`;
  return `can ${what} in ${games}: ${insteadText(told)}`;
}

/** Where play does not come to it in all games, the shares are of those in which it does, and that is said. */
function howOften({ shift, told }: MainPart, where: string): string {
  if (!told) return WORDS[shift];
  return `${WORDS[shift]}${told.isOfAll ? '' : ` ${where}`}: ${insteadText(told)}`;
}

/** Where both are below this, whole percents would hide how they differ. */
const SMALL = 0.05;

function insteadText({ round, before, after }: ToldInstance): string {
  const decimals = Math.max(before, after) < SMALL ? 1 : 0;
  return `${inPercent(after, decimals)} instead of ${inPercent(before, decimals)} in round ${round + 1}`;
}

const inGames = (p: number) => `${inPercent(p)} of games`;

const firstMover = (model: Model) => {
  const party = model.order.find(mover => mover !== 'world');
  return party === undefined ? '' : moverName(model, party);
};

/** In a sentence a sign before a number is a word. */
const inPercent = (p: number, decimals: PercentDecimals = 0) => spokenPercent(percentText(p, decimals));
