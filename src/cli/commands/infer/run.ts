import { inferRecord } from '../../../analysis/infer/infer-record.ts';
import { likelihoodsAlong } from '../../../analysis/infer/likelihood.ts';
import type { LineStanding } from '../../../analysis/infer/telling.ts';
import { modelWith } from '../../../analysis/settings/changed-settings.ts';
import type { Model } from '../../../game/model.ts';
import { parseLine } from '../../../game/notation.ts';
import { positionAfter } from '../../../game/position.ts';
import type { Move } from '../../../game/rules.ts';
import { parseSetting, type SettingValue } from '../../../game/settings/settings.ts';
import { at } from '../../../num/at.ts';
import { inferCsv, inferJson, inferText } from '../../../report/answers/infer.ts';
import { csvText } from '../../../report/csv/csv-text.ts';
import { solveGame } from '../../../solve/solve.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { quote } from '../../../words/quote.ts';
import { printAnswer } from '../../answer.ts';
import { EXIT, print, printJson, stopWith } from '../../exit.ts';
import { lineAfter } from '../../open/line-after.ts';
import { openModel } from '../../open/open-model.ts';
import { type TableOptions, tableOf } from '../../open/open-table.ts';
import { readNumber } from '../../options.ts';

interface InferOptions extends TableOptions {
  readonly after: string;
  readonly over: string;
  readonly prior?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Prints what a line of play says about the values of something that is set. */
export async function infer(reference: string, options: InferOptions): Promise<void> {
  const { model, hash } = openModel(reference, options);
  const { name, values } = readOver(model, options.over);
  const prior = readPrior(options.prior, values.length);
  const games = values.map(value => modelAt(model, name, value));
  const moves = lineUnderAny(games, options.after);
  if (moves.length === 0) {
    throw stopWith(EXIT.wrongUsage, { what: 'A line without moves says nothing.', wayOut: 'Name moves with --after.' });
  }
  const solved = games.map(game => solveGame(tableOf(game, options.maxStates)));
  const likelihoods = solved.map(game => likelihoodsAlong(game, moves));
  const standingOf = (value: number): LineStanding => {
    const { table, policy } = at(solved, value, 'game');
    return { table, policy, position: positionAfter(table.model, moves) };
  };
  const record = inferRecord({ model, moves, over: name, values, prior }, likelihoods, standingOf);
  if ('what' in record) throw stopWith(EXIT.wrongUsage, record);
  if (options.json) return printJson(inferJson(record, hash));
  if (options.csv) return print(csvText(inferCsv(record)));
  return printAnswer(inferText(record), { hashes: [hash], horizon: model.horizon });
}

/** Reads a line that can be played under one of the values or more. */
function lineUnderAny(games: readonly Model[], text: string): readonly Move[] {
  const read = games.map(game => parseLine(game, text));
  const found = read.find((line): line is readonly Move[] => !('what' in line));
  return found ?? lineAfter(at(games, 0, 'game'), text);
}

function modelAt(model: Model, name: string, value: SettingValue): Model {
  const made = modelWith(model, { [name]: value });
  if ('what' in made) throw stopWith(EXIT.wrongUsage, made);
  return made;
}

/** Reads `NAME=V,V…`: two values or more, each as `--set` takes it, and none twice. */
function readOver(
  { scenario }: Model,
  text: string,
): { readonly name: string; readonly values: readonly SettingValue[] } {
  const [, left = '', right = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const read = right.split(',').map(value => parseSetting(scenario, `${left}=${value}`));
  const faults = read.flatMap(one => ('what' in one ? [one] : []));
  if (faults.length > 0) throw stopWith(EXIT.wrongUsage, ...faults);
  const set = read.flatMap(one => ('what' in one ? [] : [one]));
  const values = set.map(([, value]) => value);
  const [first] = set;
  if (!first || values.length < 2 || new Set(values).size < values.length) {
    const what = `${quote(text)} does not name two values or more, each once.`;
    throw stopWith(EXIT.wrongUsage, { what, wayOut: 'Expected NAME=VALUE,VALUE, such as trust=1,3.' });
  }
  return { name: first[0], values };
}

/** Reads shares with commas between, one a value, which need not sum to 1. */
function readPrior(text: string | undefined, values: number): readonly number[] {
  if (text === undefined) return new Array<number>(values).fill(1);
  const shares = text.split(',').map(readNumber);
  const isFit = shares.every(share => share >= 0 && share < Number.POSITIVE_INFINITY) && Math.max(...shares) > 0;
  if (shares.length === values && isFit) return shares;
  throw stopWith(EXIT.wrongUsage, {
    what: `${quote(text)} cannot be what is held of ${counted(values, 'value')} before.`,
    wayOut: `Expected ${counted(values, 'number')} of 0 or more with commas between, one of them above 0.`,
  });
}
