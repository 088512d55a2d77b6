import { checkRules } from '../../../src/analysis/check/check.ts';
import type { Model } from '../../../src/game/model.ts';
import { ALWAYS, type Test } from '../../../src/scenario/condition.ts';
import type { Claim, Demand, Rule } from '../../../src/scenario/rule.ts';
import { type SolvedGame, solveGame } from '../../../src/solve/solve.ts';
import { bind, FLAGSHIP, loadScenario } from '../../support/load.ts';
import { uniformPolicy } from '../../support/plain/uniform-policy.ts';
import { tableOf } from '../../support/solve.ts';
import { atMost, type Finding, ratioAtMost } from '../finding.ts';
import { LARGE, ladder, ladderOfSizes, SMALL } from '../games.ts';
import type { Scope } from '../scope.ts';
import { timesOfWork } from '../times.ts';

/** As in the case on linearity: larger tables leave the caches. */
const LINEAR = ratioAtMost(4);

/** What rules cost to judge, a branch, in games of about 10^4, 10^5 and 10^6 states; and those of the flagship. */
export function checkManyRules({ quick }: Scope): readonly Finding[] {
  const effort = { least: quick ? 1 : 3, milliseconds: quick ? 300 : 1500 };
  const sizes = [ladderOfSizes(SMALL), ladder(), ladderOfSizes(LARGE)].map(model => {
    const { game, rules } = ladderGame(model);
    const { states, branches } = game.table;
    return KINDS.map(kind => {
      const asked = { rules: rules.filter(({ id }) => id.startsWith(kind)) };
      const times = timesOfWork(() => checkRules(game, asked), effort);
      return { kind, states, times, figure: (times.best * 1e6) / branches };
    });
  });
  const linear = sizes.slice(1).flatMap(costs =>
    costs.map(({ kind, states, times, figure }, i): Finding => {
      const least = sizes[0]![i]!;
      return {
        work: `check three rules that are ${kind}, a branch`,
        on: `ladder of ${states.toLocaleString('en')} states, 60 turns`,
        unit: 'ns',
        figure,
        times,
        goal: LINEAR,
        rival: { name: `${least.states.toLocaleString('en')} states`, figure: least.figure },
      };
    }),
  );
  return [...linear, onFlagship(effort)];
}

function onFlagship(effort: Parameters<typeof timesOfWork>[1]): Finding {
  const table = tableOf(bind(loadScenario(FLAGSHIP)));
  const game = solveGame(table);
  const times = timesOfWork(() => checkRules(game), effort);
  const { rules } = table.model.scenario;
  return {
    work: 'check the rules of the flagship',
    on: `${rules.length} rules, ${table.states.toLocaleString('en')} states`,
    unit: 'ms',
    figure: times.best,
    times,
    goal: atMost(5000),
    note: 'policies not counted',
  };
}

/** A rule that is kept is proved by fixpoints alone; one that is broken is followed to the horizon too. */
const KINDS = ['kept', 'broken'] as const;

function ladderGame(model: Model): { readonly game: SolvedGame; readonly rules: readonly Rule[] } {
  const table = tableOf(model);
  const { variables, endings } = model.scenario;
  const variable = variables.findIndex(({ name }) => name === 'd');
  const top = variables[variable]!.size - 1;
  const at = (digit: number): Test => ({
    kind: 'test',
    variable,
    relation: { kind: 'in', of: [digit] },
    allowed: Array.from({ length: top + 1 }, (_, one) => one === digit),
  });
  const over: Claim = { kind: 'ending', of: endings.flatMap(({ atHorizon }, i) => (atHorizon ? [] : [i])) };
  const rule = (id: string, demand: Demand): Rule => ({ id, says: id, demand });
  const rules = [
    rule('kept-never', { kind: 'never', claim: { kind: 'all', parts: [at(0), at(top)] } }),
    rule('kept-possible', { kind: 'possible', goal: over, while: ALWAYS }),
    rule('kept-everyone', { kind: 'leadsTo', from: at(1), to: over, fair: 'everyone' }),
    rule('broken-never', { kind: 'never', claim: at(top) }),
    rule('broken-possible', { kind: 'possible', goal: { kind: 'ending', of: [0] }, while: ALWAYS }),
    rule('broken-chance', { kind: 'leadsTo', from: at(1), to: over, fair: 'chance' }),
  ];
  return { game: solveGame(table, uniformPolicy(table)), rules };
}
