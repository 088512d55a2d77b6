import type { Condition } from '../../scenario/condition.ts';
import { endingAt, partyAt } from '../../scenario/part-at.ts';
import type { Claim, Demand, EndingClaim, Fairness, OddsClaim, OddsDemand, StepClaim } from '../../scenario/rule.ts';
import { type Action, type Scenario, WORLD } from '../../scenario/scenario.ts';
import { listed } from '../../words/list.ts';
import { counted } from '../../words/numbers/plural.ts';
import { givenPercent } from '../../words/percents.ts';
import { cited } from '../../words/quote.ts';
import { conditionText } from './condition-text.ts';

/** Says a claim in words: "play has ended in War", "after Washington plays “Seize a tanker” while Channel: signed". */
export function claimText(scenario: Scenario, claim: Claim): string {
  switch (claim.kind) {
    case 'test':
      return conditionText(scenario.variables, claim);
    case 'ending':
      return endingText(scenario, claim);
    case 'step':
      return stepText(scenario, claim);
    case 'all':
      return (
        stepsLast(claim.parts)
          .map(part => claimText(scenario, part))
          .join(' and ') || 'always'
      );
    case 'any':
      return `(${claim.parts.map(part => claimText(scenario, part)).join(', or ')})`;
    case 'not':
      return notText(scenario, claim.part);
  }
}

/** So that what held before a step cannot be read as holding after it. */
const stepsLast = (parts: readonly Claim[]) =>
  [...parts].sort((a, b) => Number(a.kind === 'step') - Number(b.kind === 'step'));

function notText(scenario: Scenario, part: Claim): string {
  if (part.kind === 'ending' && isAnyEnding(scenario, part)) return 'play goes on';
  const text = claimText(scenario, part);
  return text.startsWith('(') ? `not ${text}` : `not (${text})`;
}

/** An only ending is better called by its name. */
const isAnyEnding = ({ endings }: Scenario, { of }: EndingClaim) =>
  of.length !== 1 && endings.every(({ atHorizon }, index) => atHorizon || of.includes(index));

function endingText(scenario: Scenario, claim: EndingClaim): string {
  return isAnyEnding(scenario, claim) ? 'play has ended' : `play has ended in ${titles(scenario, claim.of)}`;
}

const titles = (scenario: Scenario, of: readonly number[]) =>
  of.map(index => endingAt(scenario, index).title).join(' or ');

function stepText(scenario: Scenario, { moves, before }: StepClaim): string {
  const meant = scenario.actions.filter(({ index }) => moves[index]?.includes(true));
  const isAny = scenario.actions.every(({ index, results }) => results.every((_, result) => moves[index]?.[result]));
  const movers = [...new Set(meant.map(({ mover }) => mover))];
  const who = movers.map(mover => moverText(scenario, mover, moves));
  return `after ${isAny ? 'any move' : listed(who, 'or')}${whileText(scenario, before)}`;
}

function moverText(scenario: Scenario, mover: Action['mover'], moves: StepClaim['moves']): string {
  const own = scenario.actions.filter(action => action.mover === mover);
  const isAny = own.every(({ index, results }) => results.every((_, result) => moves[index]?.[result]));
  if (mover === WORLD) {
    if (isAny) return 'any draw of the world';
    const shocks = own.flatMap(({ index, results }) => results.filter((_, result) => moves[index]?.[result]));
    const names = shocks.map(({ title = '' }) => cited(title));
    return `the world draws ${listed(names, 'or')}`;
  }
  const { name } = partyAt(scenario, mover);
  if (isAny) return `any move of ${name}`;
  const played = own.flatMap(action => playedText(action, moves[action.index] ?? []));
  return `${name} plays ${listed(played, 'or')}`;
}

function playedText({ title, results }: Action, meant: readonly boolean[]): readonly string[] {
  const numbers = results.flatMap((_, result) => (meant[result] ? [String(result + 1)] : []));
  if (numbers.length === 0) return [];
  return [numbers.length === results.length ? cited(title) : `${cited(title)} with result ${listed(numbers, 'or')}`];
}

function whileText({ variables }: Scenario, condition: Condition): string {
  const isNone = condition.kind === 'all' && condition.parts.length === 0;
  return isNone ? '' : ` while ${conditionText(variables, condition)}`;
}

const RELYING_ON: Readonly<Record<Fairness, string>> = {
  chance: 'whatever the parties choose, if no result stays away for ever',
  everyone: 'if no result and no choice stays away for ever',
  nobody: 'whatever the parties choose and chance brings',
};

/** Says what a rule demands in words: "never: …", "the odds that … within 3 rounds are at most 20%, by the policies". */
export function demandText(scenario: Scenario, demand: Demand): string {
  switch (demand.kind) {
    case 'never':
    case 'always':
      return `${demand.kind}: ${claimText(scenario, demand.claim)}`;
    case 'possible':
      return `as long as play goes on${whileText(scenario, demand.while)}, it stays possible: ${claimText(scenario, demand.goal)}`;
    case 'leadsTo':
      return `whenever ${claimText(scenario, demand.from)}, then or later ${claimText(scenario, demand.to)}, ${RELYING_ON[demand.fair]}`;
    case 'odds':
      return oddsText(scenario, demand);
    case 'climb':
      return `no step climbs more than ${counted(demand.atMost, 'rung')}`;
  }
}

function oddsText(scenario: Scenario, { of, bound, odds, within, play }: OddsDemand): string {
  const time = within === undefined ? 'by the horizon' : `within ${counted(within, 'round')}`;
  const least = bound === 'atMost' ? 'at most' : 'at least';
  const who = play === 'policy' ? 'if all play by their policies' : 'whatever anyone chooses';
  return `the odds that ${time} ${comesAbout(scenario, of)} are ${least} ${givenPercent(odds)}, ${who}`;
}

function comesAbout(scenario: Scenario, of: OddsClaim): string {
  return of.kind === 'state' ? claimText(scenario, of.claim) : `play has ended in ${titles(scenario, of.endings)}`;
}
