import { pathOfAction, pathOfResult } from '../../../scenario/check/paths.ts';
import type { Condition } from '../../../scenario/condition.ts';
import type { Claim, Demand } from '../../../scenario/rule.ts';
import { type Action, type Scenario, WORLD } from '../../../scenario/scenario.ts';
import type { Mutant } from '../mutant.ts';
import { withAction, withResult } from './rewrite.ts';

const NEVER: Condition = { kind: 'any', parts: [] };

/**
 * Leaves out each action and each shock, by a condition that never holds, so that all others keep their numbers. What a
 * doctrine or a rule names, or is all that its party can do, cannot be left out: the checks of a file refuse that. A rule
 * that lists all that its mover can do is taken to name none of it.
 */
export function dropMoves(scenario: Scenario): readonly Mutant[] {
  return scenario.actions.flatMap(action =>
    action.mover === WORLD ? shocks(scenario, action) : one(scenario, action),
  );
}

function one(scenario: Scenario, action: Action): readonly Mutant[] {
  const { index, mover } = action;
  if (scenario.actions.every(other => other === action || other.mover !== mover)) return [];
  const isDoctrine = scenario.parties.some(({ doctrine }) => doctrine.some(rule => rule.action === index));
  if (isDoctrine || action.results.some((_, result) => isNamed(scenario, action, result))) return [];
  return [
    {
      change: { kind: 'drop-move', action: index },
      path: pathOfAction(scenario, action),
      at: 'key',
      scenario: withAction(scenario, index, { when: NEVER }),
    },
  ];
}

/** The last result of the world is quiet, which no file holds. */
function shocks(scenario: Scenario, action: Action): readonly Mutant[] {
  return action.results.slice(0, -1).flatMap((_, result): readonly Mutant[] =>
    isNamed(scenario, action, result)
      ? []
      : [
          {
            change: { kind: 'drop-move', action: action.index, result },
            path: pathOfResult(scenario, action, result),
            at: 'key',
            scenario: withResult(scenario, action.index, result, { when: NEVER }),
          },
        ],
  );
}

/** Says whether a rule speaks of a move and not of every move of its mover, and so names it. */
function isNamed({ rules, actions }: Scenario, { mover, index }: Action, result: number): boolean {
  const own = actions.filter(action => action.mover === mover);
  return rules
    .flatMap(({ demand }) => claimsOf(demand))
    .some(claim => {
      if (claim.kind !== 'step' || !claim.moves[index]?.[result]) return false;
      return own.some(({ index: other, results }) => results.some((_, i) => !claim.moves[other]?.[i]));
    });
}

/** The claims of a demand in which steps can be spoken of, those within others included. */
function claimsOf(demand: Demand): readonly Claim[] {
  return demand.kind === 'never' || demand.kind === 'always' ? withParts(demand.claim) : [];
}

function withParts(claim: Claim): readonly Claim[] {
  if (claim.kind === 'not') return [claim, ...withParts(claim.part)];
  return claim.kind === 'all' || claim.kind === 'any' ? [claim, ...claim.parts.flatMap(withParts)] : [claim];
}
