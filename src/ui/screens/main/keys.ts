import type { PlayEvent } from '../../../play/play-context.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { type BoardState, PANES } from '../../kit/screen/board-state.ts';
import { COMMON_KEYS, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys } from '../../kit/screen/cursor.ts';
import {
  done,
  type KeyEntry,
  type KeyResponse,
  keyEntry,
  opens,
  type ScreenInput,
} from '../../kit/screen/screen-part.ts';
import { hasCourse } from '../lesson/part.ts';
import { predictHere } from '../predict/part.ts';
import { chosen } from './choosing.ts';
import { paneCursor, paneFollow, paneLength, subjectOf } from './lists.ts';

const canStep = ({ phase, isAtLimit }: Scene) => phase !== 'ended' && !isAtLimit;
const isPersonsTurn = ({ phase }: Scene) => phase === 'playing';
const isOthersTurn = (scene: Scene) => !isPersonsTurn(scene) && canStep(scene);
const isResting = (scene: Scene) => scene.phase === 'paused' && canStep(scene);
const isThinking = (scene: Scene) => scene.isThinking;
const canTakeBack = (scene: Scene) => scene.timeline.at !== 0 && !scene.isThinking;
const canPredict = ({ phase }: Scene) => phase === 'playing' || phase === 'paused';
const canRedo = ({ line }: Scene) => line.at(-1)?.isPlayed === false;
const hasMoves = ({ line }: Scene) => line.length > 0;
const GRAPH_SAYS = 'Draws the odds and the ladder by move, to walk along';
const hasOptions = ({ options }: Scene) => options.length > 0;
const isChoice = (scene: Scene, { pane }: BoardState) => pane === 'options' && isPersonsTurn(scene);
const isLine = (scene: Scene, state: BoardState) => state.pane === 'line' && nodeToGo(scene, state) !== undefined;
const isStanding = (_: Scene, { pane }: BoardState) => pane === 'standing';

const plays =
  (type: Extract<PlayEvent['type'], 'step' | 'run' | 'pause' | 'back' | 'forward'>) =>
  ({ state }: ScreenInput): KeyResponse => ({ state, play: { type } });

/** Where the cursor of a pane stands, and how far it goes. */
export const PANE_LENGTHS = {
  length: ({ scene, state }: ScreenInput) => paneLength(scene, state.pane),
  follow: ({ scene, state }: ScreenInput) => paneFollow(scene, state.pane),
};

/** The keys of the board but those of the actions, in the order of help and of the bottom line. */
export const BOARD_KEYS: readonly KeyEntry[] = [
  keyEntry('enter', 'Enter', '', 'Chooses the action under the cursor', chooseHere, isChoice),
  keyEntry('enter', 'Enter', 'go there', 'Goes to the move under the cursor', goThere, isLine),
  keyEntry('enter', 'Enter', 'facts', 'Shows what the start value rests on', askFacts, isStanding),
  keyEntry('L', 'L', 'lesson', 'Comes back to the lesson', opens('lesson'), hasCourse),
  keyEntry('n', 'n', 'model', 'Lets the model play this move by the party’s policy', plays('step'), isPersonsTurn),
  keyEntry('n', 'n', 'next', 'Lets the model, or the world, make the next move', plays('step'), isOthersTurn),
  keyEntry('space', 'Space', 'run', 'Lets play run on its own', plays('run'), isResting),
  keyEntry('space', 'Space', 'pause', 'Pauses play', plays('pause'), ({ phase }) => phase === 'running'),
  keyEntry('u', 'u', 'back', 'Takes the last move back', plays('back'), canTakeBack),
  keyEntry('u', 'u', 'withdraw', 'Withdraws the question that the model is thinking about', plays('back'), isThinking),
  keyEntry('U', 'U', '', 'Takes back to the last decision of a person', decideAgain, s => s.lastDecision !== null),
  keyEntry('r ctrl-r', 'r', 'again', 'Plays the move last taken back again', plays('forward'), canRedo),
  keyEntry('tab right l', 'Tab', 'pane', 'Goes to the next pane (also right arrow and l)', focusBy(1)),
  keyEntry('shift-tab left h', '⇧Tab', '', 'Goes to the pane before (also left arrow and h)', focusBy(-1)),
  keyEntry('g', 'g', 'graph', GRAPH_SAYS, opens('graph'), hasMoves),
  keyEntry('g', 'g', '', GRAPH_SAYS, opens('graph'), scene => !hasMoves(scene)),
  keyEntry('i', 'i', 'chances', 'Tells what may come of the action under the cursor', opens('details'), hasOptions),
  ...ODDS_KEYS,
  keyEntry(
    'p',
    'p',
    'predict',
    'Gives your odds of each ending, to hold them to the exact ones',
    predictHere,
    canPredict,
  ),
  keyEntry('v', 'v', '', 'Tells why the move under the cursor, or the last one, is marked', opens('move'), hasMoves),
  keyEntry('b', 'b', 'branches', 'Shows the lines of play: go to another, name them, compare two', opens('branches')),
  keyEntry('f', 'f', 'facts', 'Shows what the thing under the cursor rests on, then all facts', askFacts),
  keyEntry('w', 'w', 'what-if', 'Turns levers, and shows what the odds would be', opens('whatIf')),
  keyEntry('y', 'y', 'why', 'Tells why: the move to come, or the one under the line’s cursor', opens('why')),
  ...cursorKeys(PANE_LENGTHS),
  HELP_KEY,
  ...COMMON_KEYS,
];

function chooseHere(moment: ScreenInput): KeyResponse {
  return chosen(moment, paneCursor(moment.scene, moment.state, 'options'));
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
  return done(state, { type: 'open', screen: 'facts', subject: subjectOf(scene, state) });
}

function decideAgain({ scene: { lastDecision }, state }: ScreenInput): KeyResponse {
  return lastDecision === null ? { state } : { state, play: { type: 'jump', node: lastDecision } };
}

function focusBy(by: number) {
  return ({ state }: ScreenInput): KeyResponse => {
    const pane = PANES[(PANES.indexOf(state.pane) + by + PANES.length) % PANES.length] ?? state.pane;
    return done(state, { type: 'focus', pane });
  };
}
