import { readAs } from '../../../words/characters/seen-text.ts';
import type { Message } from '../../../words/problem.ts';
import { quote, safeToPrint } from '../../../words/quote.ts';
import { sharedTitle } from '../../messages/title-messages.ts';
import type { RawScenario } from '../../raw/raw-scenario.ts';
import type { Path } from '../../text/layer.ts';
import type { LinkContext, ProblemList } from '../context.ts';

/** A title, what it is the title of, and where it is written: nowhere where Parley itself gives it. */
interface TitledPart {
  readonly title: string;
  readonly what: string;
  readonly path: Path | undefined;
}

/** Returns the title of what has a key and may have no title of its own. */
export function titleOf(key: string, { title }: { readonly title?: string | undefined }): string {
  return title ?? key.replaceAll('-', ' ');
}

/**
 * Notes titles that people would take for one another: those of endings, parties, actions of one party, shocks and labels of
 * one lever must differ in more than case, blanks and forms of letters; those of tracks, gauges, tallies and rungs had better.
 * Levels, payoffs and levers go by their keys.
 */
export function noteSharedTitles(context: LinkContext): void {
  for (const group of toBeDistinct(context.raw)) noteShared(context, group, 'error');
  for (const group of betterDistinct(context.raw)) noteShared(context, group, 'warning');
}

function toBeDistinct({ endings, parties, actions, world, levers }: RawScenario): readonly TitledPart[][] {
  const ofActions = Object.entries(actions).map(([party, own]) => titled(['actions', party], own, 'the action'));
  const ofLabels = Object.entries(levers ?? {}).map(([lever, { labels = {} }]) =>
    Object.entries(labels).map(([value, title]) => ({
      title,
      what: `the value ${quote(value)}`,
      path: ['levers', lever, 'labels', value],
    })),
  );
  const ofParties = Object.entries(parties).map(([id, { name }]) => ({
    title: name,
    what: `the party ${quote(id)}`,
    path: ['parties', id, 'name'],
  }));
  return [
    titled(['endings'], endings, 'the ending'),
    [ownTitle('World', 'the world'), ownTitle('The world', 'the world'), ...ofParties],
    ...ofActions,
    [ownTitle('Quiet', 'a turn in which nothing happens'), ...titled(['world', 'shocks'], world?.shocks, 'the shock')],
    ...ofLabels,
  ];
}

function betterDistinct({ tracks, gauges, tallies, ladder }: RawScenario): readonly TitledPart[][] {
  const ofRungs = Object.entries(ladder?.rungs ?? {}).map(([rung, title]) => ({
    title,
    what: `the rung ${quote(rung)}`,
    path: ['ladder', 'rungs', rung],
  }));
  return [
    [...titled(['tracks'], tracks, 'the track'), ...titled(['gauges'], gauges, 'the gauge')],
    titled(['tallies'], tallies, 'the tally'),
    ofRungs,
  ];
}

const ownTitle = (title: string, what: string): TitledPart => ({ title, what, path: undefined });

function titled(
  path: Path,
  block: Readonly<Record<string, { readonly title?: string | undefined }>> | undefined,
  what: string,
): TitledPart[] {
  return Object.entries(block ?? {}).map(([id, one]) => ({
    title: titleOf(id, one),
    what: `${what} ${quote(id)}`,
    path: [...path, id, 'title'],
  }));
}

function noteShared({ problems }: LinkContext, group: readonly TitledPart[], severity: 'error' | 'warning'): void {
  const firsts = new Map<string, TitledPart>();
  for (const part of group) {
    const read = readAs(part.title);
    const first = firsts.get(read);
    if (!first) firsts.set(read, part);
    else if (problems.isFull) problems[severity]([], { what: part.title });
    else problems[severity](...sharedBy(problems, first, part), 'value');
  }
}

/** Of two places the later one is shown, but what a variant says before what it takes over. */
function sharedBy(problems: ProblemList, first: TitledPart, second: TitledPart): readonly [Path, Message] {
  const isFirstOwn = first.path !== undefined && second.path !== undefined && problems.isOwn(first.path);
  const [shown, other] = isFirstOwn && !problems.isOwn(second.path) ? [first, second] : [second, first];
  const path = shown.path ?? [];
  const place = other.path && problems.placeOf(other.path, 'value');
  const isElsewhere = place && place.file !== problems.placeOf(path, 'value').file;
  const where = place && `line ${place.line}${isElsewhere ? ` of ${safeToPrint(place.file)}` : ''}`;
  return [path, sharedTitle(shown.title, shown.what, other.what, where)];
}
