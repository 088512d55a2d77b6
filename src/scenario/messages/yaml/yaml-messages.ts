import type { YAMLError } from 'yaml';
import { counted, grouped, plural } from '../../../words/numbers/plural.ts';
import type { Message } from '../../../words/problem.ts';
import { quote } from '../../../words/quote.ts';

export const EMPTY: Message = {
  what: 'The file is empty.',
  wayOut: 'A scenario starts with "parley: 1"; look at scenarios/washington-caracas.yaml for an example.',
};

export const NOT_TEXT: Message = {
  what: 'This is not a text file in UTF-8.',
  wayOut: 'A scenario is a YAML text: save it from a text editor with the encoding UTF-8.',
};

export const ONLY_COMMENTS: Message = { ...EMPTY, what: 'The file holds nothing but comments.' };

export const TOO_DEEP: Message = {
  what: 'The brackets or the indentation are nested too deeply here.',
  wayOut: 'A scenario needs about ten levels; look for brackets that are opened and not closed.',
};

export const SECOND_DOCUMENT: Message = {
  what: 'A second YAML document starts here.',
  wayOut: 'A scenario is one document: remove the line "---", or move what follows it into a file of its own.',
};

export const TAG: Message = {
  what: 'Scenario files take no YAML tags.',
  wayOut: 'Remove the word that starts with "!", or put the text in quotes if it is meant to start with "!".',
};

export const DIRECTIVE: Message = {
  what: 'Scenario files take no YAML directives.',
  wayOut: 'Remove the line that starts with "%" and the line "---" after it.',
};

export const PROTOTYPE_KEY: Message = {
  what: '"__proto__" cannot be a key.',
  wayOut: 'Names start with a small letter and hold letters, digits and hyphens.',
};

export const MERGE_KEY: Message = {
  what: '"<<" merges nothing: to YAML 1.2 it is a key like any other, and here none is called so.',
  wayOut: 'Write out what is repeated, or let a variant extend the scenario that has it.',
};

export const NO_KEY: Message = {
  what: 'No key stands before the colon.',
  wayOut: 'Write "key: value", or put the text in quotes if it is meant to start with ":" or "?".',
};

/** A key that is a word of YAML; `made` says what for. */
export function keyIsNoText(written: string, made: string): Message {
  return {
    what: `YAML takes the key ${written} for ${made}.`,
    wayOut: `In quotes it stays a text: ${quote(written)}.`,
  };
}

/** A file longer than is read. */
export function tooLong(length: number, max: number): Message {
  return {
    what: `The file has ${counted(length, 'character')}.`,
    wayOut: `A scenario may have at most ${grouped(max)}.`,
  };
}

/** A character that does not print, by its code, as it stands in the file. */
export function controlCharacter(code: string): Message {
  return {
    what: `A character that does not print stands here (${code}).`,
    wayOut: 'Delete it and type the text anew: it often comes along when text is copied.',
  };
}

export function duplicateKey(key: string, firstLine: number): Message {
  return {
    what: `The key ${quote(key)} stands twice in one mapping, first in line ${firstLine}.`,
    wayOut: 'Keep one of the two, or give one another name.',
  };
}

export function danglingAlias(name: string): Message {
  return {
    what: `The alias ${quote(`*${name}`)} has no anchor before it.`,
    wayOut: `Mark what it stands for with ${quote(`&${name}`)} further up, write it out here, or put a text that starts with "*" in quotes.`,
  };
}

export function circularAlias(name: string): Message {
  return { what: `The alias ${quote(`*${name}`)} stands inside what it stands for.`, wayOut: 'Write it out here.' };
}

export function tooManyAliases(max: number): Message {
  return {
    what: `The aliases of this file stand for more than ${max} parts, counted through one another.`,
    wayOut: 'Write the repeated parts out, or use fewer aliases inside one another.',
  };
}

/** What is left out of a long list, so that a broken file does not flood the screen. */
export function moreProblems(more: number): Message {
  return {
    what: `${counted(more, 'more problem')} in this file ${plural(more, 'is', 'are')} not listed.`,
    wayOut: 'Correct those above first: many of the others may vanish with them.',
  };
}

const QUOTE_IT = 'Put the text in quotes.';

/** What a fault of YAML says to somebody who does not know YAML; `at` is the text that starts at the fault. */
export function yamlMessage({ code, message }: Pick<YAMLError, 'code' | 'message'>, at: string): Message {
  const first = quote(at.slice(0, 1));
  if (code === 'TAB_AS_INDENT') {
    return {
      what: 'A tab stands where the line is indented.',
      wayOut: 'Indent with spaces: YAML takes no tabs there.',
    };
  }
  if (code === 'MULTIPLE_DOCS') return SECOND_DOCUMENT;
  if (code === 'TAG_RESOLVE_FAILED' || code === 'MULTIPLE_TAGS' || code === 'BAD_COLLECTION_TYPE') return TAG;
  if (code === 'BAD_DIRECTIVE') return DIRECTIVE;
  if (code === 'RESOURCE_EXHAUSTION') return TOO_DEEP;
  if (message.startsWith('Block scalar') || (code === 'BAD_SCALAR_START' && /^"[>|]/.test(first))) {
    const wayOut = 'Put a comparison in quotes, such as ">= 2", and any text that starts with ">" or "|" too.';
    return { what: `A comparison or text that starts with ${first} has no quotes.`, wayOut };
  }
  if (code === 'BAD_SCALAR_START')
    return { what: `A text without quotes cannot start with ${first}.`, wayOut: QUOTE_IT };
  if (code === 'BAD_DQ_ESCAPE') {
    const wayOut = 'Write "\\\\" for a backslash, or put the text in single quotes.';
    return { what: 'A backslash in double quotes stands before a character that it does not go with.', wayOut };
  }
  return punctuation(message) ?? other(code, message);
}

function punctuation(message: string): Message | undefined {
  if (message.startsWith('Missing closing')) {
    const wayOut = 'Close it with the same mark. Put a text that only starts with an apostrophe in double quotes.';
    return { what: 'A quotation mark is opened here and never closed.', wayOut };
  }
  const bracket = /end with a ([\]}])/.exec(message)?.[1];
  if (bracket) {
    const opened = bracket === ']' ? '[' : '{';
    return { what: `${quote(opened)} is opened here and never closed.`, wayOut: `Close it with ${quote(bracket)}.` };
  }
  if (/^Missing .*(between|:)/.test(message)) {
    return {
      what: 'Two entries in brackets have no comma between them.',
      wayOut: `Put a comma before this one. ${QUOTE_IT}`,
    };
  }
  if (/^Unexpected (,|empty item)/.test(message)) {
    return { what: 'A comma stands here with nothing before it.', wayOut: 'Remove it, or write what is missing.' };
  }
  if (/^Unexpected .*(token|at node end)$/.test(message)) {
    const wayOut = 'Put a comma before it if it is an entry of its own, or the whole text in quotes.';
    return { what: 'This does not go with what stands before it.', wayOut };
  }
  if (message.startsWith('Nested mappings')) {
    const wayOut = 'Put a text that holds ": " in quotes, or start a new line for a new key.';
    return { what: 'A second ": " stands in one line.', wayOut };
  }
  return undefined;
}

function other(code: string, message: string): Message {
  if (message.startsWith('Implicit') || code === 'MULTILINE_IMPLICIT_KEY') {
    const wayOut =
      'Write "key: value" with a space after the colon, or indent a text that goes on from the line above.';
    return { what: 'This line is neither a key with a value nor the rest of the line above.', wayOut };
  }
  if (code === 'BAD_INDENT' || message.startsWith('All ')) {
    const wayOut =
      'What belongs together starts at the same column; what belongs to a key is indented further than it.';
    return { what: 'This line is not indented like the lines around it.', wayOut };
  }
  const wayOut = 'Check quotes, brackets, commas and indentation from here upwards.';
  return { what: `This is not valid YAML: ${message.replace(/[.:]?$/, '')}.`, wayOut };
}
