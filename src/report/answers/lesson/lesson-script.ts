import type { FigureReading } from '../../../analysis/lesson/figure-value.ts';
import type { Lesson, LessonStep, Trigger } from '../../../analysis/lesson/lesson.ts';
import type { Model } from '../../../game/model.ts';
import { positionsAlong, roundOf } from '../../../game/position.ts';
import type { Move } from '../../../game/rules.ts';
import { at } from '../../../num/at.ts';
import { inLines } from '../../../words/in-lines.ts';
import { counted, plural } from '../../../words/numbers/plural.ts';
import { conditionText } from '../../tell/condition-text.ts';
import { tellLine } from '../../tell/move.ts';
import { noticeOf, whatIfText } from '../../tell/notice.ts';
import { citationText, toldText } from './lesson-text.ts';

/** What a step tells, with its figures. */
type Reveal = readonly (string | FigureReading)[];

/** Writes a lesson whole, for whoever teaches it: what is asked, what is played and what is told, with its figures. */
export function lessonScript(lesson: Lesson, model: Model, reveals: readonly Reveal[]): string {
  const { title, says, minutes, steps, intro, closing, sources } = lesson;
  const whatIf = whatIfText(model);
  return [
    title,
    ...inLines(says),
    `${model.scenario.title} · ${counted(minutes, 'minute')} · ${counted(steps.length, 'step')}${whatIf === '' ? '' : ` · ${whatIf}`}`,
    ...inLines(noticeOf(model)),
    '',
    ...inLines(intro),
    ...steps.flatMap((step, i) => ['', ...stepLines(model, step, i + 1, at(reveals, i, 'step'))]),
    '',
    ...inLines(closing),
    ...(sources.length === 0 ? [] : ['', 'Sources']),
    ...sources.flatMap(source => inLines(citationText(source), '    ', '  ')),
  ].join('\n');
}

function stepLines(model: Model, step: LessonStep, number: number, told: Reveal): readonly string[] {
  const { title, trigger, line, play, prompt, predict } = step;
  const part = (label: string, text: string) => inLines(`${label}: ${text}`, '    ', '  ');
  return [
    `${number}. ${title}`,
    ...triggerLines(model, trigger),
    ...part('Ask', prompt),
    ...(predict ? ['  The class gives odds in percent.'] : []),
    ...movesTold(model, line ?? [], play),
    ...part('Tell', toldText(told)),
  ];
}

function triggerLines(model: Model, trigger: Trigger): readonly string[] {
  switch (trigger.kind) {
    case 'next':
      return [];
    case 'after':
      return ['  From the start:', ...movesTold(model, [], trigger.line)];
    case 'turn':
    case 'when':
      return inLines(`Play on, ${waitsFor(model, trigger)}.`, '    ', '  ');
  }
}

/** Says what a step waits for: "until round 5", "until Channel: direct talks". */
export function waitsFor(model: Model, trigger: Extract<Trigger, { kind: 'turn' | 'when' }>): string {
  if (trigger.kind === 'when') return `until ${conditionText(model.scenario.variables, trigger.when)}`;
  const { length } = model.order;
  if (trigger.turn % length === 0) return `until round ${roundOf(model, trigger.turn)}`;
  return `until ${counted(trigger.turn, 'turn')} ${plural(trigger.turn, 'has', 'have')} been made`;
}

function movesTold(model: Model, before: readonly Move[], moves: readonly Move[]): readonly string[] {
  const positions = positionsAlong(model, [...before, ...moves]).slice(before.length);
  return tellLine(model, positions, moves).flatMap(({ mover, title, says }) =>
    inLines(`${mover}: ${title}${says === '' ? '' : `. ${says}`}`, '      ', '    '),
  );
}
