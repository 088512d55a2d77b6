import type { ShownFinding } from '../../../analysis/check/check-record.ts';
import type { Finding, Found, WayIn } from '../../../analysis/findings/finding.ts';
import type { Model } from '../../../game/model.ts';
import { moverOf } from '../../../game/rules.ts';
import type { State } from '../../../game/space.ts';
import { at } from '../../../num/at.ts';
import { actionAt, partyAt, tallyAt, variableAt } from '../../../scenario/part-at.ts';
import { sentence } from '../../../words/capital.ts';
import { listed } from '../../../words/list.ts';
import { givenText } from '../../../words/numbers/given.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { cited } from '../../../words/quote.ts';
import { conditionText, standsText } from '../../tell/condition-text.ts';
import { moverName } from '../../tell/move.ts';
import { standingTexts } from '../../tell/standing-text.ts';
import { askingText } from './asking-text.ts';
import { idleText } from './idle-text.ts';
import { actionName, endingName, type NamedGame, resultName, valuesText } from './names.ts';
import { neverText } from './never-text.ts';

/** A finding in words: what was found, and why or by what example it is so; all whole sentences. */
interface FindingText {
  readonly what: string;
  readonly because: readonly string[];
}

/** Tells a finding. */
export function findingText(telling: NamedGame, { finding, example }: ShownFinding): FindingText {
  const { what, because } = foundText(telling, finding, example);
  const { unless } = finding;
  if (!unless) return { what, because: [...because, ...needText(telling.model, finding)] };
  const lever = at(telling.model.scenario.levers, unless.lever, 'lever');
  const label = lever.labels.get(unless.value);
  const value = `${givenText(unless.value)}${label === undefined ? '' : ` (${label})`}`;
  return { what, because: [...because, `With the lever ${lever.name} at ${value} it is otherwise.`] };
}

/** That an action is never taken is but a note where the checks of a file ask for it. */
function needText(model: Model, finding: Finding): readonly string[] {
  if (finding.kind !== 'actionNeverOpen' || finding.gravity !== 'note') return [];
  const { mover } = actionAt(model.scenario, finding.action);
  return [
    `The checks of a file need it all the same: at values that are never reached ${moverName(model, mover)} would have nothing to do without it.`,
  ];
}

function foundText(telling: NamedGame, found: Found, example: State | undefined): FindingText {
  const { model } = telling;
  const { scenario } = model;
  switch (found.kind) {
    case 'overAtStart':
      return {
        what: `Play is over before it begins: the start is the ending ${endingName(model, found.ending)}.`,
        because: ['Nobody ever moves, and nothing else was looked for.'],
      };
    case 'neverMoves':
      return {
        what: `${moverName(model, found.mover)} never has a turn.`,
        because: ['Play is always over before it. What only its turns could show is not listed.'],
      };
    case 'deadEnd':
      return {
        what: `In ${counted(found.states, 'state')} play goes on and ${moverName(model, found.mover)} can do nothing.`,
        because: exampleText(model, example),
      };
    case 'noWayOut':
      return {
        what: `From ${counted(found.states, 'state')} in which play goes on no ending that stops it can be reached.`,
        because: [...exampleText(model, example), 'That may be meant: the horizon ends such play.'],
      };
    case 'actionNeverOpen':
      return {
        what: sentence(`${actionName(model, found.action)} can never be taken`),
        because: why(telling, found.because),
      };
    case 'resultNeverPossible':
      return {
        what: sentence(`${resultName(model, found.action, found.result)} never comes about`),
        because: why(telling, found.because),
      };
    case 'neverReached':
      return neverReachedText(model, found);
    case 'endingNeverReached':
      return {
        what: `No play has the ending ${endingName(model, found.ending)}.`,
        because: whyNoEnding(telling, found),
      };
    case 'ruleNeverPlays':
      return {
        what: `Rule ${found.rule + 1} of the doctrine of ${partyAt(scenario, found.party).name} never says what is played.`,
        because: whyNotPlayed(telling, found),
      };
    case 'neverTrue':
      return { what: partText(model, found, 'never'), because: why(telling, found.because) };
    case 'alwaysTrue':
      return {
        what: partText(model, found, 'always'),
        because: ['So it is in every state in which it is asked.'],
      };
    case 'tallyDecreases':
      return shrinkingText(model, found);
    case 'leverIdle':
      return {
        what: `Turning the lever ${at(scenario.levers, found.lever, 'lever').name} changes nothing.`,
        because: idleText(telling, found.because),
      };
  }
}

type FoundOf<Kind extends Found['kind']> = Extract<Found, { readonly kind: Kind }>;

function why(telling: NamedGame, because: FoundOf<'resultNeverPossible'>['because']): readonly string[] {
  if (because.kind === 'chanceIs0') return ['Its chance is 0 wherever it could.'];
  return [sentence(neverText(telling, because))];
}

function neverReachedText(model: Model, { variable: index, digits, ways }: FoundOf<'neverReached'>): FindingText {
  const variable = variableAt(model.scenario, index);
  const values = valuesText(variable, digits);
  return { what: `${cited(variable.title)} is never ${values}.`, because: waysText(model, index, ways) };
}

function whyNoEnding(telling: NamedGame, { because }: FoundOf<'endingNeverReached'>): readonly string[] {
  if (because.kind !== 'preempted') return why(telling, because);
  const by = listed(
    because.by.map(ending => endingName(telling.model, ending)),
    'or',
  );
  return [`Wherever its condition holds ${by} holds as well, and is tried before it.`];
}

function whyNotPlayed(telling: NamedGame, { because, party }: FoundOf<'ruleNeverPlays'>): readonly string[] {
  if (because.kind === 'closed') return ['Where it holds its action can never be taken.'];
  if (because.kind !== 'preempted') return why(telling, because);
  const rules = listed(
    because.by.map(rule => `rule ${rule + 1}`),
    'or',
  );
  const { name } = partyAt(telling.model.scenario, party);
  return [`Wherever it holds ${name} already plays by ${rules}, which comes before it.`];
}

function partText(
  model: Model,
  { part, asking }: FoundOf<'neverTrue' | 'alwaysTrue'>,
  when: 'never' | 'always',
): string {
  const text = conditionText(model.scenario.variables, part);
  return `${cited(text)} ${when} holds in ${askingText(model, asking)}.`;
}

function shrinkingText({ scenario }: Model, { tally, least, where }: FoundOf<'tallyDecreases'>): FindingText {
  const stands = where.map(({ variable, digit }) => standsText(variableAt(scenario, variable), digit));
  const standing = stands.length === 0 ? '' : ` with ${listed(stands)}`;
  return {
    what: `${cited(tallyAt(scenario, tally).title)} can shrink: ${givenText(least)} is added to it${standing}.`,
    because: ['A tally counts what has happened, and what has happened stays so.'],
  };
}

const exampleText = (model: Model, example: State | undefined): readonly string[] =>
  example === undefined
    ? []
    : [
        `For example: ${standingTexts(model, example).join(', ')}; ${moverName(model, moverOf(model, example))} is to move.`,
      ];

/** More ways than these tell nothing new. */
const MOST_WAYS = 4;

function waysText(model: Model, variable: number, ways: readonly WayIn[]): readonly string[] {
  if (ways.length === 0) return ['No result of any action leads there.'];
  const stands = model.scenario.variables[variable];
  const values = (digits: readonly number[]) => (stands ? valuesText(stands, digits) : '');
  const told = ways.slice(0, MOST_WAYS).map(({ action, result, from, possibleAt }) => {
    const comes = possibleAt.length === 0 ? 'never comes about' : `comes about at ${values(possibleAt)} only`;
    return sentence(`${resultName(model, action, result)} would lead there from ${values(from)}, but ${comes}`);
  });
  return ways.length > MOST_WAYS ? [...told, `So it is with ${ways.length - MOST_WAYS} more.`] : told;
}
