import type { Model } from '../../game/model.ts';
import { digitsOf } from '../../game/space.ts';
import { at } from '../../num/at.ts';
import { partyAt } from '../../scenario/part-at.ts';
import { type Action, type Effect, type Variable, WORLD } from '../../scenario/scenario.ts';
import { noticeOf } from '../tell/notice.ts';
import { type AllChances, chanceTexts } from './chances.ts';
import { commentText, conditionText, numberText } from './expressions.ts';
import type { PrismNames } from './names.ts';
import { rewardLines } from './rewards.ts';

/**
 * Writes a game in the language of PRISM-games: a turn-based stochastic game (`smg`) with a player for each party and one
 * for nature. The horizon is no part of it: a query bounds the turns. A lever is a constant that can be changed in the
 * file, but what it does to the start, the order or how a party decides is written as it stands.
 */
export function* gameLines(model: Model, names: PrismNames): Generator<string> {
  const { scenario, levers } = model;
  const chances = scenario.actions.map(action => chanceTexts(model, names, action));
  const texts = chances.map(one => one.texts);
  yield* headerLines(model);
  yield* playerLines(model, names);
  for (const [i, { says }] of scenario.levers.entries()) {
    yield commentText(says);
    yield `const double ${names.levers[i]} = ${numberText(at(levers, i, 'lever'))};`;
  }
  yield* fixedLines(model, names);
  yield* endingFormulas(model, names);
  yield* chances.flatMap(one => one.formulas);
  yield '';
  yield* moduleLines(model, names, texts);
  yield* labelLines(model, names);
  yield* rewardLines(model, names, texts);
}

function headerLines(model: Model): string[] {
  const { scenario, horizon, order } = model;
  const movers = order.map(mover => (mover === WORLD ? 'the world' : partyAt(scenario, mover).name)).join(', ');
  return [
    commentText(`${scenario.title} (${scenario.id}), written by Parley.`),
    commentText(noticeOf(model)),
    commentText(
      `In turn: ${movers}. A step is one turn; the horizon is ${horizon} rounds, ${horizon * order.length} turns.`,
    ),
    commentText('How to read it: each command is an action open to the one to move, with its results by chance.'),
    commentText(
      'An ending stops play for good; what is labelled with an ending of the horizon would be called so there.',
    ),
    '',
    'smg',
    '',
  ];
}

function playerLines({ scenario, order }: Model, names: PrismNames): string[] {
  const labels = (isOwn: (action: Action) => boolean) =>
    scenario.actions.filter(isOwn).map(({ index }) => `[${names.actions[index]}]`);
  const player = (name: string | undefined, own: readonly string[]) => [
    `player ${name}`,
    `  ${own.join(', ')}`,
    'endplayer',
    '',
  ];
  return [
    ...scenario.parties.flatMap((_, party) =>
      order.includes(party)
        ? player(
            names.parties[party],
            labels(({ mover }) => mover === party),
          )
        : [],
    ),
    ...player(names.nature, [...labels(({ mover }) => mover === WORLD), `[${names.stop}]`]),
  ];
}

/** A variable with one value is a constant: PRISM wants at least two values in a range. */
const isFixed = ({ size }: Variable) => size === 1;

function fixedLines({ scenario }: Model, names: PrismNames): string[] {
  return scenario.variables.flatMap((variable, i) =>
    isFixed(variable) ? [`const int ${names.variables[i]} = ${variable.min};`] : [],
  );
}

function endingFormulas({ scenario }: Model, names: PrismNames): string[] {
  const stopping = scenario.endings.flatMap(({ atHorizon }, i) => (atHorizon ? [] : [names.whens[i]]));
  return [
    ...scenario.endings.map(({ when }, i) => `formula ${names.whens[i]} = ${conditionText(names, when)};`),
    `formula ${names.stopped} = ${stopping.join(' | ') || 'false'};`,
  ];
}

function* moduleLines(model: Model, names: PrismNames, chances: AllChances): Generator<string> {
  const { scenario, space, start, order, actionsAt } = model;
  const digits = digitsOf(space, start);
  yield `module ${names.module}`;
  yield `  ${names.turn} : [0..${Math.max(1, order.length - 1)}] init 0;`;
  for (const [i, variable] of scenario.variables.entries()) {
    const { min, size } = variable;
    if (isFixed(variable)) continue;
    yield `  ${names.variables[i]} : [${min}..${min + size - 1}] init ${min + at(digits, i, 'variable')}; ${meaning(variable)}`;
  }
  yield '';
  for (const [position, actions] of actionsAt.entries()) {
    for (const action of actions) {
      yield `  ${commentText(action.title)}`;
      yield commandText(model, names, position, action, at(chances, action.index, 'action'));
    }
  }
  yield `  ${commentText('Play has stopped.')}`;
  yield `  [${names.stop}] ${names.stopped} -> true;`;
  yield 'endmodule';
  yield '';
}

function meaning(variable: Variable): string {
  const levels =
    variable.kind === 'track' ? `: ${variable.levels.map(({ name }, i) => `${i} ${name}`).join(', ')}` : '';
  return commentText(`${variable.title}${levels}`);
}

function commandText(
  { scenario, order }: Model,
  names: PrismNames,
  position: number,
  action: Action,
  chances: readonly (string | undefined)[],
): string {
  const when = conditionText(names, action.when);
  const guard = `${names.turn} = ${position} & !${names.stopped}${when === 'true' ? '' : ` & (${when})`}`;
  const passed = `(${names.turn}' = ${(position + 1) % order.length})`;
  const updates = action.results.flatMap(({ effects }, i) => {
    const chance = chances[i];
    if (chance === undefined) return [];
    const changes = effects.flatMap(effect => effectText(scenario.variables, names, effect));
    return [`${chance} : ${[...changes, passed].join(' & ')}`];
  });
  const [only = '', ...others] = updates;
  const written = others.length === 0 ? only.replace(/^1 : /, '') : updates.join('\n    + ');
  return `  [${names.actions[action.index]}] ${guard} ->\n    ${written};`;
}

/** An effect is clamped at the bounds of its variable on the side to which it moves. */
function effectText(variables: readonly Variable[], names: PrismNames, effect: Effect): readonly string[] {
  const variable = variables[effect.variable];
  const name = names.variables[effect.variable];
  if (!variable) throw new Error(`an effect changes variable ${effect.variable}, which the scenario lacks`);
  const { min, size } = variable;
  if (isFixed(variable) || (effect.kind === 'step' && effect.by === 0)) return [];
  if (effect.kind === 'set') return [`(${name}' = ${min + effect.to})`];
  if (effect.by > 0) return [`(${name}' = min(${name} + ${effect.by}, ${min + size - 1}))`];
  return [`(${name}' = max(${name} - ${-effect.by}, ${min}))`];
}

/** Exactly one label of an ending holds in each state: the first in file order, those that stop play first of all. */
function labelLines({ scenario }: Model, names: PrismNames): string[] {
  const { endings } = scenario;
  const lines = endings.flatMap(({ title, atHorizon }, i) => {
    const earlier = endings.flatMap((one, j) => (j < i && one.atHorizon === atHorizon ? [`!${names.whens[j]}`] : []));
    const parts = [...(atHorizon ? [`!${names.stopped}`] : []), ...earlier, names.whens[i]];
    const what = atHorizon ? `${title}, if this were the horizon.` : `${title}: play stops.`;
    return [commentText(what), `label "${names.endings[i]}" = ${parts.join(' & ')};`];
  });
  return [...lines, ''];
}
