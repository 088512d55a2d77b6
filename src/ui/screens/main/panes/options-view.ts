import { at } from '../../../../num/at.ts';
import { tallyText } from '../../../../report/tell/standing-text.ts';
import { endingAt } from '../../../../scenario/part-at.ts';
import { counted } from '../../../../words/numbers/plural.ts';
import { briefPercent } from '../../../../words/percents.ts';
import { effectsText } from '../../../kit/moves/option-details.ts';
import { type Part, type PartItem, paragraph } from '../../../kit/parts/part.ts';
import { itemRows, partsRows } from '../../../kit/parts/part-rows.ts';
import { CURSOR_COLUMN, cell, cursorCell, table, tableLine } from '../../../kit/parts/table.ts';
import type { Option } from '../../../kit/scene/options.ts';
import type { Scene } from '../../../kit/scene/scene.ts';
import { endingReached } from '../../../kit/scene/turn.ts';
import { choiceKey } from '../choices.ts';
import { NOTHING_BESIDE, type OptionColumns } from './option-columns.ts';

/** Returns what the one to move may do, with the columns beside it, or how play ended. */
export function optionItems(
  scene: Scene,
  cursor: number | null,
  columns: OptionColumns | undefined,
): readonly PartItem[] {
  if (scene.phase === 'ended') return [{ parts: endingParts(scene) }];
  const at = scene.phase === 'running' ? null : cursor;
  return scene.options.map((option, i) => ({ parts: [optionLine(option, i, i === at, scene, columns)] }));
}

/** Puts chances and effects under the option under the cursor, where every open option still fits in `height` lines. */
export function withOutcomes(
  scene: Scene,
  items: readonly PartItem[],
  at: number,
  width: number,
  height: number,
): readonly PartItem[] {
  const option = scene.options[at];
  if (!option || scene.phase === 'ended' || scene.phase === 'running' || option.lacks !== '') return items;
  const outcomes = outcomesTable(option);
  const open = scene.options.filter(({ lacks }) => lacks === '').length;
  const lines = items.slice(0, open).flatMap(item => itemRows(item, width)).length;
  if (lines + partsRows([outcomes], width).length > height) return items;
  return items.map((item, i) => (i === at ? { parts: [...item.parts, outcomes] } : item));
}

function optionLine(
  option: Option,
  i: number,
  isCursor: boolean,
  { phase }: Scene,
  columns: OptionColumns | undefined,
): Part {
  const { lacks, action } = option;
  const isClosed = lacks !== '';
  const canChoose = phase === 'playing' && action !== null;
  const key = isClosed ? '–' : ((canChoose ? choiceKey(i) : undefined) ?? '·');
  const text = optionText(option);
  const tone = isClosed ? 'faint' : isCursor ? 'cursor' : 'plain';
  const cue = canChoose ? `${key === '·' ? 'Down arrow, then Enter' : key}: ` : isClosed ? 'Not open: ' : '';
  const beside = isClosed || !columns ? NOTHING_BESIDE : columns.beside(i);
  return tableLine(
    [CURSOR_COLUMN, { width: 2 }, { width: 'rest' }, ...beside.columns],
    [cursorCell(isCursor), cell(key, 'strong'), cell(text, tone, { goesOn: true }), ...beside.cells],
    `${cue}${text}.${beside.said}`,
  );
}

/** An event of the world has a chance of its own; an action's outcomes each have theirs. */
function optionText({ title, lacks, action, outcomes }: Option): string {
  if (lacks !== '') return `${title}: ${lacks}`;
  const chance = action === null ? outcomes[0]?.chance : null;
  return chance == null ? title : `${title} (${briefPercent(chance)})`;
}

const sameWords = (one: string, other: string) => wordsIn(one) === wordsIn(other);
const wordsIn = (text: string) => text.trim().replace(/\.$/, '').toLowerCase();

const BACK = 'u takes the last move back, to see where it could have gone otherwise.';

function endingParts({ model, position, timeline }: Scene): readonly Part[] {
  const { tallies } = model.scenario;
  const { title, says } = endingAt(model.scenario, endingReached(position));
  const counts = tallies.map((tally, i) => {
    const [was, is] = [tallyText(tally, tally.start), tallyText(tally, at(position.tallies, i, 'tally'))];
    return `${tally.title}: ${is}${was === is ? '' : ` (at the start ${was})`}`;
  });
  const turns = position.turn;
  const started = model.order.length;
  const length = `After ${counted(turns, 'turn')}, in round ${Math.ceil(turns / started)} of ${model.horizon}.`;
  // The heading says the name aloud already. Whoever has no more to say of an ending than its name has it said once.
  const more = sameWords(title, says) ? [] : [says];
  return [
    paragraph(title, { indent: 3, tone: 'here', said: '' }),
    ...[...more, length, ...counts].map(text => paragraph(text, { indent: 3 })),
    ...(timeline.at === 0 ? [] : [paragraph(BACK, { indent: 3, tone: 'faint' })]),
  ];
}

/** Returns the chances and effects of an option, a line each, to stand under its title; an event has its chance there. */
function outcomesTable({ outcomes, action }: Option): Part {
  const rows = outcomes.map(({ chance, effects }) => ({
    cells: [
      cell(chance === null || action === null ? '' : briefPercent(chance)),
      cell(effectsText(effects), 'plain', { goesOn: true }),
    ],
    said: '',
  }));
  return table([{ width: action === null ? 0 : 5, gap: 5 }, { width: 'rest' }], rows);
}
