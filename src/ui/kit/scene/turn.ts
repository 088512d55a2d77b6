import type { Position } from '../../../game/position.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import type { EndingIndex } from '../../../scenario/scenario.ts';
import type { Scene } from './scene.ts';

/** Returns the heading over what the one to move may do. */
export function turnTitle({ phase, seat, moverName, position, model }: Scene): string {
  if (phase === 'ended') return `The end: ${endingAt(model.scenario, endingReached(position)).title}`;
  return seat === 'world' ? 'What may happen' : `${moverName} may`;
}

/** Returns who decides and how play goes on. */
export function turnHint({ phase, seat, moverName, isAtLimit, isHotSeat, isThinking }: Scene): string {
  if (phase === 'ended') return '';
  if (isAtLimit) return 'the turns asked for are played';
  if (isThinking) return 'the model is thinking: u withdraws the question';
  if (phase === 'playing') return `${isHotSeat ? `${moverName} chooses` : 'you choose'}: a number, or Enter`;
  if (phase === 'running') return 'running: Space pauses';
  return seat === 'world'
    ? 'chance decides: n next move, Space run'
    : 'the model decides by policy: n next move, Space run';
}

/** Returns the ending that play has come to, or throws before it has. */
export function endingReached({ ending }: Position): EndingIndex {
  if (ending === null) throw new Error('play has not ended');
  return ending;
}
