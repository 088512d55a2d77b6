import { easedWhereInherited } from '../../../analysis/check/inherited.ts';
import { at } from '../../../num/at.ts';
import { checkJson } from '../../../report/answers/check/check-json.ts';
import type { CheckReport } from '../../../report/answers/check/check-report.ts';
import { checkText } from '../../../report/answers/check/check-text.ts';
import { printAnswer } from '../../answer.ts';
import { EXIT, printJson, Stop } from '../../exit.ts';
import { refuseForce } from '../../games/game-folder.ts';
import { openModel } from '../../open/open-model.ts';
import type { TableOptions } from '../../open/open-table.ts';
import { readIndices } from '../../open/read-indices.ts';
import { modelWords, shellWord } from '../../repeat.ts';
import { startedAs } from '../../start/started.ts';
import { checkWatched } from './watch.ts';
import { writeGames } from './write-games.ts';

interface CheckFlags extends TableOptions {
  /** Rule ids with commas between; all rules where it is absent. */
  readonly rule?: string;
  /** Ids of the parties that are free in the worst case, with commas between; all where it is absent. */
  readonly for?: string;
  readonly findings: boolean;
  readonly all?: boolean;
  readonly strict?: boolean;
  /** A folder to write the lines of broken rules to, as games. */
  readonly games?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Checks the rules of a scenario, and what no rule asks for; exits 1 where a rule is broken or a finding is an error. */
export async function check(reference: string, options: CheckFlags): Promise<void> {
  refuseForce(options);
  const opened = openModel(reference, options);
  const { model, hash, placeOf, sources } = opened;
  const { rules, parties } = model.scenario;
  const free = options.for === undefined ? [...parties.keys()] : readIndices(options.for, parties, 'a party');
  const asked = options.rule === undefined ? [...rules.keys()] : readIndices(options.rule, rules, 'a rule');
  const { maxStates, findings: seeksFindings, games, force = false } = options;
  const { file } = at(sources, 0, 'source');
  const found = await checkWatched({ model, maxStates, rules: asked, free, seeksFindings });
  const checked = easedWhereInherited(found, { placeOf, file });
  const report: CheckReport = {
    ...{ model, hash, checked, placeOf, free, file, isWhole: options.all ?? false },
    games: games === undefined ? new Map() : writeGames(opened, checked.verdicts, games, force),
    writing: [
      startedAs(),
      ...['check', reference, ...modelWords(model), '--games', `${model.scenario.id}-games`].map(shellWord),
    ].join(' '),
  };
  const isStrict = options.strict ?? false;
  await (options.json
    ? printJson(checkJson(report, isStrict))
    : printAnswer(checkText(report), { hashes: [hash], horizon: model.horizon }));
  if (!(isStrict ? checked.hasPassedStrictly : checked.hasPassed)) throw new Stop(EXIT.wrongScenario, '');
}
