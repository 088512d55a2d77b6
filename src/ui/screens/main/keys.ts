import { at } from '../../../num/at.ts';
import type { PlayEvent } from '../../../play/play-context.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { BoardState } from '../../kit/screen/board-state.ts';
import { COMMON_KEYS, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys } from '../../kit/screen/cursor.ts';
import {
  done,
  goesTo,
  type KeyEntry,
  type KeyResponse,
  keyEntry,
  type ScreenInput,
} from '../../kit/screen/key-entry.ts';
import { askOdds } from '../../kit/screen/predicting.ts';
import { chosen } from './choosing.ts';
import { paneCursor, paneFollow, paneLength, panesOf, subjectOf } from './lists.ts';

type KeyTest = (input: ScreenInput) => boolean;

const canStep: KeyTest = ({ scene: { phase, isAtLimit } }) => phase !== 'ended' && !isAtLimit;
const isPersonsTurn: KeyTest = ({ scene }) => scene.phase === 'playing';
const isOthersTurn: KeyTest = input => !isPersonsTurn(input) && canStep(input);
const isResting: KeyTest = input => input.scene.phase === 'paused' && canStep(input);
const isRunning: KeyTest = ({ scene }) => scene.phase === 'running';
const isThinking: KeyTest = ({ scene }) => scene.isThinking;
const canTakeBack: KeyTest = ({ scene }) => scene.timeline.at !== 0 && !scene.isThinking;
const hasDecided: KeyTest = ({ scene }) => scene.lastDecision !== null;
const canPredict: KeyTest = ({ scene: { phase } }) => phase === 'playing' || phase === 'paused';
const canRedo: KeyTest = ({ scene }) => scene.line.at(-1)?.isPlayed === false;
const hasMoves: KeyTest = ({ scene }) => scene.line.length > 0;
const hasNoMoves: KeyTest = input => !hasMoves(input);
const hasOptions: KeyTest = ({ scene }) => scene.options.length > 0;
const hasLesson: KeyTest = ({ signals }) => signals.lesson !== null;
const isChoice: KeyTest = input => input.state.pane === 'options' && isPersonsTurn(input);
const isLine: KeyTest = ({ scene, state }) => state.pane === 'line' && nodeToGo(scene, state) !== undefined;
const isStanding: KeyTest = ({ state }) => state.pane === 'standing';
const GRAPH_SAYS = 'Draws the odds by move, to walk along';

const plays =
  (type: Extract<PlayEvent['type'], 'step' | 'run' | 'pause' | 'back' | 'forward'>) =>
  ({ state }: ScreenInput): KeyResponse => ({ state, play: { type } });

/** Where the cursor of a pane stands, and how far it goes. */
export const PANE_RANGE = {
  length: ({ scene, state }: ScreenInput) => paneLength(scene, state.pane),
  follow: ({ scene, state }: ScreenInput) => paneFollow(scene, state.pane),
};

/** The keys of the screen but those of the actions, in the order of help and of the bottom line. */
export const MAIN_KEYS: readonly KeyEntry[] = [
  keyEntry('enter', 'Enter', '', 'Chooses the action under the cursor', chooseHere, isChoice),
  keyEntry('enter', 'Enter', 'go there', 'Goes to the move under the cursor', goThere, isLine),
  keyEntry('enter', 'Enter', 'facts', 'Shows what the start value rests on', askFacts, isStanding),
  keyEntry('L', 'L', 'lesson', 'Comes back to the lesson', goesTo({ screen: 'lesson' }), hasLesson),
  keyEntry('N', 'N', 'model', 'Lets the model choose for you, by the party’s policy', plays('step'), isPersonsTurn),
  keyEntry('n', 'n', 'next', 'Lets the model, or the world, make the next move', plays('step'), isOthersTurn),
  keyEntry('space', 'Space', 'run', 'Lets play run on its own', plays('run'), isResting),
  keyEntry('space', 'Space', 'pause', 'Pauses play', plays('pause'), isRunning),
  keyEntry('u', 'u', 'back', 'Takes the last move back', plays('back'), canTakeBack),
  keyEntry('u', 'u', 'withdraw', 'Withdraws the question that the model is thinking about', plays('back'), isThinking),
  keyEntry('U', 'U', '', 'Takes back to the last decision of a person', decideAgain, hasDecided),
  keyEntry('r ctrl-r', 'r', 'again', 'Plays the move last taken back again', plays('forward'), canRedo),
  keyEntry('tab right l', 'Tab', 'pane', 'Goes to the next pane (also right arrow and l)', focusBy(1)),
  keyEntry('shift-tab left h', '⇧Tab', '', 'Goes to the pane before (also left arrow and h)', focusBy(-1)),
  keyEntry('g', 'g', 'graph', GRAPH_SAYS, goesTo({ screen: 'graph' }), hasMoves),
  keyEntry('g', 'g', '', GRAPH_SAYS, goesTo({ screen: 'graph' }), hasNoMoves),
  keyEntry(
    'i',
    'i',
    'chances',
    'Tells what may come of the action under the cursor',
    goesTo({ screen: 'details' }),
    hasOptions,
  ),
  ...ODDS_KEYS,
  keyEntry('p', 'p', 'predict', 'Gives your odds of each ending, to compare with the exact ones', askOdds, canPredict),
  keyEntry(
    'v',
    'v',
    '',
    'Tells why the move under the cursor, or the last one, is marked',
    goesTo({ screen: 'move' }),
    hasMoves,
  ),
  keyEntry(
    'b',
    'b',
    'branches',
    'Shows the lines of play: go to another, name them, compare two',
    goesTo({ screen: 'branches' }),
  ),
  keyEntry('f', 'f', 'facts', 'Shows what the thing under the cursor rests on, then all facts', askFacts),
  keyEntry('w', 'w', 'what-if', 'Turns levers, and shows what the odds would be', goesTo({ screen: 'whatIf' })),
  keyEntry(
    'y',
    'y',
    'why',
    'Tells why: the move to come, or the one under the line’s cursor',
    goesTo({ screen: 'why' }),
  ),
  ...cursorKeys(PANE_RANGE),
  HELP_KEY,
  ...COMMON_KEYS,
];

function chooseHere(input: ScreenInput): KeyResponse {
  return chosen(input, paneCursor(input.scene, input.state, 'options'));
}

/** The node of the move under the cursor, where play does not stand there already. */
function nodeToGo(scene: Scene, state: BoardState) {
  const node = scene.line[paneCursor(scene, state, 'line')]?.node;
  return node === scene.timeline.at ? undefined : node;
}

function goThere({ scene, state }: ScreenInput): KeyResponse {
  const node = nodeToGo(scene, state);
  return node === undefined ? { state } : { state, play: { type: 'jump', node } };
}

function askFacts({ scene, state }: ScreenInput): KeyResponse {
  return { state, opens: { screen: 'facts', subject: subjectOf(scene, state) } };
}

function decideAgain({ scene: { lastDecision }, state }: ScreenInput): KeyResponse {
  return lastDecision === null ? { state } : { state, play: { type: 'jump', node: lastDecision } };
}

function focusBy(by: number) {
  return ({ scene, state }: ScreenInput): KeyResponse => {
    const panes = panesOf(scene);
    const pane = at(panes, (panes.indexOf(state.pane) + by + panes.length) % panes.length, 'pane');
    return done(state, { type: 'focus', pane });
  };
}
