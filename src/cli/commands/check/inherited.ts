import type { ShownFinding } from '../../../analysis/check/check-record.ts';
import { GRAVITIES } from '../../../analysis/findings/finding.ts';
import type { CheckReport } from '../../../report/answers/check/check-report.ts';

/**
 * Tells a variant's warnings on what it takes over from its base as notes, gravest first: a variant that starts further on
 * leaves much of its base behind, and its author has nothing to mend there.
 */
export function easedWhereInherited(
  findings: readonly ShownFinding[],
  { placeOf, file }: Pick<CheckReport, 'placeOf' | 'file'>,
): readonly ShownFinding[] {
  const eased = findings.map((shown): ShownFinding => {
    const { gravity, path, at } = shown.finding;
    const isInherited = placeOf(path, at).file !== file;
    return gravity === 'warning' && isInherited ? { ...shown, finding: { ...shown.finding, gravity: 'note' } } : shown;
  });
  return GRAVITIES.flatMap(gravity => eased.filter(({ finding }) => finding.gravity === gravity));
}
