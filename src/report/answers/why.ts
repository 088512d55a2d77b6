import type { SolvedGame } from '../../analysis/solve.ts';
import type { Part } from '../../analysis/why/expectation.ts';
import type { Alternative, Reasons } from '../../analysis/why/why.ts';
import { makeState } from '../../game/notation.ts';
import type { State } from '../../game/space.ts';
import { noticeOf } from '../notice.ts';
import { headerJson } from '../run.ts';

/** How many of the parts of an expected payoff the text names. */
const NAMED = 4;

const percent = (p: number) => `${(100 * p).toFixed(1)}%`;
const signed = (x: number) => `${x >= 0 ? '+' : '−'}${Math.abs(x).toFixed(2)}`;
const points = (x: number) => `${x >= 0 ? '+' : '−'}${Math.abs(100 * x).toFixed(1)}`;

/** Writes why the one to move chooses as it does: every open action, the likeliest first. */
export function whyText({ table }: SolvedGame, state: State, reasons: Reasons): string {
  const { model } = table;
  const { scenario } = model;
  const party = scenario.parties[reasons.party];
  const temper = model.tempers[reasons.party];
  return [
    scenario.title,
    noticeOf(model),
    `Why ${party?.name} chooses as it does, with precision ${temper?.precision} and foresight ${temper?.foresight}, where it stands so:`,
    makeState(model, state),
    '',
    ...reasons.alternatives.flatMap(one => alternativeLines({ table }, reasons, one)),
    'How to read it: the likelier an action, the more is expected of it; the parts say what that is made of, in units of',
    'payoff, as far as the party looks. The changes of odds are in points, against the odds before the choice.',
  ].join('\n');
}

function alternativeLines(
  { table }: Pick<SolvedGame, 'table'>,
  { odds }: Reasons,
  one: Alternative,
): readonly string[] {
  const { scenario } = table.model;
  const title = scenario.actions[one.action]?.title ?? '';
  const habit = one.habit === 1 ? '' : `, habit ${one.habit}`;
  const changes = scenario.endings
    .map((ending, i) => ({ title: ending.title, change: (one.odds[i] ?? 0) - (odds[i] ?? 0) }))
    .filter(({ change }) => Math.abs(change) >= 0.0005)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .map(({ title: name, change }) => `${name} ${points(change)}`);
  return [
    `${percent(one.probability).padStart(6)}  ${title}${habit}`,
    `        expects ${signed(one.expected)}: ${
      one.parts
        .slice(0, NAMED)
        .map(part => partText(table.model.scenario, part))
        .join(', ') || 'nothing'
    }`,
    `        odds: ${changes.join(', ') || 'as they are'}`,
    '',
  ];
}

function partText({ endings }: SolvedGame['table']['model']['scenario'], { kind, id, worth }: Part): string {
  switch (kind) {
    case 'round':
      return `${id.replaceAll('-', ' ')} ${signed(worth)}`;
    case 'ending':
      return `ending in ${endings.find(ending => ending.id === id)?.title ?? id} ${signed(worth)}`;
    case 'cost':
      return `${id === 'now' ? 'this move costs' : 'its later moves cost'} ${signed(worth)}`;
  }
}

/** Returns the reasons as a plain record, ready to be written as JSON. */
export function whyJson({ table }: SolvedGame, hash: string, state: State, reasons: Reasons): object {
  const { model } = table;
  const { actions, endings, parties } = model.scenario;
  const byEnding = (odds: ArrayLike<number>) => Object.fromEntries(endings.map(({ id }, i) => [id, odds[i] ?? 0]));
  return {
    ...headerJson('why', model, hash),
    state: makeState(model, state),
    party: parties[reasons.party]?.id,
    odds: byEnding(reasons.odds),
    actions: reasons.alternatives.map(({ action, probability, habit, expected, parts, odds }) => ({
      action: actions[action]?.id,
      probability,
      habit,
      expected,
      parts,
      odds: byEnding(odds),
    })),
  };
}
