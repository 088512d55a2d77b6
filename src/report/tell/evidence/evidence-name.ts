import type { EvidencePart } from '../../../analysis/evidence/evidence-record.ts';

/** Names what numbers rest on: a fact or an assumption by its id, else the kind. */
export function evidenceName(part: EvidencePart): string {
  switch (part.kind) {
    case 'fact':
    case 'assumption':
      return part.id;
    case 'facts':
      return 'on facts alone';
    case 'assumptions':
      return 'on assumptions alone';
    case 'both':
      return 'on both';
    case 'all':
      return 'all numbers';
  }
}
