import { quote } from '../../words/quote.ts';
import { constant, type Formula } from '../formula/formula.ts';
import { NO_WORLD, noPlaceInOrder, partyOrLever, twiceInOrder, unknownName } from '../messages/name-messages.ts';
import { type DoctrineRule, type Mover, type Party, WORLD } from '../scenario.ts';
import { formulaAt, type LinkContext, lookUp, ownOf } from './context.ts';
import { groundsAt } from './grounds.ts';
import { linkCondition } from './link-condition.ts';

const HORIZON = 'horizon';
const INFINITY = 'infinity';

/** Reads the parties; foresight, precision and patience are formulae over levers. */
export function linkParties(context: LinkContext): readonly Party[] {
  return Object.entries(context.raw.parties).map(([id, raw]) => {
    const path = ['parties', id];
    return {
      id,
      name: raw.name,
      says: raw.says,
      foresight:
        raw.foresight === HORIZON ? HORIZON : formulaAt(context, [...path, 'foresight'], raw.foresight, 'levers'),
      precision:
        raw.precision === INFINITY ? INFINITY : formulaAt(context, [...path, 'precision'], raw.precision, 'levers'),
      patience: formulaAt(context, [...path, 'patience'], raw.patience, 'levers'),
      doctrine: linkDoctrine(context, id),
      restsOn: groundsAt(context, path, raw.restsOn, context.raw.restsOn ?? [], `How ${quote(id)} decides`),
    };
  });
}

/** Reads the rules of a party's doctrine; each plays an action of this party, and rests on what the party rests on. */
function linkDoctrine(context: LinkContext, party: string): readonly DoctrineRule[] {
  const actions = context.names.actions.get(party) ?? new Map<string, number>();
  return (ownOf(context.raw.parties, party)?.doctrine ?? []).flatMap(({ when, play, says }, i) => {
    const path = ['parties', party, 'doctrine', i];
    const action = lookUp(context, [...path, 'play'], play, actions, `an action of ${quote(party)}`);
    const condition = linkCondition(context, [...path, 'when'], when);
    return action === undefined ? [] : [{ when: condition, action, says }];
  });
}

/** Reads which party moves first: its name, or a formula over levers that gives its number among the parties, from 0. */
export function linkFirst(context: LinkContext, order: readonly Mover[]): Formula {
  const { raw, names, problems } = context;
  const written = raw.first ?? 0;
  const party = typeof written === 'string' ? names.parties.get(written) : undefined;
  const isLever = typeof written === 'string' && names.levers.has(written);
  if (party !== undefined && isLever) problems.error(['first'], partyOrLever(String(written)));
  if (party !== undefined) return constant(Math.max(0, order.filter(mover => mover !== WORLD).indexOf(party)));
  const isName = typeof written === 'string' && /^[a-z][a-zA-Z0-9]*(-[a-z][a-z0-9]*)*$/.test(written);
  if (!isName || written.split('-').some(word => names.levers.has(word))) {
    return formulaAt(context, ['first'], written, 'levers');
  }
  const known = [...names.parties.keys(), ...names.levers.keys()];
  problems.error(['first'], unknownName(written, 'a party or a lever', known));
  return constant(0);
}

/** Reads the order: every party once, and the world exactly where the scenario has one. */
export function linkOrder(context: LinkContext): readonly Mover[] {
  const { raw, names, problems } = context;
  const seen = new Set<string>();
  const known = new Map<string, Mover>([...names.parties, ...(raw.world ? [[WORLD, WORLD] as const] : [])]);
  const order = raw.order.flatMap((name, i) => {
    if (seen.has(name)) problems.error(['order', i], twiceInOrder(name));
    seen.add(name);
    if (name === WORLD && !raw.world) {
      problems.error(['order', i], NO_WORLD);
      return [];
    }
    const mover = lookUp(context, ['order', i], name, known, raw.world ? 'a party or the world' : 'a party');
    return mover === undefined ? [] : [mover];
  });
  for (const name of known.keys()) {
    if (!seen.has(name)) problems.error(['order'], noPlaceInOrder(name), 'key');
  }
  return order;
}
