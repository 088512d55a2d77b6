import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';

export const NOT_A_FILE_NAME: Message = {
  what: '"extends" does not name a file.',
  wayOut: 'Expected one scenario: a file such as base.yaml beside this one, or the name of one in the library.',
};

/** Nothing else is ever opened, so that a scenario cannot look into other files. */
export function notScenarioFile(name: string): Message {
  return {
    what: `${quote(name)} is not a scenario file.`,
    wayOut:
      'Expected a file that ends in .yaml or .yml, or the name of a scenario of the library, such as washington-caracas.',
  };
}

export function outsideFolder(name: string): Message {
  return {
    what: `${quote(name)} lies outside the folder of the scenario.`,
    wayOut: 'A scenario may extend files in its own folder and the folders below it, and those of the library by name.',
  };
}

/** `files` start and end with the same file. */
export function circleOfFiles(files: readonly string[]): Message {
  const itself = files.length === 2;
  return {
    what: itself ? 'The file extends itself.' : `The files extend one another in a circle: ${files.join(' → ')}.`,
    wayOut: itself
      ? 'Name the scenario that it differs from, or remove "extends".'
      : 'One of them must stand on its own, without "extends".',
  };
}

export function tooManyFiles(max: number): Message {
  return {
    what: `More than ${max} files extend one another.`,
    wayOut: 'Let this one extend a scenario further down the chain, or write the parts of several into one.',
  };
}

/** A variant's empty value removes a key; this one is not there to be removed. */
export function nothingToRemove(key: string): Message {
  return {
    what: `${key} is empty, which removes it, and the scenario it extends has no such key.`,
    wayOut: 'Correct the name, or give it a value.',
  };
}
