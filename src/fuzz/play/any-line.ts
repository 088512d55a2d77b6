import fc from 'fast-check';
import type { Position } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import { pick } from '../../num/random.ts';
import { cuts } from './cuts.ts';
import { allMoves, firstMoves, isAmong, type MoveList } from './moves.ts';
import type { Reading } from './reading.ts';

/** What lines of play are made with. */
export interface LineSource {
  readonly reading: Reading;
  /**
   * How likely each of the open moves is by the parties' policies and the chances, in their order; where it is absent
   * no line is played by policy.
   */
  readonly weights?: (position: Position, open: readonly Move[]) => readonly number[];
  /** The shortest line to a position that a line passes, where it is known: what a failing line is shortened by. */
  readonly shortest?: (position: Position) => MoveList | undefined;
  /** For each move of the scenario the shortest line that ends with it; undefined where none does before the horizon. */
  readonly ways?: () => readonly (MoveList | undefined)[];
}

/**
 * How a move is chosen: evenly, among those made least often so far, among those that do not end play, or as the parties
 * and chance would.
 */
const WAYS = ['evenly', 'rarely', 'onwards', 'by policy'] as const;
type LineWay = (typeof WAYS)[number];

/** One event in so many is any move of the scenario, which most often cannot be made where play stands. */
const STRAY = 3;

/** Of the lines that lean to what is rare one in so many goes straight to it: what is rare may be far, too. */
const STRAIGHT = 2;

/** So many events are sent after play has ended, to be refused. */
const AFTER_END = 3;

/** A line has so many events at most, about 60 rounds of three: a longer game is not played to its horizon. */
const LONGEST = 300;

/**
 * Lines of play up to an ending, with events strewn in that cannot be made. They are guided by what the lines before
 * have covered, so the same seed gives the same lines only where they are drawn one after another from the first. Any
 * list of moves is a line. So they shrink by leaving out what is not needed, and by the shortest way to where the line
 * passes.
 */
export class AnyLine extends fc.Arbitrary<MoveList> {
  readonly #source: LineSource;
  readonly #all: readonly Move[];
  readonly #first: Int32Array;
  /** How often each move was made in the lines so far. */
  readonly #times: Int32Array;

  constructor(source: LineSource) {
    super();
    this.#source = source;
    this.#all = allMoves(source.reading.model);
    this.#first = firstMoves(source.reading.model);
    this.#times = new Int32Array(this.#all.length);
  }

  override generate(random: fc.Random): fc.Value<MoveList> {
    const { reading } = this.#source;
    // Each line leans to one way, or one in four would be too few to get far.
    const leaning = anyWay(random);
    const straight = leaning === 'rarely' && random.nextInt(1, STRAIGHT) === 1 ? this.#wayToRarest() : [];
    const line: Move[] = [];
    let position = reading.start;
    let left = AFTER_END;
    while (left > 0 && line.length < LONGEST) {
      const open = reading.movesAt(position);
      if (open.length === 0) left--;
      const isStray = open.length === 0 || random.nextInt(1, STRAY) === 1;
      const way = random.nextInt(0, 1) === 0 ? leaning : anyWay(random);
      const due = straight[position.turn];
      const move = isStray
        ? this.#any(random)
        : due && isAmong(open, due)
          ? due
          : this.#choose(random, way, position, open);
      line.push(move);
      if (!isAmong(open, move)) continue;
      this.#times[this.#numberOf(move)]!++;
      position = reading.after(position, move);
    }
    return new fc.Value<MoveList>(line, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is MoveList {
    return Array.isArray(value);
  }

  override shrink(line: MoveList): fc.Stream<fc.Value<MoveList>> {
    return fc.stream(this.#shorter(line)).map(shorter => new fc.Value(shorter, undefined));
  }

  *#shorter(line: MoveList): Generator<MoveList> {
    yield* this.#shortcuts(line);
    yield* cuts(line);
  }

  /** The latest part that can be come to sooner is tried first: what fails does so near the end. */
  *#shortcuts(line: MoveList): Generator<MoveList> {
    const { reading, shortest } = this.#source;
    if (!shortest) return;
    const passed = [reading.start];
    for (const move of line) {
      const here = passed.at(-1)!;
      passed.push(isAmong(reading.movesAt(here), move) ? reading.after(here, move) : here);
    }
    for (let sent = line.length; sent > 0; sent--) {
      const way = shortest(passed[sent]!);
      if (way && way.length < sent) yield [...way, ...line.slice(sent)];
    }
  }

  /** The shortest way to a move that was made least often of those that can be. */
  #wayToRarest(): MoveList {
    const ways = this.#source.ways?.() ?? [];
    const times = ways.map((way, number) => (way ? this.#times[number]! : Number.POSITIVE_INFINITY));
    return ways[times.indexOf(Math.min(...times))] ?? [];
  }

  #any(random: fc.Random): Move {
    return this.#all[random.nextInt(0, this.#all.length - 1)]!;
  }

  #choose(random: fc.Random, way: LineWay, position: Position, open: readonly Move[]): Move {
    const weights = way === 'by policy' ? this.#source.weights?.(position, open) : undefined;
    if (weights) return open[pick(weights, random.nextDouble())]!;
    const some = this.#preferred(way, position, open);
    const from = some.length > 0 ? some : open;
    return from[random.nextInt(0, from.length - 1)]!;
  }

  #preferred(way: LineWay, position: Position, open: readonly Move[]): readonly Move[] {
    const { reading } = this.#source;
    if (way === 'onwards') return open.filter(move => reading.after(position, move).ending === null);
    if (way !== 'rarely') return open;
    const rarest = Math.min(...open.map(move => this.#times[this.#numberOf(move)]!));
    return open.filter(move => this.#times[this.#numberOf(move)] === rarest);
  }

  #numberOf({ action, result }: Move): number {
    return this.#first[action]! + result;
  }
}

function anyWay(random: fc.Random): LineWay {
  return WAYS[random.nextInt(0, WAYS.length - 1)]!;
}
