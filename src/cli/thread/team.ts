import { makeControl, startAgain, stopWork } from './control.ts';
import { openThread, workHere } from './open-thread.ts';
import type { TaskName, Tasks } from './tasks.ts';

/** Who looks on while a team works. */
export interface TeamWatch<Progress> {
  /** Aborted when no more is wanted. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Several threads that share out what they are asked; one request after another. */
interface Team<N extends TaskName> {
  /** Resolves with what each thread answers: each takes what is next by the number that they share, until none is left. */
  ask(
    request: Tasks[N]['asks'],
    onProgress?: TeamWatch<Tasks[N]['reports']>['onProgress'],
  ): Promise<readonly Tasks[N]['gets'][]>;
  end(): Promise<void>;
}

/** Opens a team of so many threads for a task; one thread is this one. It does no more once the signal is aborted. */
export function openTeam<N extends TaskName>(name: N, threads: number, signal: AbortSignal): Team<N> {
  const control = makeControl();
  const stop = () => stopWork(control);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  const team =
    threads > 1 ? Array.from({ length: threads }, () => openThread(name, { control })) : [workHere(name, control)];
  return {
    ask: (request, onProgress) => {
      startAgain(control);
      return Promise.all(team.map(thread => thread.ask(request, onProgress)));
    },
    end: async () => {
      signal.removeEventListener('abort', stop);
      await Promise.all(team.map(thread => thread.end()));
    },
  };
}

/** Has one request done by a team, which ends with it. */
export async function askTeam<N extends TaskName>(
  name: N,
  request: Tasks[N]['asks'],
  threads: number,
  { signal, onProgress }: TeamWatch<Tasks[N]['reports']>,
): Promise<readonly Tasks[N]['gets'][]> {
  const team = openTeam(name, threads, signal);
  try {
    return await team.ask(request, onProgress);
  } finally {
    await team.end();
  }
}
