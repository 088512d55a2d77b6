import { at } from '../../../num/at.ts';
import type { TreeRow } from '../../../report/tell/branches/tree.ts';
import { nodeText } from '../../../report/tell/move.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { percentTexts, spokenPercent } from '../../../words/percents.ts';
import { writtenSaid } from '../../kit/moves/written-said.ts';
import { likeliestTwo, type Tree } from './tree.ts';

/** Says a row of the tree in sentences; its number is what one types where lines are read and not seen. */
export function saidOf({ model, odds, marked }: Tree, shown: TreeRow, i: number): string {
  const { told, skipped, depth, guides, name, note, ending, isEnd, isHere, node } = shown;
  const skip = skipped > 0 ? `, after ${counted(skipped, 'more move')}` : '';
  // A row that a branch begins with ends its guides in a corner.
  const place = guides.endsWith('─ ') ? `, branch ${depth} deep, in place of the move played first` : skip;
  const move = told ? nodeText(told) : 'the start';
  const now = odds?.[i];
  const texts = now ? percentTexts(now) : [];
  const likely = now && ending === null ? likeliestTwo(now) : [];
  const parts = [
    `${i + 1}${place}: ${move}.`,
    isHere ? 'You are here.' : '',
    writtenSaid(name, note),
    ending === null
      ? isEnd
        ? 'Nothing is played after it yet.'
        : ''
      : `Play ended: ${endingAt(model.scenario, ending).title}.`,
    likely.length === 0
      ? ''
      : `Likeliest: ${likely.map(each => `${endingAt(model.scenario, each).short} ${spokenPercent(at(texts, each, 'percent'))}`).join(', ')}.`,
    node === marked ? 'Marked to be compared.' : '',
  ];
  return parts.filter(Boolean).join(' ');
}
