import type { Mutation } from '../../../analysis/mutants/mutant.ts';

/** What each kind of fault does, in words. */
export const KIND_TEXT: Readonly<Record<Mutation, string>> = {
  'drop-condition': 'leaves out a condition, a part of one, or one of the values it allows',
  negate: 'turns what one variable must be into its opposite',
  shift: 'shifts a threshold, or the one value that is allowed, by one',
  'drop-effect': 'leaves out an effect',
  'flip-effect': 'turns a step the other way, or sets the value next to the one that was meant',
  'swap-levels': 'swaps a level of a track with the next graver one',
  'move-chance': 'moves half of the lesser of two chances from one to the other',
  'swap-chances': 'swaps the chances of two results that stand next to each other',
  'swap-endings': 'swaps two endings in the order in which they are tried',
  'drop-move': 'leaves out an action or a shock',
  'flip-payoff': 'flips the sign of a payoff or a cost',
};
