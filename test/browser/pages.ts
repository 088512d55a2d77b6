import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debriefPage } from '../../src/report/page/debrief-page.ts';
import { emptyFolder, parley } from '../cli/program.ts';
import { bind, GAMES, loadScenario } from '../support/load.ts';
import { debriefed, played, withTexts } from '../support/page/debrief.ts';

/** What a class left in a game: names, notes, predictions, and a second line. */
const LEFT = [
  { node: 4, name: 'The first offer' },
  { node: 4, note: 'Is an offer under strikes an offer?\nTeam two said no.' },
  { node: 7, note: 'שלום, and back' },
  { node: 0, percents: [10, 20, 10, 20, 20, 20] },
  { node: 4, percents: [5, 15, 10, 15, 10, 45] },
  { at: 6 },
  { from: 6, move: 'washington:pause-strikes/1' },
  { at: 36 },
];

/** Plays the flagship to its horizon with the built program, and has it write the debrief; returns its path. */
export function flagshipPage(): string {
  const folder = emptyFolder();
  const [game, page] = [join(folder, 'game.parley'), join(folder, 'debrief.html')];
  succeed(['play', 'washington-caracas', '--seed', '11', '--save', game]);
  writeFileSync(game, LEFT.map(entry => `${JSON.stringify(entry)}\n`).join(''), { flag: 'a' });
  succeed(['report', game, '-o', page]);
  return page;
}

function succeed(args: readonly string[]): void {
  const { code, stderr } = parley(args);
  if (code !== 0) throw new Error(stderr);
}

/** Writes the debrief of a small game every text of which is the same; returns its path. */
export async function pageOfText(text: string): Promise<string> {
  const model = bind(withTexts(loadScenario(`${GAMES}/haggle.yaml`), text));
  const timeline = played(model, 'seller:cut buyer:wait world:rumour seller:cut', [
    { kind: 'note', node: 1, text },
    { kind: 'name', node: 2, text },
  ]);
  const path = join(emptyFolder(), 'debrief.html');
  writeFileSync(path, await debriefPage(debriefed(model, timeline)));
  return path;
}
