import type { Effect } from './scenario.ts';

/** Returns the digit of a variable after an effect; a step stops at the bounds, 0 and `size - 1`. */
export function applyEffect(effect: Effect, digit: number, size: number): number {
  return effect.kind === 'set' ? effect.to : Math.min(size - 1, Math.max(0, digit + effect.by));
}

/** Returns the digits, ascending, from which an effect leads to a digit: the inverse of `applyEffect`. */
export function invertEffect(effect: Effect, digit: number, size: number): readonly number[] {
  const last = size - 1;
  if (effect.kind === 'set') return effect.to === digit ? fromTo(0, last) : [];
  // Whatever would step over a bound stops there.
  const least = digit === 0 ? 0 : digit - effect.by;
  const most = digit === last ? last : digit - effect.by;
  return fromTo(Math.max(0, least), Math.min(last, most));
}

function fromTo(least: number, most: number): readonly number[] {
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, i) => least + i);
}
