import type { Model } from '../../game/model.ts';
import { at } from '../../num/at.ts';
import { VERSION } from '../../words/version.ts';
import type { DocumentHeader } from '../documents/header.ts';
import { noticeOf, whatIfText } from '../tell/notice.ts';

/** Returns the scenario and the levers a result belongs to, as every JSON document carries them. */
export function headerJson(command: string, model: Model, hash: string): DocumentHeader {
  const { scenario, levers, horizon } = model;
  const { id, title, asOf } = scenario;
  return {
    schemaVersion: 1,
    version: VERSION,
    command,
    scenario: { id, title, asOf, hash },
    notice: noticeOf(model),
    whatIf: whatIfText(model) === '' ? null : whatIfText(model),
    levers: Object.fromEntries(scenario.levers.map(({ name }, index) => [name, at(levers, index, 'lever')])),
    horizon,
  };
}
