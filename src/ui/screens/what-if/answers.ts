import type { Question } from '../../../analysis/analyst/question.ts';
import type { WhatIf } from '../../../analysis/analyst/what-if.ts';
import type { ChangedSettings } from '../../../analysis/settings/changed-settings.ts';
import type { BarOdds } from '../../kit/scene/outlook.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { WhatIfInput } from './state.ts';

/** Returns what is asked while the panel is open; nothing once play has ended, or with the odds off. */
export function whatIfQuestions({ scene, state, own }: WhatIfInput): readonly Question[] {
  if (!state.odds || scene.position.ending !== null) return [];
  return [questionOf(scene, own.turned), ...(own.asksBand ? [bandQuestion(scene, own.turned)] : [])];
}

/** Returns the question within what the odds lie under what is turned. */
export function bandQuestion({ position: { state, turn } }: Scene, turned: ChangedSettings): Question<'band'> {
  return { kind: 'band', place: { state, turn }, turned };
}

function questionOf({ position: { state, turn } }: Scene, turned: ChangedSettings): Question<'whatIf'> {
  return { kind: 'whatIf', place: { state, turn }, turned };
}

/** The latest answer that is known, and whether it is that to what is set now. */
interface LatestAnswer {
  readonly answer: WhatIf | undefined;
  readonly isCurrent: boolean;
}

/** Returns the latest answer: while a key is held, that to what was set a moment ago. */
export function latestAnswer({ scene, own: { turned, trail } }: WhatIfInput): LatestAnswer {
  const current = scene.answers.to(questionOf(scene, turned));
  if (current) return { answer: current, isCurrent: true };
  for (const before of [...trail].reverse()) {
    const answer = scene.answers.to(questionOf(scene, before));
    if (answer) return { answer, isCurrent: false };
  }
  return { answer: undefined, isCurrent: false };
}

/** Returns the odds for the bar over the panel: those of what is set, and how they differ from the game that is played. */
export function whatIfBar(input: WhatIfInput): BarOdds | undefined {
  if (Object.keys(input.own.turned).length === 0) return undefined;
  const { answer } = latestAnswer(input);
  return answer && !('refused' in answer) ? { odds: answer.odds, before: answer.base } : undefined;
}
