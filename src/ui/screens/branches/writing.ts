import { annotationFault, LONGEST_TEXT, tidyText } from '../../../play/annotation.ts';
import { type TextKind, textOf } from '../../../play/timeline.ts';
import type { Press } from '../../kit/input/key-press.ts';
import { typeInto } from '../../kit/input/text-input.ts';
import { done, type KeyResponse, type ScreenInput, told } from '../../kit/screen/screen-part.ts';

/** Begins to type the name or the note of a node, from what stands there. */
export function beginWriting({ scene, state }: ScreenInput, kind: TextKind, node: number): KeyResponse {
  const input = { text: textOf(scene.timeline, kind, node) };
  return done(state, { type: 'branches', to: { writing: { kind, node, input } } });
}

/** Takes what is typed into the text that is being written. */
export function hearWriting(moment: ScreenInput, press: Press): KeyResponse | undefined {
  const { state } = moment;
  const { writing } = state.branches;
  const typed = writing && typeInto(writing.input, press, LONGEST_TEXT[writing.kind]);
  if (!writing || !typed) return undefined;
  if (typed.kind === 'typing') {
    return done(state, { type: 'branches', to: { writing: { ...writing, input: typed.input } } });
  }
  if (typed.kind === 'full') {
    return told(
      state,
      `A ${writing.kind} has at most ${typed.most.toLocaleString('en')} characters: no more are taken.`,
    );
  }
  if (typed.kind === 'left') return done(state, { type: 'branches', to: { writing: null } });
  const written = write(moment, writing.kind, writing.node, typed.text);
  return written.play ? { ...written, ...done(written.state, { type: 'branches', to: { writing: null } }) } : written;
}

/** Writes a text on a node, or says why no game can keep it. An empty text takes away what stood there. */
export function write({ scene, state }: ScreenInput, kind: TextKind, node: number, typed: string): KeyResponse {
  const annotation = { kind, node, text: tidyText(kind, typed) } as const;
  const fault = annotationFault(scene.model, annotation);
  if (fault) return told(state, [fault.what, fault.wayOut].filter(Boolean).join(' '));
  return { state, play: { type: 'annotate', annotation } };
}
