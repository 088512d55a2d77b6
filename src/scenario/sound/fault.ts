import type { Path } from '../text/layer.ts';
import type { Message } from '../text/problem.ts';

/** A message with the path of what it is about; `at` says whether its key or its value is to be shown. */
export interface Fault {
  readonly path: Path;
  readonly message: Message;
  readonly at: 'key' | 'value';
}
