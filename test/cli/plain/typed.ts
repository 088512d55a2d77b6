import { Readable } from 'node:stream';
import { type PlainOptions, playPlainly } from '../../../src/cli/plain/play-plainly.ts';
import type { PlayActor } from '../../../src/ui/board/store/board-store.ts';
import { type Game, prompt, startPlay } from '../../ui/support/play.ts';

/** A game that was typed. */
export interface Played {
  readonly text: string;
  readonly left: string;
  readonly actor: PlayActor;
  /** What was told after each line, the first before any. */
  readonly told: readonly string[];
}

/** Plays the weir by typing lines, in a pipe. */
export async function typed(
  lines: readonly string[],
  game: Game & Partial<Omit<PlainOptions, 'analyst'>> = {},
): Promise<Played> {
  const analyst = game.analyst ?? prompt();
  const actor = startPlay({ ...game, pace: 0 });
  let text = '';
  const left = await playPlainly({
    columns: () => undefined,
    ...game,
    actor,
    analyst: { ...analyst, ready: Promise.resolve(undefined) },
    seed: '7',
    input: Readable.from(lines.map(line => `${line}\n`)),
    echo: true,
    write: async part => {
      text += part;
    },
  });
  return { text, left, actor, told: text.split(/^> .*$/m) };
}

/** What was told after the last line. */
export const last = ({ told }: Played) => told.at(-1) ?? '';
