import { type Document, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { type Layer, placeAt } from './layer.ts';
import { type Checked, type Message, type Problem, type Source, wholeFile } from './problem.ts';

/** The longest text that is read, in UTF-16 units; the flagship has about 60,000. */
export const MAX_TEXT = 1_000_000;

/** How often aliases may be expanded: enough for reuse, too little for a "billion laughs". */
const MAX_ALIASES = 200;

const WORDING: Partial<Record<YAMLError['code'], Message>> = {
  TAB_AS_INDENT: { what: 'A tab stands where the line is indented.', wayOut: 'YAML is indented with spaces only.' },
  DUPLICATE_KEY: {
    what: 'This key stands twice in one mapping.',
    wayOut: 'Keep one of the two, or give one another name.',
  },
  MULTIPLE_DOCS: {
    what: 'A second YAML document starts here.',
    wayOut: 'A scenario is one document: remove the line "---" or put the second document into a file of its own.',
  },
  TAG_RESOLVE_FAILED: {
    what: 'Scenario files take no YAML tags.',
    wayOut: 'Remove the word that starts with "!"; plain text, numbers, lists and mappings are all there is.',
  },
};

/** Reads one YAML text into a layer, or says all that is wrong with it as YAML. */
export function readLayer(source: Source): Checked<Layer> {
  const fault = faultOfText(source.text);
  if (fault) return { ok: false, problems: [{ severity: 'error', place: wholeFile(source.file), ...fault }] };
  const lines = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(source.text, {
      lineCounter: lines,
      prettyErrors: false,
      schema: 'core',
      logLevel: 'error',
    });
  } catch (error) {
    return { ok: false, problems: [tooDeep(source.file, error)] };
  }
  const frame = { file: source.file, text: source.text, lines };
  const problems = [...document.errors, ...document.warnings].map(error => yamlProblem(frame, error));
  problems.push(...danglingAliases(frame, document));
  if (problems.length > 0) return { ok: false, problems };
  return plainValue(frame, document);
}

function faultOfText(text: string): Message | undefined {
  if (text.length > MAX_TEXT) {
    return {
      what: `The file has ${text.length.toLocaleString('en')} characters.`,
      wayOut: `A scenario may have at most ${MAX_TEXT.toLocaleString('en')}.`,
    };
  }
  if (/[\0\uFFFD]/.test(text)) {
    return { what: 'This is not a text file in UTF-8.', wayOut: 'A scenario is a YAML text.' };
  }
  if (text.trim() === '') {
    return { what: 'The file is empty.', wayOut: 'A scenario starts with "parley: 1"; `parley schema` describes it.' };
  }
  return undefined;
}

function yamlProblem(frame: Pick<Layer, 'file' | 'text' | 'lines'>, error: YAMLError): Problem {
  const wording = WORDING[error.code] ?? {
    what: `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`,
    wayOut: 'Check quotes, brackets and indentation from here upwards.',
  };
  return { severity: 'error', place: placeAt(frame, error.pos[0], error.pos[1]), ...wording };
}

function danglingAliases(frame: Pick<Layer, 'file' | 'text' | 'lines'>, document: Document): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document)) return;
      const [start, end] = alias.range ?? [0, 0];
      problems.push({
        severity: 'error',
        place: placeAt(frame, start, end),
        what: `The alias "*${alias.source}" has no anchor before it.`,
        wayOut: `Mark what it stands for with "&${alias.source}" further up, or write it out here.`,
      });
    },
  });
  return problems;
}

function plainValue(frame: Pick<Layer, 'file' | 'text' | 'lines'>, document: Document): Checked<Layer> {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { ok: true, value: { ...frame, document, value }, warnings: [] };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, problems: [tooDeep(frame.file, error)] };
    return {
      ok: false,
      problems: [
        {
          severity: 'error',
          place: wholeFile(frame.file),
          what: `The aliases of this file expand more than ${MAX_ALIASES} times.`,
          wayOut: 'Write the repeated parts out, or use fewer aliases inside one another.',
        },
      ],
    };
  }
}

/** Deep nesting overflows the stack of the YAML library; anything else is a bug and goes on upwards. */
function tooDeep(file: string, error: unknown): Problem {
  if (!(error instanceof RangeError)) throw error;
  return {
    severity: 'error',
    place: wholeFile(file),
    what: 'The file is nested too deeply to be read.',
    wayOut: 'A scenario needs no more than about ten levels of nesting.',
  };
}
