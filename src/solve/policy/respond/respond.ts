import { isWorthKernel } from '../../row-records.ts';
import { respondByKernel } from './respond-by-kernel.ts';
import { type Responded, type Response, respondFast, respondPlainly } from './respond-plainly.ts';

/** Computes how the mover of a block responds in each of its states, and what that is worth to everybody. */
export function respond(response: Response): Responded {
  const isPlain = response.lambda === Number.POSITIVE_INFINITY || response.doctrine;
  return (isPlain ? undefined : respondAtOnce(response)) ?? respondPlainly(response);
}

function respondAtOnce(response: Response): Responded | undefined {
  const isWorth = isWorthKernel(response.block.target.length);
  return (isWorth ? respondByKernel(response) : undefined) ?? respondFast(response);
}
