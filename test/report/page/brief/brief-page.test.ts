import { describe, expect, test } from 'vitest';
import { type BriefAsked, type BriefRecord, findBrief } from '../../../../src/analysis/brief/brief-record.ts';
import { oddsRecord } from '../../../../src/analysis/odds/odds-record.ts';
import { oddsUnder } from '../../../../src/analysis/settings/odds-under.ts';
import type { Model } from '../../../../src/game/model.ts';
import { briefPage } from '../../../../src/report/page/brief/brief-page.ts';
import { solveGame } from '../../../../src/solve/solve.ts';
import { bind, game, loadScenario } from '../../../support/load.ts';
import { withTexts } from '../../../support/page/debrief.ts';
import { tableOf } from '../../../support/solve.ts';

const BOTH = 2;
const ASKED: BriefAsked = {
  ending: BOTH,
  goal: { kind: 'past', ending: BOTH, odds: 0.04 },
  share: 0.9,
  draws: 20,
  seed: '7',
};

function recordOf(model: Model, asked = ASKED, beside?: BriefRecord['beside']): BriefRecord {
  const table = tableOf(model);
  const search = findBrief(model, asked);
  let step = search.next();
  while (!step.done) step = search.next(step.value.map(settings => oddsUnder(table, settings)));
  if ('what' in step.value) throw new Error(step.value.what);
  return { model, ending: asked.ending, odds: oddsRecord(solveGame(table)), beside, ...step.value };
}

const pageOf = (record: BriefRecord, question = 'How likely are both?') =>
  briefPage({ record, question, hash: 'sha256:abc', version: '0.1.0', repeat: 'parley brief urn' });

const urn = game('urn');

describe('the brief', () => {
  test('tells the question, the odds with their band, what drives them, what tips them, and how to repeat it', async () => {
    const page = await pageOf(recordOf(urn));
    for (const words of [
      '<h1>How likely are both?</h1>',
      'Not a forecast',
      '“white” has odds of 68.0%, more than any other ending; in 90% of 20 draws of what nobody knows',
      '“both” has odds of 2.0%',
      'Of what nobody knows “both” hangs most on blue',
      'What would take the odds of “both” above 4%, 2.0% as all is set? By itself the smallest move that does it takes blue from 0.1 to 0.2',
      'Everything here is made up.',
      '20 draws of 2 unknowns with seed 7',
      '<code>parley brief urn</code>',
      'sha256:abc',
    ]) {
      expect(page).toContain(words);
    }
  });

  test('is the same for the same answer', async () => {
    expect(await pageOf(recordOf(urn))).toBe(await pageOf(recordOf(urn)));
  });

  test('holds another game beside, and says what that does not have', async () => {
    const page = await pageOf(recordOf(urn, ASKED, { name: 'Another', odds: [0.25, 0.1, 0.02, 0.63, undefined] }));
    expect(page).toContain('<th scope="col">Another</th><th scope="col">Change, in points</th>');
    expect(page).toContain('<td>25.0%</td><td>−5.0</td>');
    expect(page).toContain('<td>not in it</td>');
  });

  test('says so where nothing is unknown', async () => {
    const page = await pageOf(recordOf(game('bargain'), { ...ASKED, goal: { kind: 'likeliest' } }));
    expect(page).toContain('so nothing is known of how far that holds');
    expect(page).not.toContain('NaN');
  });

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</style><b>'])(
    'keeps %j a text',
    async text => {
      const model = bind(withTexts(loadScenario('test/support/games/urn.yaml'), text));
      const page = await pageOf(recordOf(model), text);
      expect(page).not.toContain(text);
      expect(page.match(/<(script|img|b)[ >]/g)).toBeNull();
    },
  );
});
