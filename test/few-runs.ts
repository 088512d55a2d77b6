import fc from 'fast-check';

// What `npm test` has time for; properties that need more runs, or take long, say so themselves.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 40 });
