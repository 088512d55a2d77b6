import type { CheckRecord } from '../../analysis/check/check-record.ts';
import type { Counted } from '../../analysis/sample/walk.ts';
import type { Message } from '../../words/problem.ts';
import type { CheckStage, CheckTask } from '../commands/check/task.ts';
import type { FuzzDone, FuzzTask } from '../commands/fuzz/task.ts';
import type { AnalystAnswer, AnalystRequest } from '../commands/play/analyst-work.ts';
import type { SamplePlan } from '../commands/sample/draw-batches.ts';
import type { SettingsAnswer, SettingsRequest } from '../settings/settings-work.ts';
import type { ThreadWork } from './work.ts';

/** What threads are asked, what they report meanwhile, and what they answer, by the name of their task. */
export interface Tasks {
  readonly analyst: { readonly asks: AnalystRequest; readonly reports: never; readonly gets: AnalystAnswer };
  readonly check: { readonly asks: CheckTask; readonly reports: CheckStage; readonly gets: CheckRecord | Message };
  readonly fuzz: { readonly asks: FuzzTask; readonly reports: FuzzDone; readonly gets: FuzzDone };
  readonly sample: { readonly asks: SamplePlan; readonly reports: Counted; readonly gets: undefined };
  readonly settings: {
    readonly asks: SettingsRequest;
    readonly reports: SettingsAnswer;
    readonly gets: Message | undefined;
  };
}

export type TaskName = keyof Tasks;
type WorkOf<N extends TaskName> = ThreadWork<Tasks[N]['asks'], Tasks[N]['reports'], Tasks[N]['gets']>;

/** Loads what does a task; each time anew, so that what it keeps is its own. */
export const WORKS: { readonly [N in TaskName]: () => Promise<WorkOf<N>> } = {
  analyst: async () => (await import('../commands/play/analyst-work.ts')).analystWork(),
  check: async () => (await import('../commands/check/task.ts')).checkWork,
  fuzz: async () => (await import('../commands/fuzz/task.ts')).fuzzWork,
  sample: async () => (await import('../commands/sample/draw-batches.ts')).drawBatches,
  settings: async () => (await import('../settings/settings-work.ts')).settingsWork(),
};
