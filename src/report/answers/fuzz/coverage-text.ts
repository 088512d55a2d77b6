import type { Coverage, Sighting } from '../../../fuzz/coverage/coverage.ts';
import type { Reach } from '../../../fuzz/coverage/reach.ts';
import { allMoves, type MoveList } from '../../../fuzz/play/moves.ts';
import type { Model } from '../../../game/model.ts';
import { makeLine, makeMove } from '../../../game/notation.ts';

/** Whether the table says that what was not covered can come about, and how at the soonest. */
type CoverageVerdict = 'covered' | 'possible' | 'beyond the horizon' | 'impossible';

/** Something that lines of play may come to. */
interface CoveredThing {
  readonly kind: 'result' | 'level' | 'ending';
  /** A move in notation, `track=level`, or an ending's name. */
  readonly name: string;
  readonly times: number;
  readonly verdict: CoverageVerdict;
  /** The shortest line that was seen to come to it, or, where none was, the shortest there is by the table. */
  readonly line: MoveList | undefined;
}

/** Lists all results, levels and endings that stop play, in file order; endings of the horizon are no matter of reach. */
export function coveredThings(model: Model, coverage: Coverage, reach: Reach): readonly CoveredThing[] {
  const { variables, endings } = model.scenario;
  const thing = (kind: CoveredThing['kind'], name: string, seen: Sighting | undefined, way: MoveList | undefined) => {
    const { times = 0, line } = seen ?? {};
    return { kind, name, times, verdict: verdictOf(times, way, reach.turns), line: line ?? way };
  };
  return [
    ...allMoves(model).map((move, i) => thing('result', makeMove(model, move), coverage.moves[i], reach.moves[i])),
    ...variables.flatMap((variable, i) =>
      variable.kind === 'gauge'
        ? []
        : variable.levels.map(({ name }, level) =>
            thing('level', `${variable.name}=${name}`, coverage.levels[i]?.[level], reach.levels[i]?.[level]),
          ),
    ),
    ...endings.flatMap(({ id, atHorizon }, i) =>
      atHorizon ? [] : [thing('ending', id, coverage.endings[i], reach.endings[i])],
    ),
  ];
}

function verdictOf(times: number, way: MoveList | undefined, turns: number): CoverageVerdict {
  if (times > 0) return 'covered';
  if (!way) return 'impossible';
  return way.length > turns ? 'beyond the horizon' : 'possible';
}

const KINDS = { result: 'Results of actions and shocks', level: 'Levels', ending: 'Endings that stop play' } as const;
const WHY = {
  possible: 'can come about, and no line came to it; at the soonest by',
  'beyond the horizon': 'lies beyond the horizon; at the soonest by',
  impossible: 'cannot come about: no reachable state has it',
} as const;

/** Tells what was covered and what was not, each with a line of play that leads to it. */
export function coverageLines(model: Model, things: readonly CoveredThing[]): readonly string[] {
  const missed = things.filter(({ times }) => times === 0);
  const counts = (['result', 'level', 'ending'] as const).map(kind => {
    const of = things.filter(one => one.kind === kind);
    return `  ${KINDS[kind]}: ${of.filter(({ times }) => times > 0).length} of ${of.length}`;
  });
  return [
    'Covered',
    ...counts,
    ...(missed.length === 0 ? [] : ['', 'Not covered', ...missed.flatMap(one => missedLines(model, one))]),
    '',
    'The shortest line of play that came to each, and how often it came about',
    ...things.flatMap(one =>
      one.times > 0 && one.line ? [`  ${one.name} (${one.times})`, `    ${lineText(model, one.line)}`] : [],
    ),
  ];
}

function missedLines(model: Model, { name, verdict, line }: CoveredThing): readonly string[] {
  if (verdict === 'covered') return [];
  const way = line && verdict !== 'impossible' ? [`    ${lineText(model, line)}`] : [];
  return [`  ${name} ${WHY[verdict]}`, ...way];
}

const lineText = (model: Model, line: MoveList) => (line.length === 0 ? 'the start' : makeLine(model, line));

/** Returns what was covered as plain records. */
export function coverageJson(model: Model, things: readonly CoveredThing[]): object {
  return things.map(({ kind, name, times, verdict, line }) => ({
    kind,
    name,
    times,
    verdict,
    line: line ? makeLine(model, line) : null,
  }));
}
