import { describe, expect, test } from 'vitest';
import { leversCsv, leversJson, leversText } from '../../../src/report/answers/levers.ts';
import { bind, FLAGSHIP, loadScenario } from '../../support/load.ts';

const scenario = loadScenario(FLAGSHIP);
const model = bind(scenario, ['warForWashington=-5', 'dockStrike=1']);

describe('every lever', () => {
  test('stands in the JSON with its value, its ranges and what it rests on', () => {
    const { list, settings } = leversJson(model, 'sha256:0');
    expect(settings).toEqual({ warForWashington: -5, dockStrike: 1 });
    expect(list.map(({ name }) => name)).toEqual(scenario.levers.map(({ name }) => name));
    expect(list.find(({ name }) => name === 'warForWashington')).toMatchObject({
      kind: 'unknown',
      value: -5,
      default: -7,
      plausible: { from: -10, to: -5, shape: 'uniform' },
      restsOn: ['worth-of-peace-and-war'],
    });
    expect(list.find(({ name }) => name === 'dockStrike')).toMatchObject({ kind: 'choice', value: 1, plausible: null });
  });

  test('stands in the table in as many cells as the table has heads', () => {
    const { heads, rows } = leversCsv(model);
    expect(rows).toHaveLength(scenario.levers.length);
    for (const row of rows) expect(row).toHaveLength(heads.length);
    expect(rows.find(([name]) => name === 'dockStrike')?.[heads.indexOf('plausibleFrom')]).toBeNull();
  });

  test('stands in the text, unknowns apart from choices, in lines of at most 80 columns', () => {
    const text = leversText(model);
    const [unknown = '', choices = ''] = text.split('\nChoices: ');
    for (const { name, plausible } of scenario.levers) {
      expect(plausible ? unknown : choices).toContain(`\n  ${name} `);
      expect(plausible ? choices : unknown).not.toContain(`\n  ${name} `);
    }
    expect(unknown).toContain('warForWashington            −5  plausible −10 to −5 (−12 to −1 by 0.5)');
    expect(unknown).toContain('What open conflict is worth to Washington. The scenario has −7.');
    expect(choices).toContain('dockStrike                   1  taken as established (0 to 1 by 1)');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('says so where there is none', () => {
    expect(leversText({ ...model, scenario: { ...scenario, levers: [] } })).toContain('has no levers');
  });
});
