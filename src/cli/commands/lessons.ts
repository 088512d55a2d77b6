import type { Command } from 'commander';
import { withExamples } from '../options.ts';

/** Declares `lessons`: the lessons of the library, or one of them whole. */
export function declareLessons(program: Command): void {
  const command = program
    .command('lessons [LESSON]')
    .description('list the lessons, or tell one whole for whoever teaches it, with its figures')
    .option('--json', 'print one JSON document')
    .action(async (lesson, options) => (await import('./lessons/run.ts')).lessons(lesson, options));
  withExamples(command, ['parley lessons', 'parley lessons grit', 'parley play --lesson grit']);
}
