import * as generate from '../../../src/fuzz/generate/scenario.ts';

// Generated scenarios at their usual size, as most properties take them.
export const anyScenarioText = generate.anyScenarioText();
export const anyModel = generate.anyModel();
