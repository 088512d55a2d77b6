import { THRESHOLDS, type Thresholds } from '../analysis/why/judge.ts';
import { whyRecord } from '../analysis/why/why-record.ts';
import { whyJson } from '../report/answers/why.ts';
import type { WhyDocument } from '../report/documents/why.ts';
import { tooMuchToForesee } from '../solve/policy/keeping.ts';
import { asGame, type Game } from './game.ts';
import { readMoves, wrong } from './naming.ts';
import { optionsFor } from './wrong-use.ts';

/** Where it is asked, and from what cost on moves are marked. */
export interface WhyArguments {
  /** A line of play from the start, in notation: `washington:hold caracas:offer-talks/1`. */
  readonly after?: string;
  /** In probability, above 0 and rising: 0.05, 0.1 and 0.15 unless given. */
  readonly thresholds?: Thresholds;
}

/**
 * Answers why the one to move chooses as it does, and what each move of the line that led there did: as `parley why --json`
 * prints it. Where nobody chooses, `party` is null.
 */
export function why(game: Game, options: WhyArguments = {}): WhyDocument {
  const { solved, table, model, hash } = asGame('why', game);
  const tooMuch = tooMuchToForesee(table);
  if (tooMuch) throw wrong(tooMuch);
  const { after = '', thresholds = THRESHOLDS } = optionsFor('why', options, ['after', 'thresholds']);
  refuseUnlessRising(thresholds);
  return whyJson(whyRecord(solved, readMoves(model, after), thresholds), hash);
}

function refuseUnlessRising(thresholds: Thresholds): void {
  const { dubious, mistake, blunder } = optionsFor('thresholds', thresholds, ['dubious', 'mistake', 'blunder']);
  if (dubious > 0 && mistake >= dubious && blunder >= mistake && blunder <= 1) return;
  throw wrong({
    what: `The thresholds cannot be ${dubious}, ${mistake} and ${blunder}.`,
    wayOut: 'Expected dubious, mistake and blunder, rising shares of 1 above 0.',
  });
}
