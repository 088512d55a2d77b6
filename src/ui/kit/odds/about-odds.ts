import { MARKS_NOTE, thresholdsText } from '../../../report/tell/marks/mark-names.ts';
import { noticeOf } from '../../../report/tell/notice.ts';
import type { Ending } from '../../../scenario/scenario.ts';
import { GAP, type Part, paragraph } from '../parts/part.ts';
import { span } from '../rows/row.ts';
import type { Scene } from '../scene/scene.ts';
import { fillOf, toneOf } from './ending-look.ts';

/** Something as it is told where it is seen, and where it is heard or read line by line. */
interface Told {
  readonly seen: string;
  readonly said: string;
}

const FACTS =
  'They are computed, not drawn: exact for this scenario’s numbers; not a forecast. No ending is better than another.';

const WORDS: readonly Told[] = [
  {
    seen: `The bar under the title gives the odds of every ending from where play stands, if the parties play by their policies: in percent, each rounded by itself, and as its share of the cells. Where there is room, triangles say by how many points the last move changed them. ${FACTS}`,
    said: `The odds of every ending are told from where play stands, if the parties play by their policies: in percent, each rounded by itself, and by how many points they went up or down. ${FACTS}`,
  },
  {
    seen: 'Beside an action stands how likely the model is to pick it, and, where there is room, by how many points it changes the odds of the endings that the choice moves most.',
    said: 'With an action is told how likely the model is to pick it, and by how many points it changes the odds of the endings.',
  },
];

const OTHER_MARKS: Told = {
  seen: 'Beside a move of the line of play stands its mark; ╲ where moves too small to be marked add up to a mistake; and ╳ before endings that cannot come any more, whatever all do. What chance then changed is told as chance. v tells why.',
  said: 'With a move of the line of play its mark is told; a slow slide, where moves too small to be marked add up to a mistake; and which endings cannot come any more, whatever all do. What chance then changed is told as chance. v tells why.',
};

/** Returns what the odds bar is, what all numbers follow from, and what the endings are called. */
export function aboutOdds({ model, thresholds }: Scene, isCursor: boolean): readonly Part[] {
  const { scenario } = model;
  const marks = `${thresholdsText(thresholds)} ${MARKS_NOTE}`;
  const notice = noticeOf(model);
  const told: readonly Told[] = [
    ...WORDS,
    { seen: `${marks} ${OTHER_MARKS.seen}`, said: `${marks} ${OTHER_MARKS.said}` },
    { seen: notice, said: notice },
  ];
  return [
    GAP,
    { kind: 'heading', text: 'The odds', said: 'The odds', lead: [span(isCursor ? ' › ' : '   ', 'cursor')] },
    ...told.map(({ seen, said }) => paragraph(seen, { indent: 3, said })),
    ...scenario.endings.map(endingPart),
  ];
}

/** What an ending is called where room is scarce, its title where that is another, and what it is. */
function endingPart({ short, title, says }: Ending, i: number): Part {
  const told = short.toLowerCase() === title.toLowerCase() ? says : `${title}. ${says}`;
  const lead = [span(`   ${fillOf(i)} `, toneOf(i))];
  return paragraph(`${short}: ${told}`, { lead, name: short, indent: 5 });
}
