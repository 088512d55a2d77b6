import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import type { GroundedNumber } from '../../../report/tell/evidence/grounded-number.ts';
import { leversOf, numbersSet, startsOf } from '../../../report/tell/evidence/numbers.ts';
import { tallyText } from '../../../report/tell/standing-text.ts';
import type { Assumption, Fact } from '../../../scenario/scenario.ts';
import { cited } from '../../../words/quote.ts';
import type { Scene } from './scene.ts';

/** A heading, a number with what it rests on, a fact or an assumption. */
export type Exhibit =
  | { readonly kind: 'heading'; readonly title: string }
  | NumberExhibit
  | { readonly kind: 'fact'; readonly fact: Fact; readonly source: string }
  | { readonly kind: 'assumption'; readonly assumption: Assumption; readonly restsOn: readonly ShownGround[] };

export interface NumberExhibit {
  readonly kind: 'number';
  readonly title: string;
  readonly value: string;
  readonly says: string;
  readonly restsOn: readonly ShownGround[];
  readonly isSetByUser: boolean;
}

/** A fact or an assumption that something rests on, with what it says. */
export interface ShownGround {
  readonly id: string;
  readonly says: string;
}

/** Returns what the facts and assumptions of these names say. */
export function groundsOf({ scenario }: Model, ids: readonly string[]): readonly ShownGround[] {
  return ids.map(id => {
    const assumption = scenario.assumptions.find(one => one.id === id);
    return { id, says: assumption ? assumption.says : saidIn(named(scenario.facts, id, 'fact or assumption')) };
  });
}

/** Returns what a fact says, or else what it quotes. */
export function saidIn({ id, says, quote }: Fact): string {
  if (says !== undefined) return says;
  if (quote === undefined) throw new Error(`fact ${id} neither says nor quotes anything`);
  return cited(quote);
}

function named<T extends { readonly id: string }>(list: readonly T[], id: string, what: string): T {
  const found = list.find(one => one.id === id);
  if (!found) throw new Error(`there is no ${what} ${id}`);
  return found;
}

/** What one asks about: a move, an action, a variable, the odds; with the names of the facts and assumptions it rests on. */
export interface Subject {
  readonly title: string;
  readonly restsOn: readonly string[];
  /** The numbers that it is made of, each with what it says and rests on, before the evidence. */
  readonly numbers?: readonly (GroundedNumber & Partial<Pick<NumberExhibit, 'says'>>)[];
}

/** Returns what the facts screen lists: what the subject rests on, what was set, start values, levers, evidence. */
export function exhibitsOf({ model }: Scene, subject: Subject | null): readonly Exhibit[] {
  const { facts, assumptions } = model.scenario;
  return [
    ...aboutSubject(model, subject),
    ...section(
      'Set by you',
      numbersSet(model).map(number => exhibitOfNumber(model, number)),
    ),
    ...section('Where things start', startExhibits(model)),
    ...section('Levers', leverExhibits(model)),
    ...section(
      `Facts (${facts.length})`,
      facts.map(fact => exhibitOfFact(model, fact)),
    ),
    ...section(
      `Assumptions (${assumptions.length})`,
      assumptions.map(one => exhibitOfAssumption(model, one)),
    ),
  ];
}

function section(title: string, exhibits: readonly Exhibit[]): readonly Exhibit[] {
  return exhibits.length === 0 ? [] : [{ kind: 'heading', title }, ...exhibits];
}

function aboutSubject(model: Model, subject: Subject | null): readonly Exhibit[] {
  if (!subject) return [];
  const { facts, assumptions } = model.scenario;
  return section(`${cited(subject.title)} rests on`, [
    ...(subject.numbers ?? []).map(number => exhibitOfNumber(model, number, number.what, number.says)),
    ...assumptions.filter(({ id }) => subject.restsOn.includes(id)).map(one => exhibitOfAssumption(model, one)),
    ...facts.filter(({ id }) => subject.restsOn.includes(id)).map(fact => exhibitOfFact(model, fact)),
  ]);
}

function exhibitOfNumber(model: Model, number: GroundedNumber, title = number.what, says = ''): NumberExhibit {
  const { value, restsOn } = number;
  return {
    kind: 'number',
    title,
    value,
    says,
    restsOn: groundsOf(model, restsOn),
    isSetByUser: number.setByUser === true,
  };
}

function startExhibits(model: Model): readonly Exhibit[] {
  const { variables, tallies } = model.scenario;
  return [
    ...startsOf(model).map((number, i) => exhibitOfNumber(model, number, at(variables, i, 'variable').title)),
    ...tallies.map(tally => {
      const { title, start, restsOn } = tally;
      return exhibitOfNumber(model, { what: title, value: tallyText(tally, start), restsOn });
    }),
  ];
}

function leverExhibits(model: Model): readonly Exhibit[] {
  const { levers } = model.scenario;
  return leversOf(model).map((number, i) => {
    const { name, says } = at(levers, i, 'lever');
    return exhibitOfNumber(model, number, name, says);
  });
}

function exhibitOfFact({ scenario }: Model, fact: Fact): Exhibit {
  return { kind: 'fact', fact, source: named(scenario.sources, fact.source, 'source').title };
}

function exhibitOfAssumption(model: Model, assumption: Assumption): Exhibit {
  return { kind: 'assumption', assumption, restsOn: groundsOf(model, assumption.restsOn) };
}
