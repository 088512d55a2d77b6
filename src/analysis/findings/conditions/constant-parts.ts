import type { Finding } from '../finding.ts';
import { type JudgedCondition, whyNever } from './judge.ts';
import type { JudgedSite } from './sites.ts';

/**
 * Returns the conditions, and the largest parts of conditions, that always or never hold where they are asked. That a
 * whole condition of a move, an ending or a doctrine never holds is a finding about these.
 */
export function conditionFindings(sites: readonly JudgedSite[]): readonly Finding[] {
  return sites.flatMap(site => {
    const isTerm = site.asking.of === 'payoff' || site.asking.of === 'tally';
    return site.judged.isEverTrue || isTerm ? constantParts(site, site.judged, false) : [];
  });
}

/**
 * Within a `not` a part that never holds rules out what cannot be: that is more than need be said, but nothing idle.
 */
function constantParts(site: JudgedSite, judged: JudgedCondition, isDenied: boolean): readonly Finding[] {
  const { asking } = site;
  const { condition: part, path, isEverTrue, isEverFalse } = judged;
  const frame = { asking, part, path, at: 'key' } as const;
  if (!isEverFalse) return [{ ...frame, kind: 'alwaysTrue', gravity: 'note' }];
  if (!isEverTrue) {
    const because = whyNever(judged, site);
    return [{ ...frame, kind: 'neverTrue', because, gravity: isDenied ? 'note' : 'warning' }];
  }
  return judged.parts.flatMap(inner => constantParts(site, inner, isDenied !== (part.kind === 'not')));
}
