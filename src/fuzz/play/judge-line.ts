import type { Position } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import { type Chart, type ChartSnapshot, chartEventOf, positionAt } from '../../play/chart/chart.ts';
import { allMoves, firstMoves, type MoveList } from './moves.ts';
import type { Reading } from './reading.ts';

/** Where chart and reading differ. */
export type Difference =
  /** One of them takes a move and the other does not. */
  | { readonly kind: 'move'; readonly move: Move; readonly takes: 'chart' | 'reading' }
  /** They stand elsewhere, at another turn, with other tallies, or with another ending. */
  | { readonly kind: 'position'; readonly chart: Position; readonly reading: Position }
  /** One of them failed. */
  | { readonly kind: 'error'; readonly message: string };

/** A difference, and what had been done before it showed. */
export interface FoundDifference {
  readonly difference: Difference;
  /** So many events of the line had been sent; the last of them led to it. */
  readonly sent: number;
  /** Where the reading stood. */
  readonly position: Position;
}

/** How much was tried. */
export interface TriedCount {
  lines: number;
  /** Events sent to the chart: moves that were made, and moves that it had to refuse. */
  sent: number;
  refused: number;
  /** How often the chart was asked whether it would take a move, beside what was sent. */
  asked: number;
}

/** Returns an effort of nothing. */
export function noEffort(): TriedCount {
  return { lines: 0, sent: 0, refused: 0, asked: 0 };
}

/** Is called with every position passed and the moves that led there, the start included. */
type Passed = (line: MoveList, position: Position) => void;

/** Compares a statechart with a reading of the same model, line by line. */
export class LineJudge {
  readonly effort: TriedCount;
  readonly #chart: Chart;
  readonly #reading: Reading;
  readonly #all;
  readonly #first: Int32Array;

  /** What is tried is added to `effort`. */
  constructor(chart: Chart, reading: Reading, effort = noEffort()) {
    this.effort = effort;
    this.#chart = chart;
    this.#reading = reading;
    this.#all = allMoves(reading.model).map(move => ({ move, event: chartEventOf(chart.model, move) }));
    this.#first = firstMoves(reading.model);
  }

  /**
   * Plays a line on both sides and returns the first difference. At the start and after each move both must stand at the
   * same position with the same moves open, for each of which the chart is asked; what cannot be made must leave the
   * chart as it was.
   */
  judge(line: MoveList, passed: Passed = () => undefined): FoundDifference | undefined {
    this.effort.lines++;
    let snapshot = this.#chart.start;
    let position = this.#reading.start;
    let sent = 0;
    const made: Move[] = [];
    try {
      let open = this.#openAt(position);
      let difference = this.#compare(snapshot, position, open);
      passed(made, position);
      while (!difference && sent < line.length) {
        const move = line[sent++]!;
        const number = this.#first[move.action]! + move.result;
        const stepped = this.#send(snapshot, number);
        if (open[number] === 0) {
          this.effort.refused++;
          if (stepped !== snapshot) difference = { kind: 'move', move, takes: 'chart' };
          continue;
        }
        snapshot = stepped;
        position = this.#reading.after(position, move);
        made.push(move);
        open = this.#openAt(position);
        difference = this.#compare(snapshot, position, open);
        passed(made, position);
      }
      return difference && { difference, sent, position };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { difference: { kind: 'error', message }, sent, position };
    }
  }

  #send(snapshot: ChartSnapshot, number: number): ChartSnapshot {
    this.effort.sent++;
    return this.#chart.machine.transition(snapshot, this.#all[number]!.event, this.#chart.scope);
  }

  /** A 1 for each move that the reading has open. */
  #openAt(position: Position): Uint8Array {
    const open = new Uint8Array(this.#all.length);
    for (const { action, result } of this.#reading.movesAt(position)) open[this.#first[action]! + result] = 1;
    return open;
  }

  #compare(snapshot: ChartSnapshot, reading: Position, open: Uint8Array): Difference | undefined {
    const chart = positionAt(this.#chart, snapshot);
    if (!isSamePosition(chart, reading)) return { kind: 'position', chart, reading };
    this.effort.asked += open.length;
    const other = this.#all.find(({ event }, number) => snapshot.can(event) !== (open[number] === 1));
    return other && { kind: 'move', move: other.move, takes: snapshot.can(other.event) ? 'chart' : 'reading' };
  }
}

/** Says whether two positions are the same in all they say. */
export function isSamePosition(a: Position, b: Position): boolean {
  return (
    a.state === b.state &&
    a.turn === b.turn &&
    a.ending === b.ending &&
    a.tallies.length === b.tallies.length &&
    a.tallies.every((count, tally) => count === b.tallies[tally])
  );
}
