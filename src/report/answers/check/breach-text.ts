import type { ShownLine } from '../../../analysis/check/check-record.ts';
import type { Breach, LastingVerdict, OddsVerdict, Verdict, Witness } from '../../../analysis/check/verdict.ts';
import { partyAt } from '../../../scenario/part-at.ts';
import { isBrokenOnceItCanFail, type Rule } from '../../../scenario/rule.ts';
import type { Path } from '../../../scenario/text/layer.ts';
import { inLines } from '../../../words/in-lines.ts';
import { listed } from '../../../words/list.ts';
import { counted, plural } from '../../../words/numbers/plural.ts';
import { finePercent, givenPercent, percentBeside } from '../../../words/percents.ts';
import type { Place } from '../../../words/problem.ts';
import { problemText } from '../../../words/problem-text.ts';
import { quote } from '../../../words/quote.ts';
import { demandText } from '../../tell/claim-text.ts';
import type { CheckReport } from './check-report.ts';
import { briefLines, sameMoves, witnessLines } from './witness-text.ts';

/** Returns where the demand of a rule stands. */
export function placeOfRule({ placeOf }: Pick<CheckReport, 'placeOf'>, { rule }: Verdict): Place {
  const { id, demand } = rule;
  const path: Path = ['always', id, demand.kind === 'odds' ? demand.bound : demand.kind];
  return placeOf(path, 'value');
}

/** Tells a rule that is broken: where it stands, how it is broken, and by which lines of play. */
export function brokenRuleLines(report: CheckReport, verdict: Verdict): readonly string[] {
  const { rule } = verdict;
  const what = `The rule ${quote(rule.id)} is broken: ${rule.says}`;
  return [
    problemText({ place: placeOfRule(report, verdict), severity: 'error', what }),
    ...inLines(`It demands: ${demandText(report.model.scenario, rule.demand)}.`, '        '),
    ...(verdict.kind === 'odds' ? oddsLines(report, verdict) : lastingLines(report, verdict)),
  ];
}

const TOO_UNLIKELY = 'Each line of play in which it comes about is less likely than 10^-300.';
const INDENT = '    ';
const told = (text: string) => inLines(text, INDENT);

function oddsLines(report: CheckReport, { rule, odds, missing, likeliest }: OddsVerdict): readonly string[] {
  if (rule.demand.kind !== 'odds') return [];
  const { bound, odds: allowed, within = 0, play } = rule.demand;
  const beyond = `${bound === 'atMost' ? 'more' : 'less'} than ${givenPercent(allowed)}`;
  const { horizon } = report.model;
  const near =
    within > horizon ? ` What comes after the horizon of ${counted(horizon, 'round')} is not looked at.` : '';
  const are = percentBeside(odds, allowed);
  const amount = are === givenPercent(allowed) ? `short of ${are} by ${percentBeside(missing, 1 - allowed)}` : are;
  const is = inLines(`They are ${amount}: ${beyond}.${near}`, '        ');
  if (!likeliest)
    return [...is, '', ...told(odds > 0 ? TOO_UNLIKELY : 'There is no line of play in which it comes about in time.')];
  const who = play === 'policy' ? 'by the policies' : 'what parties choose counted as certain';
  const comes = bound === 'atMost' ? 'comes' : 'does come';
  const heading = `The likeliest line in which it ${comes} about (${finePercent(likeliest.probability)}, ${who}):`;
  const isKeptAway = bound === 'atLeast' && play === 'anyone' && odds === 0;
  return [
    ...is,
    ...(isKeptAway ? inLines('Free play can keep it away altogether.', '        ') : []),
    '',
    ...told(heading),
    ...(likeliest.shownAt === 0 ? [`${INDENT}  It has come about at the start.`] : briefLines(report.model, likeliest)),
    ...openingLine(report, rule.id, play === 'policy' ? 'likeliest' : 'worst'),
  ];
}

function lastingLines(report: CheckReport, verdict: LastingVerdict): readonly string[] {
  const { rule, breach } = verdict;
  if (!breach) return [];
  const steps =
    breach.steps === 0
      ? 'No step leads there'
      : `${counted(breach.steps, 'step')} ${plural(breach.steps, 'leads', 'lead')} there`;
  const line = breach.shortest;
  const broken = isBrokenOnceItCanFail(rule) ? 'It can fail from' : 'It is broken in';
  return [
    ...inLines(`${broken} ${counted(breach.states, 'state')}. ${steps}.`, '        '),
    '',
    ...told(shortestHeading(verdict, line)),
    ...witnessLines(report.model, line, hereText(verdict, line)),
    ...openingLine(report, rule.id, 'shortest'),
    ...otherLines(report, verdict, breach),
    ...(line.shownAt === 0 ? [] : ['', ...told(chancesText(report, rule, breach))]),
  ];
}

/** Heads the shortest line with how long it is, and how long what follows to show how a rule can fail. */
function shortestHeading({ rule }: LastingVerdict, { moves, shownAt }: Witness): string {
  const led = counted(shownAt, 'move');
  if (!isBrokenOnceItCanFail(rule)) {
    return shownAt === 0 ? 'It is broken at the start:' : `The shortest line of play that breaks it, ${led}:`;
  }
  const after = moves.length - shownAt;
  const show = plural(after, 'shows', 'show');
  if (shownAt === 0)
    return `It can fail from the start${after === 0 ? '' : `; ${counted(after, 'move')} ${show} how`}:`;
  return `The shortest line of play to where it can fail, ${led}${after === 0 ? '' : `; ${after} more ${show} how`}:`;
}

/** Says of the marked move what it shows, and for `leadsTo` how what follows keeps out what is waited for. */
function hereText({ rule }: LastingVerdict, { moves, shownAt, loopFrom }: Witness): string {
  const { demand } = rule;
  if (demand.kind === 'possible') return 'Here play goes on, and it can never come about any more.';
  if (demand.kind !== 'leadsTo') return 'Here the rule is broken.';
  const follows = moves.length > shownAt;
  if (loopFrom !== undefined) {
    return 'From here what it waits for need never come: the moves with a bar beside them can repeat for ever.';
  }
  if (demand.fair === 'everyone') {
    return `What it waits for can never come any more, ${follows ? 'once the moves that follow are made' : 'whatever anybody does'}.`;
  }
  return follows
    ? 'The moves that follow end play before what it waits for has come.'
    : 'Play has stopped before what it waits for has come.';
}

/** The likeliest lines, each told where it is none that stands there already. */
function otherLines(
  report: CheckReport,
  { rule }: LastingVerdict,
  { shortest, likeliest, worst }: Breach,
): readonly string[] {
  const known = [{ name: 'the shortest', line: shortest }];
  const line = isBrokenOnceItCanFail(rule) ? 'line to there' : 'line';
  const tell = (which: ShownLine, name: string, witness: Witness | undefined): readonly string[] => {
    if (!witness || witness.shownAt === 0) return [];
    const heading = `The likeliest ${line} ${name} (${finePercent(witness.probability)})`;
    const same = known.find(other => sameMoves(other.line, witness));
    const inGame = report.games.get(rule.id)?.[which] ? ', and its game the same' : '';
    if (same) return ['', ...told(`${heading} is ${same.name}${inGame}.`)];
    known.push({ name: `that ${name}`, line: witness });
    return ['', ...told(`${heading}:`), ...briefLines(report.model, witness), ...openingLine(report, rule.id, which)];
  };
  return [
    ...tell('likeliest', 'under the policies', likeliest),
    ...tell('worst', `with ${freeText(report)} playing for it`, worst),
  ];
}

function chancesText(report: CheckReport, rule: Rule, { probability, greatest }: Breach): string {
  const by = `by the horizon of ${counted(report.model.horizon, 'round')}`;
  const reaches = isBrokenOnceItCanFail(rule) ? 'comes to where it can fail' : 'breaks it';
  if (probability === 0 && greatest === 0) return `No play ${reaches} ${by}: only longer play does.`;
  const most = `the most that ${freeText(report)} can make of it is ${finePercent(greatest)}`;
  if (isBrokenOnceItCanFail(rule)) {
    return `A moment from which it can fail is reached ${by} with ${finePercent(probability)} by the policies; ${most}. How likely it then fails is another question.`;
  }
  return `The probability that it is broken ${by} is ${finePercent(probability)} by the policies; ${most}.`;
}

/** Names those who are free in the worst case. */
function freeText({ model, free }: Pick<CheckReport, 'model' | 'free'>): string {
  return listed(free.map(party => partyAt(model.scenario, party).name));
}

function openingLine({ games }: CheckReport, id: string, line: ShownLine): readonly string[] {
  const game = games.get(id)?.[line];
  return game ? [`${INDENT}Open it: ${game.command}`] : [];
}
