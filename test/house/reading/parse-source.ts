import { type ExportExportName, parseSync } from 'oxc-parser';
import { importsOf } from './imports-of.ts';
import { namesOf } from './names-of.ts';
import type { Source, SourceText } from './source.ts';

/** Reads what a file is made of; throws where it cannot be parsed. */
export function parseSource({ path, text }: SourceText): Source {
  const { program, module, errors } = parseSync(path, text, { preserveParens: false });
  if (errors.length > 0)
    throw new Error(`${path} cannot be parsed: ${errors.map(({ message }) => message).join('; ')}`);
  const lineAt = linesOf(text);
  return {
    path,
    lines: lineAt(text.trimEnd().length),
    imports: importsOf(program, module),
    exports: module.staticExports.flatMap(({ entries }) => entries.map(({ exportName }) => exportNameOf(exportName))),
    ...namesOf(program, lineAt),
  };
}

function exportNameOf({ kind, name }: ExportExportName): string {
  return name ?? (kind === 'Default' ? 'default' : '*');
}

/** Returns the line of each offset of a text, counted from 1. */
function linesOf(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return offset => {
    const after = starts.findIndex(start => start > offset);
    return after < 0 ? starts.length : after;
  };
}
