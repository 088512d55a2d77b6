import type { Shown } from '../../ui/board/bound-screen.ts';
import { sayingsOf } from '../../ui/board/registry.ts';
import { aboutOdds } from '../../ui/kit/odds/about-odds.ts';
import { itemRows } from '../../ui/kit/parts/part-rows.ts';
import type { BoardState } from '../../ui/kit/screen/board-state.ts';
import type { KeyLabel } from '../../ui/kit/screen/key-entry.ts';

/** Returns what can be typed now, and what the odds are; keys that lead nowhere without a screen are left out. */
export function helpText({ scene, state }: Shown): string {
  const lines = [
    'A number chooses an action, or does what that line of the screen is for.',
    ...sayingsOf(state).map(({ label, says }) => `${label}: ${says}.`),
    'i, f or y and a number: tells of that action.',
    'An empty line: tells all that stands on the board.',
    'Any of these, a key or its word, one a line; what a screen does not know is meant for the board behind it:',
    ...state.screens[state.screen]
      .keys({ scene, state })
      .filter(key => isForLines(state, key))
      .map(({ label, short, says }) => `${wordsFor(label, short)}: ${says}.`),
  ];
  const about = itemRows({ parts: aboutOdds(scene, false) }, Number.POSITIVE_INFINITY).map(({ said }) => said);
  return [...lines, ...about.filter(said => said !== '')].join('\n');
}

/** On the board numbers choose, and no cursor is told: what moves it would seem to do nothing. */
function isForLines({ screen }: BoardState, { kind, keys }: KeyLabel): boolean {
  if (kind === 'choice' || keys.includes('ctrl-z')) return false;
  return screen !== 'main' || !(kind === 'cursor' || keys.includes('enter') || keys.some(key => /tab$/.test(key)));
}

/** Signs that no keyboard has are typed as words. */
const TYPED: Readonly<Record<string, string>> = { '↑': 'up', '↓': 'down', '←': 'left', '→': 'right' };

function wordsFor(label: string, short: string): string {
  const typed = TYPED[label] ?? label;
  return short === '' || short === typed ? typed : `${typed}, ${short}`;
}
