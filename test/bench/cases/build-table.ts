import type { Model } from '../../../src/game/model.ts';
import { bind, FLAGSHIP, loadScenario } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';
import { atLeast, type Finding } from '../finding.ts';
import { ladder } from '../games.ts';
import { effortOf, type Scope } from '../scope.ts';
import { timesOfWork } from '../times.ts';

/** Builds the table of a game, the conditions, chances and effects of its file included. */
export function buildTable(scope: Scope): readonly Finding[] {
  return [build('ladder', ladder(), scope), build('flagship', bind(loadScenario(FLAGSHIP)), scope)];
}

function build(name: string, model: Model, scope: Scope): Finding {
  const { states, branches } = tableOf(model);
  const times = timesOfWork(() => tableOf(model), effortOf(scope));
  return {
    work: 'build the table',
    on: `${name}, ${states.toLocaleString('en')} states, ${branches.toLocaleString('en')} branches`,
    figure: branches / (times.best / 1000),
    unit: '/s',
    goal: atLeast(20e6),
    times,
    note: `${times.best.toFixed(1)} ms; the figure counts branches`,
  };
}
