import { Composer, type CST, type Document, isCollection, isScalar, LineCounter, visit, type YAMLError } from 'yaml';
import { codeText } from '../../words/characters/seen-text.ts';
import { UNSEEN_IN_FILE } from '../../words/characters/unseen.ts';
import { type Checked, type Message, type Problem, type Source, wholeFile } from '../../words/problem.ts';
import {
  controlCharacter,
  DIRECTIVE,
  EMPTY,
  NOT_TEXT,
  ONLY_COMMENTS,
  SECOND_DOCUMENT,
  TOO_DEEP,
  tooLong,
  tooManyAliases,
  yamlMessage,
} from '../messages/yaml/yaml-messages.ts';
import { parseTokens, tooDeepAt } from './depth.ts';
import { documentProblems } from './document-problems.ts';
import { type Layer, placeAt, type SourceLines } from './layer.ts';

/** The longest text that is read, in UTF-16 units; the flagship has about 70,000. */
export const MAX_TEXT = 500_000;

/** How often aliases may be expanded: enough for reuse, too little for a "billion laughs". */
const MAX_ALIASES = 200;

/** Reads one YAML text into a layer, or says all that is wrong with it as YAML. */
export function readLayer(source: Source): Checked<Layer> {
  const lines = new LineCounter();
  const sourceLines: SourceLines = { file: source.file, text: source.text.replace(/^\uFEFF/, ''), lines };
  const fault = faultOfText(sourceLines.text);
  if (fault) return refused({ severity: 'error', place: wholeFile(source.file), ...fault });
  const tokens = parseTokens(sourceLines.text, lines);
  if (!Array.isArray(tokens)) return refused(problemAt(sourceLines, tokens.tooDeepAt, 1, TOO_DEEP));
  const unreadable = unreadableAt(sourceLines, tokens);
  if (unreadable) return refused(unreadable);
  const document = composed(sourceLines, tokens);
  if ('severity' in document) return refused(document);
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    return { ok: false, problems: onePerLine(faults.map(one => yamlProblem(sourceLines, document, one))) };
  if (document.contents === null)
    return refused({ severity: 'error', place: wholeFile(source.file), ...ONLY_COMMENTS });
  const problems = documentProblems(sourceLines, document);
  return problems.length > 0 ? { ok: false, problems } : plainValue(sourceLines, document);
}

const refused = (problem: Problem): Checked<never> => ({ ok: false, problems: [problem] });

function faultOfText(text: string): Message | undefined {
  if (text.length > MAX_TEXT) return tooLong(text.length, MAX_TEXT);
  if (/[\0\uFFFD]/.test(text)) return NOT_TEXT;
  return text.trim() === '' ? EMPTY : undefined;
}

/** Unseen characters would act on the terminal that shows the text; nesting without end, on the stack. */
function unreadableAt(sourceLines: SourceLines, tokens: readonly CST.Token[]): Problem | undefined {
  const unseen = UNSEEN_IN_FILE.exec(sourceLines.text);
  if (unseen) return problemAt(sourceLines, unseen.index, 1, controlCharacter(codeText(unseen[0])));
  const directive = tokens.find(({ type }) => type === 'directive');
  if (directive) return problemAt(sourceLines, directive.offset, Number.POSITIVE_INFINITY, DIRECTIVE);
  const deep = tooDeepAt(tokens);
  return deep === undefined ? undefined : problemAt(sourceLines, deep, 1, TOO_DEEP);
}

function problemAt(sourceLines: SourceLines, start: number, length: number, message: Message): Problem {
  return { severity: 'error', place: placeAt(sourceLines, start, start + length), ...message };
}

function composed(sourceLines: SourceLines, tokens: readonly CST.Token[]): Document | Problem {
  const options = { schema: 'core', logLevel: 'error', uniqueKeys: false, resolveKnownTags: false } as const;
  const [document] = new Composer(options).compose(tokens, true, sourceLines.text.length);
  const [, second] = tokens.filter(token => token.type === 'document');
  if (!document) throw new Error(`no YAML document in ${sourceLines.text.length} characters of ${sourceLines.file}`);
  if (second === undefined) return document;
  const mark = second.start.find(({ type }) => type === 'doc-start');
  return problemAt(sourceLines, mark?.offset ?? second.offset, 3, SECOND_DOCUMENT);
}

function yamlProblem(sourceLines: SourceLines, document: Document, error: YAMLError): Problem {
  const [start, end] = opening(document, error) ?? beforeHeader(error) ?? error.pos;
  return problemAt(sourceLines, start, end - start, yamlMessage(error, sourceLines.text.slice(start, start + 1)));
}

/** A quote or bracket that is not closed is noticed at the end of the file, and mended where it opens. */
function opening(document: Document, { message, pos }: YAMLError): readonly [number, number] | undefined {
  if (!/^Missing closing|end with a [\]}]/.test(message)) return undefined;
  let start: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      const holds = node.range && node.range[0] <= pos[0] && node.range[2] >= pos[0];
      const opens = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
      if (holds && opens && node.range) start = node.range[0];
    },
  });
  return start === undefined ? undefined : [start, start + 1];
}

/** The library points behind the ">" of a comparison that it takes for the head of a long text. */
function beforeHeader({ message, pos }: YAMLError): readonly [number, number] | undefined {
  return message.startsWith('Block scalar header') ? [pos[0] - 1, pos[1]] : undefined;
}

/** One fault often shows up several times in its line, in other words each time. */
function onePerLine(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ place }) => !seen.has(place.line) && seen.add(place.line));
}

function plainValue(sourceLines: SourceLines, document: Document): Checked<Layer> {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { ok: true, value: { ...sourceLines, document, value }, warnings: [] };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return refused({ severity: 'error', place: wholeFile(sourceLines.file), ...tooManyAliases(MAX_ALIASES) });
  }
}
