import { at } from '../../num/at.ts';
import { endingAt } from '../../scenario/part-at.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { lookAtAllStates, makeConditionStates } from './asked.ts';
import { standingAtHorizon } from './at-horizon.ts';
import { conditionFindings } from './conditions/constant-parts.ts';
import { type JudgedSite, judgeSites, sitesOf, watchSites } from './conditions/sites.ts';
import { doctrineFindings } from './doctrines.ts';
import { easedByLevers } from './elsewhere.ts';
import { endingFindings, reachedEndings } from './endings.ts';
import type { Explored } from './explored.ts';
import { type Finding, GRAVITIES } from './finding.ts';
import { levelFindings } from './levels.ts';
import { idleLevers, unusedLevers } from './levers/idle.ts';
import type { ComesAbout } from './levers/readers.ts';
import { moveFindings, type PossibleMoves, possibleMoves } from './moves.ts';
import { tallyFindings, watchTallies } from './tallies.ts';
import { wayOutFindings } from './ways-out.ts';

/**
 * Finds what nobody wrote a rule for, over all reachable states of a game: what breaks it, what is never used and why,
 * and what says more than it need; the gravest first. The table must have been explored from its own start
 * (`exploreGame`, not `turnWithin`), as it is all states that are looked at. `onLever` is called before each lever that is
 * turned.
 */
export function findingsOf(solved: SolvedGame, onLever?: (done: number, of: number) => void): readonly Finding[] {
  const { findings, comes } = stateFindings(solved);
  const eased = easedByLevers(solved, findings, game => stateFindings(game).findings);
  const found = comes ? [...eased, ...idleLevers(solved, comes, onLever)] : eased;
  return GRAVITIES.flatMap(gravity => found.filter(finding => finding.gravity === gravity));
}

/** What is found without a policy, and what comes about; of a game that is over at the start only that. */
interface StateFindings {
  readonly findings: readonly Finding[];
  readonly comes?: ComesAbout;
}

/**
 * Finds what shows in the states alone. No lever is turned, neither to ease a finding nor to see whether it does
 * anything.
 */
export function stateFindings(game: Explored): StateFindings {
  const { table } = game;
  const { model, start, blocks } = table;
  const ending = at(at(blocks, start.block, 'block').ending, start.index, 'state');
  if (ending >= 0) {
    const path = ['endings', endingAt(model.scenario, ending).id];
    return { findings: [{ kind: 'overAtStart', ending, gravity: 'warning', path, at: 'key' }] };
  }
  const conditionStates = makeConditionStates(model);
  const sites = sitesOf(model, conditionStates);
  const [begun = conditionStates.play] = conditionStates.turns;
  watchSites(sites);
  watchTallies(table, begun);
  model.scenario.variables.forEach((_, variable) => {
    conditionStates.every.watch([variable]);
  });
  const standing = standingAtHorizon(game);
  lookAtAllStates(table, conditionStates, standing);
  const judged = judgeSites(model, sites);
  const possible = possibleMoves(table);
  const comes = comesAbout(judged, possible, reachedEndings(table, standing));
  const findings = [
    ...wayOutFindings(game),
    ...tallyFindings(table, begun),
    ...moveFindings(model, conditionStates, judged, possible),
    ...levelFindings(table, conditionStates.every),
    ...endingFindings(table, judged, standing),
    ...doctrineFindings(table, judged),
    ...conditionFindings(judged),
    ...unusedLevers(model.scenario, comes),
  ];
  return { findings, comes };
}

/** A condition that reads nothing has no site: it holds wherever it is asked. */
function comesAbout(sites: readonly JudgedSite[], possible: PossibleMoves, isReached: readonly boolean[]): ComesAbout {
  const never = sites.filter(({ judged }) => !judged.isEverTrue).map(({ asking }) => asking);
  return {
    ...possible,
    isDrawn: (action, result) => !never.some(a => a.of === 'shock' && a.action === action && a.result === result),
    isReached: ending => isReached[ending] ?? false,
    isPaid: (party, term) => !never.some(a => a.of === 'payoff' && a.party === party && a.term === term),
    isCounted: (tally, term) => !never.some(a => a.of === 'tally' && a.tally === tally && a.term === term),
  };
}
