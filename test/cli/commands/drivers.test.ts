import { describe, expect, test } from 'vitest';
import { few } from '../../support/pace.ts';
import { ranHere } from '../in-process.ts';
import { parley } from '../program.ts';

const URN = 'test/support/games/urn.yaml';
const json = async (...args: string[]) => JSON.parse((await ranHere(['drivers', URN, ...args, '--json'])).stdout);

describe('parley drivers', () => {
  test('turns each lever by itself, and tells the widest swing first', async () => {
    const { ending, odds, asked, drivers } = await json('--ending', 'both');
    expect({ ending, asked, odds: odds.toFixed(12) }).toEqual({ ending: 'both', asked: 6, odds: '0.020000000000' });
    // Both come with red times blue: red from 0.1 to 0.5, blue from 0 to 0.3, the other as it is set.
    expect(drivers.map(({ lever }: { lever: string }) => lever)).toEqual(['blue', 'red', 'glove']);
    const [blue, red, glove] = drivers;
    expect(blue).toMatchObject({ kind: 'unknown', least: { value: 0, odds: 0 }, greatest: { value: 0.3 } });
    expect(blue.greatest.odds).toBeCloseTo(0.06, 12);
    expect([red.least.odds, red.greatest.odds].map(p => p.toFixed(12))).toEqual(['0.010000000000', '0.050000000000']);
    expect(red.tried.map(({ value }: { value: number }) => value)).toEqual([0.1, 0.2, 0.5]);
    expect(glove).toMatchObject({ kind: 'choice', least: { value: 0 }, greatest: { value: 0 } });
  });

  test('is what the odds asked one by one give', async () => {
    const { drivers } = await json('--ending', 'both');
    for (const { lever, tried } of drivers) {
      for (const { value, odds } of tried) {
        const { stdout } = await ranHere(['odds', URN, '--set', `${lever}=${value}`, '--json']);
        expect(odds).toBeCloseTo(JSON.parse(stdout).odds.both, 12);
      }
    }
  });

  test('says in text what it means, and names what moves nothing', async () => {
    const { stdout } = await ranHere(['drivers', URN, '--ending', 'red']);
    expect(stdout).toContain('What drives the odds of “red”, 20.0% as all is set; 6 settings asked');
    expect(stdout).toMatch(/\n {2}red +10\.0% at 0\.1 +50\.0% at 0\.5 +├─+●─+┤\n/);
    expect(stdout).toContain('Less than a tenth of a point: blue, glove.');
    expect(stdout.replaceAll('\n', ' ')).toContain(
      'Of what nobody knows “red” hangs most on red: how likely red is. Over what is plausible of it the odds go from 10.0% at 0.1 to 50.0% at 0.5; that number rests on assumptions alone (made-up).',
    );
  });

  test('takes the likeliest ending where none is named', async () => {
    expect((await json()).ending).toBe('white');
  });

  test('by walks finds the effects, by hand', async () => {
    const { walks, drivers } = await json('--ending', 'red', '--method', 'morris', '--draws', '10');
    expect(walks).toBe(10);
    // Over its whole range red moves its own odds by 0.4, everywhere alike; blue does not move them.
    const [red, blue] = drivers;
    expect([red.lever, red.size.toFixed(9), red.mean.toFixed(9), red.spread.toFixed(9)]).toEqual([
      'red',
      '0.400000000',
      '0.400000000',
      '0.000000000',
    ]);
    expect([blue.lever, blue.size]).toEqual(['blue', 0]);
  });

  test('by evidence moves all numbers that rest on one thing together', async () => {
    const args = ['drivers', 'test/support/games/stake.yaml', '--ending', 'taken', '--method', 'evidence'];
    const { stdout } = await ranHere(args);
    expect(stdout).toContain('What the odds of “taken” rest on, 53.1% as all is set;');
    expect(stdout).toMatch(/\n {2}report +2 +33\.3% +72\.0% +├─+●─+┤\n/);
    expect(stdout).toMatch(/\n {2}on facts alone +1 +43\.1% +62\.8% /);
    expect(stdout.replaceAll('\n', ' ')).toContain(
      '“taken” rests most on the fact report (It is worth two): 2 numbers that rest on it take its odds from 33.3% to 72.0%.',
    );
    const { drivers, kinds } = JSON.parse((await ranHere([...args, '--json'])).stdout);
    expect(drivers[0]).toMatchObject({ on: 'report', kind: 'fact', allTried: true });
    expect(drivers[0].numbers).toEqual([
      { number: 'cost of Ann: Take it', moves: 'share', atLeast: 1.2, atGreatest: 0.8 },
      { number: 'Ann, ending: taken', moves: 'share', atLeast: 0.8, atGreatest: 1.2 },
    ]);
    expect(kinds.map(({ on }: { on: string }) => on)).toEqual(['facts', 'assumptions', 'all']);
    const lines = (await ranHere([...args, '--csv'])).stdout.trimEnd().split('\r\n');
    expect(lines[0]).toBe('on,kind,numbers,leastOdds,greatestOdds,swing,allTried');
    expect(lines).toHaveLength(1 + drivers.length + kinds.length);
    expect(lines[1]).toMatch(/^report,fact,2,0\.33\d+,0\.71\d+,/);
  });

  test('by evidence says so where nothing moves the ending', async () => {
    const { stdout } = await ranHere(['drivers', 'test/support/games/coin.yaml', '--method', 'evidence']);
    expect(stdout).toContain('“won” rests on no number that moves it by a tenth of a point.');
    expect(stdout).not.toContain('All numbers that rest on one fact');
  });

  test('by evidence leaves alone what the user has set', async () => {
    const args = ['test/support/games/stake.yaml', '--method', 'evidence', '--set', 'ann.precision=3', '--json'];
    const { drivers } = JSON.parse((await ranHere(['drivers', ...args])).stdout);
    const numbers = drivers.flatMap((one: { numbers: { number: string }[] }) =>
      one.numbers.map(({ number }) => number),
    );
    expect(numbers).not.toContain('precision of Ann');
    expect(numbers).toContain('cost of Ann: Take it');
  });

  test('by shares of the variance finds that red is all that moves red', async () => {
    const { drivers } = await json('--ending', 'red', '--method', 'sobol', '--draws', '400');
    const [red, blue] = drivers;
    expect([red.lever, red.first.share.toFixed(9), red.total.low > 0.8, blue.total.share]).toEqual([
      'red',
      '1.000000000',
      true,
      0,
    ]);
  });

  test('prints a table for spreadsheets', async () => {
    const lines = (await ranHere(['drivers', URN, '--ending', 'both', '--csv'])).stdout.trimEnd().split('\r\n');
    expect(lines[0]).toBe('lever,kind,leastOdds,leastAt,greatestOdds,greatestAt,swing');
    expect(lines[1]).toMatch(/^blue,unknown,0,0,0\.06\d*,0\.3,0\.06\d*$/);
    expect(lines).toHaveLength(4);
  });

  test.each(few(['one', 'morris', 'sobol', 'evidence'], 1))(
    'gives the same document by %s on 1 and 2 threads',
    method => {
      const draws = method === 'one' || method === 'evidence' ? [] : ['--draws', '20'];
      const args = ['drivers', URN, '--method', method, ...draws, '--json', '--threads'];
      const one = parley([...args, '1']);
      expect(one.code).toBe(0);
      expect(parley([...args, '2']).stdout).toBe(one.stdout);
    },
  );

  test('leaves out what is set, which no other lever is turned with', async () => {
    const { drivers } = await json('--ending', 'both', '--set', 'red=0.5');
    expect(drivers.map(({ lever }: { lever: string }) => lever)).toEqual(['blue', 'glove']);
    expect(drivers[0].greatest.odds).toBeCloseTo(0.15, 12);
  });

  test.each([
    [[URN, '--ending', 'rad'], 2, 'parley: "rad" is not an ending. Did you mean "red"?'],
    [[URN, '--method', 'three'], 2, "argument 'three' is invalid. Allowed choices are one, morris, sobol, evidence."],
    [[URN, '--draws', '3'], 2, '"--draws" says how settings are drawn, and one at a time nothing is.'],
    [[URN, '--method', 'sobol', '--draws', '0'], 2, 'Expected a whole number of draws from 1 to 100,000.'],
    [['test/support/games/coin.yaml', '--method', 'sobol'], 1, 'says of no lever within what it may well lie'],
    [['test/support/games/weather.yaml'], 1, 'This scenario has no levers'],
  ])('refuses %j with exit code %d', async (args, code, message) => {
    const ran = await ranHere(['drivers', ...args]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});
