import type { CheckRecord } from '../../../analysis/check/check-record.ts';
import { at } from '../../../num/at.ts';
import { grouped, plural } from '../../../words/numbers/plural.ts';
import { EXIT, type Stop, stopWith } from '../../exit.ts';
import { hasThreads, openThread } from '../../thread/open-thread.ts';
import { watched } from '../../thread/watched.ts';
import type { CheckStage, CheckTask } from './task.ts';

/**
 * Checks a game in a thread of its own, for a fixpoint or a look at all levers cannot be left halfway. So this thread
 * can show how far it has come, and Ctrl-C ends it with a sentence. Without threads Ctrl-C ends the program without a
 * word.
 */
export function checkWatched(task: CheckTask): Promise<CheckRecord> {
  return watched(async ({ show, onInterrupt }) => {
    const thread = openThread('check');
    let stage: CheckStage = { kind: 'exploring' };
    const interrupted = new Promise<never>((_, reject) => {
      if (hasThreads()) onInterrupt(() => reject(stopped(task, stage)));
    });
    const asked = thread.ask(task, now => {
      stage = now;
      show(() => `${nowText(task, now)}; Ctrl-C stops`);
    });
    try {
      const checked = await Promise.race([asked, interrupted]);
      if ('what' in checked) throw stopWith(EXIT.wrongScenario, checked);
      return checked;
    } finally {
      await thread.end();
    }
  });
}

/** Says what is being done. */
function nowText({ model, rules }: CheckTask, stage: CheckStage): string {
  switch (stage.kind) {
    case 'exploring':
      return 'exploring the game';
    case 'solving':
      return 'working out how the parties choose';
    case 'rule':
      return `rule ${stage.done + 1} of ${stage.of} (${at(model.scenario.rules, at(rules, stage.done, 'rule'), 'rule').id})`;
    case 'looking':
      return 'looking for what no rule asks for';
    case 'lever':
      return `turning lever ${stage.done + 1} of ${stage.of}`;
  }
}

function stopped(task: CheckTask, stage: CheckStage): Stop {
  return stopWith(EXIT.interrupted, {
    what: `Stopped by Ctrl-C while ${whileText(task, stage)}; nothing is told of a part.`,
    wayOut: 'Check fewer rules by --rule, or leave out what no rule asks for by --no-findings.',
  });
}

function whileText(task: CheckTask, stage: CheckStage): string {
  if (stage.kind === 'rule') return `checking ${nowText(task, stage)}`;
  const now = nowText(task, stage);
  const all = task.rules.length;
  const isAfter = stage.kind === 'looking' || stage.kind === 'lever';
  return isAfter ? `${now}, after ${plural(all, 'the rule was', `all ${grouped(all)} rules were`)} checked` : now;
}
