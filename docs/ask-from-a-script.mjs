// How likely each ending is, and what more trust between the two would change: node ask-from-a-script.mjs
import { compare, makeGame, odds, openScenario, orThrow, why } from 'parley';

const scenario = orThrow(openScenario('washington-caracas'));
const asItStands = orThrow(makeGame(scenario));
const withTrust = orThrow(makeGame(scenario, { settings: { startTrust: 3 } }));

const [before, after] = [odds(asItStands).odds, odds(withTrust).odds];
for (const ending in before) console.log(ending, before[ending].toFixed(10), after[ending].toFixed(10));
for (const sentence of compare(asItStands, withTrust).sentences) console.log(sentence);
for (const { action, probability } of why(withTrust).actions) console.log(action, probability.toFixed(3));
