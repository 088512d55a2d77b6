import { fillOf, toneOf } from '../../odds/ending-look.ts';
import { type Row, row, span, textRow } from '../../rows/row.ts';
import { wrap } from '../../rows/text.ts';
import type { Scene } from '../../scene/scene.ts';

const WORDS = [
  'The bar under the title gives the odds of every ending from where play stands, if the parties play by their policies: in percent, and as its share of the cells. Triangles say by how many points the last move changed them. They are computed, not drawn: exact for this scenario’s numbers; not a forecast. No ending is better than another.',
  'Beside an action stands how likely the model is to play it, and by how many points it changes the odds of the endings that the choice moves most.',
];

/** Returns what the odds bar is, and what its endings are called. */
export function aboutOdds({ model: { scenario } }: Scene, isCursor: boolean, width: number): readonly Row[] {
  const text = WORDS.flatMap(words => wrap(words, width - 6)).map(line => textRow(`   ${line}`));
  const endings = scenario.endings.map(({ id, title }, i) =>
    row([span('   '), span(`${fillOf(i)} `, toneOf(i)), span(id, 'strong'), span(`: ${title}`)], `${id}: ${title}.`),
  );
  const head = row([span(isCursor ? ' › ' : '   ', 'cursor'), span('The odds', 'title')], 'The odds');
  return [textRow(''), head, ...text, ...endings];
}
