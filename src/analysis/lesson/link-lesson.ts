import type { Model } from '../../game/model.ts';
import { makeLine, parseLine } from '../../game/notation.ts';
import { type Position, positionAfter, startPosition, turnsOf } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import { isSeed } from '../../num/random.ts';
import { lookUp, type ProblemList, type VariableShape } from '../../scenario/link/context.ts';
import { type ConditionContext, linkCondition } from '../../scenario/link/link-condition.ts';
import type { Path } from '../../scenario/text/layer.ts';
import type { Message } from '../../words/problem.ts';
import { type FigureSources, figuresIn, isFigureText, parseClaim, parseFigureText } from './figures.ts';
import type { FigureClaim, FigureText, Lesson, LessonStep, Trigger } from './lesson.ts';
import {
  endedThere,
  figureElsewhere,
  momentBeyondHorizon,
  NO_STEP,
  notSeed,
  tooManyLessonSteps,
  twoTriggers,
  unknownPlace,
} from './lesson-messages.ts';
import type { RawLesson, RawLessonStep } from './raw-lesson.ts';

interface LessonContext extends ConditionContext {
  readonly raw: RawLesson;
  readonly model: Model;
  readonly problems: ProblemList;
  /** What a step may rest on. */
  readonly grounds: ReadonlyMap<string, unknown>;
}

/** Where the lesson has led play, so far as it is known. */
interface Led {
  readonly line: readonly Move[];
  readonly position: Position;
}

/** When a step comes, and what is known of where play stands then. */
interface StepPlace {
  readonly trigger: Trigger;
  readonly led: Led | undefined;
  readonly isBeforeKnown: boolean;
}

/** More than a class can follow, and few enough for their moves to be followed at once. */
const MAX_STEPS = 50;

const TRIGGERS = ['after', 'round', 'turn', 'when'] as const;

/** Looks up every name of a raw lesson and follows its moves. What is wrong is noted in `problems`. */
export function linkLesson(raw: RawLesson, model: Model, problems: ProblemList): Lesson {
  const context: LessonContext = { raw, model, problems, names: namesOf(model), grounds: groundsOf(raw, model) };
  const { id, title, says, minutes, seed, intro } = raw;
  const parties = new Map(model.scenario.parties.map((party, i) => [party.id, i]));
  for (const [i, party] of (raw.as ?? []).entries()) lookUp(context, ['as', i], party, parties, 'a party');
  if (seed !== undefined && !isSeed(String(seed))) problems.error(['seed'], notSeed(String(seed)));
  refuseFigures(context, ['intro'], intro);
  refuseFigures(context, ['closing'], raw.closing);
  return {
    id,
    title,
    says,
    minutes,
    seed: seed === undefined ? undefined : String(seed),
    as: raw.as,
    odds: raw.odds === 'on',
    sources: Object.entries(raw.sources ?? {}).map(([source, rest]) => ({ id: source, ...rest })),
    intro,
    steps: linkSteps(context),
    closing: raw.closing,
  };
}

function linkSteps(context: LessonContext): readonly LessonStep[] {
  const start: Led = { line: [], position: startPosition(context.model) };
  let led: Led | undefined = start;
  const steps: LessonStep[] = [];
  const all = Object.entries(context.raw.steps);
  if (all.length === 0) context.problems.error(['steps'], NO_STEP, 'key');
  if (all.length > MAX_STEPS) context.problems.error(['steps'], tooManyLessonSteps(all.length, MAX_STEPS), 'key');
  for (const [id, raw] of all.slice(0, MAX_STEPS)) {
    const trigger = triggerOf(context, id, raw);
    const isBeforeKnown = led !== undefined;
    if (trigger.kind === 'after') led = follow(context, start, trigger.line);
    else if (trigger.kind !== 'next') led = undefined;
    steps.push(linkStep(context, id, raw, { trigger, led, isBeforeKnown }));
    const made = steps.at(-1)?.play ?? [];
    if (made.length > 0) led = led && follow(context, led, made);
  }
  return steps;
}

function linkStep(
  context: LessonContext,
  id: string,
  raw: RawLessonStep,
  { trigger, led, isBeforeKnown }: StepPlace,
): LessonStep {
  const { model, problems, grounds } = context;
  const at = (key: string): Path => ['steps', id, key];
  const ground: FigureSources = { model, asked: led?.position, isBeforeKnown };
  const ending = model.scenario.endings[led?.position.ending ?? -1];
  if (raw.predict && ending) problems.error(at('predict'), endedThere(ending.title));
  refuseFigures(context, at('prompt'), raw.prompt);
  for (const [i, name] of (raw.restsOn ?? []).entries()) {
    lookUp(context, [...at('restsOn'), i], name, grounds, 'a fact, an assumption or a source of the lesson');
  }
  return {
    id,
    title: raw.title,
    trigger,
    line: led?.line ?? null,
    prompt: raw.prompt,
    predict: raw.predict ?? false,
    play: raw.play === undefined ? [] : movesAt(context, at('play'), raw.play, led),
    reveal: figureTextAt(context, at('reveal'), raw.reveal, ground),
    claims: (raw.expect ?? []).flatMap((claim, i) => claimAt(context, [...at('expect'), i], claim, ground)),
    restsOn: raw.restsOn ?? [],
  };
}

function triggerOf(context: LessonContext, id: string, raw: RawLessonStep): Trigger {
  const { problems, model } = context;
  const given = TRIGGERS.filter(key => raw[key] !== undefined);
  if (given.length > 1) problems.error(['steps', id], twoTriggers(id, given), 'key');
  const [key = 'after'] = given;
  const at = ['steps', id, key];
  if (raw.when) return { kind: 'when', when: linkCondition(context, at, raw.when) };
  const turn = raw.round === undefined ? raw.turn : (raw.round - 1) * model.order.length;
  if (turn !== undefined) {
    if (turn >= turnsOf(model)) problems.error(at, momentBeyondHorizon(turn, turnsOf(model)));
    return { kind: 'turn', turn };
  }
  if (raw.after === undefined) return { kind: 'next' };
  return { kind: 'after', line: movesAt(context, at, raw.after, { line: [], position: startPosition(model) }) };
}

/** Reads moves that are made where the lesson has led play; noted and left out where they cannot be. */
function movesAt({ model, problems }: LessonContext, path: Path, text: string, led: Led | undefined): readonly Move[] {
  if (!led) {
    problems.error(path, unknownPlace('What can be played'));
    return [];
  }
  const line = parseLine(model, `${makeLine(model, led.line)} ${text}`);
  if (!('what' in line)) return line.slice(led.line.length);
  problems.error(path, line);
  return [];
}

function follow({ model }: LessonContext, { line, position }: Led, moves: readonly Move[]): Led {
  return { line: [...line, ...moves], position: positionAfter(model, moves, position) };
}

function figureTextAt({ problems }: LessonContext, path: Path, text: string, ground: FigureSources): FigureText {
  const read = parseFigureText(ground, text);
  if (isFigureText(read)) return read;
  for (const fault of read) if ('what' in fault) problems.error(path, fault);
  return [];
}

function claimAt({ problems }: LessonContext, path: Path, text: string, ground: FigureSources): readonly FigureClaim[] {
  const claim = ground.asked ? parseClaim(ground, text) : unknownPlace('Whether a claim holds');
  if (!('what' in claim)) return [claim];
  problems.error(path, claim);
  return [];
}

function refuseFigures({ problems }: LessonContext, path: Path, text: string): void {
  for (const figure of figuresIn(text)) problems.error(path, figureElsewhere(`{${figure}}`));
}

/** Returns the names that conditions read, of a scenario that was checked before. */
function namesOf({ scenario: { variables } }: Model): ConditionContext['names'] {
  const shapes = variables.map((variable): VariableShape => {
    const { name, kind, size, min } = variable;
    return { name, kind, size, min, levels: kind === 'track' ? variable.levels.map(level => level.name) : [] };
  });
  return { shapes, variables: new Map(shapes.map(({ name }, index) => [name, index])) };
}

function groundsOf(raw: RawLesson, { scenario }: Model): ReadonlyMap<string, Message | true> {
  const ids = [...scenario.facts, ...scenario.assumptions].map(({ id }) => id);
  return new Map([...ids, ...Object.keys(raw.sources ?? {})].map(id => [id, true]));
}
