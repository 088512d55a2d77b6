import { MARKS_NOTE, thresholdsText } from '../../../report/tell/marks/mark-names.ts';
import { noticeOf } from '../../../report/tell/notice.ts';
import type { Ending } from '../../../scenario/scenario.ts';
import { GAP, type Part, paragraph } from '../parts/part.ts';
import { span } from '../rows/row.ts';
import type { Scene } from '../scene/scene.ts';
import { fillOf, toneOf } from './ending-look.ts';

const WORDS = [
  'The bar under the title gives the odds of every ending from where play stands, if the parties play by their policies: in percent, each rounded by itself, and as its share of the cells. Where there is room, triangles say by how many points the last move changed them. They are computed, not drawn: exact for this scenario’s numbers; not a forecast. No ending is better than another.',
  'Beside an action stands how likely the model is to play it, and, where there is room, by how many points it changes the odds of the endings that the choice moves most.',
];

const OTHER_MARKS =
  'Beside a move of the line of play stands its mark; ╲ where moves too small to be marked add up to a mistake; and ╳ before endings that cannot come any more, whatever all do. What chance then changed is told as chance. v tells why.';

/** Returns what the odds bar is, what all numbers follow from, and what the endings are called. */
export function aboutOdds({ model, thresholds }: Scene, isCursor: boolean): readonly Part[] {
  const { scenario } = model;
  const said = [...WORDS, `${thresholdsText(thresholds)} ${MARKS_NOTE} ${OTHER_MARKS}`, noticeOf(model)];
  return [
    GAP,
    { kind: 'heading', text: 'The odds', said: 'The odds', lead: [span(isCursor ? ' › ' : '   ', 'cursor')] },
    ...said.map(words => paragraph(words, { indent: 3, edge: 3 })),
    ...scenario.endings.map(endingPart),
  ];
}

/** What an ending is called where room is scarce, its title where that is another, and what it is. */
function endingPart({ short, title, says }: Ending, i: number): Part {
  const told = short.toLowerCase() === title.toLowerCase() ? says : `${title}. ${says}`;
  const lead = [span(`   ${fillOf(i)} `, toneOf(i))];
  return paragraph(`${short}: ${told}`, { lead, name: short, indent: 5, edge: 1 });
}
