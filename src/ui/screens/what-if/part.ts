import type { ScreenPart } from '../../kit/screen/screen-part.ts';
import { onePane } from '../../kit/screen/screen-view.ts';
import { whatIfBar, whatIfQuestions } from './answers.ts';
import { WHAT_IF_RANGE } from './cursor.ts';
import { hearNaming, WHAT_IF_KEYS } from './keys.ts';
import { SET_LEVER } from './saying.ts';
import { reduceWhatIf, START_WHAT_IF, type WhatIfState } from './state.ts';
import { whatIfView } from './view.ts';

/** What the odds would be if levers and how parties decide stood otherwise. */
export const WHAT_IF: ScreenPart<WhatIfState> = {
  ...WHAT_IF_RANGE,
  start: START_WHAT_IF,
  keys: WHAT_IF_KEYS,
  asks: whatIfQuestions,
  hears: hearNaming,
  sayings: [SET_LEVER],
  bar: whatIfBar,
  answered: (own, notice) => reduceWhatIf(own, { type: 'tell', notice }),
  view: onePane(whatIfView),
};
