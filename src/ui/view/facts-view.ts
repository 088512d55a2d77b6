import { spoken } from '../../report/condition-text.ts';
import { type Row, row, span, type Tone, textRow } from '../rows/row.ts';
import type { Item } from '../rows/scroll.ts';
import { wrap } from '../rows/text.ts';
import type { Exhibit } from '../scene/evidence.ts';

/** Returns the lines of the facts screen, one item an exhibit. */
export function factItems(exhibits: readonly Exhibit[], cursor: number, width: number): readonly Item[] {
  return exhibits.map((exhibit, i) => ({ rows: exhibitRows(exhibit, i === cursor, width) }));
}

function exhibitRows(exhibit: Exhibit, isCursor: boolean, width: number): readonly Row[] {
  const mark = span(isCursor ? ' › ' : '   ', 'cursor');
  const lines = (text: string | undefined, tone: Tone = 'plain') =>
    wrap(text ?? '', width - 8).map(line => textRow(`     ${line}`, tone));
  switch (exhibit.kind) {
    case 'heading':
      return [textRow(''), row([mark, span(exhibit.title, 'title')], exhibit.title)];
    case 'start': {
      const rests = exhibit.restsOn.length > 0 ? `rests on ${exhibit.restsOn.map(spoken).join(', ')}` : '';
      return [row([mark, span(`${exhibit.title}: `), span(exhibit.value, 'strong')]), ...lines(rests, 'faint')];
    }
    case 'fact': {
      const { id, standing, says, quote, by, on, note } = exhibit.fact;
      const who = [`by ${by}`, on ?? 'no date given', exhibit.source].join(' · ');
      return [
        row([mark, span(spoken(id), 'strong'), span(` [${standing}]`)]),
        ...lines(says),
        ...lines(quote === undefined ? 'no quotation' : `“${quote}”`),
        ...lines(who, 'faint'),
        ...lines(note, 'faint'),
      ];
    }
    case 'assumption': {
      const { id, says, why, restsOn } = exhibit.assumption;
      const rests = restsOn.length > 0 ? `rests on ${restsOn.map(spoken).join(', ')}` : '';
      return [
        row([mark, span(spoken(id), 'strong'), span(' [assumption]')]),
        ...lines(says),
        ...lines(`Why: ${why}`, 'faint'),
        ...lines(rests, 'faint'),
      ];
    }
  }
}
