import type { Model } from '../../game/model.ts';
import type { GameTable } from '../../game/table/table.ts';
import { at } from '../../num/at.ts';
import { CheckBudget } from '../../scenario/check/effort.ts';
import { pathOfAction, pathOfResult } from '../../scenario/check/paths.ts';
import { stuckFaults } from '../../scenario/check/stuck/stuck.ts';
import { partyAt } from '../../scenario/part-at.ts';
import { type Action, type Mover, type Scenario, WORLD } from '../../scenario/scenario.ts';
import type { ConditionStates } from './asked.ts';
import { whyNever } from './conditions/judge.ts';
import type { JudgedSite } from './conditions/sites.ts';
import type { Finding } from './finding.ts';

/** Which moves can be made in some reachable state. */
export interface PossibleMoves {
  readonly isOpen: (action: number) => boolean;
  readonly isPossible: (action: number, result: number) => boolean;
}

/** Reads the possible moves off the rows of a table, which are made only where an action is open. */
export function possibleMoves({ rows }: GameTable): PossibleMoves {
  const results = new Map<number, Set<number>>();
  rows.action.forEach((action, row) => {
    const possible = results.get(action) ?? new Set();
    for (let entry = rows.start[row]!; entry < rows.start[row + 1]!; entry++) possible.add(rows.result[entry]!);
    results.set(action, possible);
  });
  return {
    isOpen: action => results.has(action),
    isPossible: (action, result) => results.get(action)?.has(result) === true,
  };
}

/**
 * Returns the movers that never have a turn, and for all others what they can never do and what can never come of it.
 */
export function moveFindings(
  model: Model,
  { turns }: ConditionStates,
  sites: readonly JudgedSite[],
  possible: PossibleMoves,
): readonly Finding[] {
  return model.order.flatMap((mover, position) => {
    if (!at(turns, position, 'turn').isEver) return [neverMoves(model, mover)];
    return at(model.actionsAt, position, 'position').flatMap(action => {
      if (possible.isOpen(action.index)) return impossibleResults(model, action, sites, possible);
      const site = sites.find(({ asking }) => asking.of === 'action' && asking.action === action.index);
      return site ? [neverOpen(model, action, site)] : [];
    });
  });
}

function neverMoves({ scenario }: Model, mover: Mover): Finding {
  const path = mover === WORLD ? [WORLD] : ['parties', partyAt(scenario, mover).id];
  return { kind: 'neverMoves', mover, gravity: 'warning', path, at: 'key' };
}

function neverOpen({ scenario }: Model, action: Action, site: JudgedSite): Finding {
  const because = whyNever(site.judged, site);
  const path = pathOfAction(scenario, action);
  const gravity = isNeeded(scenario, action) ? 'note' : 'warning';
  return { kind: 'actionNeverOpen', action: action.index, because, gravity, path, at: 'key' };
}

/**
 * Says whether a file without an action would be refused, because its mover could be stuck at some combination of the
 * variables, be it one that is never reached: such actions are written for the checks, and not by mistake.
 */
function isNeeded(scenario: Scenario, action: Action): boolean {
  const faults = (actions: readonly Action[]) => stuckFaults({ ...scenario, actions }, new CheckBudget()).length;
  return faults(scenario.actions.filter(one => one !== action)) > faults(scenario.actions);
}

/** That it is never quiet is no finding: nobody writes that result, and a chance node of a game is meant so. */
function impossibleResults(
  { scenario }: Model,
  action: Action,
  sites: readonly JudgedSite[],
  { isPossible }: PossibleMoves,
): readonly Finding[] {
  const written = action.mover === WORLD ? action.results.slice(0, -1) : action.results;
  return written.flatMap((_, result): readonly Finding[] => {
    if (isPossible(action.index, result)) return [];
    const site = sites.find(
      ({ asking }) => asking.of === 'shock' && asking.action === action.index && asking.result === result,
    );
    const because = site && !site.judged.isEverTrue ? whyNever(site.judged, site) : ({ kind: 'chanceIs0' } as const);
    const path = pathOfResult(scenario, action, result);
    return [
      { kind: 'resultNeverPossible', action: action.index, result, because, gravity: 'warning', path, at: 'key' },
    ];
  });
}
