import { annotationFault, LONGEST_TEXT, tidyText } from '../../../play/annotation.ts';
import { type NodeId, type TextKind, textOf } from '../../../play/timeline.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { messageText } from '../../../words/problem-text.ts';
import type { Press } from '../../kit/input/key-press.ts';
import { typeInto } from '../../kit/input/text-input.ts';
import { type KeyResponse, told } from '../../kit/screen/key-entry.ts';
import type { Saying } from '../../kit/screen/screen-part.ts';
import type { BranchInput, BranchResponse, BranchWork } from './state.ts';

/** Begins to type the name or the note of a node, from what stands there. */
export function beginWriting({ scene, state, own }: BranchInput, kind: TextKind, node: NodeId): BranchResponse {
  const input = { text: textOf(scene.timeline, kind, node) };
  return { state, own: { ...own, writing: { kind, node, input } } };
}

/** Takes what is typed into the text that is being written. */
export function hearWriting(input: BranchInput, press: Press): BranchResponse | undefined {
  const { state, own } = input;
  const { writing } = own;
  const typed = writing && typeInto(writing.input, press, LONGEST_TEXT[writing.kind]);
  if (!writing || !typed) return undefined;
  if (typed.kind === 'typing') return { state, own: { ...own, writing: { ...writing, input: typed.input } } };
  if (typed.kind === 'full') {
    return told(state, `A ${writing.kind} has at most ${counted(typed.most, 'character')}: no more are taken.`);
  }
  if (typed.kind === 'left') return { state, own: { ...own, writing: null } };
  const written = write(input, writing.kind, writing.node, typed.text);
  return written.play ? { ...written, own: { ...own, writing: null } } : written;
}

/** What can be said to write on where play stands. */
export const WRITE_SAYINGS: readonly Saying<BranchWork>[] = [
  { words: ['note'], label: 'note TEXT', says: 'Writes a note on where play stands', does: writes('note') },
  { words: ['name'], label: 'name TEXT', says: 'Names the line from where play stands on', does: writes('name') },
];

function writes(kind: TextKind) {
  return (input: BranchInput, rest: string): KeyResponse => {
    const written = write(input, kind, input.scene.timeline.at, rest);
    return written.play ? { ...written, ...told(written.state, `The ${kind} is kept.`) } : written;
  };
}

/** Writes a text on a node, or says why no game can keep it. An empty text takes away what stood there. */
function write({ scene, state }: BranchInput, kind: TextKind, node: NodeId, typed: string): KeyResponse {
  const annotation = { kind, node, text: tidyText(kind, typed) } as const;
  const fault = annotationFault(scene.model, annotation);
  if (fault) return told(state, messageText(fault));
  return { state, play: { type: 'annotate', annotation } };
}
