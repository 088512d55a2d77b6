import { widthOf } from '../../../words/width.ts';

/** How the odds bar is set at a width; a matter of the scenario and the width alone, so that it stands still. */
export interface BarLayout {
  /** The endings of each line, as where the first begins and where the next line does. */
  readonly lines: readonly (readonly [number, number])[];
  /** Names longer than this are cut. */
  readonly names: number;
  /** The cells that all segments have together. */
  readonly cells: number;
  readonly hasChanges: boolean;
  /** The columns between two segments. */
  readonly gap: number;
  readonly hasLabel: boolean;
}

type Setting = Pick<BarLayout, 'names' | 'hasChanges' | 'gap' | 'hasLabel'>;

/** The columns of the word behind the bar, with two blanks. */
const LABEL = 7;
/** A blank and a percent: " 31%". */
export const PERCENT = 4;
/** Of one ending the percent may be wider: " 100%", " >99%". */
const WIDER = 1;
/** A blank, a sign and two digits: " ▲12". */
const CHANGE = 4;
const FEWEST_CELLS = 12;
const [LONGEST_NAME, SHORTEST_NAME] = [16, 4];
const WHOLE = Number.POSITIVE_INFINITY;

const whole: readonly Setting[] = [
  { names: WHOLE, hasChanges: true, gap: 2, hasLabel: true },
  { names: WHOLE, hasChanges: false, gap: 2, hasLabel: true },
  { names: WHOLE, hasChanges: false, gap: 1, hasLabel: true },
  { names: WHOLE, hasChanges: false, gap: 1, hasLabel: false },
];
const cutDown: readonly Setting[] = Array.from({ length: LONGEST_NAME - SHORTEST_NAME + 1 }, (_, i) => ({
  names: LONGEST_NAME - i,
  hasChanges: false,
  gap: 1,
  hasLabel: false,
}));

/**
 * Chooses for the names of all endings the roomiest setting with cells enough: two lines before the bar gives way, and that before a name is cut. A
 * screen without bounds has no bar.
 */
export function barLayout(endings: readonly string[], width: number): BarLayout {
  const names = endings.map(widthOf);
  const half = Math.ceil(names.length / 2);
  const one = [[0, names.length]] as const;
  const two = [
    [0, half],
    [half, names.length],
  ] as const;
  const set = (lines: BarLayout['lines'], settings: readonly Setting[]) =>
    settings.map(setting => ({ ...setting, lines, cells: cellsIn(names, lines, setting, width) }));
  const inFull = [...set(one, whole), ...set(two, whole)];
  const short = set(two, cutDown);
  const fitting =
    inFull.find(hasBar) ?? inFull.find(isRead) ?? short.find(hasBar) ?? short.find(isRead) ?? short.at(-1);
  if (!fitting) throw new Error('there is no setting of the odds bar');
  return hasBar(fitting) ? fitting : { ...fitting, cells: 0 };
}

/** With fewer cells 5% would be as long as 20%: rather the percents alone. */
const hasBar = ({ cells }: BarLayout) => cells >= FEWEST_CELLS;
const isRead = ({ cells }: BarLayout) => cells >= 0;

/** Every line has room for all cells, wherever the odds lie. */
function cellsIn(names: readonly number[], lines: BarLayout['lines'], setting: Setting, width: number): number {
  const { hasChanges, gap, hasLabel } = setting;
  const rooms = lines.map(([from, end], i) => {
    const segments = names
      .slice(from, end)
      .map(name => Math.min(name, setting.names) + PERCENT + (hasChanges ? CHANGE : 0) + 1);
    const texts = segments.reduce((sum, segment) => sum + segment, 0) + gap * (segments.length - 1);
    return width - 2 - WIDER - texts - (hasLabel && i === lines.length - 1 ? LABEL : 0);
  });
  return Math.min(...rooms);
}
