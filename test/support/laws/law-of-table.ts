import { isSamePosition } from '../../../src/fuzz/play/judge-line.ts';
import { makeMove, makeState } from '../../../src/game/notation.ts';
import { advance, canMove, type Position } from '../../../src/game/position.ts';
import { drawsOf, openActions } from '../../../src/game/rules.ts';
import type { Block, GameTable } from '../../../src/game/table/table.ts';
import { choicesOf, forEachBranch } from '../../../src/game/table/walk.ts';
import { type Chart, chartEventOf, positionAt, snapshotAt } from '../../../src/play/chart/chart.ts';
import { endingsAtHorizon } from '../../../src/solve/horizon-endings.ts';
import { positionsIn } from '../law.ts';
import { allMoves } from '../moves.ts';

/** What was looked at, and in words where statechart, table and rules differ; at most `MOST_TOLD` of them. */
export interface Verdict {
  states: number;
  /** Positions tried: a state in the first round, and that of the last to move in the last round too. */
  positions: number;
  /** Moves that were made on the chart. */
  steps: number;
  /** Moves that the chart had to refuse. */
  refusals: number;
  readonly found: string[];
}

const MOST_TOLD = 20;

/**
 * Compares the statechart with the table itself, and both with the rules, in every `parts`th state of a table from the
 * state number `part` on: who can do what, with what result and chance, where it leads, and which ending then holds.
 * One snapshot of the chart serves all moves of a position, and each guard is judged once: a move that the table has is
 * made, one that it lacks is asked after.
 */
export function lawOfTable(chart: Chart, table: GameTable, part = 0, parts = 1): Verdict {
  const verdict: Verdict = { states: 0, positions: 0, steps: 0, refusals: 0, found: [] };
  const law = new TableLaw(chart, table, verdict);
  table.blocks.forEach((block, i) => {
    for (let index = part; index < block.size && verdict.found.length < MOST_TOLD; index += parts) law.judge(i, index);
  });
  return verdict;
}

class TableLaw {
  readonly #chart: Chart;
  readonly #table: GameTable;
  readonly #verdict: Verdict;
  readonly #moves;
  /** The number of an action's first result among all moves. */
  readonly #firstMove: readonly number[];
  /** Where each move leads by the table: a state of the next block, or -1. */
  readonly #leads: Int32Array;
  readonly #turns: number;

  constructor(chart: Chart, table: GameTable, verdict: Verdict) {
    const { model } = table;
    this.#chart = chart;
    this.#table = table;
    this.#verdict = verdict;
    this.#moves = allMoves(model).map(move => ({ move, event: chartEventOf(model, move) }));
    this.#firstMove = model.scenario.actions.map(({ index }) =>
      this.#moves.findIndex(({ move }) => move.action === index),
    );
    this.#leads = new Int32Array(this.#moves.length);
    this.#turns = model.horizon * model.order.length;
  }

  judge(blockIndex: number, index: number): void {
    const { model, blocks } = this.#table;
    const block = blocks[blockIndex]!;
    const state = block.state[index]!;
    this.#readBranches(block, index);
    this.#verdict.states++;
    const [first, last] = positionsIn(model, state);
    this.#tell(first.ending === (block.ending[index]! < 0 ? null : block.ending[index]), state, () => 'its ending');
    this.#judgePosition(first, blockIndex);
    if (block.position === model.order.length - 1) this.#judgePosition(last, blockIndex);
  }

  #tell(isSame: boolean, state: number, what: () => string): void {
    if (!isSame) this.#verdict.found.push(`${makeState(this.#table.model, state)}: ${what()}`);
  }

  /** Reads what the table has for a state, and holds the rules to it: open actions, results, chances. */
  #readBranches(block: Block, index: number): void {
    const { rows, model } = this.#table;
    const state = block.state[index]!;
    this.#leads.fill(-1);
    const open = openActions(model, state);
    const { from, end } = choicesOf(block, index);
    this.#tell(open.length === end - from, state, () => 'how many actions are open');
    open.forEach((action, i) => {
      const row = block.choiceRow[from + i]!;
      const entry = rows.start[row]!;
      const draws = drawsOf(model, state, action);
      this.#tell(
        rows.action[row] === action.index &&
          draws.length === rows.start[row + 1]! - entry &&
          draws.every(
            ({ result, chance }, j) =>
              rows.result[entry + j] === result && Math.abs(rows.chance[entry + j]! - chance) <= 1e-12,
          ),
        state,
        () => `the results of ${action.id}`,
      );
      forEachBranch(rows, block, from + i, (branch, drawn) => {
        this.#leads[this.#firstMove[rows.action[row]!]! + rows.result[drawn]!] = block.target[branch]!;
      });
    });
  }

  #judgePosition(position: Position, block: number): void {
    const { model } = this.#table;
    const { machine, scope } = this.#chart;
    const snapshot = snapshotAt(this.#chart, position);
    this.#verdict.positions++;
    this.#tell(
      isSamePosition(positionAt(this.#chart, snapshot), position),
      position.state,
      () => 'the chart stands elsewhere',
    );
    this.#moves.forEach(({ move, event }, i) => {
      const lead = this.#leads[i]!;
      if (lead < 0) {
        this.#verdict.refusals++;
        this.#tell(!snapshot.can(event), position.state, () => `the chart takes ${makeMove(model, move)}`);
        return;
      }
      this.#verdict.steps++;
      const stepped = machine.transition(snapshot, event, scope);
      const isTaken = stepped !== snapshot && canMove(model, position, move);
      this.#tell(isTaken, position.state, () => `${makeMove(model, move)} is refused`);
      if (!isTaken) return;
      const led = this.#ledTo(position, move, block, lead);
      this.#tell(isSamePosition(positionAt(this.#chart, stepped), led), position.state, () => makeMove(model, move));
    });
  }

  /** The position a branch of the table leads to; only what was counted is taken from the rules. */
  #ledTo(position: Position, move: Parameters<typeof advance>[2], block: number, lead: number): Position {
    const next = this.#table.blocks[(block + 1) % this.#table.blocks.length]!;
    const turn = position.turn + 1;
    const stopping = next.ending[lead]!;
    const atHorizon = turn >= this.#turns ? endingsAtHorizon(this.#table, next)[lead]! : null;
    const { tallies } = advance(this.#table.model, position, move);
    return { state: next.state[lead]!, turn, tallies, ending: stopping >= 0 ? stopping : atHorizon };
  }
}
