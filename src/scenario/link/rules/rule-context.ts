import { type Action, type Ending, type EndingIndex, type Mover, WORLD } from '../../scenario.ts';
import type { LinkContext } from '../context.ts';

/** A mover as steps name it, and what it can do by name, each with its number of results: actions, or shocks with one. */
export interface StepMover {
  readonly mover: Mover;
  readonly deeds: ReadonlyMap<string, number>;
}

/** What rules are read with: the names, and the actions and endings that are linked already. */
export interface RuleContext extends LinkContext {
  readonly actions: readonly Action[];
  readonly endings: readonly Ending[];
  readonly doers: ReadonlyMap<string, StepMover>;
  /** The endings that stop play. */
  readonly stopping: readonly EndingIndex[];
  /** How many steps were read so far. */
  readonly count: { steps: number };
}

/** Puts together what rules are read with. */
export function makeRuleContext(
  context: LinkContext,
  actions: readonly Action[],
  endings: readonly Ending[],
): RuleContext {
  const doers = new Map<string, StepMover>();
  for (const [party, mover] of context.names.parties) {
    const own = context.names.actions.get(party) ?? new Map<string, number>();
    const deeds = [...own].map(([name, index]) => [name, actions[index]?.results.length ?? 0] as const);
    doers.set(party, { mover, deeds: new Map(deeds) });
  }
  const world = actions.find(({ mover }) => mover === WORLD);
  if (world) doers.set(WORLD, { mover: WORLD, deeds: new Map(world.results.map(({ id = '' }) => [id, 1])) });
  const stopping = [...endings.keys()].filter(index => !endings[index]?.atHorizon);
  return { ...context, actions, endings, doers, stopping, count: { steps: 0 } };
}
