import type { Message } from '../text/problem.ts';

export const NOT_A_FILE_NAME: Message = {
  what: '"extends" does not name a file.',
  wayOut: 'Expected the name of one scenario, such as washington-caracas or washington-caracas.yaml.',
};

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
