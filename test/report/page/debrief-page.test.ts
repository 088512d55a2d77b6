import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Model } from '../../../src/game/model.ts';
import { advance, startPosition } from '../../../src/game/position.ts';
import { drawsOf, openActions } from '../../../src/game/rules.ts';
import {
  type Annotation,
  currentPosition,
  playMove,
  startTimeline,
  type Timeline,
} from '../../../src/play/timeline.ts';
import { debriefPage } from '../../../src/report/page/debrief-page.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { bind, GAMES, game, loadScenario } from '../../support/load.ts';
import { IS_LONG } from '../../support/pace.ts';
import { debriefed, played, withTexts } from '../../support/page/debrief.ts';
import { tableOf } from '../../support/solve.ts';

/** By hand, as `bargain.yaml` says: Ann goes on with 0.386, and Bob then grabs with 0.731. */
const bargain = game('bargain');
const annotations: readonly Annotation[] = [
  { kind: 'note', node: 1, text: 'Here the class split.\nTeam two said no.' },
  { kind: 'name', node: 2, text: 'The short one' },
  { kind: 'prediction', node: 0, percents: [25, 25, 25, 25] },
  { kind: 'prediction', node: 1, percents: [0, 26.9, 73.1, 0] },
];
const pageOf = (annotated: readonly Annotation[] = annotations) =>
  debriefPage(debriefed(bargain, played(bargain, 'ann:go bob:grab', annotated)));

/** A line to the end: whatever stands first is chosen, and comes of it. */
function anyLine(model: Model): Timeline {
  let timeline = startTimeline(startPosition(model));
  for (let at = startPosition(model); at.ending === null; at = currentPosition(timeline)) {
    const [action] = openActions(model, at.state);
    const [draw] = action ? drawsOf(model, at.state, action) : [];
    if (!action || !draw) throw new Error(`nobody can move in state ${at.state}`);
    const move = { action: action.index, result: draw.result };
    timeline = playMove(timeline, move, (position, made) => advance(model, position, made));
  }
  return timeline;
}

const textOf = (page: string) => page.replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, ' ').replaceAll(/\s+/g, ' ');

describe('the debrief of a game whose answer is known by hand', () => {
  let page = '';
  let text = '';
  beforeAll(async () => {
    page = await pageOf();
    text = textOf(page);
  });

  test('says what it is, as of when, and that it is no forecast', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<h1>A bargain</h1>');
    expect(text).toContain('As of 2026-01-01; later events are not used. Not a forecast');
  });

  test('has the odds of the endings before and after each move', () => {
    expect(text).toContain('Odds at the start stopped 61.4%, grabbed 28.3%, shared 10.4%, open 0%');
    expect(text).toContain('Ann : Go on');
    expect(text).toMatch(/Odds: stopped 61\.4% → 0%, grabbed 28\.3% → 73\.1%, shared 10\.4% → 26\.9%/);
  });

  test('tells how it came out by the name of the ending', () => {
    expect(text).toContain('grabbed , after 2 moves, in round 1 of 1. Bob grabbed.');
  });

  test('tells each choice with what else was open and what was expected of it', () => {
    expect(text).toContain('Played : “Go on”, 38.6% likely. Ann expected +0.54 of it: ending in shared +0.54.');
    expect(text).toContain('Likeliest : “Stop”, 61.4% likely. Ann expected +1.00 of it: ending in stopped +1.00.');
    expect(page).toContain('Grab 73.1%, which was played; Share 26.9%.</desc>');
  });

  test('scores the predictions, and says what even odds would have scored', () => {
    expect(text).toMatch(/move 1 , Ann 0\.21\d 25% exact 61\.4% 25% exact 10\.4% 25% exact 28\.3% 25% exact 0%/);
    expect(text).toMatch(/move 2 , Bob &lt;0\.001 /);
    expect(text).toMatch(/On average over 2 predictions the score is 0\.10\d ;/);
  });

  test('has the notes and the names where they were written', () => {
    expect(page).toMatch(/id="move-1">.*Here the class split\.<\/p><p dir="auto">Team two said no\./s);
    expect(page).toMatch(/id="move-2">.*“The short one”/s);
  });

  test('has the assumptions, and how to repeat it', () => {
    expect(text).toContain('Everything here is made up. made-up · Its answer is known by hand.');
    expect(text).toContain('ann:go bob:grab');
    expect(text).toContain('Parley 0.0.0');
  });

  test('needs nothing from elsewhere, and runs nothing', () => {
    expect(page).not.toMatch(/<script|<iframe|<object|<embed|<img|@import|url\(| on\w+="/i);
    expect(page).toContain(`content="default-src 'none';`);
    expect([...page.matchAll(/(?:src|href)="([^"#]*)"/g)].map(([, url]) => url).filter(url => url !== '')).toEqual([
      'data:,',
    ]);
  });

  test('shows nothing of the program that wrote it', () => {
    const text = page.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' ');
    expect(text).not.toMatch(/=>|\$\{|\)\}|undefined|\[object|NaN/);
  });

  test('has every id once, and no link that leads nowhere', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]+)"|aria-labelledby="([^"]+)"/g)];
    for (const [, href, labels] of targets) {
      for (const id of (href ?? labels ?? '').split(' ')) expect(ids).toContain(id);
    }
  });

  test('is the same byte for byte when it is made again', async () => {
    expect(await pageOf()).toBe(page);
  });

  test('leaves the predictions out where nobody made any', async () => {
    expect(await pageOf([])).not.toContain('Predictions');
  });
});

test('a game that was not played yet, and one without a ladder, have a page too', async () => {
  const page = await debriefPage(debriefed(bargain, played(bargain, '')));
  expect(textOf(page)).toContain('No ending yet: play stopped after 0 moves');
  expect(page).not.toContain('Rung of the ladder');
});

test('levers have a heading only where there are some', async () => {
  expect(await pageOf()).not.toContain('<h3>Levers</h3>');
  const coin = game('coin');
  expect(await debriefPage(debriefed(coin, played(coin, 'player:throw/1')))).toContain('<h3>Levers</h3>');
});

test('of a very long line only the weightiest choices are explained, and it is said that they are', async () => {
  const model = game('lamps', [], 40);
  const page = await debriefPage(debriefed(model, anyLine(model)));
  expect(textOf(page)).toContain('Of the 80 choices of this line, these 60 moved the odds most.');
  expect(page.match(/<article/g)).toHaveLength(60);
});

test('luck is told as chance, with how likely it was', async () => {
  const flagship = bind(loadScenario('scenarios/washington-caracas.yaml'), [], 2);
  const page = await debriefPage(debriefed(flagship, played(flagship, 'washington:strike-on-land/2')));
  expect(textOf(page)).toMatch(/Chance then moved the odds, in points: .* What was drawn was \d+\.\d% likely\. /);
  expect(page).toContain('Rung of the ladder');
});

/** The tags of a page with the values of their attributes left out. */
const tagsOf = (page: string) =>
  [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replaceAll(/="[^"]*"/g, '=""').replaceAll(/\s+/g, ' '));

describe('texts of a scenario, and what people write, never leave their place', () => {
  const pageWith = (text: string) => {
    const model = bind(withTexts(loadScenario(`${GAMES}/haggle.yaml`), text));
    const line = 'seller:cut buyer:wait world:rumour seller:cut';
    const notes: readonly Annotation[] = [
      { kind: 'note', node: 1, text },
      { kind: 'name', node: 2, text },
    ];
    return debriefPage(debriefed(model, played(model, line, notes)));
  };

  test.each([
    '</title></style></p></svg><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='alert(1)",
    '<!--',
    ']]>',
    '&lt;b&gt;',
    'javascript:alert(1)',
  ])('%s', async hostile => {
    expect(tagsOf(await pageWith(hostile))).toEqual(tagsOf(await pageWith('plain')));
  });

  test('whatever they are', async () => {
    const plain = tagsOf(await pageWith('plain'));
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(text => text.trim() === text);
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        const page = await pageWith(text);
        expect(tagsOf(page)).toEqual(plain);
        expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      IS_LONG ? {} : { numRuns: 3 },
    );
  });
});

test('a game too large to look for points of no return says so, and one without any says nothing', async () => {
  const line = played(bargain, 'ann:go bob:grab');
  const solved = solveGame(tableOf(bargain));
  const from = debriefed(bargain, line, solved);
  const large = debriefed(bargain, line, { ...solved, table: { ...solved.table, states: 1e9 } });
  expect(large.record.noReturn).toBeNull();
  expect(textOf(await debriefPage(large))).toContain('They were not looked for: the game is too large');
  expect(from.record.noReturn).not.toBeNull();
  expect(textOf(await debriefPage(from))).not.toContain('They were not looked for');
});
