import type { Command } from 'commander';
import { KINDS } from '../analysis/mutants/mutant.ts';
import { fuzzSeedOption, pathOption, secondsOption } from './commands/fuzz/fuzz-options.ts';
import { confidenceOption, runsOption, threadsOption, wholeOption } from './commands/sample/sample-options.ts';
import {
  asQuestion,
  shareOption,
  statesOption,
  thresholds,
  turnsOption,
  withExamples,
  withModelOptions,
} from './options.ts';

/** Adds the commands that ask a question of the game behind a scenario. */
export function addQuestions(program: Command): void {
  addOdds(program);
  addWhy(program);
  addCompare(program);
  addGuarantee(program);
  addSample(program);
  addExport(program);
  addReport(program);
  addCheck(program);
  addFuzz(program);
  addMutants(program);
}

function addOdds(program: Command): void {
  const command = program
    .command('odds <FILE>')
    .description('exact odds of every ending by round, expected tallies, how high the ladder goes')
    .action(async (file, options) => (await import('./commands/odds.ts')).odds(file, options));
  asQuestion(command, ['parley odds washington-caracas', 'parley odds washington-caracas --set trust=3 --json']);
}

function addWhy(program: Command): void {
  const command = program
    .command('why <FILE>')
    .description(
      'every action open to the one to move: how likely, what is expected of it and why; and what each move so far did to the odds',
    )
    .option('--after <moves>', 'judge this line of play, as `run --json` writes it, and ask after it')
    .addOption(thresholds())
    .action(async (file, options) => (await import('./commands/why/run.ts')).why(file, options));
  asQuestion(command, [
    'parley why washington-caracas',
    'parley why washington-caracas --after "washington:hold caracas:hold world:quiet"',
    'parley why washington-caracas --after "washington:strike-on-land/2" --thresholds 0.02,0.05,0.1',
  ]);
}

function addCompare(program: Command): void {
  const command = program
    .command('compare <FILE> [OTHER...]')
    .description(
      'two games side by side and why they differ: with settings against without, two files, or a variant beside its base',
    )
    .action(async (file, others, options) =>
      (await import('./commands/compare/run.ts')).compare(file, others, options),
    );
  asQuestion(command, [
    'parley compare washington-caracas --set startTrust=3',
    'parley compare grit-opening                           a variant beside its base',
    'parley compare washington-caracas                     every variant of it beside it',
    'parley compare washington-caracas my-variant.yaml',
  ]);
}

function addGuarantee(program: Command): void {
  const command = program
    .command('guarantee <FILE>')
    .description('the least and greatest odds of an ending that parties can force against all others')
    .requiredOption('--ending <endings>', 'the ending, or several with commas between, of which one must come about')
    .option('--for <parties>', 'who forces it, with commas between; without it all parties together')
    .option('--turns <turns>', 'within so many turns; without it up to the horizon', turnsOption)
    .option('--unbounded', 'with no bound on the turns')
    .option('--after <moves>', 'ask after this line of play, as `run --json` writes it')
    .option('--threshold <share>', 'what one move must cost to be a point of no return (0.1)', shareOption)
    .action(async (file, options) => (await import('./commands/guarantee/run.ts')).guarantee(file, options));
  asQuestion(command, [
    'parley guarantee washington-caracas --ending war --for caracas',
    'parley guarantee washington-caracas --ending agreement --turns 12',
    'parley guarantee washington-caracas --ending war --for caracas --unbounded --json',
  ]);
}

function addSample(program: Command): void {
  const command = program
    .command('sample <FILE>')
    .description('draw many lines of play and hold how they end against the exact odds')
    .option('--runs <runs>', 'how many lines of play (10000)', runsOption)
    .option('--seed <text>', 'the seed of all draws; the same seed gives the same runs on any number of threads')
    .option('--keep <ending>', 'list the first runs that end so, to open on the board')
    .option('--confidence <probability>', 'how surely an interval holds the exact odds (0.95)', confidenceOption)
    .option('--threads <threads>', 'draw with so many threads (one a core)', threadsOption)
    .action(async (file, options) => (await import('./commands/sample/run.ts')).sample(file, options));
  asQuestion(command, [
    'parley sample washington-caracas --seed 7',
    'parley sample washington-caracas --runs 1000000 --keep war --seed 7',
    'parley sample my-crisis.yaml --set trust=3 --confidence 0.999 --json',
  ]);
}

function addExport(program: Command): void {
  const command = program
    .command('export <FILE>')
    .description('write the game for other tools: PRISM-games, PRISM, XState')
    .requiredOption(
      '--to <format>',
      'prism (the game), prism-explicit (the chain under the policies) or xstate (the statechart)',
    )
    .option('-o, --output <basename>', 'base name of the files, or - for standard output; else the id of the scenario')
    .option('--force', 'overwrite files that are there')
    .action(async (file, options) => (await import('./commands/export/run.ts')).exportGame(file, options));
  asQuestion(command, [
    'parley export washington-caracas --to prism -o crisis',
    'parley export washington-caracas --to prism-explicit -o crisis --set trust=3',
    'parley export washington-caracas --to xstate -o -',
  ]);
}

function addReport(program: Command): void {
  const command = program
    .command('report <GAME>')
    .description('the debrief of a played game as one page of HTML: a saved game, or a scenario with a line of play')
    .requiredOption('-o, --output <file>', 'the file to write, or - for standard output')
    .option('--force', 'overwrite a file that is there')
    .option('--branch <line>', 'which line of play, by number or name; without it the one where play stood')
    .option('--replay <run>', 'of a scenario: a run that `sample --keep` lists, such as 7/33')
    .option('--after <moves>', 'of a scenario: this line of play, as `run --json` writes it')
    .option('--max-states <count>', 'explore so many states at most', statesOption)
    .action(async (game, options) => (await import('./commands/report/run.ts')).report(game, options));
  withModelOptions(command);
  withExamples(command, [
    'parley report my-game.parley -o debrief.html',
    'parley report my-game.parley --branch 2 -o debrief.html',
    'parley report washington-caracas --replay 7/33 -o debrief.html',
  ]);
}

function addCheck(program: Command): void {
  const command = program
    .command('check <FILE>')
    .description(
      'prove the rules of a scenario over all that can be reached, or show by a line of play how each is broken',
    )
    .option('--rule <rules>', 'only these rules, with commas between')
    .option('--for <parties>', 'who is free in the worst case, with commas between; without it all parties')
    .option('--games <folder>', 'write the lines of broken rules as games, which open where the rule is broken')
    .option('--force', 'with --games: overwrite games that are there')
    .option('--all', 'list every finding, however many there are')
    .option('--no-findings', 'leave out what no rule asks for: what is never reached, never used or never so')
    .option('--strict', 'take warnings, and rules that say nothing, for faults as well')
    .action(async (file, options) => (await import('./commands/check/run.ts')).check(file, options));
  asQuestion(command, [
    'parley check washington-caracas',
    'parley check my-crisis.yaml --games broken    each broken rule as games for the board',
    'parley check my-crisis.yaml --rule no-strike-after-accord --no-findings --json',
  ]);
}

function addFuzz(program: Command): void {
  const command = program
    .command('fuzz [FILE]')
    .description(
      'random lines of play on the statechart of a scenario, held against its table; without FILE on generated scenarios',
    )
    .option('--broken', 'break scenario files instead, FILE or those of the library: each must give problems or play')
    .option('--runs <runs>', 'how many lines of play, scenarios or files (500)', runsOption)
    .option('--seconds <seconds>', 'stop after so many seconds', secondsOption)
    .option('--seed <number>', 'the seed of all draws; the same seed gives the same runs', fuzzSeedOption)
    .option('--path <path>', 'only the run that a failure was told with, by its seed and path', pathOption)
    .action(async (file, options) => (await import('./commands/fuzz/run.ts')).fuzz(file, options));
  asQuestion(command, [
    'parley fuzz washington-caracas                lines of play, and what they cover',
    'parley fuzz my-crisis.yaml --seconds 60 --json',
    'parley fuzz --runs 2000 --seed 7              generated scenarios',
    'parley fuzz --broken --runs 2000              broken files',
  ]);
}

function addMutants(program: Command): void {
  const command = program
    .command('mutants <FILE>')
    .description(
      'plant small faults in a scenario, one at a time, and list those that no rule, no pinned result and no finding notices',
    )
    .option('--most <count>', 'try so many of them at most, drawn by the seed (200)', mutantsOption)
    .option('--seed <text>', 'the seed of the draw; the same seed draws the same mutants')
    .option('--only <kinds>', `only these kinds, with commas between: ${KINDS.join(', ')}`)
    .option('--without <watchers>', 'do not look at these, with commas between: rules, expect, findings')
    .option('--fail-under <share>', 'exit with 1 where a smaller share of what is another game is noticed', shareOption)
    .option('--all', 'list every one that nothing notices, however many there are')
    .action(async (file, options) => (await import('./commands/mutants/run.ts')).mutants(file, options));
  asQuestion(command, [
    'parley mutants washington-caracas --without expect    what rules and findings hold',
    'parley mutants my-crisis.yaml --most 1000 --only drop-condition,shift',
    'parley mutants my-crisis.yaml --fail-under 0.9 --seed 7 --json',
  ]);
}

const mutantsOption = (text: string) => wholeOption(text, 'mutants', 1_000_000);
