import type { EndingBand } from '../../../analysis/band/band.ts';
import type { ChangeBand, PairedBandRecord, PairedEnding } from '../../../analysis/band/paired/paired-band.ts';
import type { PairedUnknown } from '../../../analysis/band/paired/paired-draws.ts';
import type { ComparedFigure } from '../../../analysis/compare/comparison.ts';
import { inLines } from '../../../words/in-lines.ts';
import { counted, grouped, plural } from '../../../words/numbers/plural.ts';
import { isNoChange, percentText, pointsText } from '../../../words/percents.ts';
import { messageText } from '../../../words/problem-text.ts';
import { toLeft, toRight } from '../../../words/table.ts';
import type { PairedBandDocument } from '../../documents/settings/band.ts';
import { cutToLargest, IN_JSON, leftLines } from '../../tell/most.ts';
import { plausibleJson } from './band.ts';
import { whiskerText } from './whisker.ts';

/** Returns the bands of two games by ids, ready to be written as JSON. */
export function pairedJson({ share, draws, seed, refused, unknowns, endings }: PairedBandRecord): PairedBandDocument {
  const rangeIn = (unknown: PairedUnknown['base']) => (unknown ? plausibleJson(unknown) : null);
  return {
    ...{ share, draws, seed, refused },
    unknowns: Object.fromEntries(
      unknowns.map(({ name, base, other }) => [name, { base: rangeIn(base), other: rangeIn(other) }]),
    ),
    endings: Object.fromEntries(
      endings.map(({ name, base = null, other = null, change = null }) => [name, { base, other, change }]),
    ),
  };
}

/** An ending as the numbers are set, and over the draws. */
interface BandedEnding {
  readonly figure: ComparedFigure;
  readonly band: PairedEnding;
}

/** Writes within what the odds of each ending lie in two games, and how far their change holds. */
export function pairedLines(figures: readonly ComparedFigure[], record: PairedBandRecord): readonly string[] {
  const { share, draws, unknowns, refused, firstRefusal, endings } = record;
  const both = figures.flatMap(figure => {
    const band = endings.find(({ name }) => name === figure.name);
    return band ? [{ figure, band }] : [];
  });
  const { shown, left } = cutToLargest(both, ({ figure: { before, after } }) => Math.abs(after - before));
  const scales = scalesOf(shown);
  const what = `Each ending in the middle ${percentText(share)} of ${counted(draws, 'draw')} of ${counted(unknowns.length, 'unknown')}, the same draws in both games`;
  return [
    ...inLines(what),
    `  ${toLeft('', NAME)}${['as set', 'from', 'to'].map(head => toRight(head, FIGURE)).join('')}`,
    ...shown.flatMap(one => endingLines(one, scales, draws - refused)),
    ...leftLines(left, { indent: '  ', together: 'which change less', whole: IN_JSON }),
    '',
    ...(firstRefusal
      ? inLines(
          `${counted(refused, 'draw')} of these cannot be and ${plural(refused, 'is', 'are')} left out: ${messageText(firstRefusal)}`,
        )
      : []),
    ...inLines(
      'How to read the bands: every unknown was drawn by itself from its plausible range (parley levers); what both games draw took the same share of its range in each, so that a change is not the luck of the draw. ● is with each at its own number, ┊ where nothing changes. “Likelier in” and “less likely in” count the draws in which the change has the sign that it has as set.',
    ),
  ];
}

/** The columns of a name, of a figure, and of the widest line of a band. */
const NAME = 36;
const FIGURE = 8;
const COLUMNS = 16;

/** From where to where lines are drawn: those of odds begin at 0. */
interface Scales {
  readonly odds: number;
  readonly least: number;
  readonly most: number;
}

function scalesOf(shown: readonly BandedEnding[]): Scales {
  const changes = shown.flatMap(({ figure, band: { change } }) =>
    change ? [change.low, change.high, figure.after - figure.before] : [],
  );
  const odds = shown.flatMap(({ figure: { before, after }, band: { base, other } }) => [
    ...[before, after, base?.high ?? 0, other?.high ?? 0],
  ]);
  return { odds: Math.max(...odds), least: Math.min(0, ...changes), most: Math.max(0, ...changes) };
}

function endingLines({ figure, band }: BandedEnding, scales: Scales, draws: number): readonly string[] {
  const { title, before, after } = figure;
  return [
    `  ${title}`,
    oddsLine('base', before, band.base, scales),
    oddsLine('beside it', after, band.other, scales),
    ...(band.change ? [changeLine(after - before, band.change, scales, draws)] : []),
  ];
}

function oddsLine(name: string, now: number, band: EndingBand | undefined, { odds }: Scales): string {
  if (!band) return bandLine(name, ['not in it'], '');
  const place = { low: band.low / odds, high: band.high / odds, mark: now / odds };
  return bandLine(
    name,
    [now, band.low, band.high].map(p => percentText(p, 1)),
    whiskerText(place, COLUMNS),
  );
}

function changeLine(now: number, change: ChangeBand, { least, most }: Scales, draws: number): string {
  const span = most - least || 1;
  const at = (points: number) => (points - least) / span;
  const place = { low: at(change.low), high: at(change.high), mark: at(now), zero: at(0) };
  const figures = [now, change.low, change.high].map(pointsText);
  return bandLine(`change${signText(now, change, draws)}`, figures, whiskerText(place, COLUMNS));
}

/** In how many draws the change goes the way that is told; a change that reads as none has no way. */
function signText(now: number, { likelierIn, lessLikelyIn }: ChangeBand, draws: number): string {
  if (isNoChange(now)) return '';
  const [way, count] = now > 0 ? ['likelier', likelierIn] : ['less likely', lessLikelyIn];
  return `, ${way} in ${grouped(count)} of ${grouped(draws)}`;
}

function bandLine(name: string, figures: readonly string[], line: string): string {
  return `  ${toLeft(`  ${name}`, NAME)}${figures.map(figure => toRight(figure, FIGURE)).join('')}  ${line}`.trimEnd();
}
