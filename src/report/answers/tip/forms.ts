import type { Tip, TipRecord } from '../../../analysis/tip/tip-record.ts';
import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import type { Odds } from '../../../solve/odds.ts';
import type { CsvTable } from '../../csv/csv-text.ts';
import type { ById } from '../../documents/header.ts';
import type { TipsDocument } from '../../documents/settings/tip.ts';
import { headerJson } from '../header-json.ts';

/** Returns what would tip an answer, ready to be written as JSON. */
export function tipJson(record: TipRecord, hash: string): TipsDocument {
  const { model, goal, base, already, single, still, pairs, asked, refused } = record;
  const tipOf = ({ share, moved, before, past }: Tip) => ({
    share,
    moved: moved.map(({ lever, ...values }) => ({ lever: lever.name, ...values })),
    oddsBefore: byEnding(model, before),
    oddsPast: byEnding(model, past),
  });
  return {
    ...headerJson('tip', model, hash),
    settings: Object.fromEntries(model.settings),
    goal: goal.kind === 'past' ? { ending: endingAt(model.scenario, goal.ending).id, past: goal.odds } : 'likeliest',
    odds: byEnding(model, base),
    already,
    single: single.map(tipOf),
    still: still.map(({ lever, nearest, odds }) => ({ lever: lever.name, nearest, odds: byEnding(model, odds) })),
    pairs: pairs.map(tipOf),
    asked,
    refused,
  };
}

const byEnding = ({ scenario }: Model, odds: Odds): ById<number> =>
  Object.fromEntries(scenario.endings.map(({ id }, ending) => [id, at(odds, ending, 'ending')]));

/** Returns the moves that tip as a table, single ones before pairs, with the odds past the tip. */
export function tipCsv({ model, single, pairs }: TipRecord): CsvTable {
  const ids = model.scenario.endings.map(({ id }) => id);
  return {
    heads: ['lever', 'now', 'before', 'past', 'lever2', 'now2', 'before2', 'past2', 'share', ...ids],
    rows: [...single, ...pairs].map(({ moved: [first, second], share, past }) => [
      ...[first, second].flatMap(moved =>
        moved ? [moved.lever.name, moved.now, moved.before, moved.past] : [null, null, null, null],
      ),
      share,
      ...past,
    ]),
  };
}
