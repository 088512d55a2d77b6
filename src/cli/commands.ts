import type { Command } from 'commander';
import { declareBrief } from './commands/brief.ts';
import { declareCheck } from './commands/check.ts';
import { declareCompare } from './commands/compare.ts';
import { declareDrivers } from './commands/drivers.ts';
import { declareExport } from './commands/export.ts';
import { declareFacts } from './commands/facts.ts';
import { declareFuzz } from './commands/fuzz.ts';
import { declareGuarantee } from './commands/guarantee.ts';
import { declareHelp } from './commands/help.ts';
import { declareInfer } from './commands/infer.ts';
import { declareLessons } from './commands/lessons.ts';
import { declareLevers } from './commands/levers.ts';
import { declareMutants } from './commands/mutants.ts';
import { declareOdds } from './commands/odds.ts';
import { declarePaths } from './commands/paths.ts';
import { declarePlay } from './commands/play.ts';
import { declareReport } from './commands/report.ts';
import { declareRun } from './commands/run.ts';
import { declareSample } from './commands/sample.ts';
import { declareSchema } from './commands/schema.ts';
import { declareTip } from './commands/tip.ts';
import { declareValidate } from './commands/validate.ts';
import { declareWhy } from './commands/why.ts';

/**
 * What declares each command, in the order in which the help lists them. All are loaded whenever the program starts, so
 * a command's file loads what it runs with only when it is called.
 */
export const COMMANDS: readonly ((program: Command) => void)[] = [
  declarePlay,
  declareRun,
  declareOdds,
  declareWhy,
  declareCompare,
  declarePaths,
  declareDrivers,
  declareTip,
  declareInfer,
  declareGuarantee,
  declareSample,
  declareExport,
  declareReport,
  declareBrief,
  declareCheck,
  declareFuzz,
  declareMutants,
  declareLessons,
  declareValidate,
  declareFacts,
  declareLevers,
  declareSchema,
  declareHelp,
];
