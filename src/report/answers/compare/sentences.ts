import type { Comparison } from '../../../analysis/compare/comparison.ts';
import type { Model } from '../../../game/model.ts';
import { listed } from '../../../words/list.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { percentText } from '../../../words/percents.ts';
import { becauseText } from './because.ts';
import { settingTexts } from './subject.ts';

/** Says in a sentence for each ending that moves by a point or more how and why it moves, the largest change first. */
export function sentencesOf({
  before: base,
  after: other,
  moved,
  explanation,
  isOtherFile,
}: Comparison): readonly string[] {
  const phrase = phraseFor(base.model, other.model, isOtherFile);
  if (moved.length === 0) return [phrase.nothing];
  return moved.map(({ title, before, after, because, missingIn }) => {
    const why = explanation
      ? becauseText({ base: base.model, other: other.model, twins: explanation.twins }, because)
      : '';
    if (missingIn === 'base') return `${title}, which the base does not have: ${percentText(after, 1)}${why}.`;
    if (missingIn === 'other') return `${title}, which only the base has: ${percentText(before, 1)} there${why}.`;
    const points = Math.round(100 * Math.abs(after - before));
    const change = `${counted(points, 'point')} ${after > before ? 'likelier' : 'less likely'}`;
    return `${phrase.change(title, change)} (${percentText(after, 1)} instead of ${percentText(before, 1)})${why}.`;
  });
}

/** How a change is told: as what settings do, or as what another file has. */
interface Phrase {
  readonly change: (ending: string, change: string) => string;
  readonly nothing: string;
}

function phraseFor(base: Model, other: Model, isOtherFile: boolean): Phrase {
  const settings = settingTexts(base, other);
  const what = listed(settings);
  if (!isOtherFile && settings.length > 0) {
    const [make, move] = settings.length > 1 ? ['together make', 'together move'] : ['makes', 'moves'];
    return {
      change: (ending, change) => `${what} ${make} ${ending} ${change}`,
      nothing: `${what} ${move} no ending by a point or more.`,
    };
  }
  const where = settings.length > 0 ? `With ${what}, ` : '';
  return {
    change: (ending, change) => `${where}${ending}: ${change} than in the base`,
    nothing: `${where === '' ? 'No' : `${where}no`} ending is likelier or less likely by a point or more than in the base.`,
  };
}
