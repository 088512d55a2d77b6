import type { CheckRecord, ShownLine } from '../../../analysis/check/check-record.ts';
import type { Model } from '../../../game/model.ts';
import type { ReadScenario } from '../../../scenario/parse-scenario.ts';
import type { PartyIndex } from '../../../scenario/scenario.ts';
import type { WrittenGame } from '../../tell/written-game.ts';

/** Written games by the id of the rule that they show; lines with the same moves have one game between them. */
export type WrittenGames = ReadonlyMap<string, Readonly<Partial<Record<ShownLine, WrittenGame>>>>;

/** What was checked, and all that tells of it. */
export interface CheckReport {
  readonly model: Model;
  readonly hash: string;
  readonly checked: CheckRecord;
  /** Where the file holds something. */
  readonly placeOf: ReadScenario['placeOf'];
  /** The file that the user named, as its places are told. */
  readonly file: string;
  /** Who is free where the worst is asked for. */
  readonly free: readonly PartyIndex[];
  /** Whether every finding is listed, however many there are. */
  readonly isWhole: boolean;
  /** The lines of broken rules that were written as games, by the id of the rule. */
  readonly games: WrittenGames;
  /** The command that writes these lines. */
  readonly writing: string;
}
