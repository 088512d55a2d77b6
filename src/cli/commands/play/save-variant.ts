import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Model } from '../../../game/model.ts';
import { changedSettings, idForTitle, variantText } from '../../../report/export/variant.ts';
import { parseScenario } from '../../../scenario/parse-scenario.ts';
import { basesOf, findScenario, libraryNames } from '../../../sources/library.ts';
import type { Variants } from '../../../ui/board/store/variants.ts';
import type { Message, Source } from '../../../words/problem.ts';
import { quotePath } from '../../../words/quote.ts';
import { createLog, freePath } from '../../files/log-file.ts';
import { notWritten } from '../../files/write-new.ts';
import { modelWords, shellWord } from '../../repeat.ts';
import { startedAs } from '../../start/started.ts';

/** Where a variant may stand, and by what name it finds its base from there. */
interface Home {
  readonly folder: string;
  readonly base: string;
  /** Says in words where that is. */
  readonly place: string;
}

/**
 * Returns what can be done with variants of an opened scenario. They are saved beside its file, where a person opened one,
 * else in the working folder. Nothing is ever overwritten: where the name is taken, a number is added.
 */
export function variantsFor(opened: Source): Variants {
  return {
    save: (model, title, why) => save(opened, model, title, why),
    command: model => [startedAs(), ...['play', opened.file, ...modelWords(model)].map(shellWord)].join(' '),
  };
}

function save(opened: Source, model: Model, title: string, why: string): ReturnType<Variants['save']> {
  const home = homeOf(opened);
  if ('what' in home) return home;
  if (changedSettings(model).size === 0 && model.horizon === model.scenario.round.horizon) {
    return { what: 'There is nothing to save: everything is set as in the scenario.' };
  }
  const path = freePath(join(home.folder, `${idForTitle(title, `${model.scenario.id}-what-if`)}.yaml`));
  const text = variantText(model, { base: home.base, id: basename(path, '.yaml'), title, why });
  return faultOf(opened, { file: path, text }) ?? write(path, text, home);
}

function homeOf({ file, text }: Source): Home | Message {
  const cannot = 'A variant of this scenario cannot be saved.';
  if (file === '-') {
    return { what: cannot, wayOut: 'It came from standard input: open it from a file, which a variant can extend.' };
  }
  const isNamed = !existsSync(file) && libraryNames().includes(file);
  if (!isNamed && !/\.ya?ml$/.test(file)) {
    return { what: cannot, wayOut: `A variant extends a .yaml file, and it was opened from ${quotePath(file)}.` };
  }
  const now = findScenario(file);
  if ('what' in now || now.text !== text) {
    const wayOut = `It is no longer as it was when the game began: ${quotePath(file)} has been changed or is gone.`;
    return { what: cannot, wayOut };
  }
  if (isNamed) return { folder: '.', base: file, place: 'in the working folder' };
  return { folder: dirname(file), base: basename(file), place: 'beside the scenario' };
}

/** A file that would not open is not written. The file is not there yet, so its base is looked for from the base's own. */
function faultOf(opened: Source, source: Source): Message | undefined {
  const bases = basesOf(opened.file);
  const read = parseScenario(source, (reference, from) => bases(reference, from === source.file ? opened.file : from));
  const [first] = read.ok ? [] : read.problems;
  return first && { ...first, what: `The variant would not be a scenario: ${first.what}` };
}

function write(path: string, text: string, { place }: Home): { readonly saved: string } | Message {
  try {
    const file = createLog(path, text);
    file.close();
    return { saved: `Saved ${place}. Open it with: ${startedAs()} play ${shellWord(file.path)}` };
  } catch (error) {
    return notWritten(path, error);
  }
}
