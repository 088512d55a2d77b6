import { expect, test } from 'vitest';
import type { Variants } from '../../../../src/ui/board/store/variants.ts';
import { exhibitsOf } from '../../../../src/ui/kit/scene/evidence.ts';
import { scenarioOf } from '../../../support/load.ts';
import { frameOf } from '../../support/frame.tsx';
import { keptIn } from '../../support/kept.ts';
import { LEVERED_WEIR, leveredWeir } from '../../support/levered-weir.ts';
import { prompt, startBoard } from '../../support/play.ts';

const SMALLEST = { columns: 60, rows: 16 };
const WORDS = Array.from({ length: 90 }, (_, i) => `word${i}.`);

/** Asks for the command of what is set, which is longer than the panel. */
async function toldMuch() {
  const scenario = leveredWeir();
  const variants: Variants = { save: () => ({ saved: '' }), command: () => WORDS.join(' ') };
  const { store, pressed } = startBoard({ scenario, analyst: prompt(scenario), variants });
  const press = (key: string) => store.press(key, SMALLEST);
  await pressed('w', 'right');
  press('p');
  return { press, frame: () => frameOf(store, SMALLEST) };
}

test('what came of a key is gone through line by line to its end', async () => {
  const { press, frame } = await toldMuch();
  expect(frame()).toContain('word0.');
  expect(frame()).toContain('↓');
  expect(frame()).not.toContain('word89.');
  const frames = [frame()];
  for (let i = 0; i < 12; i++) {
    press('down');
    frames.push(frame());
  }
  for (const word of WORDS) expect(frames.join('\n')).toContain(word);
});

test('it is gone once the cursor leaves the slider, and begins at its first line when it is asked for again', async () => {
  const { press, frame } = await toldMuch();
  press('down');
  expect(frame()).not.toContain('word0.');
  press('p');
  expect(frame()).toContain('word0.');
  for (let i = 0; i < 20; i++) press('down');
  expect(frame()).not.toContain('word');
  expect(frame()).toContain('What the next round counts for Lower Ford');
});

test('what there is no room to tell of a slider, f tells', async () => {
  const says = 'Whether the summer is dry, as it was. '.repeat(8).trim();
  const text = LEVERED_WEIR.replace('Whether the summer is dry.', says);
  const scenario = scenarioOf({ file: 'weir.yaml', text });
  const { store, pressed } = startBoard({ scenario, analyst: prompt(scenario) });
  await pressed('w', 'down', 'down', 'right');
  expect(frameOf(store, SMALLEST)).toContain('… f tells the rest');
  expect(frameOf(store, SMALLEST)).not.toContain('In commands');
  const { scene, state } = await pressed('f');
  expect(exhibitsOf(scene, keptIn(state).subject).slice(0, 2)).toEqual([
    { kind: 'heading', title: '“drought” rests on' },
    {
      kind: 'number',
      title: 'drought',
      value: '1 (a dry summer)',
      says: `${says} From 0 to 1 by 1; default 0 (a wet summer). In commands: drought.`,
      restsOn: [],
      isSetByUser: false,
    },
  ]);
});
