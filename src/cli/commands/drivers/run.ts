import { quote } from '../../../words/quote.ts';
import { EXIT, stopWith } from '../../exit.ts';
import { driversByEvidence } from './by-evidence.ts';
import { driversByLevers } from './by-levers.ts';
import type { DriversOptions } from './drivers-options.ts';

/** Prints what the odds of an ending hang on. */
export function drivers(reference: string, options: DriversOptions): Promise<void> {
  switch (options.method) {
    case 'one':
      refuseDrawing(options, 'one at a time');
      return driversByLevers(reference, options, 'one');
    case 'evidence':
      refuseDrawing(options, 'by evidence');
      return driversByEvidence(reference, options);
    case 'morris':
    case 'sobol':
      return driversByLevers(reference, options, options.method);
  }
}

function refuseDrawing({ draws, seed }: DriversOptions, how: string): void {
  const drawing = draws === undefined ? (seed === undefined ? undefined : '--seed') : '--draws';
  if (drawing === undefined) return;
  throw stopWith(EXIT.wrongUsage, {
    what: `${quote(drawing)} says how settings are drawn, and ${how} nothing is.`,
    wayOut: 'Add --method morris or --method sobol.',
  });
}
