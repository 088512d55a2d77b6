import { at } from '../../num/at.ts';
import { type Scenario, WORLD } from '../../scenario/scenario.ts';
import { closedIn, endedIn, type Frequencies, inPlayIn, type OneGame } from './frequencies.ts';

/** An action that is played more or less often in a round of one game than of another. */
export interface Shift {
  /** The party's id, and the action's. */
  readonly party: string;
  readonly action: string;
  readonly title: string;
  /** From 0. */
  readonly round: number;
  readonly before: number;
  readonly after: number;
  /** Where the action is not open at all in that round, though play goes on; absent where it is in both. */
  readonly closedIn?: OneGame;
  /** Where all play has ended by then; absent where it goes on in both. */
  readonly endedIn?: OneGame;
  /** How likely play is to go on at that turn of each game. */
  readonly inPlay: { readonly before: number; readonly after: number };
}

/**
 * Returns the parties' actions with how often they are played in each round of two games, those that differ most first.
 * Actions are matched by name; those that only one of the games has, or only as many rounds as both have, do not count.
 */
export function shiftsBetween(
  base: Scenario,
  before: Frequencies,
  other: Scenario,
  after: Frequencies,
): readonly Shift[] {
  const others = new Map(named(other).map(one => [one.key, one]));
  const shifts = named(base).flatMap(({ key, index }) => {
    const twin = others.get(key);
    if (!twin) return [];
    const { party, action, title } = twin;
    return before.actions.slice(0, after.actions.length).map((was, round): Shift => {
      const places = { base: index, other: twin.index };
      const [closed, ended] = [closedIn, endedIn].map(find => find(before, after, places, round));
      return {
        party,
        action,
        title,
        round,
        before: at(was, index, 'action'),
        after: at(at(after.actions, round, 'round'), twin.index, 'action'),
        ...(closed && { closedIn: closed }),
        ...(ended && { endedIn: ended }),
        inPlay: { before: inPlayIn(before, index, round), after: inPlayIn(after, twin.index, round) },
      };
    });
  });
  const size = (shift: Shift) => Math.abs(shift.after - shift.before);
  return shifts.filter(shift => size(shift) > 0).sort((a, b) => size(b) - size(a));
}

/** Returns of each action the round in which it differs most, given all shifts with the most different first. */
export function largestOfEach(shifts: readonly Shift[]): readonly Shift[] {
  const seen = new Set<string>();
  return shifts.filter(({ party, action }) => {
    const key = `${party}:${action}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

function named({ actions, parties }: Scenario) {
  return actions.flatMap(({ mover, id, title, index }) => {
    if (mover === WORLD) return [];
    const party = at(parties, mover, 'party').id;
    return [{ key: `${party}:${id}`, index, party, action: id, title }];
  });
}
