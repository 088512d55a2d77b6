import { describe, expect, test } from 'vitest';
import { factsJson, factsText } from '../../../src/report/answers/facts.ts';
import { bind, FLAGSHIP, loadScenario } from '../../support/load.ts';

const scenario = loadScenario(FLAGSHIP);
const lever = scenario.levers.find(({ min, max, default: usual }) => usual !== min && usual !== max);
if (!lever) throw new Error('the flagship has no lever that can be turned both ways');
const setting = `${lever.name}=${lever.max}`;
const party = scenario.parties[0]?.id ?? '';
const settings = [setting, `${party}.precision=0.5`];

/** Everything under `evidence`, as one text. */
const evidenceIn = (document: object) => JSON.stringify('evidence' in document ? document.evidence : {});

describe('what the user sets', () => {
  test('stands in the JSON in a part of its own, with the default', () => {
    const document = factsJson(bind(scenario, settings, 3), 'sha256:0');
    expect(document).toMatchObject({
      command: 'facts',
      settings: { [lever.name]: lever.max, [`${party}.precision`]: 0.5 },
      horizon: 3,
      setByUser: expect.arrayContaining([
        expect.objectContaining({ what: 'horizon', default: expect.stringMatching(/^\d+ rounds of /) }),
        expect.objectContaining({ what: `lever ${lever.name}`, value: expect.stringMatching(/set by you/) }),
        expect.objectContaining({ what: `how ${scenario.parties[0]?.name} decides` }),
      ]),
    });
  });

  test('rests on no evidence any more', () => {
    const named = `lever ${lever.name}"`;
    expect(evidenceIn(factsJson(bind(scenario), 'sha256:0'))).toContain(named);
    expect(evidenceIn(factsJson(bind(scenario, [setting]), 'sha256:0'))).not.toContain(named);
  });

  test('is an empty part where nothing is set, and then the text has none', () => {
    expect(factsJson(bind(scenario), 'sha256:0')).toMatchObject({ settings: {}, setByUser: [] });
    expect(factsText(bind(scenario))).not.toContain('Set by you');
    expect(factsText(bind(scenario, settings))).toContain('Set by you: what rests on you, and on no evidence\n');
  });
});
