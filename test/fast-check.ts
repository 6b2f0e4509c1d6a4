import fc from 'fast-check';

/**
 * fast-check with one seed for everyone, so that a run fails for what was changed and not by the luck of the draw;
 * `HANARO_SEED=random npm test` draws anew, `HANARO_SEED=123` repeats a draw.
 */
const seed = process.env['HANARO_SEED'] ?? '20201130';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });

export { fc };
