import type { Control } from './control.ts';
import type { TaskName } from './tasks.ts';

/** What a thread is started with. */
export interface ThreadStart {
  readonly name: TaskName;
  readonly control: Control;
}

/** What a thread is sent: a request, numbered by the one who asks. */
export interface ThreadRequest<Request = never> {
  readonly id: number;
  readonly request: Request;
}

/** What a thread sends: how a request comes along, and last its answer. */
export type ThreadReply<Progress = unknown, Result = unknown> =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result };
