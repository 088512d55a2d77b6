import { leastNotice, shortNotice, whatIfText } from '../../../report/tell/notice.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { sentence } from '../../../words/capital.ts';
import { cut, widthOf } from '../../../words/width.ts';
import { barLines, barRows } from '../../kit/odds/bar-view.ts';
import { type Row, row, type Span, span, textRow } from '../../kit/rows/row.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { turnHint } from '../../kit/scene/turn.ts';
import { type Shown, signalsOf } from '../bound-screen.ts';

/** Returns the top of every screen: what is played and where it stands, the odds, the notice and the seed. */
export function headerRows({ scene, state }: Shown, width: number): readonly Row[] {
  const { scenario } = scene.model;
  const name = span(' Parley ', 'title');
  const standing = standingText(scene);
  const { lesson, hidesOdds } = signalsOf(state);
  const sign = lesson === null ? '' : `${` Lesson ${lesson.sign}`.trimEnd()} ·`;
  const room = width - widthOf(name.text) - widthOf(sign) - widthOf(standing) - 4;
  const title = span(` ${cut(scenario.title, room)}`, 'strong');
  // Where play runs on its own the heading with the hint is not read out.
  const thinking = scene.isThinking && scene.phase === 'running' ? ` ${sentence(turnHint(scene))}` : '';
  return [
    apart(
      [name, span(sign, 'here'), title],
      span(`${standing} `, scene.isHotSeat && scene.phase === 'playing' ? 'strong' : 'plain'),
      width,
      `Parley.${lesson === null ? '' : ` Lesson, ${lesson.progress}.`} ${scenario.title}. ${standing}.${thinking}`,
    ),
    ...(hidesOdds ? hiddenRows(scene, width) : barRows(scene, state, width)),
    noticeRow(scene, width),
  ];
}

/** Whoever gives odds must not read them off the bar. */
function hiddenRows(scene: Scene, width: number): readonly Row[] {
  const rows = Array.from({ length: barLines(scene, width) }, () => textRow(''));
  return [textRow(' the odds are hidden until yours are given', 'faint'), ...rows.slice(1)];
}

/** What was set stands beside the notice on every screen; the facts screen lists what does not fit. */
function noticeRow({ model, seed }: Scene, width: number): Row {
  const whatIf = whatIfText(model);
  const full = ` ${shortNotice(model)}`;
  const notice = widthOf(`${full} · ${whatIf}`) < width ? full : ` ${leastNotice(model)}`;
  const right = span(`seed ${seed} `, 'faint');
  if (whatIf === '') return apart([span(full, 'faint')], right, width);
  const set = cut(` · ${whatIf}`, width - 1 - widthOf(notice));
  return apart([span(notice, 'faint'), span(set, 'strong')], right, width, `${notice} · ${whatIf} · seed ${seed}`);
}

function standingText({ model, position, round, moverName }: Scene): string {
  const { ending } = position;
  const where = `round ${round} of ${model.horizon}`;
  if (ending !== null) return `${where} · ended: ${endingAt(model.scenario, ending).title}`;
  return `${where} · ${moverName} to move`;
}

/** Sets one text at the left and one at the right edge; where both do not fill, the right one gives way. */
function apart(left: readonly Span[], right: Span, width: number, said?: string): Row {
  const gap = width - [...left, right].reduce((sum, { text }) => sum + widthOf(text), 0);
  if (gap < 1) return row(left, said);
  return row([...left, span(Number.isFinite(gap) ? ' '.repeat(gap) : ' · '), right], said);
}
