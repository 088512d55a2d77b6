import { type Row, row, span, textRow } from '../../rows/row.ts';
import type { Item } from '../../rows/scroll.ts';
import type { Branch } from '../../scene/branches.ts';

/** Returns the lines of the branches screen, one item a line of play. */
export function branchItems(branches: readonly Branch[], cursor: number): readonly Item[] {
  return branches.map((branch, i) => ({ rows: branchRows(branch, i, i === cursor) }));
}

function branchRows(branch: Branch, i: number, isCursor: boolean): readonly Row[] {
  const { moves, outcome, parting, lastMove, isHere } = branch;
  const length = `${moves} ${moves === 1 ? 'move' : 'moves'}`;
  const head = row(
    [
      span(isCursor ? ' › ' : '   ', 'cursor'),
      span(`${i + 1} `, 'strong'),
      span(`${isHere ? '●' : '○'} ${length} · ${outcome}`, isHere ? 'here' : 'plain'),
      span(isHere ? ' ◀ here' : '', 'here'),
    ],
    `Line ${i + 1}: ${length}, ${outcome}${isHere ? ', where you are' : ''}`,
  );
  return [
    head,
    ...(parting === '' ? [] : [textRow(`       parts with ${parting}`)]),
    ...(lastMove === '' || lastMove === parting ? [] : [textRow(`       ends with ${lastMove}`, 'faint')]),
  ];
}
