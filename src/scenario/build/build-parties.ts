import { NO_WORLD, noPlaceInOrder, twiceInOrder } from '../messages/name-messages.ts';
import { type Mover, type Party, WORLD } from '../scenario.ts';
import { type Context, formulaAt, groundsAt, lookUp } from './context.ts';

const HORIZON = 'horizon';

/** Reads the parties; foresight, precision and patience are formulae over levers. */
export function buildParties(context: Context): readonly Party[] {
  return Object.entries(context.raw.parties).map(([id, raw]) => {
    const path = ['parties', id];
    return {
      id,
      name: raw.name,
      says: raw.says,
      foresight:
        raw.foresight === HORIZON ? HORIZON : formulaAt(context, [...path, 'foresight'], raw.foresight, 'levers'),
      precision: formulaAt(context, [...path, 'precision'], raw.precision, 'levers'),
      patience: formulaAt(context, [...path, 'patience'], raw.patience, 'levers'),
      restsOn: groundsAt(context, path, raw.restsOn, context.raw.restsOn ?? [], `How "${id}" decides`),
    };
  });
}

/** Reads the order: every party once, and the world exactly where the scenario has one. */
export function buildOrder(context: Context): readonly Mover[] {
  const { raw, names, findings } = context;
  const seen = new Set<string>();
  const known = new Map<string, Mover>([...names.parties, ...(raw.world ? [[WORLD, WORLD] as const] : [])]);
  const order = raw.order.flatMap((name, i) => {
    if (seen.has(name)) findings.error(['order', i], twiceInOrder(name));
    seen.add(name);
    if (name === WORLD && !raw.world) {
      findings.error(['order', i], NO_WORLD);
      return [];
    }
    const mover = lookUp(context, ['order', i], name, known, raw.world ? 'a party or the world' : 'a party');
    return mover === undefined ? [] : [mover];
  });
  for (const name of known.keys()) {
    if (!seen.has(name)) findings.error(['order'], noPlaceInOrder(name), 'key');
  }
  return order;
}
