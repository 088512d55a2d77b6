import { at } from '../../../../num/at.ts';
import type { EndingIndex, Scenario } from '../../../../scenario/scenario.ts';
import { percentTexts, pointsBetween, signedPoints, spokenPercent, spokenPoints } from '../../../../words/percents.ts';
import { toRight } from '../../../../words/table.ts';
import { widthOf } from '../../../../words/width.ts';
import { type Column, cell, type RowPiece } from '../../../kit/parts/table.ts';
import type { Option } from '../../../kit/scene/options.ts';
import type { Scene } from '../../../kit/scene/scene.ts';
import type { BoardState } from '../../../kit/screen/board-state.ts';

/** What stands beside the open options at the right edge: how likely each is, and what it does to the odds. */
export interface OptionColumns {
  /** The names of the columns, each as far right as what stands below. */
  readonly head: string;
  /** Returns what stands beside the nth option, which is open, and how that is said. */
  readonly beside: (nth: number) => BesideOption;
}

interface BesideOption extends RowPiece {
  readonly said: string;
}

/** What stands beside an option that is not open, and where there are no columns. */
export const NOTHING_BESIDE: BesideOption = { columns: [], cells: [], said: '' };

interface NamedColumn {
  readonly name: string;
  readonly width: number;
  readonly texts: readonly string[];
}

const GAP = 2;
/** What stands before the text of an option. */
const BEFORE = 5;
const LIKELY = 'model picks';
/** So much of the longest text gives way to no ending. */
const TEXT = 38;
/** On a pane narrower than this there is only how likely each action is. */
const FOR_ENDINGS = 70;
/** On a pane narrower than this at most so many endings are shown. */
const FOR_ALL = 110;
const FEW = 3;
/** "−100" */
const POINTS = 4;

/** Returns the columns beside the options; undefined where the odds are off, there are none, or play has ended. */
export function optionColumns(
  { model: { scenario }, outlook, options, phase, fault, answers }: Scene,
  { odds: isOn }: Pick<BoardState, 'odds'>,
  width: number,
): OptionColumns | undefined {
  const open = options.filter(({ lacks }) => lacks === '');
  if (!isOn || fault || phase === 'ended' || open.length === 0) return undefined;
  const percents = outlook ? percentTexts(outlook.next.map(({ probability }) => probability)) : [];
  const changes = outlook ? outlook.next.map(({ odds }) => pointsBetween(outlook.odds, odds)) : [];
  // The chance of an event of the world is the scenario's own, and stands with its name.
  const isWorlds = open.some(({ action }) => action === null);
  const waiting = open.map(() => (answers.isLate ? '…' : ''));
  const likely = isWorlds ? [] : [{ name: LIKELY, width: LIKELY.length, texts: outlook ? percents : waiting }];
  const room = width - BEFORE - textWidth(open) - likely.length * (LIKELY.length + GAP);
  const named: readonly NamedColumn[] = [
    ...likely,
    ...(width < FOR_ENDINGS
      ? []
      : endingColumns(scenario, changes, room, width < FOR_ALL ? FEW : scenario.endings.length)),
  ];
  const columns = named.map((column): Column => ({ width: column.width, gap: GAP, align: 'right' }));
  return {
    head: named.map(column => toRight(column.name, column.width)).join(' '.repeat(GAP)),
    beside: nth => ({
      columns,
      cells: named.map(({ texts }) => cell(at(texts, nth, 'option'))),
      said: outlook ? saidOf(scenario, isWorlds ? '' : at(percents, nth, 'percent'), at(changes, nth, 'change')) : '',
    }),
  };
}

function textWidth(open: readonly Option[]): number {
  return Math.min(TEXT, Math.max(...open.map(({ title }) => widthOf(title))));
}

/** Returns columns of the endings that some option moves most, as many as fit but at most `count`, in file order. */
function endingColumns(
  { endings }: Scenario,
  changes: readonly (readonly number[])[],
  room: number,
  count: number,
): readonly NamedColumn[] {
  let left = room;
  const most = (ending: EndingIndex) => Math.max(0, ...changes.map(points => Math.abs(at(points, ending, 'change'))));
  const columns = endings.map(({ short }, ending) => {
    const texts = changes.map(points => signedPoints(at(points, ending, 'change')));
    return { ending, name: short, width: Math.max(POINTS, widthOf(short)), texts };
  });
  return columns
    .filter(({ ending }) => most(ending) > 0)
    .sort((a, b) => most(b.ending) - most(a.ending) || a.ending - b.ending)
    .slice(0, count)
    .filter(({ width }) => {
      left -= GAP + width;
      return left >= 0;
    })
    .sort((a, b) => a.ending - b.ending);
}

function saidOf({ endings }: Scenario, percent: string, points: readonly number[]): string {
  const moved = endings.flatMap(({ short }, i) => (points[i] ? [`${short} ${spokenPoints(points[i])}`] : []));
  const odds = moved.length === 0 ? 'no change of the odds' : `then ${moved.join(', ')}`;
  return percent === '' ? ` Odds: ${odds}.` : ` The model picks it ${spokenPercent(percent)}; ${odds}.`;
}
