import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { percentTexts, pointsBetween, spokenPercent, spokenPoints } from '../../../words/percents.ts';
import type { Message } from '../../../words/problem.ts';
import { messageText } from '../../../words/problem-text.ts';
import type { OddsBar, Part } from '../parts/part.ts';
import { partRows } from '../parts/part-rows.ts';
import { cell, oneLine, tableLine } from '../parts/table.ts';
import { type Row, textRow } from '../rows/row.ts';
import type { BarOdds } from '../scene/outlook.ts';
import type { Scene } from '../scene/scene.ts';
import { barLayout } from './bar-layout.ts';

/** Stand behind the bar where there is room, and are alike in width. */
const [EXACT, SET] = ['exact', '◆ set'];

import { changeText } from './change-text.ts';

/** Returns how many lines the odds bar takes at a width, whatever the odds. */
export function barLines({ model }: Scene, width: number): number {
  const names = model.scenario.endings.map(({ short }) => short);
  return barLayout(names, width).lines.length;
}

/** Returns the lines of what stands in the place of the odds bar: as many as the bar takes, whatever it is. */
export function barRows(scene: Scene, part: Part, width: number): readonly Row[] {
  const rows = partRows(part, width);
  return [...rows, ...Array.from({ length: barLines(scene, width) - rows.length }, () => textRow(''))];
}

/**
 * Returns the odds bar, or in its place what there is to say instead. It shows the odds where play stands, or those of a
 * screen that is about `others`, which that says itself.
 */
export function barPart(scene: Scene, { odds: isOn }: { readonly odds: boolean }, others?: BarOdds): Part {
  const { position, bar, fault } = scene;
  if (!isOn) return oneLine(' odds are off: a shows them', 'faint');
  if (fault) return faultLine(fault);
  // Here the scenario itself says what the odds are.
  if (position.ending !== null) return endedBar(scene, position.ending);
  if (others) return { ...oddsBar(scene, others), label: SET, said: '' };
  return bar ? oddsBar(scene, bar) : oneLine(' odds: …', 'faint', '');
}

function faultLine(fault: Message): Part {
  const text = `No odds: ${messageText(fault)}`;
  return tableLine([{ width: 'rest', gap: 1 }], [cell(text, 'strong')], text);
}

function oddsBar({ model }: Scene, bar: BarOdds): OddsBar {
  const { endings } = model.scenario;
  const [percents, points] = [percentTexts(bar.odds), changesIn(bar)];
  const shares = endings.map(({ short }, i) => ({
    name: short,
    probability: at(bar.odds, i, 'probability'),
    percent: at(percents, i, 'percent'),
    change: changeText(at(points, i, 'change')),
  }));
  const said = shares.map(({ name, percent }, i) => {
    const by = at(points, i, 'change');
    return `${name} ${spokenPercent(percent)}${by === 0 ? '' : `, ${spokenPoints(by)}`}`;
  });
  return { kind: 'odds-bar', shares, holds: null, label: EXACT, said: `Odds: ${said.join('; ')}.` };
}

/** The ending that holds has all of the odds. */
function endedBar(scene: Scene, ending: number): OddsBar {
  const { scenario } = scene.model;
  const odds = Float64Array.from(scenario.endings, (_, i) => Number(i === ending));
  const bar = oddsBar(scene, scene.bar ?? { odds, before: undefined });
  return { ...bar, holds: ending, said: `Odds: ${endingAt(scenario, ending).title} holds: play has ended.` };
}

function changesIn({ odds, before }: BarOdds): readonly number[] {
  return before ? pointsBetween(before, odds) : Array.from(odds, () => 0);
}
