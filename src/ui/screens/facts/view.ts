import { cut, widthOf, wrap } from '../../../words/width.ts';
import { type Row, row, type Span, span, type Tone, textRow } from '../../kit/rows/row.ts';
import type { Item } from '../../kit/rows/scroll.ts';
import type { Exhibit, NumberExhibit, ShownGround } from '../../kit/scene/evidence.ts';

/** Returns the lines of the facts screen, one item an exhibit. */
export function factItems(exhibits: readonly Exhibit[], cursor: number, width: number): readonly Item[] {
  return exhibits.map((exhibit, i) => ({ rows: exhibitRows(exhibit, i === cursor, width) }));
}

function exhibitRows(exhibit: Exhibit, isCursor: boolean, width: number): readonly Row[] {
  const mark = span(isCursor ? ' › ' : '   ', 'cursor');
  const lines = (text: string | undefined, tone: Tone = 'plain') =>
    wrap(text ?? '', width - 8).map(line => textRow(`     ${line}`, tone, line.replaceAll(' · ', ', ')));
  switch (exhibit.kind) {
    case 'heading':
      return [textRow(''), row([mark, span(exhibit.title, 'title')], `${exhibit.title}:`)];
    case 'number':
      return numberRows(exhibit, mark, width);
    case 'fact': {
      const { id, standing, says, quote, by, on, note } = exhibit.fact;
      const who = [standing, `by ${by}`, on ?? 'no date given', exhibit.source].join(' · ');
      return [
        ...headed(mark, says ?? `“${quote}”`, width),
        ...(says === undefined || quote === undefined ? [] : lines(`“${quote}”`)),
        ...lines(quote === undefined ? `${who} · no quotation` : who, 'faint'),
        ...lines(note, 'faint'),
        ...lines(`[${id}]`, 'faint'),
      ];
    }
    case 'assumption': {
      const { id, says, why } = exhibit.assumption;
      return [
        ...headed(mark, says, width),
        ...lines(`assumption · why: ${why}`, 'faint'),
        ...exhibit.restsOn.map(ground => groundRow(ground, width)),
        ...lines(`[${id}]`, 'faint'),
      ];
    }
  }
}

function headed(mark: Span, text: string, width: number): readonly Row[] {
  const [first = '', ...more] = wrap(text, width - 6);
  return [row([mark, span(first, 'strong')]), ...more.map(line => textRow(`   ${line}`, 'strong'))];
}

function numberRows({ title, value, says, restsOn, isSetByUser }: NumberExhibit, mark: Span, width: number) {
  const sign = isSetByUser ? '◆ ' : '';
  const [first = '', ...more] = wrap(value, width - 6 - widthOf(`${sign}${title}: `));
  return [
    row([mark, span(sign), span(`${title}: `), span(first, 'strong')], `${title}: ${value}.`),
    ...more.map(line => textRow(`     ${line}`, 'strong', '')),
    ...wrap(says, width - 8).map(line => textRow(`     ${line}`)),
    ...restsOn.map(ground => groundRow(ground, width)),
  ];
}

/** One line each: the whole text stands with the evidence itself, further down. */
function groundRow({ id, says }: ShownGround, width: number): Row {
  const name = ` [${id}]`;
  const text = cut(`rests on: ${says}`, width - 8 - widthOf(name));
  return textRow(`     ${text}${name}`, 'faint');
}
