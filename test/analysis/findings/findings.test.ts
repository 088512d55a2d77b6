import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Finding, NeverReason, PlacedPart } from '../../../src/analysis/findings/finding.ts';
import { isModel, type Model, makeModel } from '../../../src/game/model.ts';
import { type Condition, holds } from '../../../src/scenario/condition.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { property } from '../../support/property.ts';
import {
  allAsked,
  constantParts,
  countCaught,
  playing,
  playingRules,
  possible,
  type Seen,
  walkRules,
} from './plain.ts';
import { findingsIn } from './tell.ts';

/** A game in which play begins, with doctrines made of the conditions and actions that it has. */
const anyPlay = fc
  .tuple(anyModel, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }))
  .map(([model, picks]): Model => {
    const { scenario } = model;
    const parties = scenario.parties.map((party, index) => {
      const own = scenario.actions.filter(({ mover }) => mover === index);
      const rules = picks.flatMap(([when, play]) => {
        const [asking, playing] = [own[when % own.length], own[play % own.length]];
        return asking && playing ? [{ when: asking.when, action: playing.index }] : [];
      });
      return { ...party, doctrine: rules };
    });
    const made = makeModel({ ...scenario, parties });
    if (!isModel(made)) throw new Error(made.map(({ what }) => what).join('\n'));
    return made;
  })
  .filter(model => walkRules(model).states[0]?.ending === undefined);

/** What was found of some kinds, each as the lines that `told` makes of it, sorted. */
function linesOf(found: readonly Finding[], told: (finding: Finding) => readonly string[]) {
  return found.flatMap(told).sort();
}

describe('on generated scenarios a plain walk along the rules finds the same', () => {
  property([anyPlay])('moves, levels and endings that never come about', model => {
    const walked = walkRules(model);
    const { actions, variables, endings } = model.scenario;
    const found = findingsIn(model);
    const can = possible(walked);
    const moves = (mover: (typeof actions)[number]['mover']) => playing(walked, mover).length > 0;
    expect(linesOf(found, one => (one.kind === 'neverMoves' ? [`${one.mover}`] : []))).toEqual(
      model.order
        .filter(mover => !moves(mover))
        .map(String)
        .sort(),
    );
    expect(linesOf(found, one => (one.kind === 'actionNeverOpen' ? [`${one.action}`] : []))).toEqual(
      actions.flatMap(({ index, mover }) => (moves(mover) && !can.has(`${index}`) ? [`${index}`] : [])).sort(),
    );
    expect(linesOf(found, one => (one.kind === 'resultNeverPossible' ? [`${one.action}/${one.result}`] : []))).toEqual(
      actions
        .flatMap(({ index, results }) =>
          results.flatMap(({ id }, result) =>
            can.has(`${index}`) && id !== 'quiet' && !can.has(`${index}/${result}`) ? [`${index}/${result}`] : [],
          ),
        )
        .sort(),
    );
    expect(
      linesOf(found, one => (one.kind === 'neverReached' ? one.digits.map(digit => `${one.variable} ${digit}`) : [])),
    ).toEqual(
      variables
        .flatMap(({ size }, variable) => Array.from({ length: size }, (_, digit) => ({ variable, digit })))
        .filter(({ variable, digit }) => !walked.states.some(({ digits }) => digits[variable] === digit))
        .map(({ variable, digit }) => `${variable} ${digit}`)
        .sort(),
    );
    const stopping = new Set(walked.states.map(({ ending }) => ending));
    const named = new Set(
      walked.atHorizon.map(({ digits }) => endings.findIndex(one => one.atHorizon && holds(one.when, digits))),
    );
    expect(linesOf(found, one => (one.kind === 'endingNeverReached' ? [`${one.ending}`] : []))).toEqual(
      endings.flatMap((_, i) => (stopping.has(i) || named.has(i) ? [] : [`${i}`])).sort(),
    );
  });

  property([anyPlay])('conditions and parts that are always or never so, and rules that never play', model => {
    const walked = walkRules(model);
    const found = findingsIn(model);
    const isTold = (line: string) => !/^neverTrue \{"of":"(action|shock|ending|doctrine)"/.test(line);
    const wholes = new Map(allAsked(walked).map(one => [one.asking, JSON.stringify(one.condition)]));
    const isWholeMove = (line: string) => {
      const [kind, asking = '', ...part] = line.split(' ');
      return kind === 'neverTrue' && !isTold(line) && wholes.get(asking) === part.join(' ');
    };
    expect(
      linesOf(found, one =>
        one.kind === 'alwaysTrue' || one.kind === 'neverTrue'
          ? [`${one.kind} ${JSON.stringify(one.asking)} ${JSON.stringify(one.part)}`]
          : [],
      ),
    ).toEqual(
      allAsked(walked)
        .flatMap(constantParts)
        .filter(line => !isWholeMove(line))
        .sort(),
    );
    const plays = playingRules(walked);
    expect(linesOf(found, one => (one.kind === 'ruleNeverPlays' ? [`${one.party} ${one.rule}`] : []))).toEqual(
      model.scenario.parties
        .flatMap(({ doctrine }, party) =>
          playing(walked, party).length > 0 ? doctrine.map((_, rule) => `${party} ${rule}`) : [],
        )
        .filter(rule => !plays.has(rule))
        .sort(),
    );
    const caught = found.flatMap(one => (one.kind === 'noWayOut' ? [one.states] : []));
    expect(caught).toEqual(countCaught(walked) > 0 ? [countCaught(walked)] : []);
  });

  property([anyPlay])('the reasons why conditions never hold are so, and no smaller', model => {
    const asked = new Map(allAsked(walkRules(model)).map(one => [one.asking, one]));
    for (const finding of findingsIn(model)) {
      if (!('because' in finding)) continue;
      const { because } = finding;
      const asks = asked.get(JSON.stringify(askingOf(model, finding)));
      if (asks && isNever(because)) expectTrue(because, asks.states);
    }
  });
});

const NEVER: readonly string[] = [
  'notAsked',
  'test',
  'parts',
  'apart',
  'ways',
  'denied',
] satisfies NeverReason['kind'][];
const isNever = (because: { readonly kind: string }): because is NeverReason => NEVER.includes(because.kind);

function askingOf({ scenario }: Model, finding: Finding): object | undefined {
  switch (finding.kind) {
    case 'actionNeverOpen':
      return { of: 'action', action: finding.action };
    case 'resultNeverPossible': {
      const { action, result } = finding;
      return scenario.actions[action]?.mover === 'world' ? { of: 'shock', action, result } : undefined;
    }
    case 'endingNeverReached':
      return { of: 'ending', ending: finding.ending };
    case 'ruleNeverPlays':
      return { of: 'doctrine', party: finding.party, rule: finding.rule };
    case 'neverTrue':
      return finding.asking;
    default:
      return undefined;
  }
}

const isEver = (parts: readonly Condition[], states: readonly Seen[]) =>
  states.some(({ digits }) => parts.every(part => holds(part, digits)));
const conditionsOf = (parts: readonly PlacedPart[]) => parts.map(({ condition }) => condition);

function expectTrue(because: NeverReason, states: readonly Seen[]): void {
  switch (because.kind) {
    case 'notAsked':
      expect(states).toEqual([]);
      break;
    case 'test': {
      const { test: part, reached } = because;
      expect(isEver([part], states)).toBe(false);
      expect(reached).toEqual([...new Set(states.map(({ digits }) => digits[part.variable]))].sort());
      break;
    }
    case 'parts':
      expect(because.parts.length).toBeGreaterThan(1);
      for (const part of because.parts) expectTrue(part, states);
      break;
    case 'ways':
      for (const way of because.ways) expectTrue(way, states);
      break;
    case 'denied':
      expect(isEver([{ kind: 'not', part: because.part.condition }], states)).toBe(false);
      break;
    case 'apart': {
      const parts = conditionsOf(because.parts);
      expect(parts.length).toBeGreaterThan(1);
      expect(isEver(parts, states)).toBe(false);
      for (const part of parts)
        expect(
          isEver(
            parts.filter(other => other !== part),
            states,
          ),
        ).toBe(true);
    }
  }
}
