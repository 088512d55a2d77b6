import type { DriversRecord, OfUnknown } from '../../../analysis/drivers/drivers-record.ts';
import type { Effects } from '../../../analysis/drivers/morris.ts';
import type { Swing } from '../../../analysis/drivers/one-at-a-time.ts';
import type { SobolIndices, VarianceShare } from '../../../analysis/drivers/sobol.ts';
import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { inLines } from '../../../words/in-lines.ts';
import { fixed } from '../../../words/numbers/decimals.ts';
import { givenText } from '../../../words/numbers/given.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { percentText, sizeInPoints } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { toLeft, toRight, widest } from '../../../words/table.ts';
import { noticeOf } from '../../tell/notice.ts';
import { whiskerText } from '../band/whisker.ts';
import { meaningOf } from './meaning.ts';
import { refusedLines } from './refused.ts';

/** The columns that the widest line or bar may take. */
const COLUMNS = 22;

/** Writes what drives the odds of an ending as text, the most of it first, and what it means. */
export function driversText(record: DriversRecord): string {
  const { model, ending, base, asked, refused, firstRefusal } = record;
  const { title } = endingAt(model.scenario, ending);
  return [
    model.scenario.title,
    ...inLines(noticeOf(model)),
    '',
    ...inLines(
      `What drives the odds of ${cited(title)}, ${percentText(at(base, ending, 'ending'), 1)} as all is set; ${counted(asked, 'setting')} asked`,
    ),
    ...methodLines(record),
    ...refusedLines(refused, firstRefusal),
    '',
    ...inLines(meaningOf(record)),
  ].join('\n');
}

function methodLines({ found, base, ending }: DriversRecord): readonly string[] {
  switch (found.method) {
    case 'one':
      return swingLines(found.swings, at(base, ending, 'ending'));
    case 'morris':
      return effectLines(found.effects, found.walks);
    case 'sobol':
      return indexLines(found.indices, found.draws);
  }
}

/** A swing that reads 0.0 points is only named. */
const reads = (swing: Swing) => Number(sizeInPoints(swing.width)) > 0;

function swingLines(swings: readonly Swing[], now: number): readonly string[] {
  const shown = swings.filter(reads);
  const still = swings.filter(swing => !reads(swing)).map(({ lever }) => lever.name);
  const most = Math.max(now, ...shown.map(({ greatest }) => greatest.odds));
  const names = widest(shown.map(({ lever }) => lever.name));
  const line = ({ lever, least, greatest }: Swing) => {
    const ends = [least, greatest].map(
      ({ odds, value }) => `${toRight(percentText(odds, 1), 6)} at ${toLeft(givenText(value), 5)}`,
    );
    const whisker = whiskerText({ low: least.odds / most, high: greatest.odds / most, mark: now / most }, COLUMNS);
    return `  ${toLeft(lever.name, names)}  ${ends.join(' ')} ${whisker}`.trimEnd();
  };
  const list = (heading: string, isUnknown: boolean) => {
    const own = shown.filter(swing => swing.isUnknown === isUnknown);
    return own.length === 0 ? [] : ['', heading, ...own.map(line)];
  };
  return [
    ...list('Unknowns, each by itself over what is plausible of it', true),
    ...list('Choices, each by itself over all that it may be', false),
    ...(still.length === 0 ? [] : ['', ...inLines(`Less than a tenth of a point: ${still.join(', ')}.`)]),
  ];
}

function effectLines(effects: readonly OfUnknown<Effects>[], walks: number): readonly string[] {
  const most = Math.max(...effects.map(({ of }) => of.size));
  const names = widest(effects.map(({ unknown }) => unknown.name));
  return [
    '',
    ...inLines(
      `Elementary effects over ${counted(walks, 'walk')} through all plausible ranges at once (Morris), in points`,
    ),
    `  ${toLeft('', names)}  ${['μ*', 'μ', 'σ'].map(head => toRight(head, 7)).join('')}`,
    ...effects.map(({ unknown, of }) => {
      const figures = [of.size, of.mean, of.spread].map(one => toRight(fixed(100 * one, 1), 7)).join('');
      return `  ${toLeft(unknown.name, names)}  ${figures}  ${'█'.repeat(Math.round((COLUMNS * of.size) / most))}`.trimEnd();
    }),
  ];
}

function indexLines(indices: readonly OfUnknown<SobolIndices>[], draws: number): readonly string[] {
  const names = widest(indices.map(({ unknown }) => unknown.name));
  const shareText = ({ share, low, high }: VarianceShare) =>
    `${toRight(fixed(share, 2), 6)} ${toLeft(`(${fixed(low, 2)} to ${fixed(high, 2)})`, 16)}`;
  return [
    '',
    ...inLines(
      `Shares of the variance over ${counted(draws, 'draw')} of all unknowns together (Sobol), with 95% intervals`,
    ),
    `  ${toLeft('', names)}  ${toLeft('by itself', 23)} ${toLeft('with others', 23)}`.trimEnd(),
    ...indices.map(({ unknown, of: { first, total } }) => {
      const bar = '█'.repeat(Math.max(0, Math.round(12 * Math.min(1, total.share))));
      return `  ${toLeft(unknown.name, names)}  ${shareText(first)} ${shareText(total)} ${bar}`.trimEnd();
    }),
  ];
}
