import { testShareOfLaw } from '../../support/laws/whole-law.ts';

testShareOfLaw(1);
