import { testSlowLaws } from '../support/laws/shipped-laws.ts';
import { loadScenario, shippedFiles } from '../support/load.ts';

testSlowLaws(shippedFiles().filter(file => loadScenario(file).extends !== undefined));
