import { at } from '../../../num/at.ts';
import type { ComparedLines, ComparedTurn, LineEnd, LinePair } from '../../../report/tell/branches/compare-lines.ts';
import { tellNode } from '../../../report/tell/branches/tell-node.ts';
import { nodeText } from '../../../report/tell/move.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import type { Odds } from '../../../solve/odds.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { percentTexts, pointsBetween, signedPoints, spokenPercent } from '../../../words/percents.ts';
import { writtenSaid } from '../../kit/moves/written-said.ts';
import type { Part, PartItem } from '../../kit/parts/part.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { beside, headPart } from './beside.ts';

/** What two lines are told from. */
interface Compared {
  readonly scene: Scene;
  readonly lines: ComparedLines;
  /** The odds where the lines part, and where each leads; undefined where they are off or being worked out. */
  readonly odds: readonly Odds[] | undefined;
  readonly hasOdds: boolean;
}

const LINES = ['first', 'second'] as const;

/** Returns the two lines, an item each: what they share, turn by turn, where they lead, what differs, the odds. */
export function comparedItems(compared: Compared, cursor: number | null, width: number): readonly PartItem[] {
  const { scene, lines } = compared;
  const items = [
    sharedItem(compared),
    ...lines.turns.map(turn => turnItem(turn)),
    endsItem(scene, lines.ends),
    ...differenceItems(lines),
    ...oddsItems(compared),
  ];
  return items.map((item, i) => ({ parts: [item(width, i === cursor)] }));
}

type ItemAs = (width: number, isCursor: boolean) => Part;

function sharedItem({ scene: { model, timeline }, lines: { trunk, turns } }: Compared): ItemAs {
  const parting = at(trunk, trunk.length - 1, 'shared node');
  const told = tellNode(model, timeline, parting);
  const moves = trunk.length - 1;
  const shared = told ? `Both share ${counted(moves, 'move')}, up to ${nodeText(told)}.` : 'They part at the start.';
  const text = turns.length === 0 ? `${shared} They are the same line.` : shared;
  return (_, isCursor) => headPart(text, isCursor);
}

function turnItem({ moves, isAlike }: ComparedTurn): ItemAs {
  const told = moves[0]?.told ?? moves[1]?.told;
  const texts = both(moves, move => {
    if (!move) return '–';
    const { name, note } = move;
    return `${name === '' ? '' : `“${name}” `}${move.told.title}${note === '' ? '' : ` ¶ ${note}`}`;
  });
  const who = told ? `${told.round} ${told.mover}` : '';
  const spoken = both(moves, move => {
    if (!move) return 'no move';
    return [move.told.title, writtenSaid(move.name, move.note).replace(/\.$/, '')].filter(Boolean).join('. ');
  });
  const alike = isAlike ? ' Everything stands alike after it.' : '';
  const said = `Round ${told?.round}, ${told?.mover}: ${saidPair(spoken)}${alike}`;
  return (width, isCursor) => beside(`${who}${isAlike ? ' =' : ''}`, texts, said, width, isCursor);
}

function endsItem({ model }: Scene, ends: LinePair<LineEnd>): ItemAs {
  const texts = both(ends, ({ ending, moves, name }) => {
    const how = ending === null ? 'play goes on' : `ended: ${endingAt(model.scenario, ending).title}`;
    return `${name === '' ? '' : `“${name}”: `}${how}, after ${counted(moves, 'move')}`;
  });
  return (width, isCursor) => beside('leads to', texts, `They lead to: ${saidPair(texts)}`, width, isCursor, 'strong');
}

function differenceItems({ differences, turns }: ComparedLines): readonly ItemAs[] {
  const items = differences.map(
    ({ title, values }): ItemAs =>
      (width, isCursor) =>
        beside(title, values, `${title}: ${saidPair(values)}`, width, isCursor),
  );
  const none = turns.length > 0 && items.length === 0;
  const text = none ? 'Everything stands alike at the two ends.' : 'What stands otherwise at the two ends:';
  return items.length === 0 && !none ? [] : [(_, isCursor) => headPart(text, isCursor), ...items];
}

function oddsItems({ scene: { model }, odds, hasOdds }: Compared): readonly ItemAs[] {
  if (!hasOdds) return [];
  const [, a, b] = odds ?? [];
  if (!a || !b) return [(_, isCursor) => headPart('The odds: …', isCursor)];
  const texts = [percentTexts(a), percentTexts(b)] as const;
  const points = pointsBetween(a, b);
  const endings = model.scenario.endings.map(({ short }, i): ItemAs => {
    const values = both(texts, each => at(each, i, 'percent'));
    const change = at(points, i, 'change');
    const shown = [values[0], `${values[1]}${change === 0 ? '' : `  (${signedPoints(change)})`}`] as const;
    const said = `${short}: ${saidPair(both(values, spokenPercent))}`;
    return (width, isCursor) => beside(short, shown, said, width, isCursor);
  });
  return [(_, isCursor) => headPart('The odds at the two ends:', isCursor), ...endings];
}

function both<T, U>([a, b]: LinePair<T>, of: (one: T) => U): LinePair<U> {
  return [of(a), of(b)];
}

function saidPair(texts: LinePair<string>): string {
  return texts[0] === texts[1]
    ? `on both lines ${texts[0]}.`
    : `${texts.map((text, i) => `on the ${LINES[i]} ${text}`).join('; ')}.`;
}
