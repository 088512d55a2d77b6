import { ENTRIES, FLOORS, type Floors } from './floors.ts';
import { type Link, linksOf } from './reading/links.ts';
import type { Source } from './reading/source.ts';

/** Returns the imports of files that point at a floor which theirs may not import. */
export function upwardLinks(sources: readonly Source[]): readonly Link[] {
  const links = sources.filter(({ path }) => !ENTRIES.includes(path)).flatMap(linksOf);
  return Object.entries(FLOORS).flatMap(([folder, floors]) => {
    const isLaidOut = Object.keys(floors).every(floor =>
      sources.some(({ path }) => path.startsWith(`${folder}/${floor}/`)),
    );
    return isLaidOut ? links.filter(link => pointsUp(link, folder, floors)) : [];
  });
}

/** What stands in the folder itself, on none of its floors, is above them all. */
function pointsUp({ from, to }: Link, folder: string, floors: Floors): boolean {
  const [here, there] = [floorOf(from, folder), floorOf(to, folder)];
  if (here === undefined || there === undefined || here === there) return false;
  const below = floors[here];
  return below !== undefined && !below.includes(there);
}

function floorOf(path: string, folder: string): string | undefined {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : undefined;
}
