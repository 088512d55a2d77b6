import { noSuchDay } from '../messages/name-messages.ts';
import type { RawScenario } from '../raw/raw-scenario.ts';
import type { Scenario } from '../scenario.ts';
import { type Context, type Findings, lookUp } from './context.ts';
import { groundsAt } from './grounds.ts';
import { buildActions } from './link-actions.ts';
import { buildTallies } from './link-effects.ts';
import { buildEndings, buildPayoffs } from './link-endings.ts';
import { buildAssumptions, buildFacts, buildLevers, buildSources, isDate } from './link-evidence.ts';
import { buildNames } from './link-names.ts';
import { buildFirst, buildOrder, buildParties } from './link-parties.ts';
import { buildLadder, buildVariables } from './link-variables.ts';
import { buildRules } from './rules/link-rules.ts';
import { makeRuleContext } from './rules/rule-context.ts';

/**
 * Looks up every name of a raw scenario. What is wrong is noted in `findings`, and the scenario returned is to be used
 * only where there is no error; the checks in `sound` then look at it as a whole.
 */
export function buildScenario(raw: RawScenario, findings: Findings): Scenario {
  const context: Context = { raw, names: buildNames(raw, findings), findings };
  const inherited = raw.restsOn ?? [];
  const order = buildOrder(context);
  const actions = buildActions(context);
  const endings = buildEndings(context);
  groundsAt(context, [], raw.restsOn, []);
  if (!isDate(raw.asOf)) findings.error(['asOf'], noSuchDay(raw.asOf));
  for (const ending of Object.keys(raw.expect?.odds ?? {})) {
    lookUp(context, ['expect', 'odds', ending], ending, context.names.endings, 'an ending', 'key');
  }
  return {
    id: raw.id,
    title: raw.title,
    says: raw.says,
    asOf: raw.asOf,
    extends: raw.extends,
    round: {
      lasts: raw.round.lasts,
      horizon: raw.round.horizon,
      restsOn: groundsAt(context, ['round'], raw.round.restsOn, inherited, 'The horizon'),
    },
    sources: buildSources(context),
    facts: buildFacts(context),
    assumptions: buildAssumptions(context),
    levers: buildLevers(context),
    parties: buildParties(context),
    order,
    first: buildFirst(context, order),
    ladder: buildLadder(context),
    variables: buildVariables(context),
    actions,
    payoffs: buildPayoffs(context),
    endings,
    tallies: buildTallies(context),
    rules: buildRules(makeRuleContext(context, actions, endings)),
    expected: raw.expect ?? {},
  };
}
