import type { Lesson } from '../../../analysis/lesson/lesson.ts';
import type { NodeId } from '../../../play/timeline.ts';
import type { Subject } from '../scene/evidence.ts';
import type { ScreenName } from './screen-name.ts';

/** A screen to go to, with what it has to be told. */
export type Destination =
  | { readonly screen: 'facts'; readonly subject: Subject | null }
  /** The ends of two lines of play. */
  | { readonly screen: 'compare'; readonly ends: readonly [NodeId, NodeId] }
  /** Goes on where one is in a lesson, or begins another. */
  | { readonly screen: 'lesson'; readonly lesson?: Lesson }
  | { readonly screen: Exclude<ScreenName, 'main' | 'facts' | 'compare' | 'lesson'> };
