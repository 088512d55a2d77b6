import { describe, expect, test } from 'vitest';
import { read } from '../support.ts';

const ofVariant = (text: string) => {
  const checked = read(`extends: harbour\n${text}`);
  return (checked.ok ? checked.warnings : checked.problems).map(({ severity, what, place }) => ({
    severity,
    what,
    line: place.line,
  }));
};

describe('what people could not tell apart is refused at the second place, which names the first', () => {
  test.each([
    [
      'two endings',
      'endings:\n  peace: { title: The end }\n  stalemate: { title: "the  END" }\n',
      4,
      '"the END" is what the ending "stalemate" is called, and so is the ending "peace" (line 3).',
    ],
    [
      'an ending without a title and another',
      'endings:\n  peace: { title: Stalemate }\n',
      3,
      '"Stalemate" is what the ending "peace" is called, and so is the ending "stalemate" (line 66 of harbour).',
    ],
    [
      'two parties',
      'parties:\n  south: { name: NORTH }\n',
      3,
      '"NORTH" is what the party "south" is called, and so is the party "north" (line 18 of harbour).',
    ],
    [
      'a party and the world',
      'parties:\n  south: { name: World }\n',
      3,
      '"World" is what the party "south" is called, and so is the world.',
    ],
    [
      'two actions of one party',
      'actions:\n  north:\n    wait: { title: "ｔａｌｋ" }\n',
      4,
      '"ｔａｌｋ" is what the action "wait" is called, and so is the action "talk" (line 38 of harbour).',
    ],
    [
      'a shock and nothing',
      'world:\n  shocks:\n    storm: { title: Quiet }\n',
      4,
      '"Quiet" is what the shock "storm" is called, and so is a turn in which nothing happens.',
    ],
    [
      'two values of one lever',
      'levers:\n  zeal: { labels: { "0": none, "1": None } }\n',
      3,
      '"None" is what the value "1" is called, and so is the value "0" (line 3).',
    ],
  ])('%s', (_, text, line, what) => {
    expect(ofVariant(text)).toContainEqual({ severity: 'error', what, line });
  });

  test('so is a label that would set another value than its own', () => {
    expect(ofVariant('levers: { zeal: { labels: { "0": "1" } } }\n')).toContainEqual({
      severity: 'error',
      what: 'The label "1" of "zeal" is a number.',
      line: 2,
    });
  });
});

describe('what had better be told apart is warned of', () => {
  test.each([
    [
      'a track and a gauge',
      'tracks: { harbour: { title: Trust } }\n',
      /"Trust" is what the track "harbour" is called, and so is the gauge "trust"/,
    ],
    ['two rungs', 'ladder: { rungs: { "1": Trade } }\n', /"Trade" is what the rung "1" is called/],
    [
      'two tallies',
      'tallies: { more: { title: Closures, says: More., start: 0 } }\n',
      /"Closures" is what the tally "more" is called, and so is the tally "closures"/,
    ],
  ])('%s', (_, text, what) => {
    const title = 'id: mine\ntitle: Mine\nparley: 1\n';
    expect(ofVariant(`${title}${text}`)).toEqual([
      { severity: 'warning', what: expect.stringMatching(what), line: expect.any(Number) },
    ]);
  });
});

test('actions of two parties may have one title', () => {
  expect(ofVariant('actions: { south: { close: { title: Talk } } }\n')).toEqual([]);
});
