import fc from 'fast-check';
import { at } from '../../num/at.ts';
import type { OpenSource } from '../../scenario/text/extend.ts';
import { anyBrokenText } from '../broken/any-broken-text.ts';
import { anyScenarioText } from '../generate/scenario.ts';
import type { ScenarioSize } from '../generate/size.ts';
import { anyChoices } from '../play/choices.ts';
import { noEffort, type TriedCount } from '../play/judge-line.ts';
import { type TextFault, type TextOutcome, type TextTrial, tryText } from '../text/try-text.ts';
import { type CampaignPart, type Failure, runSlices } from './run.ts';

/**
 * A text that failed: `input`. A generated scenario that is refused has failed, too, even if what is said about it is
 * fit to read.
 */
export interface TextFailure extends Failure<string> {
  readonly fault: TextFault | Extract<TextOutcome, { kind: 'refused' }>;
}

/** What has been done so far: all of it grows in place. */
export interface TextsDone {
  /** How many texts were drawn; those that a failing one was shrunk by are not counted, here and below. */
  runs: number;
  /** How many texts were refused, and how many were valid and played. */
  refused: number;
  played: number;
  /** The states of the games that were explored, all together. */
  states: number;
  readonly effort: TriedCount;
  /** A text has failed, and is being shrunk until `failure` is there. */
  hasFailed: boolean;
  failure?: TextFailure;
}

/** A text and lines of play in whatever game it may be. */
interface FuzzText {
  readonly text: string;
  readonly lines: readonly (readonly number[])[];
}

/** What varies between the two campaigns on texts. */
interface TextCampaign {
  /** By the seed of a slice. */
  readonly texts: (seed: number) => fc.Arbitrary<string>;
  readonly isFault: (outcome: TextOutcome) => outcome is TextFailure['fault'];
  readonly trial: Omit<TextTrial, 'effort'>;
}

const anyLines = fc.array(anyChoices, { minLength: 1, maxLength: 4 });
const inputsOf = (text: fc.Arbitrary<string>): fc.Arbitrary<FuzzText> => fc.record({ text, lines: anyLines });
const textAt = (texts: fc.Arbitrary<string>, seed: number, run: number) =>
  at(fc.sample(inputsOf(texts), { seed, path: String(run), numRuns: 1 }), 0, 'text').text;

/** Rules are read, and must be valid; what they say is for `parley check`. */
const WITH_RULES = { rules: 3 };

/** Small games have fewer states than this by far. */
const GENERATED_STATES = 1_000_000;

/** So many states of a mutated scenario are explored; larger ones are played by their rules. */
const BROKEN_STATES = 3_000;

/** Generates valid scenarios and compares statechart and table of each along lines of play. */
export function fuzzGenerated(
  wanted: CampaignPart,
  size: Partial<ScenarioSize> = {},
  chartOf?: TextTrial['chartOf'],
): Generator<TextsDone, void, undefined> {
  const open = () => ({ what: 'A generated scenario extends no other.' });
  return fuzzTexts(wanted, {
    texts: () => anyScenarioText({ ...WITH_RULES, ...size }),
    isFault: outcome => outcome.kind !== 'played',
    trial: { open, maxStates: GENERATED_STATES, ...(chartOf && { chartOf }) },
  });
}

/** Breaks scenario files, given by their texts or generated: each must give problems, or load, explore and play. */
export function fuzzBroken(
  wanted: CampaignPart,
  texts: readonly string[],
  open: OpenSource,
): Generator<TextsDone, void, undefined> {
  return fuzzTexts(wanted, {
    texts: seed => anyBrokenText(texts, seed),
    isFault: outcome => outcome.kind !== 'played' && outcome.kind !== 'refused',
    trial: { open, maxStates: BROKEN_STATES },
  });
}

/** Returns the text of one run of `fuzzGenerated` without trying it, by the seed of its slice and its number there. */
export function generatedTextAt(seed: number, run: number): string {
  return textAt(anyScenarioText(WITH_RULES), seed, run);
}

/** Returns the text of one run of `fuzzBroken` without trying it, by the seed of its slice and its number there. */
export function brokenTextAt(texts: readonly string[], seed: number, run: number): string {
  return textAt(anyBrokenText(texts, seed), seed, run);
}

function* fuzzTexts(
  wanted: CampaignPart,
  { texts, isFault, trial }: TextCampaign,
): Generator<TextsDone, void, undefined> {
  const done: TextsDone = { runs: 0, refused: 0, played: 0, states: 0, effort: noEffort(), hasFailed: false };
  // What failed last is the result, once nothing smaller fails.
  let fault: TextFailure['fault'] | undefined;
  const holds = ({ text, lines }: FuzzText) => {
    const outcome = tryText(text, lines, { ...trial, effort: done.effort });
    if (!done.hasFailed) count(done, outcome);
    if (!isFault(outcome)) return true;
    fault = outcome;
    done.hasFailed = true;
    return false;
  };
  yield done;
  for (const failure of runSlices(wanted, seed => inputsOf(texts(seed)), holds)) {
    if (failure && fault) done.failure = { ...failure, input: failure.input.text, fault };
    yield done;
  }
}

function count(done: TextsDone, outcome: TextOutcome): void {
  done.runs++;
  if (outcome.kind === 'refused') done.refused++;
  if (outcome.kind !== 'played') return;
  done.played++;
  done.states += outcome.states ?? 0;
}
