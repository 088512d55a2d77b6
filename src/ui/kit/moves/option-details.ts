import { wrap } from '../../../words/width.ts';
import { type Row, textRow } from '../rows/row.ts';
import type { Item } from '../rows/scroll.ts';
import { groundsOf } from '../scene/evidence.ts';
import type { Option } from '../scene/options.ts';
import { chanceText, type ResultShown } from '../scene/outcomes.ts';
import type { Scene } from '../scene/scene.ts';

/** The column at which what comes of an action begins, after its chance. */
const CHANCES = 7;

/** Returns what is known of an option, an item each: what it is, each outcome with its chance, what it rests on. */
export function detailItems({ model }: Scene, option: Option | undefined, width: number): readonly Item[] {
  if (!option) return [];
  const { title, lacks, says, outcomes, restsOn } = option;
  const block = (text: string) => wrap(text, width - 4).map(line => textRow(`   ${line}`));
  const about = [...wrap(title, width - 2).map(line => textRow(` ${line}`, 'strong')), ...block(lacks), ...block(says)];
  return [
    { rows: about },
    ...outcomes.map(outcome => ({ rows: outcomeRows(outcome, width) })),
    ...groundsOf(model, restsOn).map(ground => ({
      rows: wrap(`rests on: ${ground.says} [${ground.id}]`, width - 4).map(line => textRow(`   ${line}`, 'faint')),
    })),
  ];
}

function outcomeRows({ chance, says, effects }: ResultShown, width: number): readonly Row[] {
  const head = chance === null ? '–' : chanceText(chance);
  const indent = ' '.repeat(CHANCES);
  const told = wrap(says, width - CHANCES - 1);
  const change = wrap(`▸ ${effectsText(effects)}`, width - CHANCES - 1);
  return [...told, ...change].map((line, i) =>
    textRow(`${i === 0 ? ` ${head}`.padEnd(CHANCES) : indent}${line}`, i < told.length ? 'plain' : 'strong'),
  );
}

/** Says what would change, in a line. */
export const effectsText = (effects: readonly string[]) =>
  effects.length === 0 ? 'nothing changes' : effects.join(', ');
