import type { GameTable } from '../../game/table/table.ts';
import { WORLD } from '../../scenario/scenario.ts';
import { countText } from '../../words/numbers/count.ts';
import { grouped } from '../../words/numbers/plural.ts';
import type { Message } from '../../words/problem.ts';

/** As many numbers are kept of policies without more ado: 128 MiB. */
const ROOM = 2 ** 24;

/** More numbers than this are refused: 768 MiB. */
const MOST = 96 * 2 ** 20;

const NUMBERS_IN_GIB = 2 ** 27;

/** What is kept of the policies of parties that look to the horizon. */
interface Keeping {
  /** The policies of so many rounds are kept at a time; of all where they have room. */
  readonly rounds: number;
  /** How many numbers that takes, together with what states are worth at the end of each stretch of so many rounds. */
  readonly numbers: number;
}

/**
 * Plans what to keep of the policies to the horizon: all of them where they have room, else those of so many rounds that
 * they and the worths at the ends of all stretches take least together (about twice the root of the product).
 */
export function keepingOf(
  { model, blocks }: Pick<GameTable, 'model' | 'blocks'>,
  isLimited: readonly boolean[],
  room = ROOM,
): Keeping {
  const { horizon, scenario } = model;
  const ofRound = blocks.reduce((sum, { choiceRow }, i) => sum + (isLimited[i] ? 0 : choiceRow.length), 0);
  if (ofRound * horizon <= room) return { rounds: horizon, numbers: ofRound * horizon };
  const ofEnd = scenario.parties.length * blocks[0]!.size;
  const rounds = Math.min(horizon, Math.max(1, Math.round(Math.sqrt((horizon * ofEnd) / ofRound))));
  return { rounds, numbers: rounds * ofRound + Math.ceil(horizon / rounds) * ofEnd };
}

/** Says which blocks are moved by one who looks less far than to the horizon, the world included. */
export function limitedBlocks({ model, blocks }: Pick<GameTable, 'model' | 'blocks'>): readonly boolean[] {
  return blocks.map(({ mover }) => mover === WORLD || model.partyParameters[mover]?.foresight !== 'horizon');
}

/** Says that a game is too large to be looked at from so far a horizon; undefined where it is not. */
export function tooMuchToKeep(table: GameTable): Message | undefined {
  const isLimited = limitedBlocks(table);
  if (!isLimited.includes(false)) return undefined;
  const { numbers } = keepingOf(table, isLimited);
  if (numbers <= MOST) return undefined;
  const looking = `To look to a horizon of ${grouped(table.model.horizon)} rounds`;
  return tooMuch(looking, table, numbers);
}

/**
 * Says that a game is too large for choices in it to be explained, for which all that a party foresees is kept at once;
 * undefined where it is not.
 */
export function tooMuchToForesee(table: GameTable): Message | undefined {
  const { horizon, partyParameters } = table.model;
  const rounds = Math.max(...partyParameters.map(({ foresight }) => (foresight === 'horizon' ? horizon : foresight)));
  const numbers = rounds * table.blocks.reduce((sum, { choiceRow }) => sum + choiceRow.length, 0);
  if (numbers <= MOST) return undefined;
  return tooMuch(`To explain choices by what is foreseen over ${grouped(rounds)} rounds`, table, numbers);
}

function tooMuch(doing: string, { states }: GameTable, numbers: number): Message {
  return {
    what: `${doing} in ${grouped(states)} states would take ${countText(numbers / NUMBERS_IN_GIB)} GiB of memory.`,
    wayOut: 'Ask about a nearer horizon, or let parties look a number of rounds ahead, such as "foresight: 2".',
  };
}
