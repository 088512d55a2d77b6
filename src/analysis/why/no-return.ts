import type { Move } from '../../game/rules.ts';
import type { GameTable, StateId } from '../../game/table/table.ts';
import { at } from '../../num/at.ts';
import type { EndingIndex } from '../../scenario/scenario.ts';
import { blockAt, turnsIn } from '../../solve/policy/policy.ts';
import { forceTurns } from '../guarantee/bounded.ts';
import type { Aim } from '../guarantee/question.ts';
import type { StepProgress } from '../guarantee/stepwise.ts';
import { THRESHOLD, type TurningPoint, turningPoint } from '../guarantee/turning-point.ts';
import { statesAlong } from './along-line.ts';

/**
 * A move after which all parties together can no longer do what they could: bring an ending about (`greatest`), or keep it
 * out (`least`). `before` and `after` are the probabilities they could bring it to, or down to.
 */
export interface NoReturn extends TurningPoint {
  readonly ending: EndingIndex;
  readonly aim: Aim;
}

/**
 * Finds the points of no return of a line of play from the start (docs/method.md, section 5), in its order. Of each
 * ending, each way, there are at most two: the first move that cost more than the threshold of what all parties could
 * do if they worked together, and the first one that left nothing of it (`isFinal`), which may be the same. The move
 * that ends play is none, as the ending itself is reported. One party against all others, which the command `guarantee`
 * answers too, was rejected for the board: whoever does not play for an ending at once gives away some of what it could
 * force, so nearly every first move would be one. Yields after every turn of its passes, of which there are two an
 * ending.
 */
export function* noReturnStepwise(
  table: GameTable,
  moves: readonly Move[],
): Generator<StepProgress, readonly NoReturn[]> {
  const line = statesAlong(table, moves);
  const found: NoReturn[] = [];
  for (const ending of table.model.scenario.endings.keys()) {
    for (const aim of ['greatest', 'least'] as const) {
      const along = yield* forcedAlong(table, line, ending, aim);
      const [first, final] = [turningPoint(along, aim, THRESHOLD), turningPoint(along, aim, ALL)];
      if (first) found.push({ ending, aim, ...first });
      if (final && final.move !== first?.move) found.push({ ending, aim, ...final });
    }
  }
  const stops = (move: number) => hasStopped(table, line, move + 1);
  return found.filter(({ move }) => !stops(move)).sort((a, b) => a.move - b.move);
}

/** No probability falls by more than this, so only final points are found with it. */
const ALL = 1;

function* forcedAlong(
  table: GameTable,
  line: readonly StateId[],
  ending: EndingIndex,
  aim: Aim,
): Generator<StepProgress, readonly number[]> {
  const along: number[] = [];
  const end = turnsIn(table);
  for (const { turn, values } of forceTurns(table, { endings: [ending], parties: [], aim }, 0, end)) {
    const state = line[turn];
    if (state) along[turn] = at(values, state.index, 'state');
    yield { kind: 'turn', done: end - turn, of: end };
  }
  return along;
}

function hasStopped(table: GameTable, line: readonly StateId[], turn: number): boolean {
  const state = line[turn];
  return turn >= turnsIn(table) || (state !== undefined && blockAt(table, turn).ending[state.index]! >= 0);
}
