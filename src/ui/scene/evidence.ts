import { digitOf } from '../../game/space.ts';
import { spoken, valueSpoken } from '../../report/condition-text.ts';
import { tallyText } from '../../report/standing-text.ts';
import type { Assumption, Fact } from '../../scenario/scenario.ts';
import type { Scene } from './scene.ts';

/** A heading, a start value with what it rests on, a fact or an assumption. */
export type Exhibit =
  | { readonly kind: 'heading'; readonly title: string }
  | { readonly kind: 'start'; readonly title: string; readonly value: string; readonly restsOn: readonly string[] }
  | { readonly kind: 'fact'; readonly fact: Fact; readonly source: string }
  | { readonly kind: 'assumption'; readonly assumption: Assumption };

/** What one asks about: a move, an action, a variable; with the names of the facts and assumptions it rests on. */
export interface Subject {
  readonly title: string;
  readonly restsOn: readonly string[];
}

/** Returns what the facts screen lists: first what the subject rests on, then start values, facts and assumptions. */
export function exhibitsOf(scene: Scene, subject: Subject | null): readonly Exhibit[] {
  const { facts, assumptions } = scene.model.scenario;
  return [
    ...aboutSubject(scene, subject),
    { kind: 'heading', title: 'Where things start' },
    ...startsOf(scene),
    { kind: 'heading', title: `Facts (${facts.length})` },
    ...facts.map(fact => exhibitOfFact(scene, fact)),
    { kind: 'heading', title: `Assumptions (${assumptions.length})` },
    ...assumptions.map(assumption => ({ kind: 'assumption', assumption }) as const),
  ];
}

function aboutSubject(scene: Scene, subject: Subject | null): readonly Exhibit[] {
  if (!subject || subject.restsOn.length === 0) return [];
  const { facts, assumptions } = scene.model.scenario;
  return [
    { kind: 'heading', title: `“${subject.title}” rests on` },
    ...assumptions
      .filter(({ id }) => subject.restsOn.includes(id))
      .map(assumption => ({ kind: 'assumption', assumption }) as const),
    ...facts.filter(({ id }) => subject.restsOn.includes(id)).map(fact => exhibitOfFact(scene, fact)),
  ];
}

function startsOf({ model }: Scene): readonly Exhibit[] {
  const { variables, tallies } = model.scenario;
  return [
    ...variables.map((variable, index) => ({
      kind: 'start' as const,
      title: variable.title,
      value: valueSpoken(variable, digitOf(model.space, model.start, index)),
      restsOn: variable.restsOn,
    })),
    ...tallies.map(tally => ({
      kind: 'start' as const,
      title: tally.title,
      value: tallyText(tally, tally.start),
      restsOn: tally.restsOn,
    })),
  ];
}

function exhibitOfFact({ model }: Scene, fact: Fact): Exhibit {
  const source = model.scenario.sources.find(({ id }) => id === fact.source)?.title ?? spoken(fact.source);
  return { kind: 'fact', fact, source };
}
