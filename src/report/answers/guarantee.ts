import type { Guarantee, GuaranteeDemand } from '../../analysis/guarantee/guarantee.ts';
import type { GuaranteeAsked, GuaranteeRecord } from '../../analysis/guarantee/guarantee-record.ts';
import type { PlannedTurn } from '../../analysis/guarantee/plan.ts';
import type { Model } from '../../game/model.ts';
import { makeLine, makeMove, makeState, moverId } from '../../game/notation.ts';
import { roundOf } from '../../game/position.ts';
import { at } from '../../num/at.ts';
import { actionAt, endingAt, partyAt } from '../../scenario/part-at.ts';
import { listed } from '../../words/list.ts';
import { lowerBound, residualText, upperBound } from '../../words/numbers/bounds.ts';
import { counted, grouped } from '../../words/numbers/plural.ts';
import { givenPoints, percentText } from '../../words/percents.ts';
import { cited } from '../../words/quote.ts';
import type { ForcedPart, GuaranteeDocument } from '../documents/guarantee.ts';
import { EVERYBODY, noReturnText } from '../tell/marks/no-return.ts';
import { moverName, moveTitle, nodeText } from '../tell/move.ts';
import { noticeOf } from '../tell/notice.ts';
import { headerJson } from './header-json.ts';

/** Returns the record by ids, ready to be written as JSON. */
export function guaranteeJson(record: GuaranteeRecord, hash: string): GuaranteeDocument {
  const { model, demand, moves, standpoint, found } = record;
  return {
    ...headerJson('guarantee', model, hash),
    settings: Object.fromEntries(model.settings),
    endings: demand.endings.map(ending => endingAt(model.scenario, ending).id),
    for: demand.parties.map(party => partyAt(model.scenario, party).id),
    turns: Number.isFinite(demand.turns) ? demand.turns : null,
    threshold: demand.threshold,
    after: makeLine(model, moves),
    state: makeState(model, standpoint),
    least: oneJson(record, found.least),
    greatest: oneJson(record, found.greatest),
  };
}

function oneJson({ model, moves }: GuaranteeAsked, found: Guarantee): ForcedPart {
  const { value, lower, upper, relative, residual, components, sweeps, isSettled, along, turningPoint, plan } = found;
  return {
    probability: value,
    lower,
    upper,
    relative: Number.isFinite(relative) ? relative : null,
    residual,
    components,
    sweeps,
    settled: isSettled,
    along,
    pointOfNoReturn: turningPoint && {
      ...turningPoint,
      notation: makeMove(model, at(moves, turningPoint.move, 'move')),
    },
    plan: plan.map(({ turn, mover, isNamed, action, result, chance }) => ({
      turn,
      mover: moverId(model, mover),
      named: isNamed,
      move: makeMove(model, { action, result }),
      chance,
    })),
  };
}

/** Writes the record as text, with a line that says how to read it. */
export function guaranteeText(record: GuaranteeRecord): string {
  const { greatest, least } = record.found;
  return [headText(record), aimText(record, greatest), aimText(record, least), howToRead(record.demand)].join('\n');
}

/** Writes what stands above the answers: what is asked. */
export function headText({ model, demand, moves, standpoint }: GuaranteeAsked): string {
  const after =
    moves.length === 0 ? 'From the start' : `After ${counted(moves.length, 'move')} (${makeLine(model, moves)})`;
  return [
    model.scenario.title,
    noticeOf(model),
    `What ${whoText(model, demand)} can force of ${endingsText(model, demand)} ${spanText(model, demand)}, chance included.`,
    `${after}, where it stands so: ${makeState(model, standpoint)}`,
    '',
  ].join('\n');
}

const percent = (p: number) => percentText(p, 2);

const endingsText = ({ scenario }: Model, { endings }: GuaranteeDemand) =>
  listed(
    endings.map(ending => cited(endingAt(scenario, ending).title)),
    'or',
  );

function whoText({ scenario }: Model, { parties }: GuaranteeDemand): string {
  if (parties.length === 0) return EVERYBODY;
  return `${listed(parties.map(party => partyAt(scenario, party).name))} against all others`;
}

function spanText(model: Model, { turns, line }: GuaranteeDemand): string {
  if (!Number.isFinite(turns)) return 'with no bound on the turns';
  const isHorizon = turns + line.length - 1 === model.horizon * model.order.length;
  return `within ${counted(turns, 'turn')}${isHorizon ? ` (up to the horizon of ${counted(model.horizon, 'round')})` : ''}`;
}

/** Writes one of the answers. */
export function aimText(asked: GuaranteeAsked, found: Guarantee): string {
  const { model, demand } = asked;
  const heading = `${headingOf(demand, found)}: ${foundText(found)}`;
  const lines = [
    heading,
    ...residualLines(demand, found),
    ...planLines(model, found),
    ...turningLines(asked, found),
    '',
  ];
  return lines.join('\n');
}

function headingOf({ parties }: GuaranteeDemand, { aim }: Guarantee): string {
  const greatest = aim === 'greatest';
  if (parties.length > 0) return `At ${greatest ? 'least' : 'most'} so likely, whatever the others do`;
  return `${greatest ? 'Greatest' : 'Least'} probability, with everybody ${greatest ? 'for' : 'against'} it`;
}

/** Bounds that did not come together are said as they are, rounded outwards. */
function foundText({ value, lower, upper, isSettled }: Guarantee): string {
  if (isSettled) return percent(value);
  return `between ${percent(Math.floor(lower * 1e4) / 1e4)} and ${percent(Math.ceil(upper * 1e4) / 1e4)}`;
}

function residualLines(
  { turns }: GuaranteeDemand,
  { relative, residual, components, sweeps, isSettled, lower, upper }: Guarantee,
): readonly string[] {
  if (Number.isFinite(turns)) return [];
  const apart = `${residualText(upper - lower)} apart (absolute), ${Number.isFinite(relative) ? residualText(relative) : 'without bound'} (relative)`;
  return [
    `  between ${lowerBound(lower)} and ${upperBound(upper)}: ${apart}${isSettled ? '' : ': NOT SETTLED, only the two bounds are sure'}`,
    `  over all states at most ${residualText(residual)} apart; ${componentsText(components, sweeps)}`,
  ];
}

function componentsText(components: number, sweeps: number): string {
  if (components === 0) return 'play never comes back to a state';
  const swept =
    sweeps === 0 ? 'each solved' : `the slowest swept ${sweeps === 1 ? 'once' : `${grouped(sweeps)} times`}`;
  return `${counted(components, 'component')} in which play can come back, ${swept}`;
}

function planLines(model: Model, { plan }: Guarantee): readonly string[] {
  if (plan.length === 0) return ['  Play has stopped there.'];
  return [
    '  The strategy for one round, if the likeliest comes of each move:',
    ...plan.map(one => planLine(model, one)),
  ];
}

function planLine(model: Model, { mover, isNamed, action, result, chance }: PlannedTurn): string {
  const title = moveTitle(model, { action, result });
  const why = mover === 'world' ? '' : isNamed ? '' : ' (the reply that opposes it most)';
  const drawn = chance < 1 ? `; its likeliest result, ${percent(chance)}` : '';
  return `    ${moverName(model, mover)}: ${title}${why}${drawn}`;
}

function turningLines({ model, moves, demand }: GuaranteeAsked, { aim, turningPoint }: Guarantee): readonly string[] {
  if (moves.length === 0) return [];
  if (!turningPoint) {
    const goal = aim === 'greatest' ? 'bring it about' : 'keep it out';
    return [
      `  No point of no return: no move took more than ${givenPoints(demand.threshold)} points from what could be done to ${goal}.`,
    ];
  }
  const made = at(moves, turningPoint.move, 'move');
  const action = actionAt(model.scenario, made.action);
  const title = moveTitle(model, made);
  const node = nodeText({ round: roundOf(model, turningPoint.move), mover: moverName(model, action.mover), title });
  const told = { ...turningPoint, aim, who: whoText(model, demand), what: endingsText(model, demand) };
  return [
    `  Point of no return: ${node} (move ${turningPoint.move + 1}, ${makeMove(model, made)}). ${noReturnText(told, 2)}`,
  ];
}

/** Writes what stands below the answers. */
export function howToRead({ parties }: Pick<GuaranteeDemand, 'parties'>): string {
  return [
    parties.length === 0
      ? 'How to read it: the best and the worst that all parties together could do; however they play, it comes to no more and no less.'
      : 'How to read it: the first can be had however the others play, and the second not exceeded; parties seldom play all for or',
    ...(parties.length === 0 ? [] : ['all against one ending, so the odds may lie beyond either.']),
    'The world draws by its chances and sides with nobody. Of actions that do equally well the first in the file is named.',
  ].join('\n');
}
