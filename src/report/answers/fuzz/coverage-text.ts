import { type CoverageRecord, type CoveredThing, THING_KINDS } from '../../../fuzz/coverage/coverage-record.ts';
import type { MoveList } from '../../../fuzz/play/moves.ts';
import type { Model } from '../../../game/model.ts';
import { makeLine } from '../../../game/notation.ts';
import { cutList, IN_JSON, leftLines, MOST_READ } from '../../tell/most.ts';

const KINDS = { result: 'Results of actions and shocks', level: 'Levels', ending: 'Endings that stop play' } as const;
const WHY = {
  possible: 'can come about, and no line came to it; at the soonest by',
  'beyond the horizon': 'lies beyond the horizon; at the soonest by',
  impossible: 'cannot come about: no reachable state has it',
} as const;

/** Tells what was covered and what was not, each with a line of play that leads to it. */
export function coverageLines(model: Model, { things, counts }: CoverageRecord): readonly string[] {
  const { inOrder } = MOST_READ;
  const missed = cutList(
    things.filter(({ times }) => times === 0),
    false,
    inOrder,
  );
  const covered = cutList(
    things.filter(({ times, line }) => times > 0 && line),
    false,
    inOrder,
  );
  const left = { indent: '  ', whole: IN_JSON };
  return [
    'Covered',
    ...THING_KINDS.map(kind => `  ${KINDS[kind]}: ${countText(counts[kind])}`),
    ...(missed.shown.length === 0 ? [] : ['', 'Not covered', ...missed.shown.flatMap(one => missedLines(model, one))]),
    ...leftLines(missed.left, left),
    '',
    ...(covered.shown.length === 0
      ? ['No line of play came to any of them.']
      : ['The shortest line of play that came to each, and how often it came about']),
    ...covered.shown.flatMap(({ name, times, line = [] }) => [`  ${name} (${times})`, `    ${lineText(model, line)}`]),
    ...leftLines(covered.left, left),
  ];
}

/** Of nothing none is covered, and none is missed. */
const countText = ({ covered, all }: { readonly covered: number; readonly all: number }) =>
  all === 0 ? 'there is none' : `${covered} of ${all}`;

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
