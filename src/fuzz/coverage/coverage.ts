import type { Model } from '../../game/model.ts';
import type { Position } from '../../game/position.ts';
import { digitOf } from '../../game/space.ts';
import { allMoves, firstMoves, type MoveList } from '../play/moves.ts';

/** How often something came about, and the shortest line of play that was seen to bring it about. */
export interface Sighting {
  times: number;
  line: MoveList | undefined;
}

/** What lines of play have come to: one entry a move, a level of a track, and an ending, in file order. */
export interface Coverage {
  readonly moves: readonly Sighting[];
  /** One list a variable; empty for a gauge. */
  readonly levels: readonly (readonly Sighting[])[];
  readonly endings: readonly Sighting[];
}

/** Returns a coverage of nothing. */
export function noCoverage(model: Model): Coverage {
  const { variables, endings } = model.scenario;
  return {
    moves: allMoves(model).map(unseen),
    levels: variables.map(variable => (variable.kind === 'track' ? variable.levels.map(unseen) : [])),
    endings: endings.map(unseen),
  };
}

const unseen = (): Sighting => ({ times: 0, line: undefined });

/** Returns a function that counts a position passed, with the moves that led there, into a coverage. */
export function coverageCounter(
  model: Model,
  { moves, levels, endings }: Coverage,
): (line: MoveList, at: Position) => void {
  const first = firstMoves(model);
  const tracks = levels.flatMap((list, variable) => (list.length > 0 ? [{ list, variable }] : []));
  return (line, { state, ending }) => {
    const last = line.at(-1);
    if (last) see(moves[first[last.action]! + last.result], line);
    for (const { list, variable } of tracks) see(list[digitOf(model.space, state, variable)], line);
    if (ending !== null) see(endings[ending], line);
  };
}

function see(sighting: Sighting | undefined, line: MoveList): void {
  if (!sighting) throw new Error('a line of play came to what the scenario does not have');
  sighting.times++;
  if (!sighting.line || line.length < sighting.line.length) sighting.line = [...line];
}
