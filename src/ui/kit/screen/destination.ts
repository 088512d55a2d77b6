import type { Lesson } from '../../../analysis/lesson/lesson.ts';
import type { ChangedSettings } from '../../../analysis/settings/changed-settings.ts';
import type { NodeId } from '../../../play/timeline.ts';
import type { Subject } from '../scene/evidence.ts';
import type { ScreenName } from './screen-name.ts';

/** A screen to go to, with what it has to be told. */
export type Destination =
  | { readonly screen: 'facts'; readonly subject: Subject | null }
  /** The ends of two lines of play. */
  | { readonly screen: 'compare'; readonly ends: readonly [NodeId, NodeId] }
  /** What is set otherwise than in the game that is played, while levers are turned one by one. */
  | { readonly screen: 'drivers'; readonly turned: ChangedSettings }
  /** Goes on where one is in a lesson, or begins another. */
  | { readonly screen: 'lesson'; readonly lesson?: Lesson }
  | { readonly screen: Exclude<ScreenName, 'main' | 'facts' | 'compare' | 'drivers' | 'lesson'> };
