import { at } from '../num/at.ts';
import { endingAt, levelAt, partyAt, resultAt } from '../scenario/part-at.ts';
import { type Action, type Mover, type Variable, WORLD } from '../scenario/scenario.ts';
import { nearest } from '../words/nearest.ts';
import type { Message } from '../words/problem.ts';
import { cited, quote } from '../words/quote.ts';
import type { Model } from './model.ts';
import { advance, canMove, type Position, startPosition } from './position.ts';
import { type Move, moverOf } from './rules.ts';
import { digitsOf, packState, type State } from './space.ts';

/** Returns the name of a mover: the party's id or `world`. */
export function moverId(model: Model, mover: Mover): string {
  return mover === WORLD ? WORLD : partyAt(model.scenario, mover).id;
}

/** Writes a state as `washington drugs=strikes-at-sea trust=1 …`: who is to move, then each variable. */
export function makeState(model: Model, state: State): string {
  const digits = digitsOf(model.space, state);
  const variables = model.scenario.variables.map(
    (variable, i) => `${variable.name}=${valueText(variable, at(digits, i, 'digit'))}`,
  );
  return [moverId(model, moverOf(model, state)), ...variables].join(' ');
}

/** Returns the level's name, or the gauge's number, of a digit. */
export function valueText(variable: Variable, digit: number): string {
  return variable.kind === 'track' ? levelAt(variable, digit).name : String(variable.min + digit);
}

/** Reads a state as `makeState` writes it; every variable must be there, in any order. */
export function parseState(model: Model, text: string): State | Message {
  const [mover = '', ...settings] = text.trim().split(/\s+/);
  const position = model.order.findIndex(one => moverId(model, one) === mover);
  if (position < 0) {
    const known = model.order.map(one => moverId(model, one));
    return { what: `${quote(mover)} does not move in this scenario.`, wayOut: nearest(mover, known) };
  }
  const written = new Map<string, string>();
  for (const [name = '', ...value] of settings.map(setting => setting.split('='))) {
    if (written.has(name)) return { what: `The state says twice how ${quote(name)} stands.` };
    written.set(name, value.join('='));
  }
  const digits: number[] = [];
  for (const variable of model.scenario.variables) {
    const value = written.get(variable.name);
    const values = Array.from({ length: variable.size }, (_, digit) => valueText(variable, digit));
    const digit = values.indexOf(value ?? '');
    if (value === undefined) return { what: `The state does not say how ${quote(variable.name)} stands.` };
    if (digit < 0)
      return { what: `${quote(value)} is not a value of ${quote(variable.name)}.`, wayOut: nearest(value, values) };
    digits.push(digit);
    written.delete(variable.name);
  }
  const [unknown] = written.keys();
  if (unknown !== undefined) return { what: `${quote(unknown)} is not a variable of this scenario.` };
  return packState(model.space, digits, position);
}

/** Writes a move as `washington:pause-strikes/2` (its second result), `washington:hold` (its only one), `world:quiet`. */
export function makeMove(model: Model, { action, result }: Move): string {
  const made = model.scenario.actions[action];
  if (!made) throw new Error(`there is no action ${action} in ${model.scenario.id}`);
  if (made.mover === WORLD) return `${WORLD}:${resultAt(made, result).id}`;
  const ordinal = made.results.length > 1 ? `/${result + 1}` : '';
  return `${moverId(model, made.mover)}:${made.id}${ordinal}`;
}

const MOVE = /^([a-z0-9-]+):([a-z0-9-]+)(?:\/(\d+))?$/;

/** Reads a move as `makeMove` writes it; whether it can be made is for the position to say. */
export function parseMove(model: Model, text: string): Move | Message {
  const [, mover = '', name = '', ordinal] = MOVE.exec(text) ?? [];
  if (name === '') {
    return { what: `${quote(text)} is not a move.`, wayOut: 'Expected PARTY:ACTION/RESULT, such as washington:hold.' };
  }
  const owned = model.scenario.actions.filter(action => moverId(model, action.mover) === mover);
  if (owned.length === 0) {
    return {
      what: `${quote(mover)} does not move in this scenario.`,
      wayOut: nearest(
        mover,
        model.order.map(one => moverId(model, one)),
      ),
    };
  }
  return mover === WORLD ? parseShock(owned[0], name, ordinal) : parseAction(owned, name, ordinal);
}

function parseShock(world: Action | undefined, name: string, ordinal: string | undefined): Move | Message {
  if (ordinal !== undefined) return { what: 'A shock has no results to number.', wayOut: `Write ${WORLD}:${name}.` };
  const result = world?.results.findIndex(shock => shock.id === name) ?? -1;
  if (world && result >= 0) return { action: world.index, result };
  return {
    what: `${quote(name)} is not a shock.`,
    wayOut: nearest(name, world?.results.map(shock => shock.id ?? '') ?? []),
  };
}

function parseAction(owned: readonly Action[], name: string, ordinal: string | undefined): Move | Message {
  const action = owned.find(one => one.id === name);
  if (!action)
    return {
      what: `${quote(name)} is not an action.`,
      wayOut: nearest(
        name,
        owned.map(one => one.id),
      ),
    };
  const result = ordinal === undefined ? 0 : Number(ordinal) - 1;
  const results = action.results.length;
  const fits = ordinal === undefined ? results === 1 : result >= 0 && result < results;
  if (fits) return { action: action.index, result };
  return {
    what: ordinal === undefined ? `${quote(name)} has ${results} results.` : `${quote(name)} has no result ${ordinal}.`,
    wayOut: results === 1 ? `It has one: write ${name}.` : `Say which: ${name}/1 to ${name}/${results}.`,
  };
}

/** Writes a line of play as its moves with spaces between. */
export function makeLine(model: Model, moves: readonly Move[]): string {
  return moves.map(move => makeMove(model, move)).join(' ');
}

/** Reads a line of play from the start; every move must be possible where it stands. */
export function parseLine(model: Model, text: string): readonly Move[] | Message {
  const moves: Move[] = [];
  let position: Position = startPosition(model);
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const move = parseMove(model, word);
    if ('what' in move) return move;
    if (!canMove(model, position, move))
      return cannotBeMade(model, position, `Move ${moves.length + 1}, ${quote(word)},`);
    position = advance(model, position, move);
    moves.push(move);
  }
  return moves;
}

/** Says why a move, as a sentence calls it, cannot be made at a position: where it stands, or that play has ended. */
export function cannotBeMade(model: Model, { state, turn, ending }: Position, move: string): Message {
  if (ending === null)
    return { what: `${move} cannot be made.`, wayOut: `There it stands: ${makeState(model, state)}.` };
  const when = turn === 0 ? 'at the start' : `after move ${turn}`;
  const title = endingAt(model.scenario, ending).title;
  return {
    what: `${move} cannot be made: play has ended ${when}, with ${cited(title)}.`,
    wayOut: turn === 0 ? 'Leave all moves out.' : `Leave it out, and all that follows it.`,
  };
}
