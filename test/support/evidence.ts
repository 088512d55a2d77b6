import { type EvidenceRecord, weighEvidence } from '../../src/analysis/evidence/evidence-record.ts';
import { loosen } from '../../src/analysis/evidence/loosen.ts';
import { oddsUnder } from '../../src/analysis/settings/odds-under.ts';
import { isModel, type Model, makeModel } from '../../src/game/model.ts';
import { exploreGame } from '../../src/game/table/explore.ts';
import type { GameTable } from '../../src/game/table/table.ts';

/** The loosened game of a model, explored, and how evidence is weighed on it. */
export function loosely(model: Model) {
  const loosened = loosen(model.scenario);
  const loose = makeModel(loosened.scenario, model.settings, model.horizon);
  if (!isModel(loose)) throw new Error(loose.map(({ what }) => what).join(' '));
  const table = exploreGame(loose);
  if ('what' in table) throw new Error(table.what);
  return { loosened, loose, table };
}

/** Weighs the evidence of an ending, asking one setting after another. */
export function weighed(model: Model, ending: number): EvidenceRecord {
  const { loosened, loose, table } = loosely(model);
  const search = weighEvidence({ model, loose, loosened, ending });
  let step = search.next();
  while (!step.done) step = search.next(step.value.map(settings => oddsUnder(table, settings)));
  if ('what' in step.value) throw new Error(step.value.what);
  return step.value;
}

/** The odds of a game under settings that can be. */
export function oddsOf(table: GameTable, settings: Readonly<Record<string, number>>) {
  const odds = oddsUnder(table, settings);
  if ('what' in odds) throw new Error(odds.what);
  return odds;
}
