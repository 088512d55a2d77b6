import type { ScreensState } from '../../../src/ui/board/bound-screen.ts';
import type { Subject } from '../../../src/ui/kit/scene/evidence.ts';
import type { BranchWork } from '../../../src/ui/screens/branches/state.ts';
import type { Course } from '../../../src/ui/screens/lesson/state.ts';
import type { Predicting } from '../../../src/ui/screens/predict/state.ts';
import type { WhatIfState } from '../../../src/ui/screens/what-if/state.ts';

/** Returns what the screens keep by themselves, which the board does not look into. */
export function keptIn({ screens }: ScreensState) {
  return {
    subject: screens.facts.own as Subject | null,
    branches: screens.branches.own as BranchWork,
    whatIf: screens.whatIf.own as WhatIfState,
    predicting: screens.predict.own as Predicting | null,
    course: screens.lesson.own as Course | null,
  };
}
