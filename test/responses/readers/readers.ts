import type { ScoreOptions } from '../../../src/score-files.ts';

const never = Number.POSITIVE_INFINITY;

/** The ways to read one file of text. */
export const readers: Readonly<Record<'rows' | 'lane', Partial<ScoreOptions>>> = {
  rows: { fastLaneFrom: never },
  lane: { fastLaneFrom: 0 },
};
