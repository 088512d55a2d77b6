import { type Command, InvalidArgumentError } from 'commander';

/** Adds the options that every question about a scenario takes. */
export function withModelOptions(command: Command): Command {
  return command
    .option('--set <name=value>', 'set a lever, a start value or PARTY.precision; may be repeated', collect, [])
    .option('--horizon <rounds>', "look at so many rounds instead of the scenario's own", roundsOption);
}

export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** Reads a number of rounds, from 1 to 10,000. */
export function roundsOption(text: string): number {
  const rounds = Number(text);
  if (Number.isInteger(rounds) && rounds >= 1 && rounds <= 10_000) return rounds;
  throw new InvalidArgumentError('Expected a whole number of rounds from 1 to 10,000.');
}

/** Lets the help of a command begin with examples of it. */
export function withExamples(command: Command, examples: readonly string[]): Command {
  return command.addHelpText('before', `Examples:\n${examples.map(example => `  ${example}`).join('\n')}\n`);
}
