import { cited } from '../../../words/quote.ts';
import { GAP, type Part, type PartItem, paragraph } from '../../kit/parts/part.ts';
import { type Span, span } from '../../kit/rows/row.ts';
import { type Exhibit, type NumberExhibit, type ShownGround, saidIn } from '../../kit/scene/evidence.ts';

/** What belongs to an exhibit stands under its first line. */
const UNDER = { indent: 5 };

/** Returns what the facts screen lists, one item an exhibit. */
export function factItems(exhibits: readonly Exhibit[], cursor: number): readonly PartItem[] {
  return exhibits.map((exhibit, i) => ({ parts: partsOf(exhibit, span(i === cursor ? ' › ' : '   ', 'cursor')) }));
}

function partsOf(exhibit: Exhibit, mark: Span): readonly Part[] {
  switch (exhibit.kind) {
    case 'heading':
      return [GAP, { kind: 'heading', text: exhibit.title, said: `${exhibit.title}:`, lead: [mark] }];
    case 'number':
      return numberParts(exhibit, mark);
    case 'fact': {
      const { id, standing, says, quote, by, on, note } = exhibit.fact;
      const who = [standing, `by ${by}`, on ?? 'no date given', exhibit.source].join(' · ');
      return [
        headed(mark, saidIn(exhibit.fact)),
        ...(says === undefined || quote === undefined ? [] : [paragraph(cited(quote), UNDER)]),
        faint(quote === undefined ? `${who} · no quotation` : who),
        ...(note === undefined ? [] : [faint(note)]),
        faint(`[${id}]`),
      ];
    }
    case 'assumption': {
      const { id, says, why } = exhibit.assumption;
      return [
        headed(mark, says),
        faint(`assumption · why: ${why}`),
        ...exhibit.restsOn.map(groundPart),
        faint(`[${id}]`),
      ];
    }
  }
}

function headed(mark: Span, text: string): Part {
  return paragraph(text, { lead: [mark], indent: 3, tone: 'strong' });
}

function faint(text: string): Part {
  return paragraph(text, { ...UNDER, tone: 'faint', said: text.replaceAll(' · ', ', ') });
}

function numberParts({ title, value, says, restsOn, isSetByUser }: NumberExhibit, mark: Span): readonly Part[] {
  const lead = [mark, span(isSetByUser ? '◆ ' : ''), span(`${title}: `)];
  return [
    paragraph(value, { lead, ...UNDER, tone: 'strong', said: `${title}: ${value}.` }),
    paragraph(says, UNDER),
    ...restsOn.map(groundPart),
  ];
}

const groundPart = ({ id, says }: ShownGround): Part => ({ kind: 'ground', id, says, most: 1, ...UNDER });
