import type { Model } from '../../game/model.ts';
import { at, greatestAt } from '../../num/at.ts';
import { namesThrough } from '../../scenario/grounded.ts';
import type { EndingIndex, Scenario } from '../../scenario/scenario.ts';
import type { Odds } from '../../solve/odds.ts';
import type { Message } from '../../words/problem.ts';
import { type AskingOdds, counting } from '../settings/asking.ts';
import { type Unknown, unknownsOf } from '../settings/unknowns.ts';
import { climb } from './climb.ts';
import { FEW, KnownOdds, type OddsAtCorner } from './corner.ts';
import type { LooseNumber, Loosened } from './loosen.ts';

/** What numbers rest on that are moved together: a fact, an assumption, or all of a kind. */
export type EvidencePart =
  | { readonly kind: 'fact' | 'assumption'; readonly id: string }
  | { readonly kind: 'facts' | 'assumptions' | 'both' | 'all' };

/** A number at the two corners, as far as it is moved there. */
interface MovedNumber {
  readonly number: LooseNumber;
  /** The value of a lever, or the share of another number that is taken; undefined where it stays as it is set. */
  readonly atLeast: number | undefined;
  readonly atGreatest: number | undefined;
}

/** How far an ending is moved by all numbers that rest on something. */
export interface EvidenceSwing {
  readonly part: EvidencePart;
  readonly numbers: readonly MovedNumber[];
  readonly least: number;
  readonly greatest: number;
  readonly width: number;
  /** Whether all corners were tried, as they are of a few numbers; else numbers were moved until none gained by itself. */
  readonly allTried: boolean;
}

/** How far the odds of an ending rest on each fact and each assumption. */
export interface EvidenceRecord {
  /** The model as it was asked about, without the shares by which its numbers are moved. */
  readonly model: Model;
  readonly ending: EndingIndex;
  readonly base: Odds;
  /** Of each fact and each assumption that a number rests on, the widest first. */
  readonly swings: readonly EvidenceSwing[];
  /** Of what rests on facts alone, on assumptions alone, on both, and of all, where there is any. */
  readonly kinds: readonly EvidenceSwing[];
  /** How many settings were asked, the present ones included; and why some could not be. */
  readonly asked: number;
  readonly refused: number;
  readonly firstRefusal: Message | undefined;
}

/** A question about evidence: of which game, loosened how, and of which ending; left out, of the likeliest. */
interface EvidenceAsked {
  readonly model: Model;
  /** The model of the loosened scenario, set alike. */
  readonly loose: Model;
  readonly loosened: Loosened;
  readonly ending: EndingIndex | undefined;
}

/** Finds how far the numbers that rest on each fact and assumption move an ending. Asks for odds as it goes on. */
export function* weighEvidence(asked: EvidenceAsked): AskingOdds<EvidenceRecord | Message> {
  const { made, ...counts } = yield* counting(weigh(asked));
  return 'what' in made ? made : { model: asked.model, ...made, ...counts };
}

type Weighed = Pick<EvidenceRecord, 'ending' | 'base' | 'swings' | 'kinds'>;

function* weigh({ model, loose, loosened, ending: named }: EvidenceAsked): AskingOdds<Weighed | Message> {
  const base = (yield [{}])[0] ?? { what: 'Nothing was answered.' };
  if ('what' in base) return base;
  const ending = named ?? greatestAt(base);
  const known = new KnownOdds(ending);
  const now = at(base, ending, 'ending');
  const movable = movableOf(loose, loosened);
  const parts = [...evidenceParts(model.scenario, movable), ...kindParts(model.scenario, movable)];
  const groups = parts.map(({ members }) => members.map(({ unknown }) => unknown));
  const least = yield* climb(known, groups, -1, now);
  const greatest = yield* climb(known, groups, 1, now);
  const swings = parts.map((part, i) => swingOf(part, at(least, i, 'corner'), at(greatest, i, 'corner')));
  const isOne = ({ part }: EvidenceSwing) => part.kind === 'fact' || part.kind === 'assumption';
  return {
    ending,
    base,
    swings: swings.filter(isOne).sort((a, b) => b.width - a.width),
    kinds: swings.filter(swing => !isOne(swing)),
  };
}

/** A number that may be moved, with the lever that does it. */
interface Movable {
  readonly number: LooseNumber;
  readonly unknown: Unknown;
}

function movableOf(loose: Model, { numbers }: Loosened): readonly Movable[] {
  const unknowns = new Map(unknownsOf(loose).map(unknown => [unknown.name, unknown]));
  return numbers.flatMap(number => {
    const unknown = unknowns.get(number.name);
    return unknown ? [{ number, unknown }] : [];
  });
}

interface PartMembers {
  readonly part: EvidencePart;
  readonly members: readonly Movable[];
}

/** Each fact and assumption, with what rests on it directly or through an assumption. */
function evidenceParts({ facts, assumptions }: Scenario, movable: readonly Movable[]): readonly PartMembers[] {
  const kinds = [
    ...facts.map(({ id }) => ({ kind: 'fact', id }) as const),
    ...assumptions.map(({ id }) => ({ kind: 'assumption', id }) as const),
  ];
  return kinds
    .map(part => {
      const names = namesThrough(assumptions, part.id);
      return { part, members: movable.filter(({ number }) => number.restsOn.some(id => names.has(id))) };
    })
    .filter(({ members }) => members.length > 0);
}

/** What names facts alone, assumptions alone, or both; and all. */
function kindParts({ facts }: Scenario, movable: readonly Movable[]): readonly PartMembers[] {
  const reported = new Set(facts.map(({ id }) => id));
  const kindOf = ({ restsOn }: LooseNumber) => {
    if (restsOn.every(id => reported.has(id))) return 'facts';
    return restsOn.some(id => reported.has(id)) ? 'both' : 'assumptions';
  };
  const of = (kind: 'facts' | 'assumptions' | 'both'): PartMembers => ({
    part: { kind },
    members: movable.filter(({ number }) => kindOf(number) === kind),
  });
  const all: PartMembers = { part: { kind: 'all' }, members: movable };
  return [of('facts'), of('assumptions'), of('both'), all].filter(({ members }) => members.length > 0);
}

function swingOf({ part, members }: PartMembers, least: OddsAtCorner, greatest: OddsAtCorner): EvidenceSwing {
  const valueAt = ({ plausible }: Unknown, side: number) =>
    side === 0 ? undefined : side < 0 ? plausible.from : plausible.to;
  return {
    part,
    numbers: members.map(({ number, unknown }, i) => ({
      number,
      atLeast: valueAt(unknown, at(least.corner, i, 'side')),
      atGreatest: valueAt(unknown, at(greatest.corner, i, 'side')),
    })),
    least: least.odds,
    greatest: greatest.odds,
    width: greatest.odds - least.odds,
    allTried: members.length <= FEW,
  };
}
