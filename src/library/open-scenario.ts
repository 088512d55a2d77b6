import { parseScenario, type ReadScenario } from '../scenario/parse-scenario.ts';
import { basesOf, findScenario as readSource } from '../sources/library.ts';
import { type Checked, type Source, wholeFile } from '../words/problem.ts';
import { unlike } from './wrong-use.ts';

/**
 * Opens a scenario: a file by its path, one of the library by its name, or a text as `{ file, text }`. `file` is the
 * name that its problems are reported under, and where its bases are looked for. Returns all that is wrong with the
 * scenario where anything is.
 */
export function openScenario(from: string | Source): Checked<ReadScenario> {
  if (!isName(from) && !isText(from)) {
    throw unlike('openScenario', 'a path, a name of the library or a text as { file, text }', from);
  }
  const source = isName(from) ? readSource(from) : from;
  if ('text' in source) return parseScenario(source, basesOf(source.file));
  return { ok: false, problems: [{ severity: 'error', place: wholeFile(String(from)), ...source }] };
}

/** A text of several lines is a scenario and not its name. */
const isName = (given: unknown): given is string => typeof given === 'string' && !given.includes('\n');

function isText(given: unknown): given is Source {
  const isObject = typeof given === 'object' && given !== null && 'file' in given && 'text' in given;
  return isObject && typeof given.file === 'string' && typeof given.text === 'string';
}
