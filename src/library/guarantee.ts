import { askGuarantee, guaranteeRecordStepwise } from '../analysis/guarantee/guarantee-record.ts';
import { whyNeverReached } from '../analysis/guarantee/horizon-only.ts';
import { atOneGo } from '../analysis/guarantee/stepwise.ts';
import { THRESHOLD } from '../analysis/guarantee/turning-point.ts';
import { turnsOf } from '../game/position.ts';
import { guaranteeJson } from '../report/answers/guarantee.ts';
import type { GuaranteeDocument } from '../report/documents/guarantee.ts';
import { asGame, type Game } from './game.ts';
import { indicesOf, numberFrom, readMoves, wrong } from './naming.ts';
import { optionsFor, unlike } from './wrong-use.ts';

/** What is to be forced, by whom, and within how many turns. */
export interface GuaranteeArguments {
  /** The id of an ending, or of several of which one must come about. */
  readonly ending: string | readonly string[];
  /** The ids of the parties that force it; all parties together unless given. */
  readonly for?: string | readonly string[];
  /** Counted from where it is asked; Infinity for no bound; up to the horizon unless given. */
  readonly turns?: number;
  /** A line of play from the start, in notation. */
  readonly after?: string;
  /** By how much a probability must move at one move to be a point of no return; 0.1 unless given. */
  readonly threshold?: number;
}

const OPTIONS = ['ending', 'for', 'turns', 'after', 'threshold'];

const MOST_TURNS = 1_000_000;

/** Answers the least and the greatest odds of an ending that parties can force: as `parley guarantee --json` prints it. */
export function guarantee(game: Game, options: GuaranteeArguments): GuaranteeDocument {
  const { table, model, hash } = asGame('guarantee', game);
  const { scenario } = model;
  const {
    ending,
    for: parties = [],
    turns,
    after = '',
    threshold = THRESHOLD,
  } = optionsFor('guarantee', options, OPTIONS);
  if (ending === undefined) throw unlike('guarantee', 'options with an ending', options);
  const moves = readMoves(model, after);
  const demand = {
    endings: indicesOf('ending', ending, scenario.endings, 'an ending'),
    parties: indicesOf('for', parties, scenario.parties, 'a party'),
    turns:
      turns === Number.POSITIVE_INFINITY
        ? turns
        : numberFrom(turns ?? turnsOf(model) - moves.length, 'turns', 0, MOST_TURNS, true),
    threshold: numberFrom(threshold, 'threshold', 0, 1),
  };
  const what = whyNeverReached(scenario, demand);
  if (what !== undefined) throw wrong({ what, wayOut: 'Bound the turns.' });
  return guaranteeJson(atOneGo(guaranteeRecordStepwise(table, askGuarantee(table, moves, demand))), hash);
}
