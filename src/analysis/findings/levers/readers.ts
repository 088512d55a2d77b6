import { at } from '../../../num/at.ts';
import { pathOfAction, pathOfResult } from '../../../scenario/check/paths.ts';
import type { Formula } from '../../../scenario/formula/formula.ts';
import type { Count, LeverIndex, Scenario } from '../../../scenario/scenario.ts';
import type { Path } from '../../../scenario/text/layer.ts';

/** A formula that reads levers. */
export interface Reader {
  readonly formula: Formula;
  readonly path: Path;
  /** Whether what it is about ever comes about. */
  readonly isLive: boolean;
  /** Whether the parties weigh it where they choose: not where play starts, nor what is counted. */
  readonly isWeighed: boolean;
}

/** What of a scenario comes about in some reachable state. */
export interface ComesAbout {
  readonly isOpen: (action: number) => boolean;
  readonly isPossible: (action: number, result: number) => boolean;
  /** Whether the condition of a shock holds in some turn of the world; true for a result of a party's action. */
  readonly isDrawn: (action: number, result: number) => boolean;
  readonly isReached: (ending: number) => boolean;
  readonly isPaid: (party: number, term: number) => boolean;
  readonly isCounted: (tally: number, term: number) => boolean;
}

/** Returns the formulae that read a lever. */
export function readersOf(scenario: Scenario, comes: ComesAbout, lever: LeverIndex): readonly Reader[] {
  const all = [
    ...settings(scenario),
    ...moves(scenario, comes),
    ...worths(scenario, comes),
    ...counts(scenario, comes),
  ];
  return all.filter(({ formula }) => formula.levers.includes(lever));
}

/** What holds before any move: where things start, who moves first, how the parties choose. */
function settings({ variables, first, parties }: Scenario): readonly Reader[] {
  const starts = variables.map(({ kind, name, start }) => {
    const path = [kind === 'track' ? 'tracks' : 'gauges', name, 'start'];
    return { formula: start, path, isLive: true, isWeighed: false };
  });
  const parameters = parties.flatMap(({ id, foresight, precision, patience }) =>
    Object.entries({ foresight, precision, patience }).flatMap(([key, formula]) =>
      typeof formula === 'string' ? [] : [{ formula, path: ['parties', id, key], isLive: true, isWeighed: true }],
    ),
  );
  return [...starts, { formula: first, path: ['first'], isLive: true, isWeighed: true }, ...parameters];
}

/** A chance counts where it is asked for, as it may be this lever that makes it 0. */
function moves(scenario: Scenario, { isOpen, isPossible, isDrawn }: ComesAbout): readonly Reader[] {
  return scenario.actions.flatMap(action => {
    const { index, cost, habit, results } = action;
    const path = pathOfAction(scenario, action);
    const isLive = isOpen(index);
    return [
      { formula: cost, path: [...path, 'cost'], isLive, isWeighed: true },
      { formula: habit, path: [...path, 'habit'], isLive, isWeighed: true },
      ...added(scenario, path, action.counts, isLive),
      ...results.flatMap((result, i) => {
        const own = pathOfResult(scenario, action, i);
        const chance = result.chance === 'rest' ? [] : [result.chance];
        return [
          ...chance.map(formula => {
            return { formula, path: [...own, 'chance'], isLive: isLive && isDrawn(index, i), isWeighed: true };
          }),
          ...added(scenario, own, result.counts, isPossible(index, i)),
        ];
      }),
    ];
  });
}

function added({ tallies }: Scenario, path: Path, all: readonly Count[], isLive: boolean): readonly Reader[] {
  return all.map(({ tally, add }) => {
    return { formula: add, path: [...path, 'tally', at(tallies, tally, 'tally').id], isLive, isWeighed: false };
  });
}

function worths({ payoffs, parties, endings }: Scenario, { isPaid, isReached }: ComesAbout): readonly Reader[] {
  return payoffs.flatMap(({ eachRound, endings: atEnd }, party) => {
    const path = ['payoffs', at(parties, party, 'party').id];
    return [
      ...eachRound.map(({ id, worth }, term) => {
        const isLive = isPaid(party, term);
        return { formula: worth, path: [...path, 'eachRound', id, 'worth'], isLive, isWeighed: true };
      }),
      ...atEnd.map(({ ending, worth }) => {
        const id = at(endings, ending, 'ending').id;
        return { formula: worth, path: [...path, 'endings', id], isLive: isReached(ending), isWeighed: true };
      }),
    ];
  });
}

function counts({ tallies }: Scenario, { isCounted }: ComesAbout): readonly Reader[] {
  return tallies.flatMap(({ id, eachRound }, tally) =>
    eachRound.map(({ id: term, add }, i) => {
      const path = ['tallies', id, 'eachRound', term, 'add'];
      return { formula: add, path, isLive: isCounted(tally, i), isWeighed: false };
    }),
  );
}
