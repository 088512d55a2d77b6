import { type Checked, type Place, type Problem, type Source, wholeFile } from '../words/problem.ts';
import { idleEvidence } from './check/evidence.ts';
import { idleLastMoves } from './check/last-moves.ts';
import { endedStarts } from './check/start.ts';
import { wholeFaults } from './check/whole.ts';
import { ProblemList } from './link/context.ts';
import { linkScenario } from './link/link-scenario.ts';
import { moreProblems } from './messages/yaml/yaml-messages.ts';
import { rawScenario } from './raw/raw-scenario.ts';
import { zodProblems } from './raw/zod-problems.ts';
import type { Scenario } from './scenario.ts';
import { type OpenSource, overlay, readLayers } from './text/extend.ts';
import { type Path, placeOf } from './text/layer.ts';

/** A checked scenario with the texts it was read from, the user's own first, so that a game can keep them. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly sources: readonly Source[];
  /**
   * Returns where the files hold what stands at `path`: in a variant where it says so, else in what it extends; where none
   * holds the whole path, at the nearest block around it.
   */
  readonly placeOf: (path: Path, at: 'key' | 'value') => Place;
}

/** More problems than this are counted rather than listed. */
const MAX_LISTED = 100;

/**
 * Reads a scenario file and the files it extends into a checked scenario, or returns all its problems, by line.
 * Problems come stage by stage (YAML, shape, names, whole): a later stage needs what an earlier one checked.
 */
export function parseScenario(source: Source, open: OpenSource): Checked<ReadScenario> {
  const read = readLayers(source, open);
  if (!read.ok) return { ok: false, problems: inFileOrder(read.problems, [source]) };
  const layers = read.value;
  const value = layers.map(layer => layer.value).reduceRight((base, variant) => overlay(base, variant));
  const shaped = rawScenario.safeParse(value);
  if (!shaped.success) {
    const { issues } = shaped.error;
    const judged = { layers, value, schema: rawScenario };
    const problems = zodProblems(judged, issues.slice(0, MAX_LISTED));
    return { ok: false, problems: inFileOrder(problems, layers, issues.length - MAX_LISTED) };
  }
  const noted = new ProblemList(layers);
  const scenario = linkScenario(shaped.data, noted);
  if (!noted.hasErrors) lookAtWhole(scenario, noted);
  const problems = inFileOrder(noted.kept, layers, noted.dropped);
  if (noted.hasErrors) return { ok: false, problems };
  const sources = layers.map(({ file, text }) => ({ file, text }));
  const found = (path: Path, at: 'key' | 'value') => placeOf(layers, path, at);
  return { ok: true, value: { scenario, sources, placeOf: found }, warnings: problems };
}

function lookAtWhole(scenario: Scenario, noted: ProblemList): void {
  const faults = wholeFaults(scenario);
  for (const { path, message, at } of faults) noted.error(path, message, at);
  const doubts = [
    ...idleEvidence(scenario),
    ...idleLastMoves(scenario),
    ...(faults.length === 0 ? endedStarts(scenario) : []),
  ];
  for (const { path, message, at } of doubts) noted.warning(path, message, at);
}

/** Puts problems in file order and cuts a long list; `unlisted` counts those that were left out before. */
export function inFileOrder(
  problems: readonly Problem[],
  files: readonly { file: string }[],
  unlisted = 0,
): readonly Problem[] {
  const rank = (problem: Problem) => files.findIndex(({ file }) => file === problem.place.file);
  const ordered = [...problems].sort(
    (a, b) => rank(a) - rank(b) || a.place.line - b.place.line || a.place.column - b.place.column,
  );
  const more = Math.max(0, ordered.length - MAX_LISTED) + Math.max(0, unlisted);
  const last = ordered[MAX_LISTED - 1] ?? ordered.at(-1);
  if (more === 0 || !last) return ordered;
  const { severity, place } = last;
  return [...ordered.slice(0, MAX_LISTED), { severity, place: wholeFile(place.file), ...moreProblems(more) }];
}
