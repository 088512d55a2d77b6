import { makeControl, stopWork } from './control.ts';
import { openThread, workHere } from './open-thread.ts';
import type { TaskName, Tasks } from './tasks.ts';

/** Who looks on while a team works. */
export interface TeamWatch<Progress> {
  /** Aborted when no more is wanted. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Has one request done by several threads: each takes what is next by the number that they share, until none is left or
 * no more is wanted. One thread is this one. Resolves with what each answers, once all have ended.
 */
export async function askTeam<N extends TaskName>(
  name: N,
  request: Tasks[N]['asks'],
  threads: number,
  { signal, onProgress }: TeamWatch<Tasks[N]['reports']>,
): Promise<readonly Tasks[N]['gets'][]> {
  const control = makeControl();
  const stop = () => stopWork(control);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  const team =
    threads > 1 ? Array.from({ length: threads }, () => openThread(name, { control })) : [workHere(name, control)];
  try {
    return await Promise.all(team.map(thread => thread.ask(request, onProgress)));
  } finally {
    signal.removeEventListener('abort', stop);
    await Promise.all(team.map(thread => thread.end()));
  }
}
