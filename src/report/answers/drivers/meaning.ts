import type { DriversRecord } from '../../../analysis/drivers/drivers-record.ts';
import { at } from '../../../num/at.ts';
import type { Lever } from '../../../scenario/lever.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { fixed } from '../../../words/numbers/decimals.ts';
import { givenText } from '../../../words/numbers/given.ts';
import { percentText, sizeInPoints } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { groundsOf } from '../../tell/evidence/lever-grounds.ts';

/** Says in two sentences what the odds of an ending hang on most, and what that number itself rests on. */
export function meaningOf({ model, ending, found }: DriversRecord): string {
  const { scenario } = model;
  const title = cited(endingAt(scenario, ending).title);
  switch (found.method) {
    case 'one': {
      const unknowns = found.swings.filter(({ isUnknown }) => isUnknown);
      const [first] = unknowns.filter(({ width }) => width > 0);
      if (unknowns.length === 0)
        return `No number that nobody knows moves ${title}: the scenario says of none within what it may well lie.`;
      if (!first) return `Nothing that nobody knows moves ${title} by itself.`;
      const { lever, least, greatest } = first;
      const range = `from ${percentText(least.odds, 1)} at ${givenText(least.value)} to ${percentText(greatest.odds, 1)} at ${givenText(greatest.value)}`;
      return `Of what nobody knows ${title} hangs most on ${lever.name}: ${plainly(lever)} Over what is plausible of it the odds go ${range}; that number ${groundsOf(scenario, lever)}.`;
    }
    case 'morris': {
      const { unknown, of } = at(found.effects, 0, 'effect');
      return `Of what nobody knows ${title} hangs most on ${unknown.name}: a walk over its whole range moves it by ${sizeInPoints(of.size)} points on average, by more or less as the others stand (σ ${sizeInPoints(of.spread)}). It is a number that ${groundsOf(scenario, unknown)}.`;
    }
    case 'sobol': {
      const [first] = found.indices;
      if (!first) return `Nothing that nobody knows moves ${title} at all.`;
      const { unknown, of } = first;
      return `Of what nobody knows ${title} hangs most on ${unknown.name}: ${fixed(100 * of.first.share, 0)}% of how far its odds vary comes of it alone, ${fixed(100 * of.total.share, 0)}% of it alone or with others. It is a number that ${groundsOf(scenario, unknown)}.`;
    }
  }
}

/** What a lever says, as the end of a sentence. */
const plainly = ({ says }: Lever): string => {
  const text = says.charAt(0).toLowerCase() + says.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
};
