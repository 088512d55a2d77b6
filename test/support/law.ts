import { isDeepStrictEqual } from 'node:util';
import type { Model } from '../../src/game/model.ts';
import { makeMove, makeState } from '../../src/game/notation.ts';
import { advance, canMove, type Position, startPosition, turnsOf } from '../../src/game/position.ts';
import { endingOf } from '../../src/game/rules.ts';
import { positionOf, type State } from '../../src/game/space.ts';
import { type Chart, chartTakes, positionAt, snapshotAt, stepChart } from '../../src/play/chart/chart.ts';
import { endingAt } from '../../src/scenario/part-at.ts';
import { allMoves } from './moves.ts';

/**
 * Returns in words where the statechart and the rules differ at a position: in the position itself, in which moves can be
 * made, and in where each of those leads (state, turn, ending and tallies). Empty where the law holds.
 */
export function disagreements(chart: Chart, position: Position): readonly string[] {
  const { model } = chart;
  const snapshot = snapshotAt(chart, position);
  const here = `${makeState(model, position.state)} at turn ${position.turn}`;
  const found: string[] = [];
  if (!isDeepStrictEqual(positionAt(chart, snapshot), position)) found.push(`${here}: the chart stands elsewhere`);
  for (const move of allMoves(model)) {
    const ruled = canMove(model, position, move);
    if (chartTakes(chart, snapshot, move) !== ruled) {
      found.push(`${here}: ${makeMove(model, move)} ${ruled ? 'can be made, and the chart refuses it' : 'is refused'}`);
    }
    if (!ruled) continue;
    const stepped = positionAt(chart, stepChart(chart, snapshot, move));
    const advanced = advance(model, position, move);
    if (!isDeepStrictEqual(stepped, advanced)) {
      found.push(`${here}: ${makeMove(model, move)} leads to ${told(model, advanced)}; chart: ${told(model, stepped)}`);
    }
  }
  return found;
}

function told(model: Model, { state, turn, tallies, ending }: Position): string {
  const name = ending === null ? 'play goes on' : endingAt(model.scenario, ending).id;
  return `${makeState(model, state)} at turn ${turn}, ${name}, tallies ${tallies.join(' ')}`;
}

/** The positions a state is tried at: in the first round, and in the last, after which the horizon ends play. */
export function positionsIn(model: Model, state: State): readonly [Position, Position] {
  const ending = endingOf(model, state) ?? null;
  const place = positionOf(model.space, state);
  const lastRound = turnsOf(model) - model.order.length;
  const { tallies } = startPosition(model);
  return [
    { state, turn: place, tallies, ending },
    { state, turn: lastRound + place, tallies, ending },
  ];
}
