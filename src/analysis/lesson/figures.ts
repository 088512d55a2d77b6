import type { Model } from '../../game/model.ts';
import type { Position } from '../../game/position.ts';
import { drawsOf, moverOf, openActions } from '../../game/rules.ts';
import { unknownName } from '../../scenario/messages/name-messages.ts';
import { resultAt } from '../../scenario/part-at.ts';
import type { EndingIndex } from '../../scenario/scenario.ts';
import { WORLD } from '../../scenario/scenario.ts';
import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';
import type { Candidate, Figure, FigureClaim, FigureText } from './lesson.ts';
import { LEAD_THERE_FIRST, notClaim, notOpenThere, unknownFigure, unknownPlace } from './lesson-messages.ts';

const BRACES = /\{([^{}]*)\}/g;
const KINDS = ['odds', 'before', 'change', 'plays', 'after'] as const;
const CLAIM = /^(\S+)\s*([<>])\s*(\S+)$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** What figures are read against. */
export interface FigureSources {
  readonly model: Model;
  /** Where the class is asked; undefined where that depends on how play goes. */
  readonly asked: Position | undefined;
  /** Where the step before left play does not depend on how play goes. */
  readonly isBeforeKnown: boolean;
}

/** Returns the figures written in a text, without their braces. */
export function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(BRACES)].map(([, written = '']) => written);
}

/** Reads a text with figures in braces, or says what is wrong with each of them. */
export function parseFigureText(ground: FigureSources, text: string): FigureText | readonly Message[] {
  const parts = text.split(BRACES).map((part, i) => (i % 2 === 0 ? part : parseFigure(ground, part)));
  const faults = parts.flatMap(part => (typeof part === 'object' && 'what' in part ? [part] : []));
  if (faults.length > 0) return faults;
  return parts.flatMap(part => (part === '' || (typeof part === 'object' && 'what' in part) ? [] : [part]));
}

/** Says whether a text was read rather than found faulty. */
export function isFigureText(read: FigureText | readonly Message[]): read is FigureText {
  return !read.some(part => typeof part === 'object' && 'what' in part);
}

/** Reads a claim about figures: "after.strike.war > after.quarantine.war", "change.war > 0". */
export function parseClaim(ground: FigureSources, written: string): FigureClaim | Message {
  const [, left, relation, right] = CLAIM.exec(written.trim()) ?? [];
  if (left === undefined || right === undefined) return notClaim(written);
  const side = (text: string) => (NUMBER.test(text) ? Number(text) : parseFigure(ground, text));
  const [a, b] = [side(left), side(right)];
  if (typeof a === 'object' && 'what' in a) return a;
  if (typeof b === 'object' && 'what' in b) return b;
  return { written, left: a, right: b, relation: relation === '<' ? '<' : '>' };
}

function parseFigure(ground: FigureSources, written: string): Figure | Message {
  const [word = '', ...names] = written.split('.');
  const kind = KINDS.find(known => known === word);
  const wanted = kind === 'after' ? 2 : 1;
  if (kind === undefined || names.length !== wanted) return unknownFigure(written, KINDS);
  const ending = kind === 'plays' ? undefined : endingOf(ground.model, names.at(-1) ?? '');
  if (typeof ending === 'object') return ending;
  const isFromBefore = kind === 'before' || kind === 'change';
  if (isFromBefore && !ground.isBeforeKnown) return unknownPlace(quote(`{${written}}`), LEAD_THERE_FIRST);
  if (kind !== 'plays' && kind !== 'after') return { kind, ending: ending ?? 0 };
  const next = candidateOf(ground, written, names[0] ?? '');
  if ('what' in next) return next;
  return ending === undefined ? { kind: 'plays', next } : { kind: 'after', next, ending };
}

function endingOf({ scenario: { endings } }: Model, id: string): EndingIndex | Message {
  const index = endings.findIndex(ending => ending.id === id);
  const known = endings.map(ending => ending.id);
  return index >= 0 ? index : unknownName(id, 'an ending', known);
}

function candidateOf({ model, asked }: FigureSources, written: string, id: string): Candidate | Message {
  if (!asked) return unknownPlace(quote(`{${written}}`));
  const open = candidatesAt(model, asked);
  return open.get(id) ?? notOpenThere(id, [...open.keys()]);
}

/** Returns what can come next at a place by its name: the open actions, or the shocks of the world and `quiet`. */
function candidatesAt(model: Model, { state, ending }: Position): ReadonlyMap<string, Candidate> {
  const open = ending === null ? openActions(model, state) : [];
  const isWorlds = moverOf(model, state) === WORLD;
  const all = open.flatMap((action): [string, Candidate][] => {
    if (!isWorlds) return [[action.id, { action: action.index, result: null }]];
    return drawsOf(model, state, action).map(({ result }) => [
      resultAt(action, result).id ?? '',
      { action: action.index, result },
    ]);
  });
  return new Map(all);
}
