import type { Model } from '../../game/model.ts';
import { makeMove } from '../../game/notation.ts';
import { at } from '../../num/at.ts';
import { allMoves, type MoveList } from '../play/moves.ts';
import type { Coverage, Sighting } from './coverage.ts';
import type { Reach } from './reach.ts';

/** What lines of play may come to. */
export const THING_KINDS = ['result', 'level', 'ending'] as const;
type ThingKind = (typeof THING_KINDS)[number];

/** Whether the table says that what was not covered can come about, and how at the soonest. */
type CoverageVerdict = 'covered' | 'possible' | 'beyond the horizon' | 'impossible';

/** Something that lines of play may come to. */
export interface CoveredThing {
  readonly kind: ThingKind;
  /** A move in notation, `track=level`, or an ending's name. */
  readonly name: string;
  readonly times: number;
  readonly verdict: CoverageVerdict;
  /** The shortest line that was seen to come to it, or, where none was, the shortest there is by the table. */
  readonly line: MoveList | undefined;
}

/** What was covered of all that there is. */
export interface CoverageRecord {
  /** All results, levels and endings that stop play, in file order; endings of the horizon are no matter of reach. */
  readonly things: readonly CoveredThing[];
  /** How many things of each kind there are, and how many of them were covered. */
  readonly counts: Readonly<Record<ThingKind, { readonly covered: number; readonly all: number }>>;
}

/** Compares what lines of play came to with what a table says can be reached. */
export function coverageRecord(model: Model, coverage: Coverage, reach: Reach): CoverageRecord {
  const things = thingsOf(model, coverage, reach);
  const countOf = (kind: ThingKind) => {
    const all = things.filter(one => one.kind === kind);
    return { covered: all.filter(({ times }) => times > 0).length, all: all.length };
  };
  return { things, counts: { result: countOf('result'), level: countOf('level'), ending: countOf('ending') } };
}

function thingsOf(model: Model, coverage: Coverage, reach: Reach): readonly CoveredThing[] {
  const { variables, endings } = model.scenario;
  const thing = (kind: ThingKind, name: string, { times, line }: Sighting, way: MoveList | undefined) => {
    return { kind, name, times, verdict: verdictOf(times, way, reach.turns), line: line ?? way };
  };
  return [
    ...allMoves(model).map((move, i) =>
      thing('result', makeMove(model, move), at(coverage.moves, i, 'move'), reach.moves[i]),
    ),
    ...variables.flatMap((variable, i) => {
      if (variable.kind === 'gauge') return [];
      const [seen, ways] = [at(coverage.levels, i, 'variable'), at(reach.levels, i, 'variable')];
      return variable.levels.map(({ name }, level) =>
        thing('level', `${variable.name}=${name}`, at(seen, level, 'level'), ways[level]),
      );
    }),
    ...endings.flatMap(({ id, atHorizon }, i) =>
      atHorizon ? [] : [thing('ending', id, at(coverage.endings, i, 'ending'), reach.endings[i])],
    ),
  ];
}

function verdictOf(times: number, way: MoveList | undefined, turns: number): CoverageVerdict {
  if (times > 0) return 'covered';
  if (!way) return 'impossible';
  return way.length > turns ? 'beyond the horizon' : 'possible';
}
