import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { createActor, waitFor } from 'xstate';
import type { Analyst } from '../../../../src/analysis/analyst/question.ts';
import { openAnalyst } from '../../../../src/cli/commands/play/analyst.ts';
import type { AnalystTask } from '../../../../src/cli/commands/play/analyst-work.ts';
import { byPolicy } from '../../../../src/cli/games/by-policy.ts';
import { playOut } from '../../../../src/cli/games/play-out.ts';
import { workHere } from '../../../../src/cli/thread/open-thread.ts';
import { startThread } from '../../../../src/cli/thread/start-thread.ts';
import type { Model } from '../../../../src/game/model.ts';
import { startPosition } from '../../../../src/game/position.ts';
import { exploreGame } from '../../../../src/game/table/explore.ts';
import { makeChart } from '../../../../src/play/chart/chart.ts';
import { playMachine } from '../../../../src/play/play-machine.ts';
import { movesTo, startTimeline } from '../../../../src/play/timeline.ts';
import { bind, FLAGSHIP, game, loadScenario } from '../../../support/load.ts';
import { reach } from '../../../support/moves.ts';
import { few } from '../../../support/pace.ts';
import { tableOf } from '../../../support/solve.ts';

const BUILT = pathToFileURL('dist/thread.js');
const module = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

const opened: Analyst[] = [];
afterEach(() => {
  for (const analyst of opened.splice(0)) analyst.close();
});

const open = (start: (task: AnalystTask) => Analyst, model: Model, maxStates?: number): Analyst => {
  const analyst = start({ model, maxStates });
  opened.push(analyst);
  return analyst;
};
const inThread = (task: AnalystTask) => openAnalyst(task, () => startThread(BUILT, 'analyst'));
const startHere = (task: AnalystTask) => openAnalyst(task, () => workHere('analyst'));
const weights = (model: Model, line: string) => ({ kind: 'weights', place: reach(model, line) }) as const;

describe.each(
  few(
    [
      ['in a thread of its own', inThread],
      ['in this thread', startHere],
    ],
    1,
  ),
)('an analyst %s', (_, start) => {
  test('gives the weights of the policy, to questions asked before the game is open too', async () => {
    const model = game('bargain');
    const decide = byPolicy(tableOf(model));
    const analyst = open(start, model);
    const [first, second] = [analyst.ask(weights(model, '')), analyst.ask(weights(model, 'ann:go'))];
    expect(await second).toEqual(decide(model, reach(model, 'ann:go')));
    expect(await first).toEqual(decide(model, startPosition(model)));
    expect(await analyst.ready).toBeUndefined();
    expect(await analyst.ask(weights(model, 'ann:stop'))).toEqual([]);
  });

  test('follows the settings of its model', async () => {
    const model = game('bargain', ['ann.precision=infinity', 'bob.precision=infinity']);
    expect(await open(start, model).ask(weights(model, ''))).toEqual([1, 0]);
  });

  test('says why it cannot answer where the game is too large, as `odds` does', async () => {
    const model = game('haggle');
    const analyst = open(start, model, 10);
    const why = exploreGame(model, 10);
    expect(await analyst.ready).toEqual(why);
    expect(await analyst.ask(weights(model, ''))).toEqual(why);
    expect(why).toMatchObject({ what: '"haggle" has more than 10 states that can be reached.' });
  });

  test('gives weights without delay while it makes the odds ready, and then those', async () => {
    const model = bind(loadScenario(FLAGSHIP), [], 3);
    const analyst = open(start, model);
    await analyst.ready;
    const order: string[] = [];
    const outlook = analyst.ask({ kind: 'outlook', place: reach(model, '') });
    const asked = [
      outlook.then(() => order.push('outlook')),
      analyst.ask(weights(model, '')).then(() => order.push('weights')),
    ];
    await Promise.all(asked);
    expect(order).toEqual(['weights', 'outlook']);
    const answer = await outlook;
    if ('what' in answer) throw new Error(answer.what);
    expect(answer.odds.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
  });

  test('makes the board play the same line as `run` from the same seed', async () => {
    const model = bind(loadScenario(FLAGSHIP), [], 4);
    const [chart, timeline] = [makeChart(model), startTimeline(startPosition(model))];
    const ran = playOut({ chart, timeline, decide: byPolicy(tableOf(model)), seed: 'a' });
    const analyst = open(start, model);
    const play = createActor(playMachine, {
      input: {
        chart,
        timeline,
        seats: ['model', 'person'],
        decide: (_, place) => analyst.ask({ kind: 'weights', place }),
        seed: 'a',
        pace: 1e6,
      },
    });
    play.start();
    play.send({ type: 'start' });
    for (let turn = 0; turn < 12; turn++) play.send({ type: 'step' });
    const { context } = await waitFor(play, snapshot => snapshot.matches('ended'));
    play.stop();
    expect(movesTo(context.timeline)).toEqual(movesTo(ran));
  });
});

describe('a thread that comes to an end', () => {
  const model = game('bargain');

  test.each([
    ['at once', 'throw new Error("out of luck")', { wayOut: 'It says: out of luck' }],
    ['in silence', 'process.exit(0)', {}],
    [
      'at a question',
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ id, request: { kind } }) => {
         if (kind === 'question') throw new Error("out of luck");
         parentPort.postMessage({ kind: 'answer', id });
       });`,
      { wayOut: 'It says: out of luck' },
    ],
  ])('%s leaves no question open', async (_, code, rest) => {
    const analyst = open(task => openAnalyst(task, () => startThread(module(code), 'analyst')), model);
    const why = { what: 'The analysis of the game stopped.', ...rest };
    expect(await analyst.ask(weights(model, ''))).toEqual(why);
    expect(await analyst.ask(weights(model, ''))).toEqual(why);
  });
});
