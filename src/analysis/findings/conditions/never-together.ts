/**
 * Returns a smallest set of parts that never hold together, given which parts fail in each case (never none of them):
 * the least hitting set of the lists, by iterative deepening; ascending. The part to fail next is sought
 * among the shortest list that no part chosen so far is in, so few are tried.
 */
export function neverTogether(failing: readonly (readonly number[])[]): readonly number[] {
  const lists = [...failing].sort((a, b) => a.length - b.length);
  const search = (chosen: readonly number[], more: number): readonly number[] | undefined => {
    const missed = lists.find(list => !list.some(part => chosen.includes(part)));
    if (!missed) return chosen;
    if (more === 0) return undefined;
    for (const part of missed) {
      const found = search([...chosen, part], more - 1);
      if (found) return found;
    }
    return undefined;
  };
  for (let size = 0; ; size++) {
    const found = search([], size);
    if (found) return [...found].sort((a, b) => a - b);
    if (size > lists.length) throw new Error('in one case no part fails, so all of them hold together');
  }
}
