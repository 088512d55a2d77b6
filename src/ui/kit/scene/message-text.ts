import type { Message } from '../../../words/problem.ts';

/** Says a message in one text: what is wrong, and the way out where there is one. */
export function messageText({ what, wayOut }: Message): string {
  return wayOut === undefined ? what : `${what} ${wayOut}`;
}
