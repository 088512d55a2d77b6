import { isDate } from '../dates.ts';
import { noSuchDay } from '../messages/date-messages.ts';
import type { RawScenario } from '../raw/raw-scenario.ts';
import type { Scenario } from '../scenario.ts';
import { type LinkContext, lookUp, type ProblemList } from './context.ts';
import { groundsAt } from './grounds.ts';
import { linkActions } from './link-actions.ts';
import { linkTallies } from './link-effects.ts';
import { linkEndings, linkPayoffs } from './link-endings.ts';
import { linkAssumptions, linkFacts, linkSources } from './link-evidence.ts';
import { linkLevers } from './link-levers.ts';
import { linkFirst, linkOrder, linkParties } from './link-parties.ts';
import { linkLadder, linkVariables } from './link-variables.ts';
import { linkNames } from './names/link-names.ts';
import { noteSharedTitles } from './names/link-titles.ts';
import { linkRules } from './rules/link-rules.ts';
import { makeRuleContext } from './rules/rule-context.ts';

/**
 * Looks up every name of a raw scenario. What is wrong is noted in `problems`, and the scenario returned is to be used
 * only where there is no error; the checks in `scenario/check` then look at it as a whole.
 */
export function linkScenario(raw: RawScenario, problems: ProblemList): Scenario {
  const context: LinkContext = { raw, names: linkNames(raw, problems), problems };
  const inherited = raw.restsOn ?? [];
  const order = linkOrder(context);
  const actions = linkActions(context);
  const endings = linkEndings(context);
  groundsAt(context, [], raw.restsOn, []);
  noteSharedTitles(context);
  if (!isDate(raw.asOf)) problems.error(['asOf'], noSuchDay(raw.asOf));
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
    sources: linkSources(context),
    facts: linkFacts(context),
    assumptions: linkAssumptions(context),
    levers: linkLevers(context),
    parties: linkParties(context),
    order,
    first: linkFirst(context, order),
    ladder: linkLadder(context),
    variables: linkVariables(context),
    actions,
    payoffs: linkPayoffs(context),
    endings,
    tallies: linkTallies(context),
    rules: linkRules(makeRuleContext(context, actions, endings)),
    expected: raw.expect ?? {},
  };
}
