import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cast, CastEvent } from './cast.ts';
import { DEMO, SIZE, TITLE } from './demo.ts';
import { openRecordedPane } from './recorded-pane.ts';

/** Between two keys of a beat, so that the program reads them as two. */
const BETWEEN_KEYS = 40;
/** Milliseconds without output after which what comes of a letter, of another key, and a chapter is taken to be over. */
const AFTER = { letter: 15, key: 60, chapter: 400 } as const;

/** A recording, and the screen with which each of its chapters ended. */
export interface Recorded {
  readonly cast: Cast;
  readonly screens: readonly string[];
}

/**
 * Plays the demonstration in the built program and records it. The times are those of the demonstration, not of the
 * clock: what a key leads to is written at once when it is shown whole, and then there is time to read.
 */
export async function recordDemo(): Promise<Recorded> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-record-'));
  mkdirSync(join(folder, 'bin'));
  symlinkSync(resolve('dist/parley.js'), join(folder, 'bin/parley'));
  const pane = await openRecordedPane(SIZE.columns, SIZE.rows, shellIn(folder));
  const events: CastEvent[] = [];
  const screens: string[] = [];
  let at = 0;
  try {
    for (const { title, beats } of DEMO) {
      events.push({ at, kind: 'marker', text: title });
      for (const { keys, shows, rest, isLetter } of beats) {
        for (const [i, key] of keys.entries()) {
          if (i > 0) await sleep(BETWEEN_KEYS);
          pane.press(key);
        }
        events.push({ at, kind: 'output', text: await pane.writtenUntil(shows, isLetter ? AFTER.letter : AFTER.key) });
        at += rest;
      }
      // What comes late belongs to the last key of the chapter.
      events.push({ at, kind: 'output', text: await pane.writtenUntil('', AFTER.chapter) });
      screens.push(pane.screen());
    }
  } finally {
    pane.close();
    rmSync(folder, { recursive: true });
  }
  return { cast: { ...SIZE, title: TITLE, events }, screens };
}

/** A bare shell in which the program has its own name. */
function shellIn(folder: string): readonly string[] {
  const unset = ['CI', 'CONTINUOUS_INTEGRATION', 'NO_COLOR', 'FORCE_COLOR'].flatMap(name => ['-u', name]);
  const path = `PATH=${folder}/bin:${process.env.PATH ?? ''}`;
  return ['env', ...unset, 'PS1=$ ', path, `XDG_STATE_HOME=${folder}`, 'sh'];
}
