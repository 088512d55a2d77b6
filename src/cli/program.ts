import { Command } from 'commander';
import { EXIT, safeLines, stopWith } from './exit.ts';
import {
  asQuestion,
  linesOption,
  oddsOption,
  roundsOption,
  statesOption,
  thresholds,
  withExamples,
  withModelOptions,
} from './options.ts';
import { addQuestions } from './questions.ts';
import { firstWordFault, unknownCommand } from './start/first-word.ts';
import { VERSION } from './start/version.ts';

const ABOUT = `Parley opens a diplomatic crisis as a game to step through and to question.
FILE is a scenario by path, by library name (washington-caracas), or - for standard input.
Without a command \`play\` is meant, and without FILE the flagship.`;

/** Builds the command line. Each command is loaded when it is called, so that --help need not wait for Ink. */
export function makeProgram(): Command {
  const program = new Command('parley')
    .description(ABOUT)
    .version(VERSION)
    .option('--no-color', 'write without colours (NO_COLOR does the same)')
    .showHelpAfterError('(parley --help shows every command)')
    .configureOutput({ writeErr: text => process.stderr.write(safeLines(text)) })
    .exitOverride();
  withExamples(program, [
    'parley                                        the flagship on the board',
    'parley --as caracas                           play one side',
    'parley run washington-caracas --seed 7        one line of play as text',
    'parley validate my-crisis.yaml                check a scenario of your own',
  ]);
  addPlay(program);
  addRun(program);
  addQuestions(program);
  addLessons(program);
  addAuthoring(program);
  addHelp(program);
  program.hook('preSubcommand', () => {
    const fault = firstWordFault(program.args[0], namesOf(program));
    if (fault) throw stopWith(EXIT.wrongUsage, fault);
  });
  return program;
}

const namesOf = (program: Command) => program.commands.map(command => command.name());

function addPlay(program: Command): void {
  const command = program
    .command('play [FILE]', { isDefault: true })
    .description('step through a crisis on the board; this is what parley does without a command')
    .option(
      '--as <parties>',
      'the sides that people play, with commas between; the model plays the others by their policies',
    )
    .option('--seed <text>', 'the seed of all draws')
    .option('--lesson <lesson>', 'go through a lesson, by path or by library name (parley lessons lists them)')
    .option('--load <game>', 'go on with a saved game')
    .option('--replay <run>', 'open a run that `sample --keep` lists, such as 7/33')
    .option('--lines <count>', 'with --load: open only so many lines of it, and go on in a new file', linesOption)
    .option('--save <file>', 'save the game there instead of in your state folder')
    .option('--no-save', 'do not save the game')
    .option('--max-states <count>', 'explore so many states at most, for the model to play', statesOption)
    .option('--no-alt-screen', 'draw in the ordinary screen of the terminal')
    .option(
      '--odds <on|off>',
      'open with the odds shown, or hidden until a shows them (on; in a lesson as it has it)',
      oddsOption,
    )
    .addOption(thresholds())
    .option('--screen-reader', 'say everything in words, line by line')
    .option('--plain', 'play by typing lines, without a terminal if need be: for pipes, logs and dumb terminals')
    .action(async (file, options) => (await import('./commands/play/run.ts')).play(file, options));
  withModelOptions(command);
  withExamples(command, [
    'parley play washington-caracas',
    'parley play washington-caracas --as washington --set trust=3',
    'parley play --lesson grit                      a lesson for a class',
    'parley play --load my-game.parley',
  ]);
}

function addRun(program: Command): void {
  const command = program
    .command('run <FILE>')
    .description('print one line of play, drawn from a seed; each party plays by its policy')
    .option('--seed <text>', 'the seed of all draws; the same seed gives the same line of play')
    .option('--rounds <rounds>', 'stop after so many rounds', roundsOption)
    .action(async (file, options) => (await import('./commands/run/run.ts')).run(file, options));
  asQuestion(command, [
    'parley run washington-caracas --seed 7 --rounds 12',
    'parley run washington-caracas --seed 7 --json',
    'parley run my-crisis.yaml --set trust=3 --set dockStrike=1',
  ]);
}

function addLessons(program: Command): void {
  const command = program
    .command('lessons [LESSON]')
    .description('list the lessons, or tell one whole for whoever teaches it, with its figures')
    .option('--json', 'print one JSON document')
    .action(async (lesson, options) => (await import('./commands/lessons/run.ts')).lessons(lesson, options));
  withExamples(command, ['parley lessons', 'parley lessons grit', 'parley play --lesson grit']);
}

function addAuthoring(program: Command): void {
  const validate = program
    .command('validate <FILE>')
    .description('check a scenario or a lesson and say all that is wrong with it')
    .option('--json', 'print one JSON document')
    .action(async (file, options) => (await import('./commands/validate/run.ts')).validate(file, options));
  withExamples(validate, ['parley validate my-crisis.yaml', 'cat my-crisis.yaml | parley validate -']);
  const facts = program
    .command('facts <FILE>')
    .description('list facts and assumptions, and every number that rests on each')
    .option('--json', 'print one JSON document')
    .action(async (file, options) => (await import('./commands/facts.ts')).facts(file, options));
  withModelOptions(facts);
  withExamples(facts, ['parley facts washington-caracas', 'parley facts washington-caracas --json']);
  const schema = program
    .command('schema')
    .description('print the JSON Schema of scenario files, for editors')
    .option('--lesson', 'that of lesson files')
    .action(async options => (await import('./commands/schema.ts')).schema(options));
  withExamples(schema, ['parley schema > scenario.schema.json']);
}

function addHelp(program: Command): void {
  const help = program
    .command('help [COMMAND]')
    .description('show the help of a command')
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find(one => one.name() === name);
      if (!command) throw stopWith(EXIT.wrongUsage, unknownCommand(name ?? '', namesOf(program)));
      command.outputHelp();
    });
  withExamples(help, ['parley help', 'parley help run']);
}
