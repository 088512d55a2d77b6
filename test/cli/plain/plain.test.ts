import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/play/timeline.ts';
import { LOST } from '../../ui/support/play.ts';
import { last, typed } from './typed.ts';

describe('a game that is typed', () => {
  test('is told line by line', async () => {
    const { text } = await typed(['2', '', 'g', 'y', 'f', 'b', '1', 'name A line', 'note Of it', 'a', 'q']);
    await expect(text).toMatchFileSnapshot('transcript.txt');
  });

  test('goes on by a number, by a key, and by its word', async () => {
    const { actor } = await typed(['1', 'u', 'r', 'U', 'again', 'back', 'model'], { seats: ['person', 'person'] });
    const { timeline } = actor.getSnapshot().context;
    expect([...timeline.log].map(({ kind }) => kind)).toEqual(['move', 'at', 'at', 'at', 'at', 'at', 'at']);
  });

  test('plays on until a person is to move, and then tells what came of it', async () => {
    const played = await typed(['2']);
    expect(last(played)).toContain('round 2 of 3 · Upper Ford to move.');
    expect(last(played)).toContain('Round 1, World: Quiet.');
  });

  test('runs to the end where nobody sits', async () => {
    const played = await typed(['run'], { seats: ['model', 'model'] });
    expect(last(played)).toContain('The end: ');
  });

  test('tells the odds of every ending, and how likely each action is and what it changes', async () => {
    const { told } = await typed([]);
    expect(told[0]).toContain('Odds: fight 25%; peace 52%; drought 23%.');
    expect(told[0]).toContain('3: Drive the others off. The model picks it 16%; then fight up 75');
  });

  test('tells by how much the odds changed since they were told last, over all moves since', async () => {
    const { told } = await typed(['2', 'u', 'b', '1', 'a', 'a', '']);
    expect(told[1]).toContain('Odds: fight 0%, down 25; peace 93%, up 41; drought 7%, down 16.');
    // The odds of before World's move are the same, and on another screen they are not told again.
    for (const text of told.slice(2, 4)) expect(text).not.toMatch(/^Odds:/m);
    expect(told[4]).toContain('Odds: fight 25%, up 25; peace 52%, down 41; drought 23%, up 16.');
    // Told anew after they were off, or told whole: nothing changed since.
    for (const text of told.slice(6)) expect(text).toContain('Odds: fight 25%; peace 52%; drought 23%.');
  });

  test('has no number of the model with the odds off', async () => {
    const { told } = await typed(['g', 'y', 'b', 'w'], { odds: false });
    for (const text of told) expect(text).not.toMatch(/\d%/);
  });

  test('is told without odds where the game could not be explored', async () => {
    const { told } = await typed(['1'], { analyst: LOST, seats: ['person', 'person'] });
    expect(told[0]).toContain('No odds: "weir" has more than 10 states that can be reached.');
    expect(told[1]).toContain('Lower Ford to move.');
  });

  test('ends with the input, or by q, with nothing told after it', async () => {
    expect((await typed(['1'])).left).toBe('quit');
    const quit = await typed(['q', '1']);
    expect(quit.left).toBe('quit');
    expect([...quit.actor.getSnapshot().context.timeline.log]).toEqual([]);
    expect(last(quit).trim()).toBe('');
  });
});

describe('screens', () => {
  test.each([
    ['f', 'Facts and assumptions:'],
    ['facts', 'Facts and assumptions:'],
    ['b', 'Lines of play:'],
    ['branches', 'Lines of play:'],
    ['g', 'Odds by move:'],
    ['y', 'Why:'],
    ['w', 'What if'],
    ['what-if', 'What if'],
    ['i 3', 'People of both towns fight at the weir.'],
    ['f 3', '“Drive the others off” rests on:'],
    ['?', 'note TEXT: '],
  ])('%s tells %j', async (line, expected) => {
    expect(last(await typed([line]))).toContain(expected);
  });

  test('p tells that odds are given only while the exact ones are hidden', async () => {
    expect(last(await typed(['p']))).toContain('The exact odds are in sight: a hides them');
    expect(last(await typed(['a', 'p']))).toContain('Your odds');
  });

  test('n on a turn that is a person’s says so and makes no move', async () => {
    const played = await typed(['n']);
    expect(last(played)).toContain('Upper Ford is yours to play: a number chooses, N lets the model choose.');
    expect(played.actor.getSnapshot().context.timeline.at).toBe(0);
  });

  test('are broken between words at the width of a terminal, and nowhere else', async () => {
    const { text } = await typed(['f', '?'], { columns: () => 40 });
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    expect((await typed(['?'])).text).toMatch(/^.{200,}$/m);
  });

  test('help speaks of no bar and no triangle', async () => {
    expect(last(await typed(['?']))).not.toMatch(/\bbar\b|triangle|cells/);
  });

  test('what a screen does not know is done on the board behind it', async () => {
    const { told, actor } = await typed(['b', '1', 'f', 'N'], { seats: ['person', 'person'] });
    expect(told[1]).toContain('Lines of play:');
    expect(told[4]).toContain('Lower Ford may');
    expect(actor.getSnapshot().context.timeline.at).toBe(1);
  });

  test('a number goes to a line of play where these are told', async () => {
    const played = await typed(['1', '2', 'u', 'u', 'b', '3'], { seats: ['person', 'person'] });
    expect(played.told[5]).toContain('3, after 1 more move: round 1, World: Quiet.');
    expect(played.actor.getSnapshot().context.timeline.at).toBe(3);
  });

  test('a number that no line of play has leaves the list open and plays nothing', async () => {
    const played = await typed(['1', 'b', '9', '3', 'c'], { seats: ['person', 'person'] });
    expect(played.told[3]).toContain('No line has this number.');
    expect(played.told[4]).toContain('No line has this number.');
    expect(played.told[5]).toContain('Marked to be compared.');
    expect(played.actor.getSnapshot().context.timeline.log).toHaveLength(1);
  });

  test.each([
    ['dance', '“dance” is no word of this screen.'],
    ['run', 'not possible now'],
  ])('%s, which no screen can do, closes none', async (line, expected) => {
    const { told } = await typed(['b', 'f', line, 'esc', 'c']);
    expect(told[3]).toContain(expected);
    expect(told[5]).toContain('Marked to be compared.');
  });

  test('an action that is not there closes no screen either', async () => {
    const { told } = await typed(['b', 'f', '99', 'esc', 'c']);
    expect(told[3]).toContain('No action has this number.');
    expect(told[5]).toContain('Marked to be compared.');
  });

  test('the cursor moves by its words, and what is under it is told', async () => {
    const { told } = await typed(['1', 'b', 'up', 'c'], { seats: ['person', 'person'] });
    expect(told[3]).toContain('Under the cursor: 1: the start.');
    expect(told[4]).toContain('Marked to be compared.');
  });

  test('a number plays no action where two lines of play are compared', async () => {
    const lines = ['1', '2', 'u', 'u', '2', 'b', 'c', '1', 'b', 'c', '2'];
    const { told, actor } = await typed(lines, { seats: ['person', 'person'] });
    expect(told[10]).toContain('Two lines of play:');
    expect(told[11]).toContain('There is nothing to choose here. Esc goes back to the lines of play.');
    expect(actor.getSnapshot().context.timeline.at).toBe(0);
  });

  test('help lists what can be typed here: on the board no cursor, on other screens its words', async () => {
    const { told } = await typed(['?', 'b', 'help']);
    expect(told[1]).toContain('N, model: Lets the model choose for you');
    expect(told[1]).not.toMatch(/cursor (up|down|to)|pane|Enter|Ctrl-Z|Chooses “/);
    expect(told[1]).toContain('drought: At the horizon the weir is not shared.');
    expect(told[3]).toContain('up: Moves the cursor up');
    expect(told[3]).toContain('Enter, go there: ');
    expect(told[3]).not.toContain('Nothing new.');
  });

  test('help is a page: what is typed next is meant for the screen before it', async () => {
    const { told } = await typed(['b', '?', 'c']);
    expect(told[3]).toContain('Marked to be compared.');
  });
});

describe('what is said in more words', () => {
  test('a name and a note are written where play stands', async () => {
    const { actor } = await typed(['1', 'note  Nobody moves. ', 'name The quiet line'], {
      seats: ['person', 'person'],
    });
    const { timeline } = actor.getSnapshot().context;
    expect(textOf(timeline, 'note', 1)).toBe('Nobody moves.');
    expect(textOf(timeline, 'name', 1)).toBe('The quiet line');
  });

  test('words are not told apart by capitals', async () => {
    const { actor, told } = await typed(['Note Nobody moves.', 'Branches', 'HELP']);
    expect(textOf(actor.getSnapshot().context.timeline, 'note', 0)).toBe('Nobody moves.');
    expect(told[2]).toContain('Lines of play:');
    expect(told[3]).toContain('note TEXT: ');
  });

  test('a name that is too long is refused, in a sentence', async () => {
    expect(last(await typed([`name ${'x'.repeat(61)}`]))).toContain('a name at most 60');
  });

  test('a text that the screen asks for is the whole line', async () => {
    const { actor } = await typed(['b', 'e', 'q', 'q']);
    expect(textOf(actor.getSnapshot().context.timeline, 'name', 0)).toBe('q');
  });

  test('w sets what can be set, and says what it cannot', async () => {
    const { told } = await typed([
      'w upper.precision 3',
      'w upper.precision default',
      'w upper.precision -1',
      'w nonsense 3',
    ]);
    expect(told[1]).toContain('Upper Ford precision: 3, turned from 1.');
    expect(told[2]).toContain('Upper Ford precision: 1.');
    expect(told[3]).toContain('"-1" cannot be the value of "upper.precision".');
    expect(told[4]).toContain('There is no “nonsense” to turn. Known: upper.precision');
  });

  test('p gives odds and tells how far they are from the exact ones', async () => {
    const { told, actor } = await typed(['a', 'p 20 50 30', 'p 20 50', 'p 20 50 20']);
    expect(told[2]).toContain('given 20 percent, exact odds 25%');
    expect(told[3]).toContain('Give a whole number of percent for each ending: fight, peace, drought.');
    expect(told[4]).toContain('10 percent are left to give');
    expect(actor.getSnapshot().context.timeline.predictions).toHaveLength(1);
  });
});
