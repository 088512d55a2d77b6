import { briefPercent } from '../../../words/percents.ts';
import { toLeft } from '../../../words/table.ts';
import { type Part, type PartItem, paragraph } from '../parts/part.ts';
import { span } from '../rows/row.ts';
import { groundsOf } from '../scene/evidence.ts';
import type { Option } from '../scene/options.ts';
import type { ResultShown } from '../scene/outcomes.ts';
import type { Scene } from '../scene/scene.ts';

/** The column at which what comes of an action begins, after its chance. */
const CHANCES = 7;

/** Returns what is known of an option, an item each: what it is, each outcome with its chance, what it rests on. */
export function detailItems({ model }: Scene, option: Option | undefined): readonly PartItem[] {
  if (!option) return [];
  const { title, lacks, says, outcomes, restsOn } = option;
  const about = [lacks, says].map(text => paragraph(text, { indent: 3 }));
  return [
    { parts: [paragraph(title, { indent: 1, tone: 'strong' }), ...about] },
    ...outcomes.map(outcome => ({ parts: outcomeParts(outcome) })),
    ...groundsOf(model, restsOn).map(({ id, says: ground }) => ({
      parts: [paragraph(`rests on: ${ground} [${id}]`, { indent: 3, tone: 'faint' })],
    })),
  ];
}

function outcomeParts({ chance, says, effects }: ResultShown): readonly Part[] {
  const head = toLeft(` ${chance === null ? '–' : briefPercent(chance)}`, CHANCES);
  const change = `▸ ${effectsText(effects)}`;
  if (says === '')
    return [
      paragraph(change, { lead: [span(head, 'strong')], indent: CHANCES, tone: 'strong', said: `${head}${change}` }),
    ];
  return [
    paragraph(says, { lead: [span(head)], indent: CHANCES, said: `${head}${says}` }),
    paragraph(change, { indent: CHANCES, tone: 'strong' }),
  ];
}

/** Says what would change, in a line. */
export const effectsText = (effects: readonly string[]) =>
  effects.length === 0 ? 'nothing changes' : effects.join(', ');
