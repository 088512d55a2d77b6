import type { Model } from '../../game/model.ts';
import { at } from '../../num/at.ts';
import type { Lever } from '../../scenario/lever.ts';
import { inLines } from '../../words/in-lines.ts';
import { givenText } from '../../words/numbers/given.ts';
import { toLeft, toRight, widest } from '../../words/table.ts';
import type { CsvTable } from '../csv/csv-text.ts';
import type { LeverDocument, LeversDocument } from '../documents/settings/levers.ts';
import { cutList, leftLines, MOST_READ } from '../tell/most.ts';
import { noticeOf, whatIfText } from '../tell/notice.ts';
import { headerJson } from './header-json.ts';

/** Returns every lever with its value, ready to be written as JSON. */
export function leversJson(model: Model, hash: string): LeversDocument {
  const { scenario, settings } = model;
  return {
    ...headerJson('levers', model, hash),
    settings: Object.fromEntries(settings),
    list: scenario.levers.map((lever, i) => leverJson(lever, at(model.levers, i, 'lever'))),
  };
}

function leverJson(lever: Lever, value: number): LeverDocument {
  const { name, says, min, max, step, labels, plausible, restsOn } = lever;
  return {
    name,
    says,
    kind: plausible ? 'unknown' : 'choice',
    value,
    default: lever.default,
    min,
    max,
    step,
    labels: Object.fromEntries(labels),
    plausible: plausible ?? null,
    restsOn,
  };
}

/** Returns every lever with its value as a table. */
export function leversCsv({ scenario, levers }: Model): CsvTable {
  return {
    heads: [
      'lever',
      'kind',
      'value',
      'default',
      'min',
      'max',
      'step',
      'plausibleFrom',
      'plausibleTo',
      'shape',
      'says',
      'why',
      'restsOn',
    ],
    rows: scenario.levers.map((lever, i) => {
      const { name, kind, value, min, max, step, plausible, says, restsOn } = leverJson(lever, at(levers, i, 'lever'));
      const { from = null, to = null, shape = null, why = null } = plausible ?? {};
      return [name, kind, value, lever.default, min, max, step, from, to, shape, says, why, restsOn.join(' ')];
    }),
  };
}

/** Writes every lever as text, what is unknown apart from what is a choice; whole with all of them. */
export function leversText(model: Model, isWhole = false): string {
  const { scenario } = model;
  const all = scenario.levers.map((lever, i) => ({ lever, value: at(model.levers, i, 'lever') }));
  const unknown = all.filter(({ lever }) => lever.plausible);
  const choices = all.filter(({ lever }) => !lever.plausible);
  const whatIf = whatIfText(model);
  return [
    scenario.title,
    ...inLines(noticeOf(model)),
    ...(whatIf === '' ? [] : inLines(whatIf)),
    ...list('Unknowns: numbers that nobody knows, and within what each is thought to lie', unknown, isWhole),
    ...list('Choices: questions to ask', choices, isWhole),
    '',
    ...inLines(
      all.length === 0
        ? 'This scenario has no levers: no number of it has a name of its own.'
        : 'How to read it: an unknown is drawn from its plausible range where a question asks how far an answer holds; a choice stays as it is set. Set any of them with --set NAME=VALUE.',
    ),
  ].join('\n');
}

/** A lever as it is set. */
interface LeverSet {
  readonly lever: Lever;
  readonly value: number;
}

function list(heading: string, levers: readonly LeverSet[], isWhole: boolean): readonly string[] {
  if (levers.length === 0) return [];
  const { shown, left } = cutList(levers, isWhole, MOST_READ.inOrder);
  const names = widest(shown.map(({ lever }) => lever.name));
  const values = widest(shown.map(({ value }) => givenText(value)));
  return ['', heading, ...shown.flatMap(one => block(one, names, values)), ...leftLines(left)];
}

/** One lever: its name, value and ranges in a line, and below it what it is and what it rests on. */
function block({ lever, value }: LeverSet, names: number, values: number): readonly string[] {
  const { name, says, plausible, restsOn } = lever;
  const usual = value === lever.default ? [] : [`The scenario has ${givenText(lever.default)}.`];
  const head = `  ${toLeft(name, names)}  ${toRight(givenText(value), values)}  `;
  return [
    ...inLines(rangesText(lever, value), ' '.repeat(names + values + 6), head),
    ...inLines([says, ...usual].join(' '), '    '),
    ...(plausible ? inLines(`Why: ${plausible.why}`, '    ') : []),
    ...inLines(`Rests on: ${restsOn.join(', ')}`, '    '),
  ];
}

function rangesText(lever: Lever, value: number): string {
  const { min, max, step, labels, plausible } = lever;
  const label = labels.get(value);
  const peak = plausible?.shape === 'triangular' ? `, likeliest ${givenText(lever.default)}` : '';
  return [
    ...(label === undefined ? [] : [label]),
    ...(plausible ? [`plausible ${givenText(plausible.from)} to ${givenText(plausible.to)}${peak}`] : []),
    `(${givenText(min)} to ${givenText(max)} by ${givenText(step)})`,
  ].join('  ');
}
