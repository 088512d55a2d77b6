import type { Explanation } from '../../../analysis/compare/causes.ts';
import type { Comparison } from '../../../analysis/compare/comparison.ts';
import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import { listed } from '../../../words/list.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { percentText } from '../../../words/percents.ts';
import { becauseText } from './because.ts';
import { settingTexts } from './subject.ts';

/** A change of less than this is not worth a sentence. */
const POINT = 0.01;

/** Says in a sentence for each ending that moves by a point or more how and why it moves, the largest change first. */
export function sentencesOf(comparison: Comparison): readonly string[] {
  const { odds, explanation } = comparison;
  const [base, other] = [comparison.before.model, comparison.after.model];
  const phrase = phraseFor(base, other);
  const moved = odds
    .filter(({ before, after }) => Math.abs(after - before) >= POINT)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  if (moved.length === 0) return [phrase.nothing];
  return moved.map(({ name, title, before, after }) => {
    const because = explanation ? whyText(base, other, explanation, name, after - before) : '';
    const points = Math.round(100 * Math.abs(after - before));
    const change = `${counted(points, 'point')} ${after > before ? 'likelier' : 'less likely'}`;
    return `${phrase.change(title, change)} (${percentText(after, 1)} instead of ${percentText(before, 1)})${because}.`;
  });
}

function whyText(base: Model, other: Model, { twins, causes }: Explanation, name: string, change: number): string {
  const [was, is] = [base, other].map(({ scenario }) => scenario.endings.findIndex(({ id }) => id === name));
  const place = twins.endings.findIndex(twin => twin.base === was && twin.other === is);
  return becauseText(other, twins, at(causes, place, 'ending'), change);
}

/** How a change is told: as what settings do, or as what another file has. */
interface Phrase {
  readonly change: (ending: string, change: string) => string;
  readonly nothing: string;
}

function phraseFor(base: Model, other: Model): Phrase {
  const settings = settingTexts(base, other);
  const what = listed(settings);
  if (base.scenario === other.scenario || base.scenario.title === other.scenario.title) {
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
