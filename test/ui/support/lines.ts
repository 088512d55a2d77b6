import type { Part } from '../../../src/ui/kit/parts/part.ts';
import { partRows } from '../../../src/ui/kit/parts/part-rows.ts';

/** Returns the lines of a part as they are seen. */
export const seen = (part: Part, width: number): readonly string[] =>
  partRows(part, width).map(({ spans }) => spans.map(({ text }) => text).join(''));

/** Returns what is read aloud of each line of a part. */
export const heard = (part: Part, width: number): readonly string[] => partRows(part, width).map(({ said }) => said);
