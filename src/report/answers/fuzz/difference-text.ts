import type { Difference } from '../../../fuzz/play/judge-line.ts';
import type { MoveList } from '../../../fuzz/play/moves.ts';
import type { Model } from '../../../game/model.ts';
import { makeLine, makeMove, makeState } from '../../../game/notation.ts';
import type { Position } from '../../../game/position.ts';
import { endingAt } from '../../../scenario/part-at.ts';

/** Says in sentences where the statechart and the table differ after a line of play. */
export function differenceText(model: Model, line: MoveList, difference: Difference): readonly string[] {
  const after = line.length === 0 ? 'At the start' : `After ${makeLine(model, line)}`;
  switch (difference.kind) {
    case 'move': {
      const [taker, refuser] = difference.takes === 'chart' ? ['statechart', 'table'] : ['table', 'statechart'];
      return [`${after}`, `the ${taker} takes ${makeMove(model, difference.move)}, and the ${refuser} does not.`];
    }
    case 'position':
      return [
        after,
        `the statechart stands at ${positionText(model, difference.chart)},`,
        `and the table at ${positionText(model, difference.reading)}.`,
      ];
    case 'error':
      return [after, `this failed: ${difference.message}`];
  }
}

function positionText(model: Model, { state, turn, tallies, ending }: Position): string {
  const ended = ending === null ? 'play goes on' : `it ends in ${endingAt(model.scenario, ending).id}`;
  const counts = model.scenario.tallies.map(({ id }, tally) => `${id} ${tallies[tally]}`).join(', ');
  return [makeState(model, state), `turn ${turn}`, ended, ...(counts === '' ? [] : [counts])].join(' · ');
}

/** Returns a difference as a plain record. */
export function differenceJson(model: Model, difference: Difference): object {
  switch (difference.kind) {
    case 'move':
      return { kind: 'move', move: makeMove(model, difference.move), takenBy: difference.takes };
    case 'position':
      return {
        kind: 'position',
        chart: positionText(model, difference.chart),
        reading: positionText(model, difference.reading),
      };
    case 'error':
      return difference;
  }
}
