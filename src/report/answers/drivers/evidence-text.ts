import type { EvidencePart, EvidenceRecord, EvidenceSwing } from '../../../analysis/evidence/evidence-record.ts';
import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { inLines } from '../../../words/in-lines.ts';
import { listed } from '../../../words/list.ts';
import { counted, plural } from '../../../words/numbers/plural.ts';
import { percentText, sizeInPoints } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { toLeft, toRight, widest } from '../../../words/table.ts';
import { evidenceName } from '../../tell/evidence/evidence-name.ts';
import { cutList, IN_JSON, leftLines } from '../../tell/most.ts';
import { noticeOf } from '../../tell/notice.ts';
import { whiskerText } from '../band/whisker.ts';
import { refusedLines } from './refused.ts';

/** The columns that the widest line may take. */
const COLUMNS = 22;

const HEADING =
  'All numbers that rest on one fact or assumption, moved together to where the ending is least likely and likeliest';

/** Writes how far the odds of an ending rest on each fact and assumption as text, the most of it first. */
export function evidenceText(record: EvidenceRecord): string {
  const { model, ending, base, swings, kinds, asked, refused, firstRefusal } = record;
  const now = at(base, ending, 'ending');
  const { shown, left } = cutList(swings.filter(reads), false);
  const still = swings.filter(swing => !reads(swing)).map(({ part }) => evidenceName(part));
  const scale = { now, most: Math.max(now, ...[...shown, ...kinds].map(({ greatest }) => greatest)) };
  return [
    model.scenario.title,
    ...inLines(noticeOf(model)),
    '',
    ...inLines(
      `What the odds of ${cited(endingAt(model.scenario, ending).title)} rest on, ${percentText(now, 1)} as all is set; ${counted(asked, 'setting')} asked`,
    ),
    ...(shown.length === 0 ? [] : ['', ...inLines(HEADING)]),
    ...swingLines(shown, scale),
    ...leftLines(left, { indent: '  ', whole: IN_JSON }),
    ...(still.length === 0 ? [] : ['', ...inLines(`Less than a tenth of a point: ${still.join(', ')}.`)]),
    '',
    ...inLines('All numbers by the kind of what they rest on'),
    ...swingLines(kinds, scale),
    ...refusedLines(refused, firstRefusal),
    '',
    ...inLines(meaningOf(record)),
    ...inLines(
      'How to read it: a lever moves within what is plausible of it, every other number by up to 20% of itself, whole things not at all. Of more than four numbers not every corner is tried: they are moved until none by itself goes further.',
    ),
  ].join('\n');
}

/** A swing that reads 0.0 points is only named. */
const reads = ({ width }: EvidenceSwing): boolean => Number(sizeInPoints(width)) > 0;

function swingLines(swings: readonly EvidenceSwing[], { now, most }: { now: number; most: number }): readonly string[] {
  const names = widest(swings.map(({ part }) => evidenceName(part)));
  return swings.map(({ part, numbers, least, greatest }) => {
    const ends = [least, greatest].map(odds => toRight(percentText(odds, 1), 6)).join(' ');
    const whisker = whiskerText({ low: least / most, high: greatest / most, mark: now / most }, COLUMNS);
    return `  ${toLeft(evidenceName(part), names)} ${toRight(`${numbers.length}`, 4)} ${ends} ${whisker}`.trimEnd();
  });
}

/** Says in two sentences what the odds rest on most, and how much of it is fact. */
function meaningOf({ model: { scenario }, ending, swings, kinds }: EvidenceRecord): string {
  const title = cited(endingAt(scenario, ending).title);
  const [first] = swings;
  if (!first || !reads(first)) return `${title} rests on no number that moves it by a tenth of a point.`;
  const { part, numbers, least, greatest } = first;
  const all = kinds.find(({ part: { kind } }) => kind === 'all');
  const rest = kinds.flatMap(({ part: own, width }) =>
    own.kind === 'all' ? [] : [`those that rest ${evidenceName(own)} by ${sizeInPoints(width)}`],
  );
  return `${title} rests most on ${saidOf(scenario, part)}: ${counted(numbers.length, 'number')} that ${plural(numbers.length, 'rests', 'rest')} on it ${plural(numbers.length, 'takes', 'take')} its odds from ${percentText(least, 1)} to ${percentText(greatest, 1)}. All numbers together move it by ${sizeInPoints(all?.width ?? 0)} points, ${listed(rest)}.`;
}

function saidOf({ facts, assumptions }: Scenario, part: EvidencePart): string {
  if (part.kind !== 'fact' && part.kind !== 'assumption') return evidenceName(part);
  const known = part.kind === 'fact' ? facts : assumptions;
  const says = known.find(({ id }) => id === part.id)?.says;
  return `the ${part.kind} ${part.id}${says === undefined ? '' : ` (${says.replace(/[.!?]$/, '')})`}`;
}
