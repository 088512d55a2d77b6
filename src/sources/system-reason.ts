const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'You are not allowed to.',
  EPERM: 'You are not allowed to.',
  EISDIR: 'It is a directory.',
  ENOTDIR: 'A part of its path is not a directory.',
  ELOOP: 'Its links lead round in a circle.',
  EROFS: 'The file system is read-only.',
  ENOSPC: 'There is no room left.',
  EEXIST: 'A file of that name is there already.',
  ENAMETOOLONG: 'Its name is too long.',
};

/** Says why the system refused a file, in a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `The system says ${code || String(error)}.`;
}
