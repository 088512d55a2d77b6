import type { Comparison } from '../../../analysis/compare/comparison.ts';
import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { inLines } from '../../../words/in-lines.ts';
import { percentText, pointsText } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { tableRow } from '../../../words/table.ts';
import { cutToLargest, IN_JSON, leftLines } from '../../tell/most.ts';
import { noticeOf } from '../../tell/notice.ts';
import { apartText } from './apart.ts';
import { sentencesOf } from './sentences.ts';

/** Writes several games beside one base: the odds of each ending in each, and the largest change of each in a sentence; `program` is how Parley was started. */
export function manyText(comparisons: readonly Comparison[], program: string): string {
  const [first] = comparisons;
  if (!first) return '';
  const { model } = first.before;
  const ids = comparisons.map(({ after }) => after.model.scenario.id);
  const { shown, left } = cutToLargest([...model.scenario.endings.keys()], ending =>
    Math.max(...comparisons.map(comparison => changeOf(oddsIn(comparison, ending)))),
  );
  return [
    ...inLines(model.scenario.title, '  ', 'Base: '),
    ...inLines(noticeOf(model)),
    '',
    ...comparisons.flatMap(comparison => [
      ...inLines(comparison.after.model.scenario.title, '  ', ''),
      ...apartLines(comparison),
      ...sentencesOf(comparison)
        .slice(0, 1)
        .flatMap(largest => inLines(largest, '    ', '  ')),
    ]),
    '',
    tableRow('Odds of each ending', '', '', 'in points'),
    ...shown.flatMap(ending => [
      tableRow(
        `${endingAt(model.scenario, ending).title}, base`,
        '',
        percentText(at(first.before.odds, ending, 'ending'), 1),
        '',
      ),
      ...comparisons.map((comparison, i) => {
        const { before, after } = oddsIn(comparison, ending);
        return tableRow(`  ${ids[i]}`, '', percentText(after, 1), pointsText(after - before));
      }),
    ]),
    ...leftLines(left, { indent: '  ', together: 'which change less', whole: IN_JSON }),
    '',
    ...inLines(
      `How to read it: all figures are exact consequences of each file’s own numbers, nothing is sampled. Each sentence tells the largest change; ${cited(`${program} compare NAME`)} shows all of one variant beside its base, and says what “mostly” means.`,
    ),
  ].join('\n');
}

/** The odds of an ending of the base in both games; 0 in one that has no such ending. */
function oddsIn({ before: base, odds }: Comparison, ending: number) {
  const { id } = endingAt(base.model.scenario, ending);
  const { before = 0, after = 0 } = odds.find(({ name }) => name === id) ?? {};
  return { before, after };
}

const changeOf = ({ before, after }: { readonly before: number; readonly after: number }) => Math.abs(after - before);

function apartLines({ before, after, isOtherCrisis }: Comparison): readonly string[] {
  if (!isOtherCrisis) return [];
  const apart = apartText(before.model.scenario, after.model.scenario);
  return [noticeOf(after.model), apart].flatMap(text => inLines(text, '    ', '  '));
}
