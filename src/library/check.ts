import { checkRecord } from '../analysis/check/check-record.ts';
import { easedWhereInherited } from '../analysis/check/inherited.ts';
import { at } from '../num/at.ts';
import { checkJson } from '../report/answers/check/check-json.ts';
import type { CheckDocument } from '../report/documents/check.ts';
import { asGame, type Game } from './game.ts';
import { indicesOf } from './naming.ts';
import { optionsFor } from './wrong-use.ts';

/** What is checked. */
export interface CheckArguments {
  /** The ids of the rules; all of them unless given. */
  readonly rules?: string | readonly string[];
  /** The ids of the parties that are free where the worst is asked for; all of them unless given. */
  readonly for?: string | readonly string[];
  /** Whether to look for what no rule asks for, too; true unless given. */
  readonly findings?: boolean;
  /** Whether warnings, and rules that say nothing, count as faults; false unless given. */
  readonly strict?: boolean;
}

/** Answers whether the rules of a scenario hold over all that can be reached: as `parley check --json` prints it. */
export function check(game: Game, options: CheckArguments = {}): CheckDocument {
  const { solved, model, hash, opened } = asGame('check', game);
  const {
    rules,
    for: named,
    findings = true,
    strict = false,
  } = optionsFor('check', options, ['rules', 'for', 'findings', 'strict']);
  const { scenario } = model;
  const free =
    named === undefined ? [...scenario.parties.keys()] : indicesOf('for', named, scenario.parties, 'a party');
  const asked = rules === undefined ? [...scenario.rules.keys()] : indicesOf('rules', rules, scenario.rules, 'a rule');
  const file = at(opened.sources, 0, 'source').file;
  const { placeOf } = opened;
  const judged = scenario.rules.filter((_, index) => asked.includes(index));
  const found = checkRecord(solved, { rules: judged, free, seeksFindings: findings }, () => {});
  const checked = easedWhereInherited(found, { placeOf, file });
  return checkJson({ model, hash, checked, placeOf, file, free, isWhole: true, games: new Map(), writing: '' }, strict);
}
