import { describe, expect, test } from 'vitest';
import { makeListenerTeller } from '../../../../src/ui/board/view/listener-teller.ts';
import { prompt, startBoard } from '../../support/play.ts';

/** A board with somebody who listens; odds come after a key, and not with it. */
function listening() {
  const board = startBoard({ analyst: prompt(), seats: ['person', 'person'] });
  const teller = makeListenerTeller();
  const heard = () => teller.tell(board.store.read());
  /** What is heard at once, and once all is known. */
  const press = async (...presses: readonly string[]) => {
    for (const key of presses) board.store.press(key);
    const first = heard();
    await board.pressed();
    return { first, later: heard() };
  };
  return { press };
}

describe('whoever listens', () => {
  test('hears what can be chosen once, and with the odds only the odds and the action under the cursor', async () => {
    const { press } = listening();
    const { first, later } = await press();
    expect(first).toContain('1: Wait.');
    expect(first).toContain('3: Drive the others off.');
    expect(later.split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(/^Odds: fight \d+%; peace \d+%; drought \d+%\.$/),
      expect.stringMatching(
        /^In the pane “Upper Ford may”, under the cursor: 1: Wait\. The model picks it \d+%; then /,
      ),
    ]);
  });

  test('hears after a move what happened, who moves, what can be chosen, and then the odds', async () => {
    const { press } = listening();
    await press();
    const { first, later } = await press('2');
    expect(first).toContain('round 1 of 3 · Lower Ford to move.');
    expect(first).toContain('Round 1, Upper Ford: Open the weir on some days.');
    expect(first).toContain('2: Send a delegation.');
    expect(first).not.toContain('Trust: 1 of 3');
    expect(later).toMatch(/Odds: fight \d+%, down \d+/);
    expect(later).not.toContain('Send a delegation.\n');
    expect(later).not.toContain('Upper Ford: Open the weir on some days.');
  });

  test('hears of a turn that is not theirs who moves and how play goes on, and no list', async () => {
    const { press } = listening();
    await press();
    await press('2');
    const { first } = await press('1');
    expect(first).toContain('World to move.');
    expect(first).not.toContain('Rain');
  });

  test('hears on coming back from another screen where the cursor is and the keys, and nothing else', async () => {
    const { press } = listening();
    await press();
    await press('2');
    const graph = await press('g');
    expect(graph.first + graph.later).toContain('Odds by move:');
    const { first, later } = await press('escape');
    const lines = `${first}\n${later}`.split('\n').filter(Boolean);
    expect(lines[0]).toMatch(/^In the pane “Lower Ford may”, under the cursor: 1: Wait\./);
    expect(lines[1]).toMatch(/^Keys: /);
    expect(lines).toHaveLength(2);
  });

  test('hears a screen whole each time it is opened', async () => {
    const { press } = listening();
    await press();
    const once = await press('f');
    await press('escape');
    const again = await press('f');
    expect(once.first).toContain('They still speak to each other.');
    expect(again.first).toContain('They still speak to each other.');
  });

  test('hears why a key did nothing', async () => {
    const { press } = listening();
    await press();
    expect((await press('x')).first).toBe('x does nothing here. ? lists the keys.');
    expect((await press('n')).first).toContain('is yours to play');
  });
});
