import { testSlowLaws } from '../support/laws/shipped-laws.ts';
import { FLAGSHIP, loadScenario, shippedFiles } from '../support/load.ts';

testSlowLaws(shippedFiles().filter(file => file === FLAGSHIP || loadScenario(file).extends !== undefined));
