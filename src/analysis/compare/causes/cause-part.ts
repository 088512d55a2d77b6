import { at } from '../../../num/at.ts';
import { type Share, shareOf } from '../../../num/share.ts';
import { closedIn, endedIn, type Frequencies, inPlayIn, type OneGame, openIn } from '../frequencies.ts';
import type { Remainder } from '../remainder.ts';
import type { CauseSource, Shares } from '../shares.ts';
import type { Twin, TwinAction, Twins } from '../twins.ts';

/** A figure of the two games. */
interface OfBothGames {
  readonly before: number;
  readonly after: number;
}

/** How often something happens in a round of the two games, of all games; rounds from 0. */
export interface Instance extends OfBothGames {
  readonly round: number;
  /** Where an action is not open at all in that round, though play goes on; absent where it is in both, and for shocks. */
  readonly closedIn?: OneGame;
  /** Where all play has ended by then; absent where it goes on in both. */
  readonly endedIn?: OneGame;
  /** How likely an action is to be open in that round of each game; absent for shocks. */
  readonly open?: OfBothGames;
  /** How likely play is to go on at that turn of each game. */
  readonly inPlay?: OfBothGames;
}

/**
 * How something comes otherwise than in the base: `earlier` where it comes more often up to the round that counts most, and
 * no more often on the whole; `later` where it comes less often up to then, and no less often on the whole.
 */
export type ShiftOfPart = 'more' | 'less' | 'earlier' | 'later';

/** A result that comes more or less often after the same moves, by its place among those of the twins. */
interface ResultShift {
  readonly place: number;
  readonly shift: 'more' | 'less';
}

/** What one action or one shock does to the odds of an ending, over all rounds. */
export interface CausePart {
  readonly source: CauseSource;
  /** Of the action or the shock. */
  readonly id: string;
  readonly title: string;
  readonly change: number;
  readonly shift: ShiftOfPart;
  /** Of an action that turns out otherwise the result that counts most for the change; absent where none does. */
  readonly result?: ResultShift;
  /** The round that counts most for the change and in which the two games show it; absent where none does. */
  readonly most?: Instance;
}

/** What the parties or the world do, as against what remains where a line ends. */
type CauseMove = Exclude<CauseSource, { readonly kind: Remainder }>;

export const isMove = (source: CauseSource): source is CauseMove => 'action' in source;

/** What is looked at to tell a part: the shares of a difference, and how often each thing comes in the two games. */
export interface PartGround {
  readonly shares: Shares;
  readonly twins: Twins;
  readonly before: Frequencies;
  readonly after: Frequencies;
}

/** Makes the part of a source, by its number among those of the shares, in the change of an ending. */
export function partOf(ground: PartGround, source: CauseMove, index: number, ending: number): CausePart {
  const { shares, twins } = ground;
  const action = at(twins.actions, source.action, 'action');
  const named = source.kind === 'shock' ? at(action.results, source.result, 'shock') : action;
  const part = { source, id: named.id, title: named.title, change: shares.total(index, ending) };
  if (source.kind === 'outcome') {
    const result = resultBy(ground, source.action, ending, part.change);
    return { ...part, shift: result?.shift ?? overallShift(shares, index), ...(result && { result }) };
  }
  const course = courseOf(ground, source, action, named);
  const most = mostTelling(shares, index, ending, source.kind, course);
  if (!most) return { ...part, shift: overallShift(shares, index) };
  const inRound = shares.shiftAt(most.round, index);
  return { ...part, shift: source.kind === 'open' ? wayOf(inRound) : shiftIn(most, inRound, course), most };
}

/**
 * Returns the share of the games by which a part is told: of a choice, how often it is made where it can be; of an
 * opening, how often there is one while play goes on; of a shock, how often it comes while play goes on. Null in a game
 * where there is no such turn in the round.
 */
export function toldShare(
  kind: CauseSource['kind'],
  { before, after, open, inPlay }: Instance,
): { readonly before: Share; readonly after: Share } {
  const [part, whole] = kind === 'open' ? [open, inPlay] : [{ before, after }, kind === 'play' ? open : inPlay];
  const shareIn = (game: keyof OfBothGames) => shareOf(part?.[game] ?? 0, whole?.[game] ?? 1);
  return { before: shareIn('before'), after: shareIn('after') };
}

/**
 * The result of an action that does most of what the action does to an ending by turning out otherwise: of those that come
 * more often where one does, for what comes less often is the rest of it.
 */
function resultBy(
  { shares, twins }: PartGround,
  action: number,
  ending: number,
  change: number,
): ResultShift | undefined {
  const results = at(twins.actions, action, 'action').results.map((_, place) => {
    const source = shares.resultOf(action, place);
    return { place, shift: overallShift(shares, source), along: shares.total(source, ending) * Math.sign(change) };
  });
  const working = results.filter(({ along }) => along > 0).sort((a, b) => b.along - a.along);
  const most = working.find(({ shift }) => shift === 'more') ?? working[0];
  return most && { place: most.place, shift: most.shift };
}

/** How often a source comes in each round of the two games. */
function courseOf(ground: PartGround, source: CauseMove, action: TwinAction, named: Twin): readonly Instance[] {
  const { twins, before, after, shares } = ground;
  const seriesOf = (of: Frequencies) => (source.kind === 'shock' ? of.shocks : of.actions);
  const often = (of: Frequencies, own: number, round: number) =>
    own < 0 ? 0 : at(at(seriesOf(of), round, 'round'), own, source.kind);
  // Where a game lacks the action, another of the same mover says whether play goes on.
  const turns = twins.actions.filter(({ mover }) => mover === action.mover);
  const turnIn = (game: 'base' | 'other') => turns.find(twin => twin[game] >= 0)?.[game] ?? -1;
  const [turn, turnThere] = [turnIn('base'), turnIn('other')];
  return Array.from({ length: shares.rounds }, (_, round): Instance => {
    const [closed, ended] = [closedIn, endedIn].map(find => find(before, after, action, round));
    return {
      round,
      before: often(before, named.base, round),
      after: often(after, named.other, round),
      ...(source.kind !== 'shock' && {
        ...(closed && { closedIn: closed }),
        open: { before: openIn(before, action.base, round), after: openIn(after, action.other, round) },
      }),
      ...(ended && { endedIn: ended }),
      inPlay: { before: inPlayIn(before, turn, round), after: inPlayIn(after, turnThere, round) },
    };
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** After the same moves, over all rounds. */
function overallShift(shares: Shares, source: number): 'more' | 'less' {
  return wayOf(sum(Array.from({ length: shares.rounds }, (_, round) => shares.shiftAt(round, source))));
}

const wayOf = (gain: number) => (gain > 0 ? 'more' : 'less');

/** Given how much more often it comes in the round after the same moves. */
function shiftIn({ round }: Instance, inRound: number, course: readonly Instance[]): ShiftOfPart {
  const gains = course.map(({ before, after }) => after - before);
  const [soFar, overall] = [sum(gains.slice(0, round + 1)), sum(gains)];
  if (inRound > 0) return soFar > 0 && overall <= 0 ? 'earlier' : 'more';
  return soFar < 0 && overall >= 0 ? 'later' : 'less';
}

/** A shift of less than this does not show in whole percents. */
const SHOWN = 0.01;

/**
 * The round with the largest share in the change among those in which the games themselves show the shift that makes it:
 * after other moves an action may be rarer in a game although after the same moves it is likelier.
 */
function mostTelling(
  shares: Shares,
  source: number,
  ending: number,
  kind: CauseMove['kind'],
  course: readonly Instance[],
): Instance | undefined {
  const sign = Math.sign(shares.total(source, ending));
  const shown = course.filter(instance => {
    const { before, after } = toldShare(kind, instance);
    if (before === null || after === null) return false;
    const isShown = (after - before) * Math.sign(shares.shiftAt(instance.round, source)) >= SHOWN;
    return isShown && sign * shares.at(instance.round, source, ending) > 0;
  });
  return shown.sort((a, b) => sign * (shares.at(b.round, source, ending) - shares.at(a.round, source, ending)))[0];
}
