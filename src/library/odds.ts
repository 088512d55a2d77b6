import { oddsRecord } from '../analysis/odds/odds-record.ts';
import { oddsJson } from '../report/answers/odds.ts';
import type { OddsDocument } from '../report/documents/odds.ts';
import { asGame, type Game } from './game.ts';

/** Answers how likely each ending is, exactly, and what else is expected: as `parley odds --json` prints it. */
export function odds(game: Game): OddsDocument {
  const { solved, hash } = asGame('odds', game);
  return oddsJson(oddsRecord(solved), hash);
}
