import type { ComparedFigure, Comparison } from '../../../analysis/compare/comparison.ts';
import { at } from '../../../num/at.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { inLines } from '../../../words/in-lines.ts';
import { percentText, pointsText } from '../../../words/percents.ts';
import { cited, safeToPrint } from '../../../words/quote.ts';
import { tableRow } from '../../../words/table.ts';
import { cutToLargest, IN_JSON, leftLines } from '../../tell/most.ts';
import { noticeOf } from '../../tell/notice.ts';
import { pairedLines } from '../band/paired.ts';
import { apartText } from './apart.ts';
import type { FiledComparison } from './json.ts';
import { sentencesOf } from './sentences.ts';
import { NOT_IN_IT } from './text.ts';

/** Writes several games beside one base: the odds of each ending in each, and the largest change of each in a sentence; `program` is how Parley was started. */
export function manyText(all: readonly FiledComparison[], program: string): string {
  const comparisons = all.map(({ comparison }) => comparison);
  const [first] = comparisons;
  if (!first) return '';
  const { model } = first.before;
  const names = namesOf(all);
  const { shown, left } = cutToLargest(endingsOf(comparisons), ({ id }) =>
    Math.max(...comparisons.map(comparison => changeOf(oddsIn(comparison, id)))),
  );
  return [
    ...inLines(model.scenario.title, '  ', 'Base: '),
    ...inLines(noticeOf(model)),
    '',
    ...comparisons.flatMap((comparison, i) => [
      ...inLines(titleOf(comparison.after.model.scenario, at(names, i, 'name')), '  ', ''),
      ...apartLines(comparison),
      ...sentencesOf(comparison)
        .slice(0, 1)
        .flatMap(largest => inLines(largest, '    ', '  ')),
    ]),
    '',
    tableRow('Odds of each ending', '', '', 'in points'),
    ...shown.flatMap(({ id, title }) => {
      const base = comparisons.map(({ odds }) => odds.find(({ name }) => name === id)).find(one => one !== undefined);
      return [
        tableRow(`${title}, base`, '', base?.missingIn === 'base' ? NOT_IN_IT : percentText(base?.before ?? 0, 1), ''),
        ...comparisons.map((comparison, i) => tableRow(`  ${names[i]}`, '', ...figuresOf(oddsIn(comparison, id)))),
      ];
    }),
    ...leftLines(left, { indent: '  ', together: 'which change less', whole: IN_JSON }),
    ...all.flatMap(({ comparison: { odds, after }, band }, i) =>
      band ? ['', ...inLines(titleOf(after.model.scenario, at(names, i, 'name'))), ...pairedLines(odds, band)] : [],
    ),
    '',
    ...inLines(
      `How to read it: all figures are exact consequences of each file’s own numbers, nothing is sampled. Each sentence tells the largest change; ${cited(`${program} compare NAME`)} shows all of one variant beside its base, and says what “mostly” means.`,
    ),
  ].join('\n');
}

/** The ids by which the games are called; of two files with one id, the base's too, what names them. */
export function namesOf(all: readonly FiledComparison[]): readonly string[] {
  const files = all.flatMap(({ comparison: { before, after }, files: [base, other] }) => [
    { id: before.model.scenario.id, file: base },
    { id: after.model.scenario.id, file: other },
  ]);
  return all.map(({ comparison: { after }, files: [, own] }) => {
    const { id } = after.model.scenario;
    const others = files.flatMap(one => (one.id === id && one.file !== own ? [one.file] : []));
    return others.length === 0 ? id : safeToPrint(endOf(own, others));
  });
}

const titleOf = ({ id, title }: Scenario, name: string) => (name === id ? title : `${title} (${name})`);

/** The shortest end of a path that none of the others has: whole paths would be cut where they are still alike. */
function endOf(path: string, others: readonly string[]): string {
  const parts = path.split(/[/\\]/);
  const ends = parts.map((_, i) => parts.slice(-1 - i).join('/'));
  return ends.find(end => !others.some(other => `/${other}`.endsWith(`/${end}`))) ?? path;
}

/** The endings of the base, then those that only others have. */
function endingsOf(comparisons: readonly Comparison[]): readonly { readonly id: string; readonly title: string }[] {
  const titles = new Map(comparisons.flatMap(({ odds }) => odds.map(({ name, title }) => [name, title] as const)));
  const own = comparisons[0]?.before.model.scenario.endings ?? [];
  const ids = new Set([...own.map(({ id }) => id), ...titles.keys()]);
  return [...ids].map(id => ({ id, title: own.find(one => one.id === id)?.title ?? titles.get(id) ?? id }));
}

/** The odds of an ending in both games; undefined where neither has it. */
const oddsIn = ({ odds }: Comparison, id: string): ComparedFigure | undefined => odds.find(({ name }) => name === id);

/** What an ending has in a game, and how that differs from the base. */
function figuresOf(figure: ComparedFigure | undefined): readonly [after: string, change: string] {
  if (!figure || figure.missingIn === 'other') return [NOT_IN_IT, ''];
  const { before, after, missingIn } = figure;
  return [percentText(after, 1), missingIn === 'base' ? '' : pointsText(after - before)];
}

const changeOf = (figure: ComparedFigure | undefined) => (figure ? Math.abs(figure.after - figure.before) : 0);

function apartLines({ before, after, isOtherCrisis }: Comparison): readonly string[] {
  if (!isOtherCrisis) return [];
  const apart = apartText(before.model.scenario, after.model.scenario);
  return [noticeOf(after.model), apart].flatMap(text => inLines(text, '    ', '  '));
}
