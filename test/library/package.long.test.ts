import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const EXAMPLE = 'ask-from-a-script.mjs';
const folder = mkdtempSync(join(tmpdir(), 'parley-package-'));
const tool = (name: string) => resolve('node_modules/.bin', name);
const ran = (command: string, args: readonly string[], cwd = folder) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, told: stdout + stderr };
};

let tarball = '';
beforeAll(() => {
  tarball = packed();
  install();
});

/** Packs what `npm run build` made, with its declarations; the build itself must not be made anew while others test it. */
function packed(): string {
  execFileSync(tool('tsc'), ['-p', 'tsconfig.types.json']);
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]);
  return join(folder, readdirSync(folder).find(file => file.endsWith('.tgz')) ?? '');
}

/** Lays the package out as npm does, but for its dependencies, which are ours: npm would ask the registry for them. */
function install(): void {
  const home = join(folder, 'node_modules/parley');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', home]);
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(home, 'package.json'), 'utf8'),
  );
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link);
  }
  copyFileSync(join(home, 'docs', EXAMPLE), join(folder, EXAMPLE));
}

const CONSUMER = `
import { check, compare, type Game, guarantee, makeGame, type OddsDocument, odds, openScenario, orThrow, playMachine, sample, why } from 'parley';
import { anyScenarioText } from 'parley/fuzz';
import { createActor } from 'xstate';

const opened = openScenario('washington-caracas');
if (!opened.ok) throw new Error(opened.problems.map(({ what, place }) => \`\${place.line}: \${what}\`).join());
const game: Game = orThrow(makeGame(opened.value, { settings: { startTrust: 3, drugs: 'patrols' }, horizon: 3 }));
const answer: OddsDocument = odds(game);
const war: number | undefined = answer.odds.war;
const [first] = why(game, { after: '' }).actions;
const chosen: string | undefined = first?.action;
const forced: number = guarantee(game, { ending: 'war', for: ['caracas'] }).least.probability;
const share: number | null | undefined = sample(game, { seed: '7' }).endings.war?.share;
const sentences: readonly string[] = compare(game, game).sentences;
const broken = check(game).rules.filter(({ holds }) => !holds).map(({ rule }) => rule);
console.log(war, chosen, forced, share, sentences, broken, anyScenarioText, createActor, playMachine);

// @ts-expect-error a name is no game
odds('washington-caracas');
// @ts-expect-error what makeGame returns may be no game
odds(makeGame(opened.value));
// @ts-expect-error an ending must be named
guarantee(game, {});
// @ts-expect-error there is no such option
why(game, { afer: '' });
`;

describe('the package as it is packed', () => {
  test('runs the example, which prints the odds that the scenario pins', () => {
    const { status, told } = ran(process.execPath, [EXAMPLE]);
    const scenario = readFileSync('scenarios/washington-caracas.yaml', 'utf8');
    const [, pinned = ''] = /\nexpect:\n[\s\S]*? odds:\n((?: {4}.*\n)+)/.exec(scenario) ?? [];
    const lines = pinned
      .trim()
      .split('\n')
      .map(line => line.trim().replace(':', ''));
    expect(status).toBe(0);
    expect(lines.length).toBe(6);
    for (const line of lines) expect(told).toContain(`${line} `);
  });

  test.each(['nodenext', 'bundler'])('type-checks a strict program that resolves modules as %s', kind => {
    writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const module = kind === 'bundler' ? 'preserve' : kind;
    const flags = ['--strict', '--noEmit', '--skipLibCheck', 'false', '--target', 'es2023', '--lib', 'es2023,dom'];
    const { status, told } = ran(tool('tsc'), [
      ...flags,
      '--module',
      module,
      '--moduleResolution',
      kind,
      'consumer.ts',
    ]);
    expect(told).toBe('');
    expect(status).toBe(0);
  });

  test('has nothing that publint or attw would mend', () => {
    const linted = ran(tool('publint'), [tarball, '--strict']);
    expect(linted.told).toContain('All good!');
    expect(linted.status).toBe(0);
    expect(ran(tool('attw'), [tarball, '--profile', 'esm-only']).status).toBe(0);
  });
});
