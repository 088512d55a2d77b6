import { buildScenario } from './build/build-scenario.ts';
import { Findings } from './build/context.ts';
import { rawScenario } from './raw/raw-scenario.ts';
import { zodProblems } from './raw/zod-problems.ts';
import type { Scenario } from './scenario.ts';
import { boundFaults } from './sound/bounds.ts';
import { chanceFaults } from './sound/chances.ts';
import { claimedStarts, idleEvidence } from './sound/evidence.ts';
import { sizeFaults } from './sound/size.ts';
import { stuckFaults } from './sound/stuck.ts';
import { type OpenSource, overlay, readLayers } from './text/extend.ts';
import type { Layer } from './text/layer.ts';
import type { Checked, Problem, Source } from './text/problem.ts';

/** A checked scenario with the texts it was read from, the user's own first, so that a game can keep them. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly sources: readonly Source[];
}

/**
 * Reads a scenario file and the files it extends into a checked scenario, or returns all its problems, by line.
 * Problems come stage by stage (YAML, shape, names, whole): a later stage needs what an earlier one checked.
 */
export function parseScenario(source: Source, open: OpenSource): Checked<ReadScenario> {
  const read = readLayers(source, open);
  if (!read.ok) return read;
  const layers = read.value;
  const value = [...layers].reverse().reduce<unknown>((base, layer) => overlay(base, layer.value), {});
  const shaped = rawScenario.safeParse(value);
  if (!shaped.success) {
    const problems = shaped.error.issues.flatMap(issue => zodProblems(layers, value, rawScenario, issue));
    return { ok: false, problems: inFileOrder(problems, layers) };
  }
  const findings = new Findings(layers);
  const scenario = buildScenario(shaped.data, findings);
  if (!findings.hasErrors) lookAtWhole(scenario, findings);
  const problems = inFileOrder(findings.problems, layers);
  if (findings.hasErrors) return { ok: false, problems };
  const sources = layers.map(({ file, text }) => ({ file, text }));
  return { ok: true, value: { scenario, sources }, warnings: problems };
}

function lookAtWhole(scenario: Scenario, findings: Findings): void {
  const faults = [boundFaults, chanceFaults, stuckFaults, sizeFaults, claimedStarts].flatMap(check => check(scenario));
  for (const { path, message } of faults) findings.error(path, message, 'value');
  for (const { path, message } of idleEvidence(scenario)) findings.warning(path, message);
}

function inFileOrder(problems: readonly Problem[], layers: readonly Layer[]): readonly Problem[] {
  const rank = (problem: Problem) => layers.findIndex(({ file }) => file === problem.place.file);
  return [...problems].sort(
    (a, b) => rank(a) - rank(b) || a.place.line - b.place.line || a.place.column - b.place.column,
  );
}
