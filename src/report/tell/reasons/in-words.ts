/**
 * Writes an id in words, "startPressureOnCaracas" as "start pressure on Caracas": ids have no capitals of their own, so
 * names take theirs from what is written about the thing, and from the names of parties.
 */
export function inWords(id: string, about: readonly string[], parties: readonly { readonly name: string }[]): string {
  const capitals = new Map(
    [...parties.map(({ name }) => name), ...about.flatMap(namesIn)].map(n => [n.toLowerCase(), n]),
  );
  const words = id
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[-_ ]/);
  return words.map(word => capitals.get(word) ?? word).join(' ');
}

/** Returns the words with a capital that no sentence begins with. */
function namesIn(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.!?:]["”]?)\s+/);
  return sentences.flatMap(sentence => [...sentence.matchAll(/(?<=.)\b\p{Lu}[\p{L}\p{N}]*/gu)].map(([name]) => name));
}
