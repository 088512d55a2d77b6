/** Returns the lines that are new: one that stands there more often than before is new as often as it is more. */
export function newLinesOf(lines: readonly string[], before: readonly string[] = []): readonly string[] {
  const left = [...before];
  return lines.filter(line => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
