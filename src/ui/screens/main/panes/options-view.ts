import { at } from '../../../../num/at.ts';
import { tallyText } from '../../../../report/tell/standing-text.ts';
import { endingAt } from '../../../../scenario/part-at.ts';
import { counted } from '../../../../words/numbers/plural.ts';
import { briefPercent } from '../../../../words/percents.ts';
import { toLeft } from '../../../../words/table.ts';
import { cut, widthOf, wrap } from '../../../../words/width.ts';
import { effectsText } from '../../../kit/moves/option-details.ts';
import { cutRow, type Row, row, rowWidth, span, textRow } from '../../../kit/rows/row.ts';
import type { Item } from '../../../kit/rows/scroll.ts';
import type { Option } from '../../../kit/scene/options.ts';
import type { Scene } from '../../../kit/scene/scene.ts';
import { endingReached } from '../../../kit/scene/turn.ts';
import { choiceKey } from '../choices.ts';
import { EDGE, type OptionColumns } from './option-columns.ts';

/** Returns what the one to move may do, with the columns beside it, or how play ended. */
export function optionItems(
  scene: Scene,
  cursor: number | null,
  width: number,
  columns: OptionColumns | undefined,
): readonly Item[] {
  if (scene.phase === 'ended') return [{ rows: endingRows(scene, width) }];
  const at = scene.phase === 'running' ? null : cursor;
  return scene.options.map((option, i) => {
    const rows = (room: number) => optionRows(option, i, i === at, scene, room);
    return {
      rows: option.lacks === '' && columns ? withColumns(rows(width - columns.width), i, width, columns) : rows(width),
    };
  });
}

/** Puts chances and effects under the option under the cursor, where every open option still fits in `height` lines. */
export function withOutcomes(scene: Scene, items: readonly Item[], at: number, width: number, height: number) {
  const option = scene.options[at];
  if (!option || scene.phase === 'ended' || scene.phase === 'running' || option.lacks !== '') return items;
  const lines = outcomeLines(option, width);
  const open = scene.options.filter(({ lacks }) => lacks === '').length;
  const taken = items.slice(0, open).reduce((sum, { rows }) => sum + rows.length, lines.length);
  if (taken > height) return items;
  return items.map((item, i) => (i === at ? { rows: [...item.rows, ...lines] } : item));
}

/** Sets what stands beside an option at the end of its first line. */
function withColumns(
  [first, ...more]: readonly Row[],
  i: number,
  width: number,
  columns: OptionColumns,
): readonly Row[] {
  if (!first) return more;
  const { shown, said } = columns.beside(i);
  const text = cutRow(first, width - columns.width);
  const gap = width - EDGE - widthOf(shown) - rowWidth(text);
  const spans = [...text.spans, span(Number.isFinite(gap) ? ' '.repeat(gap) : '  '), span(shown)];
  return [row(spans, `${first.said}${said}`), ...more];
}

function optionRows(option: Option, i: number, isCursor: boolean, { phase }: Scene, width: number): readonly Row[] {
  const { lacks, action } = option;
  const isClosed = lacks !== '';
  const canChoose = phase === 'playing' && action !== null;
  const key = isClosed ? '–' : ((canChoose ? choiceKey(i) : undefined) ?? '·');
  const text = optionText(option);
  const [first = '', ...more] = isCursor ? wrap(text, width - 6) : [text];
  const tone = isClosed ? 'faint' : isCursor ? 'cursor' : 'plain';
  const cue = canChoose ? `${key === '·' ? 'Down arrow, then Enter' : key}: ` : isClosed ? 'Not open: ' : '';
  const head = [span(isCursor ? ' › ' : '   ', 'cursor'), span(`${key} `, 'strong'), span(first, tone)];
  return [row(head, `${cue}${text}.`), ...more.map(line => textRow(`     ${line}`, tone, ''))];
}

/** An event of the world has a chance of its own; an action's outcomes each have theirs. */
function optionText({ title, lacks, action, outcomes }: Option): string {
  if (lacks !== '') return `${title}: ${lacks}`;
  const chance = action === null ? outcomes[0]?.chance : null;
  return chance == null ? title : `${title} (${briefPercent(chance)})`;
}

const sameWords = (one: string, other: string) => wordsIn(one) === wordsIn(other);
const wordsIn = (text: string) => text.trim().replace(/\.$/, '').toLowerCase();

function endingRows({ model, position, timeline }: Scene, width: number): readonly Row[] {
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
  const lines = [...more, length].flatMap(text => wrap(text, width - 6));
  return [
    textRow(`   ${title}`, 'here', ''),
    ...lines.map(text => textRow(`   ${text}`)),
    ...counts.flatMap(text => wrap(text, width - 6)).map(text => textRow(`   ${text}`)),
    ...(timeline.at === 0
      ? []
      : [textRow('   u takes the last move back, to see where it could have gone otherwise.', 'faint')]),
  ];
}

/** Returns the chances and effects of an option, a line each, to stand under its title; an event has its chance there. */
function outcomeLines({ outcomes, action }: Option, width: number): readonly Row[] {
  const indent = ' '.repeat(5);
  return outcomes.map(({ chance, effects }) => {
    const head = chance === null || action === null ? '' : toLeft(`${briefPercent(chance)} `, 5);
    return textRow(`${indent}${head}${cut(effectsText(effects), width - 6 - widthOf(head))}`, 'plain', '');
  });
}
