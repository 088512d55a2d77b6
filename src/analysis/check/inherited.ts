import type { ReadScenario } from '../../scenario/parse-scenario.ts';
import { GRAVITIES } from '../findings/finding.ts';
import { type CheckRecord, type ShownFinding, withFindings } from './check-record.ts';

/**
 * Makes notes of a variant's warnings on what it takes over from its base, gravest first. A variant that starts further
 * on leaves much of its base behind, and its author has nothing to mend there. `file` is the variant's own.
 */
export function easedWhereInherited(
  record: CheckRecord,
  { placeOf, file }: Pick<ReadScenario, 'placeOf'> & { readonly file: string },
): CheckRecord {
  if (!record.findings) return record;
  const eased = record.findings.map((shown): ShownFinding => {
    const { gravity, path, at } = shown.finding;
    const isInherited = placeOf(path, at).file !== file;
    return gravity === 'warning' && isInherited ? { ...shown, finding: { ...shown.finding, gravity: 'note' } } : shown;
  });
  return withFindings(
    record,
    GRAVITIES.flatMap(gravity => eased.filter(({ finding }) => finding.gravity === gravity)),
  );
}
