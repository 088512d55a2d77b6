import type { Model } from '../../game/model.ts';
import { makeSetting } from '../../game/settings/settings.ts';
import { listed } from '../../words/list.ts';
import { counted } from '../../words/numbers/plural.ts';
import { spoken } from './condition-text.ts';

/** Returns the sentence that stands on every screen, page and file: as of when, and that it is no forecast. */
export function noticeOf(model: Model): string {
  return `As of ${model.scenario.asOf}; later events are not used. Not a forecast: every number follows from ${groundsOf(model)}.`;
}

function groundsOf(model: Model): string {
  const { facts, assumptions } = model.scenario;
  const set = userSettings(model).length;
  const grounds = [counted(facts.length, 'fact'), counted(assumptions.length, 'assumption')];
  return listed(set === 0 ? grounds : [...grounds, `${counted(set, 'setting')} of yours`]);
}

/** Returns the same in few words, for one line of a screen. */
export function shortNotice(model: Model): string {
  return `${leastNotice(model)} · ${counted(model.scenario.assumptions.length, 'assumption')}`;
}

/** Returns what must stand even where a line is narrow. */
export function leastNotice({ scenario }: Model): string {
  return `As of ${scenario.asOf} · not a forecast`;
}

/** Something a user set: a lever, a start value, how a party decides, or the horizon. */
interface UserSetting {
  readonly name: string;
  readonly value: string;
}

/** Returns what a user set, in the order in which it was set; the horizon last. */
function userSettings({ scenario, settings, horizon }: Model): readonly UserSetting[] {
  const set = [...settings].map(([name, value]) => {
    const written = makeSetting(scenario, name, value).slice(name.length + 1);
    return { name, value: spokenWord(written) };
  });
  return horizon === scenario.round.horizon ? set : [...set, { name: 'horizon', value: String(horizon) }];
}

/** A minus is no hyphen. */
const spokenWord = (written: string) => (/^-?\d/.test(written) ? written : spoken(written));

/** Says what a user set: "what if: trust 3, dockStrike 1"; empty where everything is as the scenario has it. */
export function whatIfText(model: Model): string {
  const set = userSettings(model).map(({ name, value }) => `${name} ${value}`);
  return set.length === 0 ? '' : `what if: ${set.join(', ')}`;
}
