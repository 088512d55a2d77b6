import { decodeDigits } from '../../game/table/lookup.ts';
import type { Block, GameTable } from '../../game/table/table.ts';
import { findChoice } from '../../game/table/walk.ts';
import { holds } from '../../scenario/condition.ts';
import { partyAt } from '../../scenario/part-at.ts';
import { type DoctrineRule, type PartyIndex, WORLD } from '../../scenario/scenario.ts';
import { whyNever } from './conditions/judge.ts';
import type { JudgedSite } from './conditions/sites.ts';
import type { Finding } from './finding.ts';

/** What becomes of one rule over all turns of its party. */
interface Fate {
  plays: boolean;
  /** Whether it holds somewhere although no rule before it plays. */
  holdsWhereAsked: boolean;
  /** The rules that play before it where it holds. */
  readonly preemptedBy: Set<number>;
}

/** Returns the rules of doctrines that never say what is played. */
export function doctrineFindings(table: GameTable, sites: readonly JudgedSite[]): readonly Finding[] {
  return table.blocks.flatMap(block => {
    if (block.mover === WORLD || !block.ending.some(ending => ending < 0)) return [];
    const party = block.mover;
    const fates = fatesOf(table, block, partyAt(table.model.scenario, party).doctrine);
    return fates.flatMap((fate, rule) => (fate.plays ? [] : [neverPlays(table, sites, party, rule, fate)]));
  });
}

function neverPlays(
  { model }: GameTable,
  sites: readonly JudgedSite[],
  party: PartyIndex,
  rule: number,
  { holdsWhereAsked, preemptedBy }: Fate,
): Finding {
  const path = ['parties', partyAt(model.scenario, party).id, 'doctrine', rule];
  const frame = { kind: 'ruleNeverPlays', party, rule, gravity: 'warning', path, at: 'value' } as const;
  const site = sites.find(({ asking }) => asking.of === 'doctrine' && asking.party === party && asking.rule === rule);
  if (site && !site.judged.isEverTrue) return { ...frame, because: whyNever(site.judged, site) };
  if (holdsWhereAsked) return { ...frame, because: { kind: 'closed' } };
  return { ...frame, because: { kind: 'preempted', by: [...preemptedBy].sort((a, b) => a - b) } };
}

/**
 * Follows the rules in every turn of their party, as `doctrinesOf` does: the first that holds and whose action is open
 * plays.
 */
function fatesOf({ model, rows }: GameTable, block: Block, rules: readonly DoctrineRule[]): readonly Fate[] {
  const fates = rules.map((): Fate => ({ plays: false, holdsWhereAsked: false, preemptedBy: new Set() }));
  const digits = new Int32Array(model.space.sizes.length);
  const isOpen = (state: number, action: number) =>
    findChoice(block, state, (_, row) => rows.action[row] === action) >= 0;
  for (let state = 0; rules.length > 0 && state < block.size; state++) {
    if (block.ending[state]! >= 0) continue;
    decodeDigits(model.space, block.state[state]! - block.position * model.space.volume, digits);
    let playing = -1;
    rules.forEach(({ when, action }, rule) => {
      const fate = fates[rule];
      if (!fate || !holds(when, digits)) return;
      if (playing >= 0) {
        fate.preemptedBy.add(playing);
        return;
      }
      fate.holdsWhereAsked = true;
      if (!isOpen(state, action)) return;
      fate.plays = true;
      playing = rule;
    });
  }
  return fates;
}
