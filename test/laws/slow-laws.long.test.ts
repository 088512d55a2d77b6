import { testSlowLaws } from '../support/laws/shipped-laws.ts';
import { baseFiles, FLAGSHIP, shippedFiles } from '../support/load.ts';

testSlowLaws(shippedFiles().filter(file => file === FLAGSHIP || !baseFiles().includes(file)));
