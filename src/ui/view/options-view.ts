import { spoken } from '../../report/condition-text.ts';
import { tallyText } from '../../report/standing-text.ts';
import { type Row, row, span, textRow } from '../rows/row.ts';
import type { Item } from '../rows/scroll.ts';
import { wrap } from '../rows/text.ts';
import type { Option } from '../scene/options.ts';
import type { Scene } from '../scene/scene.ts';

/** Returns what the one to move may do, or how play ended. */
export function optionItems(scene: Scene, cursor: number | null, width: number): readonly Item[] {
  if (scene.phase === 'ended') return [{ rows: endingRows(scene, width) }];
  const digits = scene.phase === 'playing';
  const at = scene.phase === 'running' ? null : cursor;
  return scene.options.map((option, i) => ({ rows: optionRows(option, i, i === at, digits, width) }));
}

function optionRows(option: Option, i: number, isCursor: boolean, digits: boolean, width: number): readonly Row[] {
  const { title, lacks, action } = option;
  const isClosed = lacks !== '';
  const number = isClosed ? '–' : action !== null && digits && i < 9 ? String(i + 1) : '·';
  const text = isClosed ? `${title}: ${lacks}` : title;
  const [first = '', ...more] = isCursor ? wrap(text, width - 6) : [text];
  const tone = isClosed ? 'faint' : isCursor ? 'cursor' : 'plain';
  const said = isClosed ? `Not open: ${text}.` : `${number === '·' ? '' : `${number}: `}${title}.`;
  const head = row([span(isCursor ? ' › ' : '   ', 'cursor'), span(`${number} `, 'strong'), span(first, tone)], said);
  return [head, ...more.map(line => textRow(`     ${line}`, tone, ''))];
}

/** Returns what is known of an option: what it is, what may come of it, what it lacks, and what it rests on. */
export function optionDetail(scene: Scene, option: Option | undefined, width: number): readonly Row[] {
  if (!option) return [];
  const { assumptions } = scene.model.scenario;
  const block = (text: string, sign: string) =>
    wrap(text, width - 4).map((line, i) => textRow(` ${i === 0 ? sign : ' '} ${line}`));
  const why = (id: string) => assumptions.find(assumption => assumption.id === id)?.says;
  return [
    textRow(` ${option.title}`, 'strong'),
    ...(option.lacks === '' ? [] : block(option.lacks, '–')),
    ...block(option.says, ' '),
    ...option.outcomes.flatMap(outcome => block(outcome, '▸')),
    ...option.restsOn.flatMap(id => restRows(spoken(id), why(id), width)),
  ];
}

function restRows(name: string, says: string | undefined, width: number): readonly Row[] {
  const text = says === undefined ? `rests on ${name}` : `rests on ${name}: ${says}`;
  return wrap(text, width - 4).map(line => textRow(`   ${line}`, 'faint'));
}

function endingRows({ model, position, timeline }: Scene, width: number): readonly Row[] {
  const { endings, tallies } = model.scenario;
  const ending = endings[position.ending ?? 0];
  const counts = tallies.map((tally, i) => {
    const [was, is] = [tallyText(tally, tally.start), tallyText(tally, position.tallies[i] ?? 0)];
    return `${tally.title}: ${is}${was === is ? '' : ` (at the start ${was})`}`;
  });
  const turns = position.turn;
  const started = model.order.length;
  const length = `After ${turns} ${turns === 1 ? 'turn' : 'turns'}, in round ${Math.ceil(turns / started)} of ${model.horizon}.`;
  const lines = [ending?.says ?? '', length].flatMap(text => wrap(text, width - 6));
  return [
    textRow(`   ${ending?.title ?? ''}`, 'here'),
    ...lines.map(text => textRow(`   ${text}`)),
    ...counts.flatMap(text => wrap(text, width - 6)).map(text => textRow(`   ${text}`)),
    ...(timeline.at === 0
      ? []
      : [textRow('   u takes the last move back, to see where it could have gone otherwise.', 'faint')]),
  ];
}
