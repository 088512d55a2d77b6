import type { WholeScreen } from '../../kit/screen/screen-part.ts';
import { whatIfQuestions } from './answers.ts';
import { WHAT_IF_LENGTHS } from './cursor.ts';
import { hearNaming, WHAT_IF_KEYS } from './keys.ts';
import { whatIfView } from './view.ts';

/** What the odds would be if levers and tempers stood otherwise. */
export const WHAT_IF: WholeScreen = {
  ...WHAT_IF_LENGTHS,
  keys: WHAT_IF_KEYS,
  asks: whatIfQuestions,
  hears: hearNaming,
  view: whatIfView,
};
