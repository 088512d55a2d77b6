import type { Message } from '../../words/problem.ts';
import type { Path } from '../text/layer.ts';

/** A message with the path of what it is about; `at` says whether its key or its value is to be shown. */
export interface Fault {
  readonly path: Path;
  readonly message: Message;
  readonly at: 'key' | 'value';
}
