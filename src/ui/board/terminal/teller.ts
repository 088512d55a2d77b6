import { at } from '../../../num/at.ts';

/** Told apart by their first line: `Caracas may (you choose: a number, or Enter):`. */
type Sections = ReadonlyMap<string, readonly string[]>;

/**
 * Returns a function that gives what is new in a frame, for a screen reader. Frames are compared section by section: one
 * with another heading, as when another is to move, is new as a whole, even where its lines were heard before.
 */
export function makeTeller(): (frame: string) => string {
  let told: Sections = new Map();
  return frame => {
    const sections = sectionsOf(frame);
    const news = [...sections].flatMap(([heading, lines]) => newLinesOf(lines, told.get(heading)));
    told = sections;
    return news.join('\n');
  };
}

/** An empty line comes before each section but the first, which has no heading. */
function sectionsOf(frame: string): Sections {
  const sections = frame.split(/\n\s*\n/).map(text => text.split('\n').filter(line => line.trim() !== ''));
  return new Map(sections.map((lines, i) => [i === 0 ? '' : at(lines, 0, 'line of a section'), lines]));
}

/** Returns the lines that are new: one that stands there more often than before is new as often as it is more. */
export function newLinesOf(lines: readonly string[], before: readonly string[] = []): readonly string[] {
  const left = [...before];
  return lines.filter(line => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
