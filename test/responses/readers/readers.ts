import type { ScoreOptions } from '../../../src/score-files.ts';

const never = Number.POSITIVE_INFINITY;
const beside = (fromBytes: number) => ({ fromBytes, pieceBytes: 400, atOnce: true });

/** The ways to read one file of text. */
export const readers: Readonly<Record<'rows' | 'lane' | 'second thread', Partial<ScoreOptions>>> = {
  rows: { fastLaneFrom: never },
  lane: { fastLaneFrom: 0, secondThread: beside(never) },
  'second thread': { fastLaneFrom: 0, secondThread: beside(0) },
};
