import { scenarioOf } from '../../support/load.ts';
import { WEIR } from './weir.ts';

const LEVERS = `levers:
  startTrust: { says: How much trust there is at the start., default: 1, min: 0, max: 3, step: 1, restsOn: [some-trust] }
  hearing: { says: The chance that a delegation is heard., default: 0.5, min: 0, max: 1, step: 0.05, restsOn: [even-chances] }
  drought:
    says: Whether the summer is dry.
    default: 0
    min: 0
    max: 1
    step: 1
    labels: { "0": a wet summer, "1": a dry summer }
    restsOn: [even-chances]
tracks:
`;

/** The weir with three levers: a start, a chance, and one with names for its values. */
export const LEVERED_WEIR = WEIR.replace('tracks:\n', LEVERS)
  .replace('max: 3, start: 1,', 'max: 3, start: startTrust,')
  .replace('chance: 0.5,', 'chance: hearing,')
  .replaceAll('worth: -1,', 'worth: -1 - drought,');

export const leveredWeir = () => scenarioOf({ file: 'weir.yaml', text: LEVERED_WEIR });
