import type { Message, Place, Problem } from '../../words/problem.ts';
import type { Formula } from '../formula/formula.ts';
import { constant } from '../formula/formula.ts';
import { type FormulaNames, parseFormula } from '../formula/parse-formula.ts';
import { unknownName } from '../messages/name-messages.ts';
import type { RawScenario } from '../raw/raw-scenario.ts';
import { type Layer, type Path, placeOf } from '../text/layer.ts';

/** What is known of a variable before its start is known: enough to read conditions, effects and formulae. */
export interface VariableShape {
  readonly name: string;
  readonly kind: 'track' | 'gauge';
  readonly size: number;
  readonly min: number;
  /** The names of a track's levels; empty for a gauge. */
  readonly levels: readonly string[];
}

/** Every name of a scenario, each with its index. */
export interface ScenarioNames extends FormulaNames {
  readonly shapes: readonly VariableShape[];
  readonly sources: ReadonlyMap<string, number>;
  readonly grounds: ReadonlyMap<string, 'fact' | 'assumption'>;
  readonly parties: ReadonlyMap<string, number>;
  /** The actions of each party, by the index that they will have. */
  readonly actions: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly endings: ReadonlyMap<string, number>;
  readonly tallies: ReadonlyMap<string, number>;
}

/** More problems than this are only counted: placing each takes time, and nobody reads on. */
const MAX_KEPT = 200;

/** Gathers what is wrong, each at its place, so that all of it can be reported at once. */
export class ProblemList {
  readonly #layers: readonly Layer[];
  readonly kept: Problem[] = [];
  /** How many were not kept, because there were too many. */
  dropped = 0;

  constructor(layers: readonly Layer[]) {
    this.#layers = layers;
  }

  error(path: Path, message: Message, at: 'key' | 'value' = 'value'): void {
    this.#add('error', path, message, at);
  }

  warning(path: Path, message: Message, at: 'key' | 'value' = 'key'): void {
    this.#add('warning', path, message, at);
  }

  /** Says whether anything more would only be counted, so that its message need not be made. */
  get isFull(): boolean {
    return this.kept.length >= MAX_KEPT;
  }

  /** Returns where something stands. */
  placeOf(path: Path, at: 'key' | 'value'): Place {
    return placeOf(this.#layers, path, at);
  }

  /** Says whether something stands in the file that the user named, and not in one that it extends. */
  isOwn(path: Path): boolean {
    return this.placeOf(path, 'value').file === this.#layers[0]?.file;
  }

  #add(severity: Problem['severity'], path: Path, message: Message, at: 'key' | 'value'): void {
    if (this.isFull) this.dropped += 1;
    else this.kept.push({ severity, place: this.placeOf(path, at), ...message });
  }

  get hasErrors(): boolean {
    return this.kept.some(problem => problem.severity === 'error');
  }
}

/** What linking any part of a scenario needs. */
export interface LinkContext {
  readonly raw: RawScenario;
  readonly names: ScenarioNames;
  readonly problems: ProblemList;
}

/** Looks a name up, or notes that it is not `what` and which name is near. Returns undefined then. */
export function lookUp<T>(
  { problems }: Pick<LinkContext, 'problems'>,
  path: Path,
  name: string,
  known: ReadonlyMap<string, T>,
  what: string,
  at: 'key' | 'value' = 'value',
): T | undefined {
  const found = known.get(name);
  if (found === undefined) {
    const message = problems.isFull ? { what: name } : unknownName(name, what, known.keys());
    problems.error(path, message, at);
  }
  return found;
}

/** Returns what a mapping of a file holds under a name: never what every object has, such as `constructor`. */
export function ownOf<T>(block: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return block && Object.hasOwn(block, name) ? block[name] : undefined;
}

/** Reads a number or a formula; where it is wrong the problem is noted and the formula is 0. */
export function formulaAt(
  { names, problems }: LinkContext,
  path: Path,
  raw: number | string,
  reads: 'variables' | 'levers' = 'variables',
): Formula {
  if (typeof raw === 'number') return constant(raw);
  const known = reads === 'variables' ? names : { variables: new Map<string, number>(), levers: names.levers };
  const formula = parseFormula(raw, known);
  if ('tree' in formula) return formula;
  problems.error(path, formula);
  return constant(0);
}
