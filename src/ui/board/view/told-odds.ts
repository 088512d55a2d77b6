import type { Odds } from '../../../solve/odds.ts';
import { percentTexts, pointsBetween } from '../../../words/percents.ts';
import type { BarOdds } from '../../kit/scene/outlook.ts';
import { type Shown, signalsOf } from '../bound-screen.ts';

/** Keeps the odds that were told last. */
interface ToldOdds {
  /** Returns the odds to tell, with those told before; the same again as long as they read the same. */
  readonly since: (scene: Shown['scene'], state: Shown['state']) => BarOdds | undefined;
  /** What is told next is told without what changed before. */
  readonly forget: () => void;
}

/** Starts with nothing told. */
export function makeToldOdds(): ToldOdds {
  let told: BarOdds | undefined;
  const forget = () => {
    told = told && { odds: told.odds, before: undefined };
  };
  return {
    since: ({ bar }, state) => {
      const isHidden = !state.odds || signalsOf(state).hidesOdds;
      // What is hidden is told anew when it comes back.
      if (isHidden) forget();
      if (!bar || isHidden) return bar;
      if (!told || !isToldAlike(told.odds, bar.odds)) told = { odds: bar.odds, before: told?.odds };
      return told;
    },
    forget,
  };
}

/** Says whether two odds read alike, with no change from one to the other. */
function isToldAlike(a: Odds, b: Odds): boolean {
  const [before, after] = [percentTexts(a), percentTexts(b)];
  return after.every((text, i) => text === before[i]) && pointsBetween(a, b).every(points => points === 0);
}
