import type { Guarantee, GuaranteeDemand } from '../../analysis/guarantee/guarantee.ts';
import type { GuaranteeRecord } from '../../analysis/guarantee/guarantee-record.ts';
import type { PlannedTurn } from '../../analysis/guarantee/plan.ts';
import type { Model } from '../../game/model.ts';
import { makeLine, makeMove, makeState, moverId } from '../../game/notation.ts';
import { roundOf } from '../../game/position.ts';
import { at } from '../../num/at.ts';
import { actionAt, endingAt, partyAt } from '../../scenario/part-at.ts';
import { listed } from '../../words/list.ts';
import { lowerBound, residualText, upperBound } from '../../words/numbers/bounds.ts';
import { counted } from '../../words/numbers/plural.ts';
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

function oneJson({ model, moves }: GuaranteeRecord, found: Guarantee): ForcedPart {
  const { value, lower, upper, residual, sweeps, isSettled, along, turningPoint, plan } = found;
  return {
    probability: value,
    lower,
    upper,
    residual,
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
  const { model, demand, moves, standpoint, found } = record;
  const { scenario } = model;
  const after =
    moves.length === 0 ? 'From the start' : `After ${counted(moves.length, 'move')} (${makeLine(model, moves)})`;
  return [
    scenario.title,
    noticeOf(model),
    `What ${whoText(model, demand)} can force of ${endingsText(model, demand)} ${spanText(model, demand)}, chance included.`,
    `${after}, where it stands so: ${makeState(model, standpoint)}`,
    '',
    ...aimLines(record, found.greatest),
    ...aimLines(record, found.least),
    ...howToRead(demand),
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

function aimLines(record: GuaranteeRecord, found: Guarantee): readonly string[] {
  const { model, demand } = record;
  const greatest = found.aim === 'greatest';
  const heading =
    demand.parties.length === 0
      ? `${greatest ? 'Greatest' : 'Least'} probability, with everybody ${greatest ? 'for' : 'against'} it: ${percent(found.value)}`
      : greatest
        ? `At least so likely, whatever the others do: ${percent(found.value)}`
        : `At most so likely, whatever the others do: ${percent(found.value)}`;
  return [heading, ...residualLines(demand, found), ...planLines(model, found), ...turningLines(record, found), ''];
}

function residualLines(
  { turns }: GuaranteeDemand,
  { residual, sweeps, isSettled, lower, upper }: Guarantee,
): readonly string[] {
  if (Number.isFinite(turns)) return [];
  const bounds = `  between ${lowerBound(lower)} and ${upperBound(upper)}; residual ${residualText(residual)} over all states after ${counted(sweeps, 'sweep')}`;
  return [isSettled ? bounds : `${bounds}: NOT SETTLED, only the two bounds are sure`];
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

function turningLines({ model, moves, demand }: GuaranteeRecord, { aim, turningPoint }: Guarantee): readonly string[] {
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

function howToRead({ parties }: GuaranteeDemand): readonly string[] {
  return [
    parties.length === 0
      ? 'How to read it: the best and the worst that all parties together could do; however they play, it comes to no more and no less.'
      : 'How to read it: the first can be had however the others play, and the second not exceeded; parties seldom play all for or',
    ...(parties.length === 0 ? [] : ['all against one ending, so the odds may lie beyond either.']),
    'The world draws by its chances and sides with nobody. Of actions that do equally well the first in the file is named.',
  ];
}
