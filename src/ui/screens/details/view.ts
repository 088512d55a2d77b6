import { cut, widthOf, wrap } from '../../../words/width.ts';
import { type Row, textRow } from '../../kit/rows/row.ts';
import type { Item } from '../../kit/rows/scroll.ts';
import { groundsOf } from '../../kit/scene/evidence.ts';
import type { Option } from '../../kit/scene/options.ts';
import { chanceText, type ResultShown } from '../../kit/scene/outcomes.ts';
import type { Scene } from '../../kit/scene/scene.ts';

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

/** Returns as many lines of the details as fit; the last one says how to see the rest. */
export function detailRows(scene: Scene, option: Option | undefined, width: number, height: number): readonly Row[] {
  const rows = detailItems(scene, option, width).flatMap(item => item.rows);
  if (rows.length <= height) return rows;
  return [...rows.slice(0, height - 1), textRow('   … i tells the rest', 'faint')];
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

/** Returns the chances and effects of an option, a line each, to stand under its title; an event has its chance there. */
export function outcomeLines({ outcomes, action }: Option, width: number): readonly Row[] {
  const indent = ' '.repeat(5);
  return outcomes.map(({ chance, effects }) => {
    const head = chance === null || action === null ? '' : `${chanceText(chance)} `.padEnd(5);
    return textRow(`${indent}${head}${cut(effectsText(effects), width - 6 - widthOf(head))}`, 'plain', '');
  });
}

const effectsText = (effects: readonly string[]) => (effects.length === 0 ? 'nothing changes' : effects.join(', '));
