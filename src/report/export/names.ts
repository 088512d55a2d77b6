import type { Model } from '../../game/model.ts';
import { partyAt } from '../../scenario/part-at.ts';
import { type Action, WORLD } from '../../scenario/scenario.ts';

/** What each thing of a scenario is called in PRISM. Arrays follow the order of the scenario's lists. */
export interface PrismNames {
  readonly parties: readonly string[];
  /** The player who owns the world's draws and the rest after an ending: it never has a choice. */
  readonly nature: string;
  readonly variables: readonly string[];
  /** The variable that says which position of the order moves. */
  readonly turn: string;
  /** The variable that counts the turns, in a chain that had to be unfolded. */
  readonly step: string;
  readonly levers: readonly string[];
  readonly actions: readonly string[];
  /** The action of a state in which an ending has stopped play. */
  readonly stop: string;
  readonly module: string;
  /** The formula that holds where an ending has stopped play. */
  readonly stopped: string;
  /** The formula of each ending's own condition. */
  readonly whens: readonly string[];
  /** The label of each ending; written in double quotes. */
  readonly endings: readonly string[];
  /** The reward structure of each tally; written in double quotes. */
  readonly tallies: readonly string[];
  /** Gives a name that nothing else in the model has. */
  readonly fresh: (wish: string) => string;
  /** Gives a reward structure a name that no other has. */
  readonly freshReward: (wish: string) => string;
}

/** Every keyword of the grammar of PRISM-games (PrismParser.jj), and the functions, which would read strangely. */
const KEYWORDS = `A bool clock const csg ctmc ctmdp C disc double dtmc E endinit endinvariant endmodule endobservables
  endplayer endrewards endsystem false formula filter func F Fc F0 global G idtmc imdp init invariant I int label lts
  maxmax maxmin max mdp minmax minmin min module X nondeterministic observable observables of Pmaxmax Pmaxmin Pmax Pminmax
  Pminmin Pmin P player pomdp popta probabilistic prob pta rate rewards Rmaxmax Rmaxmin Rmax Rminmax Rminmin Rmin R S
  stochastic stpg smg system tptg true U W array floor ceil round pow mod log multi deadlock`.split(/\s+/);

/** Makes a giver of names: letters, digits and underscores, no keyword, none twice. */
function nameGiver(): (wish: string) => string {
  const taken = new Set(KEYWORDS);
  return wish => {
    const plain = wish.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=[0-9])/, '_');
    let name = plain;
    for (let n = 2; taken.has(name); n++) name = `${plain}_${n}`;
    taken.add(name);
    return name;
  };
}

/** Names everything in a model for PRISM: `pause-strikes` of `washington` is `washington_pause_strikes`. */
export function prismNames({ scenario }: Model): PrismNames {
  const fresh = nameGiver();
  const freshLabel = nameGiver();
  const freshReward = nameGiver();
  const actionWish = ({ mover, id }: Action) => (mover === WORLD ? id : `${partyAt(scenario, mover).id}_${id}`);
  // What a reader looks for first is named first, so that it is what keeps its own name.
  return {
    parties: scenario.parties.map(({ id }) => fresh(id)),
    variables: scenario.variables.map(({ name }) => fresh(name)),
    levers: scenario.levers.map(({ name }) => fresh(name)),
    actions: scenario.actions.map(action => fresh(actionWish(action))),
    nature: fresh('nature'),
    turn: fresh('turn'),
    step: fresh('step'),
    stop: fresh('stop'),
    module: fresh('crisis'),
    stopped: fresh('stopped'),
    whens: scenario.endings.map(({ id }) => fresh(`when_${id}`)),
    endings: scenario.endings.map(({ id }) => freshLabel(id)),
    tallies: scenario.tallies.map(({ id }) => freshReward(id)),
    fresh,
    freshReward,
  };
}
