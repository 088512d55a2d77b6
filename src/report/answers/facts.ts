import type { Model } from '../../game/model.ts';
import { cameoVerbOf } from '../../scenario/cameo/cameo.ts';
import type { Fact } from '../../scenario/scenario.ts';
import { listed } from '../../words/list.ts';
import { withAsciiMinus } from '../../words/numbers/sign.ts';
import { cited } from '../../words/quote.ts';
import type { GroundedNumber } from '../tell/evidence/grounded-number.ts';
import { numbersSet, restingOn } from '../tell/evidence/numbers.ts';
import { cutList, leftLines, MOST_READ } from '../tell/most.ts';
import { noticeOf } from '../tell/notice.ts';
import { headerJson } from './header-json.ts';

/** A fact or an assumption with the numbers that rest on it. */
export interface Evidence {
  readonly id: string;
  readonly kind: 'fact' | 'assumption';
  /** The quote or the statement. */
  readonly text: string;
  /** Who says it, when, how sure; why, for an assumption. */
  readonly grounds: string;
  readonly numbers: readonly GroundedNumber[];
}

/** Returns every fact, then every assumption, in file order, with what rests on each. */
export function evidenceOf(model: Model): readonly Evidence[] {
  const { facts, assumptions } = model.scenario;
  return [
    ...facts.map(fact => ({
      id: fact.id,
      kind: 'fact' as const,
      text: factText(fact),
      grounds: attribution(model, fact),
      numbers: restingOn(model, fact.id),
    })),
    ...assumptions.map(({ id, says, why, restsOn }) => ({
      id,
      kind: 'assumption' as const,
      text: says,
      grounds: restsOn.length > 0 ? `${why} (from ${listed(restsOn)})` : why,
      numbers: restingOn(model, id),
    })),
  ];
}

/** Returns what a fact says: its quote in quotation marks, else its statement. */
function factText({ quote, says }: Fact): string {
  if (quote === undefined) return says ?? '';
  return says === undefined ? cited(quote) : `${says} ${cited(quote)}`;
}

/** Returns who says a fact, when, and its standing: "claimed · Trump · 2025-12-29 · Caracas, Venezuela — …". */
function attribution({ scenario }: Model, { by, on, standing, source, cameo, note }: Fact): string {
  const published = scenario.sources.find(({ id }) => id === source);
  const verb = cameo === undefined ? undefined : cameoVerbOf(cameo);
  const parts = [
    standing,
    by,
    on ?? 'no date given',
    published?.title,
    verb && `CAMEO ${verb.code} ${verb.label}`,
    note,
  ];
  return parts.filter(part => part !== undefined).join(' · ');
}

/** Returns what the user set, facts and assumptions, and every number that rests on each, ready to be written as JSON. */
export function factsJson(model: Model, hash: string): object {
  return {
    ...headerJson('facts', model, hash),
    settings: Object.fromEntries(model.settings),
    setByUser: numbersSet(model).map(({ what, value, default: usual }) => ({
      what,
      value: withAsciiMinus(value),
      default: usual === undefined ? null : withAsciiMinus(usual),
    })),
    evidence: evidenceOf(model).map(one => ({
      ...one,
      numbers: one.numbers.map(number => ({ ...number, value: withAsciiMinus(number.value) })),
    })),
  };
}

/** Writes facts and assumptions, and the numbers that rest on each, as text; whole with all of them. */
export function factsText(model: Model, isWhole = false): string {
  const evidence = evidenceOf(model);
  const { inOrder } = MOST_READ;
  const block = ({ id, text, grounds, numbers }: Evidence) => {
    const { shown, left } = cutList(numbers, isWhole, inOrder);
    const resting = shown.map(({ what, value }) => `    rests on it: ${what}: ${value}`);
    return [id, `  ${text}`, `  ${grounds}`, ...resting, ...leftLines(left, { indent: '    ' })].join('\n');
  };
  const list = (heading: string, kind: Evidence['kind']) => {
    const ofKind = evidence.filter(one => one.kind === kind);
    const { shown, left } = cutList(ofKind, isWhole, inOrder);
    return ofKind.length === 0 ? [] : ['', heading, ...shown.map(block), ...leftLines(left)];
  };
  const changed = cutList(numbersSet(model), isWhole, inOrder);
  const set = [
    ...changed.shown.map(({ what, value }) => `  ${what}: ${value}`),
    ...leftLines(changed.left, { indent: '  ' }),
  ];
  return [
    model.scenario.title,
    noticeOf(model),
    ...(set.length > 0 ? ['', 'Set by you: what rests on you, and on no evidence', ...set] : []),
    ...list('Facts: what sources report, and who says it', 'fact'),
    ...list('Assumptions: what no source gives, and why it is set so', 'assumption'),
  ].join('\n');
}
