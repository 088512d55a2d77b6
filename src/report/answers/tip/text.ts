import type { MovedLever, StillLever, Tip, TipRecord } from '../../../analysis/tip/tip-record.ts';
import { at, greatestAt } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import type { Odds } from '../../../solve/odds.ts';
import { inLines } from '../../../words/in-lines.ts';
import { foundText, givenText } from '../../../words/numbers/given.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { givenPercent, percentText, sizeInPoints } from '../../../words/percents.ts';
import { messageText } from '../../../words/problem-text.ts';
import { cited } from '../../../words/quote.ts';
import { toRight } from '../../../words/table.ts';
import { groundsOf } from '../../tell/evidence/lever-grounds.ts';
import { noticeOf } from '../../tell/notice.ts';

/** Writes the smallest moves that tip an answer as text, the smallest first, and what that means. */
export function tipText(record: TipRecord): string {
  const { model, asked, refused, firstRefusal } = record;
  return [
    model.scenario.title,
    ...inLines(noticeOf(model)),
    '',
    ...inLines(`${tipQuestion(record)}; ${counted(asked, 'setting')} asked`),
    ...(record.already ? ['', ...inLines(alreadyText(record))] : movesOf(record)),
    ...(firstRefusal
      ? [
          '',
          ...inLines(
            `${counted(refused, 'setting')} cannot be, and nothing is told of what lies beyond: ${messageText(firstRefusal)}`,
          ),
        ]
      : []),
  ].join('\n');
}

/** Says what is asked: "What would take the odds of “War” above 20%, 3.9% as all is set". */
export function tipQuestion({ model, goal, base }: TipRecord): string {
  switch (goal.kind) {
    case 'likeliest':
      return `What would make another ending the likeliest than ${leaderText(model, base)}`;
    case 'past': {
      const now = at(base, goal.ending, 'ending');
      const way = now < goal.odds ? 'above' : 'below';
      return `What would take the odds of ${cited(endingAt(model.scenario, goal.ending).title)} ${way} ${givenPercent(goal.odds)}, ${percentText(now, 1)} as all is set`;
    }
  }
}

function leaderText({ scenario }: TipRecord['model'], base: Odds): string {
  const most = Math.max(...base);
  return `${cited(endingAt(scenario, base.indexOf(most)).title)}, ${percentText(most, 1)} as all is set`;
}

/** Says that it stands on the tip. */
export const alreadyText = ({ goal }: TipRecord): string =>
  goal.kind === 'likeliest'
    ? 'Two endings are equally likely as all is set: any move may tip it.'
    : 'The odds are just there as all is set: any move may tip it.';

function movesOf(record: TipRecord): readonly string[] {
  const { single, still, pairs, paired, places } = record;
  return [
    ...listOf(record, 'One lever by itself, the smallest move first: by how much of its range', single),
    ...(still.length === 0
      ? []
      : ['', ...inLines(`No move within its range does it: ${still.map(one => stillText(record, one)).join(', ')}.`)]),
    ...listOf(
      record,
      `Two levers together, each by the same share of its range, among the ${paired} that come nearest by themselves`,
      pairs,
    ),
    ...(pairs.length === 0 && paired > 1
      ? ['', ...inLines(`No two of the ${paired} that come nearest do it together.`)]
      : []),
    '',
    ...inLines(tipMeaning(record)),
    ...inLines(
      `Every tip is solved on both sides of it. Each range is looked at in ${counted(places, 'place')} each way, so a tip that is taken back before the next place is not seen.`,
    ),
  ];
}

function listOf(record: TipRecord, heading: string, tips: readonly Tip[]): readonly string[] {
  return tips.length === 0 ? [] : ['', ...inLines(heading), ...tips.flatMap(tip => tipLines(record, tip))];
}

/** A line a lever, so that two long names fit. */
function tipLines(record: TipRecord, tip: Tip): readonly string[] {
  const share = toRight(percentText(tip.share, 1), 8);
  return tip.moved.map((moved, i) => {
    const then = i === tip.moved.length - 1 ? thenText(record, tip) : ' and';
    return `${i === 0 ? share : ' '.repeat(share.length)}  ${leverMoveText(moved)}${then}`;
  });
}

/** Says from where to where a lever moves. */
export const leverMoveText = ({ lever, now, past }: MovedLever): string =>
  `${lever.name} ${givenText(now)} → ${foundText(past)}`;

/** Says which ending is the likeliest past the tip; where odds are passed it says nothing new. */
export function thenText({ model: { scenario }, goal, base }: TipRecord, { past }: Tip): string {
  if (goal.kind !== 'likeliest') return '';
  const leader = greatestAt(base);
  const rivals = past.map((odds, ending) => (ending === leader ? -1 : odds));
  const next = greatestAt(rivals);
  return `, then ${cited(endingAt(scenario, next).title)}, ${percentText(at(past, next, 'ending'), 1)}`;
}

function stillText({ goal, base }: TipRecord, { lever, nearest, odds }: StillLever): string {
  const where = `at ${foundText(nearest)}`;
  switch (goal.kind) {
    case 'past':
      return `${lever.name} (${percentText(at(odds, goal.ending, 'ending'), 1)} ${where})`;
    case 'likeliest': {
      const leader = greatestAt(base);
      const rival = Math.max(...odds.filter((_, ending) => ending !== leader));
      return `${lever.name} (${sizeInPoints(at(odds, leader, 'ending') - rival)} points ahead ${where})`;
    }
  }
}

/** Says what the smallest moves come to in a sentence. */
export function tipMeaning({ model, single, pairs, paired }: TipRecord): string {
  const [tip] = single;
  if (tip) {
    const { lever, now, past } = at(tip.moved, 0, 'lever');
    return `By itself the smallest move that does it takes ${lever.name} from ${givenText(now)} to ${foundText(past)}, ${percentText(tip.share)} of its range; that number ${groundsOf(model.scenario, lever)}.`;
  }
  if (pairs.length > 0) return 'No lever by itself does it within its range; two together do.';
  const tried =
    paired > 1 ? 'No lever by itself, and no two of those that come nearest, do' : 'No lever by itself does';
  return `${tried} it within its range.`;
}
