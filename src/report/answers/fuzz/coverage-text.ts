import { type CoverageRecord, type CoveredThing, THING_KINDS } from '../../../fuzz/coverage/coverage-record.ts';
import type { MoveList } from '../../../fuzz/play/moves.ts';
import type { Model } from '../../../game/model.ts';
import { makeLine } from '../../../game/notation.ts';

const KINDS = { result: 'Results of actions and shocks', level: 'Levels', ending: 'Endings that stop play' } as const;
const WHY = {
  possible: 'can come about, and no line came to it; at the soonest by',
  'beyond the horizon': 'lies beyond the horizon; at the soonest by',
  impossible: 'cannot come about: no reachable state has it',
} as const;

/** Tells what was covered and what was not, each with a line of play that leads to it. */
export function coverageLines(model: Model, { things, counts }: CoverageRecord): readonly string[] {
  const missed = things.filter(({ times }) => times === 0);
  return [
    'Covered',
    ...THING_KINDS.map(kind => `  ${KINDS[kind]}: ${counts[kind].covered} of ${counts[kind].all}`),
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
export function coverageJson(model: Model, { things }: CoverageRecord): object {
  return things.map(({ kind, name, times, verdict, line }) => ({
    kind,
    name,
    times,
    verdict,
    line: line ? makeLine(model, line) : null,
  }));
}
