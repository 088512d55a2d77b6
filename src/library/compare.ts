import { compareGames } from '../analysis/compare/comparison.ts';
import { tooMuchToCompare } from '../analysis/compare/odds-by-turn.ts';
import { compareJson } from '../report/answers/compare/json.ts';
import type { CompareDocument } from '../report/documents/compare.ts';
import { isOneCrisis } from '../scenario/one-crisis.ts';
import { asGame, type Game } from './game.ts';
import { wrong } from './naming.ts';

/** Answers how the odds of a game differ from those of a base, and why: as `parley compare --json` prints it. */
export function compare(base: Game, other: Game): CompareDocument {
  const [was, is] = [asGame('compare', base), asGame('compare', other)];
  const tooMuch = tooMuchToCompare([was.table, is.table]);
  if (tooMuch) throw wrong(tooMuch);
  const comparison = compareGames(was.solved, is.solved, {
    isOtherCrisis: !isOneCrisis(was.opened, is.opened),
    isOtherFile: was.hash !== is.hash,
  });
  return compareJson({ comparison, hashes: [was.hash, is.hash], files: [fileOf(was), fileOf(is)] });
}

/** A scenario that came as a text has the name that was given with it. */
const fileOf = ({ opened: { sources, scenario } }: Game): string => sources[0]?.file ?? scenario.id;
