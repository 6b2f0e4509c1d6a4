import type { Range } from '../rounding-interval.ts';
import type { ComparisonRow } from './comparison-row.ts';
import { figureRange } from './figure-range.ts';

/** Where t can lie by the n, means and SDs of its row alone; null where these leave it open, or cannot be. */
export const feasibleT = (row: ComparisonRow): Range | null =>
  figureRange(row, 't', ({ subject }) => subject.of === 'comparison');
