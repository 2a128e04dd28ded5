import fc from 'fast-check';

/**
 * Properties are tried on the same cases on every machine, so that what is red for one is red for
 * all. `SEED=7 npm test` tries others.
 */
const { SEED = '20261121' } = process.env;

fc.configureGlobal({ seed: Number(SEED) });
