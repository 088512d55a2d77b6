import { newLinesOf } from './new-lines.ts';
import type { Section } from './words-view.ts';

/** Keeps the sections that were told last, by their headings. */
interface ToldSections {
  /** Returns what is new in a section, under its heading; the first `whole` lines in any case. Empty where nothing is. */
  readonly newsIn: (section: Section, whole?: number) => string;
  /** What is told next is told whole. */
  readonly forget: () => void;
}

/** Starts with nothing told. */
export function makeToldSections(): ToldSections {
  const told = new Map<string, readonly string[]>();
  return {
    newsIn: ({ heading, lines }, whole = 0) => {
      const news = [...lines.slice(0, whole), ...newLinesOf(lines.slice(whole), told.get(heading))];
      told.set(heading, lines);
      return news.length === 0 ? '' : [heading, ...news].filter(Boolean).join('\n');
    },
    forget: () => told.clear(),
  };
}
