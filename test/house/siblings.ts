/**
 * Folders whose files are siblings of one kind, each written like the next. Such a folder may hold as many as there are of
 * its kind; any other holds at most `MOST_FILES`. What is said of a folder of `src` is said of its mirror in `test`.
 */
export const SIBLINGS: Readonly<Record<string, string>> = {
  'analysis/mutants/operators': 'operators',
  'cli/commands': 'commands',
  'report/answers': 'answers, one a question',
  'ui/screens': 'screens',
};

/** The most files that a folder holds which are not of one kind. */
export const MOST_FILES = 12;
