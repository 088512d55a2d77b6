import { at } from '../../../num/at.ts';
import {
  both,
  type ComparedLines,
  type ComparedTurn,
  type LineEnd,
  type LinePair,
} from '../../../report/tell/branches/compare-lines.ts';
import { tellNode } from '../../../report/tell/branches/tell-node.ts';
import { nodeText, type ToldMove } from '../../../report/tell/move.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import type { Odds } from '../../../solve/odds.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { percentTexts, pointsBetween, signedPoints, spokenPercent, spokenPoints } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { writtenSaid } from '../../kit/moves/written-said.ts';
import type { PartItem } from '../../kit/parts/part.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { headPart, type PairShown, pairParts } from './beside.ts';

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
  const items: readonly ComparedItem[] = [
    sharedItem(compared),
    ...lines.turns.map(turnItem),
    endsItem(scene, lines.ends),
    ...differenceItems(lines),
    ...oddsItems(compared),
  ];
  return items.map((item, i) => ({
    parts: typeof item === 'string' ? [headPart(item, i === cursor)] : pairParts(item, width, i === cursor),
  }));
}

/** A line over what follows, or what the two lines have at one place. */
type ComparedItem = string | PairShown;

function sharedItem({ scene: { model, timeline }, lines: { trunk, turns } }: Compared): ComparedItem {
  const parting = at(trunk, trunk.length - 1, 'shared node');
  const told = tellNode(model, timeline, parting);
  const moves = trunk.length - 1;
  const shared = told ? `Both share ${counted(moves, 'move')}, up to ${nodeText(told)}.` : 'They part at the start.';
  return turns.length === 0 ? `${shared} They are the same line.` : shared;
}

function turnItem({ moves, isAlike }: ComparedTurn): PairShown {
  const { round, mover } = toldOf(moves);
  const texts = both(moves, move => {
    if (!move) return '–';
    const { name, note } = move;
    return `${name === '' ? '' : `${cited(name)} `}${move.told.title}${note === '' ? '' : ` ¶ ${note}`}`;
  });
  const spoken = both(moves, move => {
    if (!move) return 'no move';
    return [move.told.title, writtenSaid(move.name, move.note).replace(/\.$/, '')].filter(Boolean).join('. ');
  });
  const alike = isAlike ? ' Everything stands alike after it.' : '';
  const said = `Round ${round}, ${mover}: ${saidPair(spoken)}${alike}`;
  return { label: `${round} ${mover}${isAlike ? ' =' : ''}`, texts, said };
}

/** On both lines the same party moves in the same round. */
function toldOf([one, other]: ComparedTurn['moves']): ToldMove {
  const move = one ?? other;
  if (!move) throw new Error('neither line has a move at a turn that is compared');
  return move.told;
}

function endsItem({ model }: Scene, ends: LinePair<LineEnd>): PairShown {
  const texts = both(ends, ({ ending, moves, name }) => {
    const how = ending === null ? 'play goes on' : `ended: ${endingAt(model.scenario, ending).title}`;
    return `${name === '' ? '' : `${cited(name)}: `}${how}, after ${counted(moves, 'move')}`;
  });
  return { label: 'leads to', texts, said: `They lead to: ${saidPair(texts)}`, tone: 'strong' };
}

function differenceItems({ differences, turns }: ComparedLines): readonly ComparedItem[] {
  if (turns.length === 0) return [];
  if (differences.length === 0) return ['Everything stands alike at the two ends.'];
  const items = differences.map(
    ({ title, values }): PairShown => ({ label: title, texts: values, said: `${title}: ${saidPair(values)}` }),
  );
  return ['What differs at the two ends:', ...items];
}

function oddsItems({ scene: { model }, odds, hasOdds }: Compared): readonly ComparedItem[] {
  if (!hasOdds) return [];
  if (!odds) return ['The odds: …'];
  const ends = [at(odds, 1, 'odds of a line'), at(odds, 2, 'odds of a line')] as const;
  const texts = both(ends, each => percentTexts(each));
  const points = pointsBetween(...ends);
  const endings = model.scenario.endings.map(({ short }, i): PairShown => {
    const values = both(texts, each => at(each, i, 'percent'));
    const change = at(points, i, 'change');
    const shown = [values[0], `${values[1]}${change === 0 ? '' : `  (${signedPoints(change)})`}`] as const;
    return {
      label: short,
      texts: shown,
      said: `${short}: ${saidPair(both(values, spokenPercent))}${spokenBy(change)}`,
    };
  });
  return ['The odds at the two ends:', ...endings];
}

/** By how many points the second line has more of an ending. */
const spokenBy = (points: number) => (points === 0 ? '' : ` The second is ${spokenPoints(points)}.`);

function saidPair(texts: LinePair<string>): string {
  return texts[0] === texts[1]
    ? `on both lines ${texts[0]}.`
    : `${texts.map((text, i) => `on the ${LINES[i]} ${text}`).join('; ')}.`;
}
