import { join } from 'node:path';
import { breakingLines, SHOWN_LINES, type ShownLine } from '../../../analysis/check/check-record.ts';
import type { Verdict, Witness } from '../../../analysis/check/verdict.ts';
import { MAX_HORIZON } from '../../../game/settings/settings.ts';
import { at } from '../../../num/at.ts';
import type { WrittenGames } from '../../../report/answers/check/check-report.ts';
import { sameMoves, withHorizonFor } from '../../../report/answers/check/witness-text.ts';
import { demandText } from '../../../report/tell/claim-text.ts';
import type { WrittenGame } from '../../../report/tell/written-game.ts';
import { isBrokenOnceItCanFail } from '../../../scenario/rule.ts';
import { quote } from '../../../words/quote.ts';
import { writeToFolder } from '../../games/game-folder.ts';
import { writtenLine } from '../../games/written-line.ts';
import type { OpenedModel } from '../../open/open-model.ts';

/**
 * A line of play that shows how a rule is broken, with the file that it goes to; `lines` names all the lines of the
 * rule that are this one.
 */
interface GameFile {
  readonly rule: string;
  readonly lines: readonly ShownLine[];
  readonly path: string;
  readonly text: string;
}

/** Nothing is drawn in these games, unless a person goes on with one. */
const SEED = 'check';

/** Writes the lines of broken rules as saved games that open at the step that shows it, and returns them by rule. */
export function writeGames(
  opened: OpenedModel,
  verdicts: readonly Verdict[],
  folder: string,
  isForced: boolean,
): WrittenGames {
  const files = verdicts.filter(({ holds }) => !holds).flatMap(verdict => filesOf(opened, verdict, folder));
  const written = writeToFolder(folder, files, isForced);
  const games = new Map<string, Partial<Record<ShownLine, WrittenGame>>>();
  files.forEach(({ rule, lines }, i) => {
    const game = at(written, i, 'game');
    games.set(rule, { ...games.get(rule), ...Object.fromEntries(lines.map(line => [line, game])) });
  });
  return games;
}

function filesOf(opened: OpenedModel, verdict: Verdict, folder: string): readonly GameFile[] {
  const { id } = verdict.rule;
  const byLine = breakingLines(verdict);
  // No game can be so long, nor would anybody go through it.
  const longest = MAX_HORIZON * opened.model.order.length;
  const shown = SHOWN_LINES.flatMap(line => {
    const witness = byLine[line];
    return witness && witness.moves.length <= longest ? [{ line, witness }] : [];
  });
  return shown.flatMap(({ line, witness }) => {
    const lines = shown.flatMap(other => (sameMoves(other.witness, witness) ? [other.line] : []));
    if (lines[0] !== line) return [];
    return [{ rule: id, lines, path: join(folder, `${id}-${line}.parley`), text: gameText(opened, verdict, witness) }];
  });
}

/** The moves that lead there and those that go on from there; it opens where the rule is broken, which is noted there. */
function gameText(opened: OpenedModel, { kind, rule }: Verdict, { moves, shownAt }: Witness): string {
  const model = withHorizonFor(opened.model, moves.length);
  const broken = isBrokenOnceItCanFail(rule) ? 'it can fail from here' : 'the rule is broken here';
  const name = kind === 'odds' ? 'it comes about here' : broken;
  const note = `The rule ${quote(rule.id)}: ${rule.says}\nIt demands: ${demandText(model.scenario, rule.demand)}.`;
  return writtenLine({ ...opened, model }, moves, SEED, { at: shownAt, name, note });
}
