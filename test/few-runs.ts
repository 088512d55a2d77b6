import fc from 'fast-check';

// What `npm test` has time for; `npm run test:long` tries more. Where one case takes long, the property says so itself.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 6 });
