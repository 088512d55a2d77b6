import type { Apart, InferRecord, InferStep } from '../../analysis/infer/infer-record.ts';
import type { Model } from '../../game/model.ts';
import { makeMove } from '../../game/notation.ts';
import type { Move } from '../../game/rules.ts';
import type { SettingValue } from '../../game/settings/settings.ts';
import { at, greatestAt } from '../../num/at.ts';
import { inLines } from '../../words/in-lines.ts';
import { countText } from '../../words/numbers/count.ts';
import { givenText } from '../../words/numbers/given.ts';
import { counted } from '../../words/numbers/plural.ts';
import { percentText, percentTexts } from '../../words/percents.ts';
import { cited } from '../../words/quote.ts';
import { toRight } from '../../words/table.ts';
import { fill } from '../../words/width.ts';
import type { CsvTable } from '../csv/csv-text.ts';
import type { InferDocument } from '../documents/settings/infer.ts';
import { cutList, IN_JSON, leftLines, MOST_READ } from '../tell/most.ts';
import { moverName, moveTitle } from '../tell/move.ts';
import { noticeOf } from '../tell/notice.ts';
import { headerJson } from './header-json.ts';

/** Returns what a line of play says, ready to be written as JSON. */
export function inferJson(
  { model, moves, over, values, prior, steps, posterior, apart }: InferRecord,
  hash: string,
): InferDocument {
  return {
    ...headerJson('infer', model, hash),
    settings: Object.fromEntries(model.settings),
    over,
    values,
    prior,
    moves: steps.map(({ likelihoods, ratios, posterior: then }, i) => ({
      move: makeMove(model, at(moves, i, 'move')),
      chosen: likelihoods.map(({ chosen }) => chosen),
      drawn: likelihoods.map(({ drawn }) => drawn),
      ratios,
      posterior: then,
    })),
    posterior,
    apart: apart ? apartJson(model, values, apart) : null,
  };
}

function apartJson(
  model: Model,
  values: readonly SettingValue[],
  { between, bits, next }: Apart,
): NonNullable<InferDocument['apart']> {
  const finite = (one: number) => (Number.isFinite(one) ? one : null);
  const named = (i: number) => at(values, i, 'value');
  return {
    between: [named(between[0]), named(between[1])],
    bits: [finite(bits[0]), finite(bits[1])],
    next: next.map(({ move, chances }) => ({ move: makeMove(model, move), chances })),
  };
}

/** Returns what each move says as a table: how likely it was under each value, and what is held of each after it. */
export function inferCsv({ model, moves, values, steps }: InferRecord): CsvTable {
  const each = (what: string) => values.map(value => `${what} ${value}`);
  return {
    heads: ['move', ...each('likelihood'), ...each('ratio'), ...each('posterior')],
    rows: steps.map(({ likelihoods, ratios, posterior }, i) => [
      makeMove(model, at(moves, i, 'move')),
      ...likelihoods.map(({ chosen, drawn }) => chosen * drawn),
      ...ratios,
      ...posterior,
    ]),
  };
}

/** The columns of what a move is called, and of a figure. */
const NAME = 34;
const FIGURE = 10;

/** Writes what each move of a line of play says about something that is set, and what is to be held after it. */
export function inferText(record: InferRecord): string {
  const { model, moves, over, values, prior, steps } = record;
  const says = model.scenario.levers.find(({ name }) => name === over)?.says;
  const { shown, left } = cutList(steps, false, MOST_READ.inOrder);
  const heads = values.map(value => `= ${valueText(value)}`);
  return [
    model.scenario.title,
    ...inLines(noticeOf(model)),
    '',
    ...inLines(
      `What a line of ${counted(moves.length, 'move')} says about ${cited(over)}${says === undefined ? '' : `: ${says}`}`,
    ),
    '',
    row('How likely each move was, with', heads),
    ...shown.map((step, i) =>
      row(
        moveText(record, i),
        step.likelihoods.map(({ chosen, drawn }) => percentText(chosen * drawn, 1)),
      ),
    ),
    ...leftLines(left, { indent: '  ', whole: IN_JSON }),
    '',
    row('What is to be held of', heads),
    row('before the first move', percentTexts(prior, 1)),
    ...shown.map((step, i) =>
      row(`after ${moveText(record, i)}`, [...percentTexts(step.posterior, 1), ratioText(step)]),
    ),
    '',
    ...inLines(verdictText(record)),
    ...apartLines(record),
    '',
    ...inLines(
      'How to read it: by Bayes’ rule, each move counts by how likely it was under each value, its choice and what chance made of it. All else is as set, and what is set may be wrong; so this weighs the values against each other and against nothing else.',
    ),
  ].join('\n');
}

const row = (name: string, figures: readonly string[]): string =>
  `  ${fill(name, NAME)}${figures.map(figure => toRight(figure, FIGURE)).join('')}`.trimEnd();

function moveText({ model, moves }: InferRecord, i: number): string {
  const move: Move = at(moves, i, 'move');
  const { mover } = at(model.scenario.actions, move.action, 'action');
  return `${i + 1} ${moverName(model, mover)}: ${moveTitle(model, move)}`;
}

const valueText = (value: SettingValue): string => (typeof value === 'number' ? givenText(value) : value);

/** Of two values, how many times as likely the move was under the second as under the first. */
function ratioText({ ratios }: InferStep): string {
  const [, ratio] = ratios;
  return ratios.length !== 2 || ratio === undefined || ratio === null ? '' : `×${countText(ratio)}`;
}

function verdictText({ over, values, prior, posterior }: InferRecord): string {
  const best = greatestAt(posterior);
  const [was, is] = [at(prior, best, 'prior'), at(posterior, best, 'posterior')];
  return `Of these ${over} at ${valueText(at(values, best, 'value'))} is to be held likeliest: ${percentText(is, 1)}, ${percentText(was, 1)} before.`;
}

/** So sure one may want to be. */
const SURE = 0.95;
/** So many signs are told. */
const SIGNS = 4;

/** Says what would tell the two likeliest values apart: the most telling next moves, and how many rounds it may take. */
function apartLines({ model, values, posterior, apart }: InferRecord): readonly string[] {
  if (!apart || apart.next.length === 0) return [];
  const { between, bits, next } = apart;
  const [one, other] = between.map(i => valueText(at(values, i, 'value')));
  const heads = [`under ${one}`, `under ${other}`];
  return [
    '',
    row(`What would tell ${one} and ${other} apart next`, heads),
    ...next.slice(0, SIGNS).map(({ move, chances }) =>
      row(
        nextText(model, move),
        chances.map(chance => percentText(chance, 1)),
      ),
    ),
    ...inLines(
      between
        .map((value, nth) =>
          roundsText(at(values, value, 'value'), at(bits, nth, 'bits'), needed(posterior, between, nth)),
        )
        .join(' '),
    ),
  ];
}

function nextText(model: Model, move: Move): string {
  const { mover } = at(model.scenario.actions, move.action, 'action');
  return `${moverName(model, mover)}: ${moveTitle(model, move)}`;
}

/** How many bits it takes from what is held now until the nth of two is held with 95%, if it is that. */
function needed(posterior: readonly number[], between: readonly [number, number], nth: number): number {
  const [own, against] = nth === 0 ? between : [between[1], between[0]];
  return Math.log2(SURE / (1 - SURE)) - Math.log2(at(posterior, own, 'value') / at(posterior, against, 'value'));
}

function roundsText(value: SettingValue, bits: number, wanted: number): string {
  const is = `If it is ${valueText(value)},`;
  if (wanted <= 0) return `${is} that is held with ${percentText(SURE)} already.`;
  if (bits === Number.POSITIVE_INFINITY) return `${is} a move may come that the other excludes.`;
  if (bits < LEAST_BITS) return `${is} a round of play says nothing of it.`;
  const rounds = Math.max(1, Math.round(wanted / bits));
  return `${is} a round of play says ${countText(bits)} bits of it on average, so that it takes about ${counted(rounds, 'round')} to hold it with ${percentText(SURE)}.`;
}

/** Less is the rounding of chances. */
const LEAST_BITS = 1e-9;
