import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import { pathOfAction, pathOfResult } from '../../../scenario/check/paths.ts';
import { type Condition, variablesOf } from '../../../scenario/condition.ts';
import { partyAt } from '../../../scenario/part-at.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import type { Path } from '../../../scenario/text/layer.ts';
import type { AskedStates, ConditionStates } from '../asked.ts';
import type { Asking, PlacedPart } from '../finding.ts';
import { type JudgedCondition, judge, watchFor } from './judge.ts';
import { placedWhole } from './part-paths.ts';

/** A condition of the scenario, who asks it, and where. */
interface AskedCondition extends PlacedPart {
  readonly asking: Asking;
  readonly asked: AskedStates;
}

/** A site whose condition has been judged over all states in which it is asked. */
export interface JudgedSite extends AskedCondition {
  readonly judged: JudgedCondition;
}

/** Returns every condition of a scenario that reads any variable. */
export function sitesOf(model: Model, conditionStates: ConditionStates): readonly AskedCondition[] {
  return [
    ...moves(model, conditionStates),
    ...endings(model, conditionStates),
    ...terms(model, conditionStates),
  ].filter(({ condition }) => variablesOf(condition).length > 0);
}

/** Has the states in which some sites are asked watched for them. */
export function watchSites(sites: readonly AskedCondition[]): void {
  for (const { condition, asked } of sites) watchFor(condition, asked);
}

/** Judges sites once all states have been looked at. */
export function judgeSites({ scenario }: Model, sites: readonly AskedCondition[]): readonly JudgedSite[] {
  return sites.map(site => ({ ...site, judged: judge(scenario, site, site.asked) }));
}

function siteMaker({ scenario }: Model) {
  return (asking: Asking, condition: Condition, mapping: Path, asked: AskedStates): AskedCondition => ({
    asking,
    asked,
    ...placedWhole(scenario, condition, mapping),
  });
}

function moves(model: Model, { turns }: ConditionStates): readonly AskedCondition[] {
  const { scenario, order, actionsAt } = model;
  const site = siteMaker(model);
  return order.flatMap((mover, position) => {
    const asked = turns[position];
    if (!asked) throw new Error(`nobody has looked at the turns of position ${position}`);
    const byAction = at(actionsAt, position, 'position').flatMap(action => {
      if (mover !== WORLD) {
        const path = [...pathOfAction(scenario, action), 'when'];
        return [site({ of: 'action', action: action.index }, action.when, path, asked)];
      }
      return action.results.map(({ when }, result) =>
        site(
          { of: 'shock', action: action.index, result },
          when,
          [...pathOfResult(scenario, action, result), 'when'],
          asked,
        ),
      );
    });
    if (mover === WORLD) return byAction;
    const { id, doctrine } = partyAt(scenario, mover);
    const byDoctrine = doctrine.map(({ when }, rule) => {
      const path = ['parties', id, 'doctrine', rule, 'when'];
      return site({ of: 'doctrine', party: mover, rule }, when, path, asked);
    });
    return [...byAction, ...byDoctrine];
  });
}

function endings(model: Model, { every, horizon }: ConditionStates): readonly AskedCondition[] {
  const site = siteMaker(model);
  return model.scenario.endings.map(({ id, when, atHorizon }, ending) =>
    site({ of: 'ending', ending }, when, ['endings', id, 'when'], atHorizon ? horizon : every),
  );
}

function terms(model: Model, { play, turns }: ConditionStates): readonly AskedCondition[] {
  const { payoffs, parties, tallies } = model.scenario;
  const site = siteMaker(model);
  const [begun] = turns;
  return [
    ...payoffs.flatMap(({ eachRound }, party) =>
      eachRound.map((one, term) => {
        const path = ['payoffs', at(parties, party, 'party').id, 'eachRound', one.id, 'while'];
        return site({ of: 'payoff', party, term }, one.while, path, play);
      }),
    ),
    ...tallies.flatMap(({ id, eachRound }, tally) =>
      eachRound.map((one, term) => {
        const path = ['tallies', id, 'eachRound', one.id, 'while'];
        return site({ of: 'tally', tally, term }, one.while, path, begun ?? play);
      }),
    ),
  ];
}
