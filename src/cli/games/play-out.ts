import { createActor } from 'xstate';
import type { PlayInput } from '../../play/play-context.ts';
import { playMachine } from '../../play/play-machine.ts';
import { currentPosition, type Timeline } from '../../play/timeline.ts';
import type { PromptDecider } from './by-policy.ts';

/** What a line is played out with; the model plays every side, and nobody waits. */
interface PlayOutInput extends Omit<PlayInput, 'seats' | 'pace'> {
  readonly decide: PromptDecider;
}

/**
 * Drives the play machine, a client like the board, until it takes no further step; the model plays every side. Throws
 * what was thrown on the way: half a line of play must not pass for a whole one.
 */
export function playOut(input: PlayOutInput): Timeline {
  const seats = input.chart.model.scenario.parties.map(() => 'model' as const);
  const play = createActor(playMachine, { input: { ...input, seats, pace: 0 } });
  play.subscribe({ error: () => undefined });
  play.start();
  play.send({ type: 'start' });
  let before: Timeline | undefined;
  while (before !== play.getSnapshot().context.timeline) {
    before = play.getSnapshot().context.timeline;
    if (currentPosition(before).ending === null) play.send({ type: 'step' });
  }
  const { status, error } = play.getSnapshot();
  if (status === 'error') throw error;
  play.stop();
  return before;
}
