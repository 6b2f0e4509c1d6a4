import { createHash } from 'node:crypto';
import type { Codebook } from '../../codebook/codebook.ts';

/**
 * SHA-256 of all that decides what is counted and what it is called; title, stars and impossible combinations do not. Nor
 * does `score`: numbers of answers and their sums are counted, of which means and sums of items are made alike.
 * The order in which a codebook has its keys does not matter.
 */
export function codebookFingerprint({ id, version, populations }: Codebook): string {
  const counted = populations.map(
    ({ impossible: _, exclude, waves, missingRule, numbers, scales, ...population }) => ({
      ...population,
      scales: scales.map(({ score: _, ...scale }) => scale),
      ...(waves && { waves }),
      ...(missingRule !== 'analysis' && { missingRule }),
      // Where nothing is left out and no column holds numbers, tallies of earlier versions still fit.
      ...(numbers.length > 0 && { numbers }),
      ...(exclude.some(({ values }) => values.length > 0) && { exclude }),
    }),
  );
  return createHash('sha256')
    .update(JSON.stringify({ id, version, populations: counted }, sorted))
    .digest('hex');
}

function sorted(_: string, value: unknown): unknown {
  const entries = value instanceof Map ? [...value] : isRecord(value) ? Object.entries(value) : undefined;
  return entries ? entries.sort(([a], [b]) => (a < b ? -1 : 1)).flat() : value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
