import type { NodeId, TextKind } from '../../../play/timeline.ts';
import type { TextInput } from '../../kit/input/text-input.ts';
import type { KeyResponse, ScreenInput } from '../../kit/screen/key-entry.ts';

/** A name or a note that is being typed. */
interface Writing {
  readonly kind: TextKind;
  /** The node it is written on. */
  readonly node: NodeId;
  readonly input: TextInput;
}

/** What the branches screen keeps. */
export interface BranchWork {
  /** Null where nothing is being typed. */
  readonly writing: Writing | null;
  /** The end of the line that another is to be compared with; null where none is marked. */
  readonly marked: NodeId | null;
}

export const NO_BRANCH_WORK: BranchWork = { writing: null, marked: null };

export type BranchInput = ScreenInput<BranchWork>;
export type BranchResponse = KeyResponse<BranchWork>;
