import type { IdleReason } from '../../../analysis/findings/finding.ts';
import { at } from '../../../num/at.ts';
import { listed } from '../../../words/list.ts';
import { givenText } from '../../../words/numbers/given.ts';
import { plural } from '../../../words/numbers/plural.ts';
import { lineOf, type NamedGame } from './names.ts';

/** Says in sentences why turning a lever changes nothing. */
export function idleText(telling: NamedGame, idle: IdleReason): readonly string[] {
  switch (idle.kind) {
    case 'unread':
      return ['No formula reads it.'];
    case 'readInVain': {
      const by = idle.by.map(path => `${path.join('.')} (${lineOf(telling, path)})`);
      return [`What reads it never comes about: ${listed(by)}.`];
    }
    case 'noDifference': {
      const same = `At ${listed(idle.tried.map(givenText))} all odds, policies and expected tallies are as they are now`;
      const numbers = idle.moves ? 'though numbers that are read change' : 'and so is every number that reads it';
      return [`${same}, ${numbers}.`, ...besideText(telling, idle.beside)];
    }
    case 'onlyPayoffs':
      return [
        `At ${listed(idle.tried.map(givenText))} parties expect to get other than now, and nobody acts otherwise for it.`,
      ];
  }
}

function besideText({ model }: NamedGame, beside: readonly number[]): readonly string[] {
  if (beside.length === 0) return [];
  const names = beside.map(lever => at(model.scenario.levers, lever, 'lever').name);
  return [
    `It is read together with ${listed(names)}, which may hold it down as ${plural(names.length, 'it is', 'they are')} set now.`,
  ];
}
