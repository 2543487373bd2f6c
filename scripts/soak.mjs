// npm run soak: the tests of real faults in full, each as often as it takes to be believed.
process.env.UNFOLD_SOAK_ROUNDS ??= '30';
process.argv.splice(2, process.argv.length, 'tests/faults');
await import('./test.mjs');
