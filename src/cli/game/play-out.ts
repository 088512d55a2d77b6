import { createActor } from 'xstate';
import { type PlayInput, playMachine } from '../../machine/play-machine.ts';
import { currentPosition, type Timeline } from '../../machine/timeline.ts';

/** Drives the play machine, a client like the board, until it takes no further step; the model plays every side. */
export function playOut(input: Omit<PlayInput, 'seats' | 'pace'>): Timeline {
  const seats = input.chart.model.scenario.parties.map(() => 'model' as const);
  const play = createActor(playMachine, { input: { ...input, seats, pace: 0 } });
  play.start();
  play.send({ type: 'start' });
  let before: Timeline | undefined;
  while (before !== play.getSnapshot().context.timeline) {
    before = play.getSnapshot().context.timeline;
    if (currentPosition(before).ending === null) play.send({ type: 'step' });
  }
  play.stop();
  return before;
}
