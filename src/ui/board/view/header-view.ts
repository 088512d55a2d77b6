import { leastNotice, shortNotice, whatIfText } from '../../../report/tell/notice.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { sentence } from '../../../words/capital.ts';
import { cut, widthOf } from '../../../words/width.ts';
import { barPart, barRows } from '../../kit/odds/bar-view.ts';
import type { Ends, Part } from '../../kit/parts/part.ts';
import { partRows } from '../../kit/parts/part-rows.ts';
import { oneLine } from '../../kit/parts/table.ts';
import { type Row, span } from '../../kit/rows/row.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { turnHint } from '../../kit/scene/turn.ts';
import { type Shown, signalsOf } from '../bound-screen.ts';

/** Returns the top of every screen: what is played and where it stands, the odds, the notice and the seed. */
export function headerRows(shown: Shown, width: number): readonly Row[] {
  const { scene } = shown;
  return [
    ...partRows(titlePart(shown, width), width),
    ...barRows(scene, oddsPart(shown), width),
    ...partRows(noticePart(scene, width), width),
  ];
}

function titlePart({ scene, state }: Shown, width: number): Ends {
  const { scenario } = scene.model;
  const name = span(' Parley ', 'title');
  const standing = standingText(scene);
  const { lesson } = signalsOf(state);
  const sign = lesson === null ? '' : `${` Lesson ${lesson.sign}`.trimEnd()} ·`;
  const room = width - widthOf(name.text) - widthOf(sign) - widthOf(standing) - 4;
  const title = span(` ${cut(scenario.title, room)}`, 'strong');
  // Where play runs on its own the heading with the hint is not read out.
  const thinking = scene.isThinking && scene.phase === 'running' ? ` ${sentence(turnHint(scene))}` : '';
  return {
    kind: 'ends',
    left: [name, span(sign, 'here'), title],
    right: span(`${standing} `, scene.isHotSeat && scene.phase === 'playing' ? 'strong' : 'plain'),
    said: `Parley.${lesson === null ? '' : ` Lesson, ${lesson.progress}.`} ${scenario.title}. ${standing}.${thinking}`,
  };
}

/** Whoever gives odds must not read them off the bar. */
function oddsPart(shown: Shown): Part {
  const { scene, state } = shown;
  const { hidesOdds } = signalsOf(state);
  if (hidesOdds) return oneLine(' the odds are hidden until yours are given', 'faint');
  return barPart(scene, state, state.screens[state.screen].bar(shown));
}

/** What was set stands beside the notice on every screen; the facts screen lists what does not fit. */
function noticePart({ model, seed }: Scene, width: number): Ends {
  const whatIf = whatIfText(model);
  const full = ` ${shortNotice(model)}`;
  const notice = widthOf(`${full} · ${whatIf}`) < width ? full : ` ${leastNotice(model)}`;
  const right = span(`seed ${seed} `, 'faint');
  if (whatIf === '') return { kind: 'ends', left: [span(full, 'faint')], right };
  const set = cut(` · ${whatIf}`, width - 1 - widthOf(notice));
  const left = [span(notice, 'faint'), span(set, 'strong')];
  return { kind: 'ends', left, right, said: `${notice} · ${whatIf} · seed ${seed}` };
}

function standingText({ model, position, round, moverName }: Scene): string {
  const { ending } = position;
  const where = `round ${round} of ${model.horizon}`;
  if (ending !== null) return `${where} · ended: ${endingAt(model.scenario, ending).title}`;
  return `${where} · ${moverName} to move`;
}
