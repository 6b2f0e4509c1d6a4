import { expect, test } from 'vitest';
import { chiScaleNodes } from '../../../src/stats/distributions/chi-scale-nodes.ts';
import { noncentralTTail } from '../../../src/stats/distributions/noncentral-t-tail.ts';

test('slope and curve are the first two derivatives of the tail by the noncentrality', () => {
  const h = 1e-4;
  for (const [t, df, noncentrality] of [
    [2.189, 118, 0.2],
    [-3, 5, -1],
    [20, 1, 8],
  ] as const) {
    const nodes = chiScaleNodes(t, df);
    const before = noncentralTTail(nodes, t, noncentrality - h);
    const at = noncentralTTail(nodes, t, noncentrality);
    const after = noncentralTTail(nodes, t, noncentrality + h);
    expect(at.slope).toBeCloseTo((after.tail - before.tail) / (2 * h), 8);
    expect(at.curve).toBeCloseTo((after.slope - before.slope) / (2 * h), 8);
  }
});
