import type { Model } from '../../game/model.ts';
import { exploreGame } from '../../game/table/explore.ts';
import type { GameTable } from '../../game/table/table.ts';
import { turnWithin } from '../../game/table/turn-lever.ts';
import { endingAt } from '../../scenario/part-at.ts';
import { chainShape } from '../../solve/chain-shape.ts';
import type { Explored } from './explored.ts';
import type { Finding } from './finding.ts';
import { withLever } from './levers/turning.ts';

/** Findings that say more than that a part of the scenario is never used. */
const OTHERWISE: readonly Finding['kind'][] = ['deadEnd', 'noWayOut'];

/**
 * Makes notes of the warnings that do not hold with one lever at an end of its range: what a lever is there to switch
 * on is no fault of the scenario. `findIn` returns the findings of a game.
 */
export function easedByLevers(
  { table }: Explored,
  findings: readonly Finding[],
  findIn: (game: Explored) => readonly Finding[],
): readonly Finding[] {
  let eased = findings;
  for (const { lever, value, model } of turnedModels(table.model)) {
    const doubtful = eased.filter(isDoubtful);
    if (doubtful.length === 0) return eased;
    // From another of its states a game reaches no more than it does from its start, though it may reach it otherwise
    // by the horizon.
    if (turnWithin(table, model) && !doubtful.some(isOfHorizon(table))) continue;
    const turned = exploreGame(model);
    if ('what' in turned) continue;
    const others = findIn({ table: turned, shape: chainShape(turned) });
    if (others.some(({ kind }) => kind === 'overAtStart' || kind === 'neverMoves')) continue;
    eased = eased.map(finding => {
      if (!isDoubtful(finding) || others.some(other => covers(other, finding))) return finding;
      return { ...finding, gravity: 'note', unless: { lever, value } };
    });
  }
  return eased;
}

const isDoubtful = ({ gravity }: Finding) => gravity === 'warning';

/** The models with one lever at one end of its range, of the levers by which other states may be reached. */
function turnedModels(model: Model) {
  const { scenario, levers } = model;
  const chances = scenario.actions.flatMap(({ results }) =>
    results.flatMap(({ chance }) => (chance === 'rest' ? [] : [chance])),
  );
  const formulas = [...scenario.variables.map(({ start }) => start), scenario.first, ...chances];
  const turned = new Set(formulas.flatMap(formula => formula.levers));
  return [...turned].flatMap(lever => {
    const { min = 0, max = 0 } = scenario.levers[lever] ?? {};
    return [min, max].flatMap(value => {
      const made = value === levers[lever] ? undefined : withLever(model, lever, value);
      return made ? [{ lever, value, model: made }] : [];
    });
  });
}

function isOfHorizon({ model }: GameTable): (finding: Finding) => boolean {
  const isAtHorizon = (ending: number) => endingAt(model.scenario, ending).atHorizon;
  return finding => {
    if (finding.kind === 'endingNeverReached') return isAtHorizon(finding.ending);
    return finding.kind === 'neverTrue' && finding.asking.of === 'ending' && isAtHorizon(finding.asking.ending);
  };
}

/** Says whether a finding says the same as another, or says so much of what holds it that the other is not listed. */
function covers(one: Finding, other: Finding): boolean {
  const isWithin = one.path.every((step, i) => step === other.path[i]);
  if (!isWithin || OTHERWISE.includes(one.kind)) return false;
  if (one.kind === 'neverReached' && other.kind === 'neverReached') {
    return one.digits.some(digit => other.digits.includes(digit));
  }
  return one.kind === other.kind || one.path.length < other.path.length;
}
