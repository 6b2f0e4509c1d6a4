import { expect, test } from 'vitest';
import { measuresNeeded } from '../../src/analyses/measures-needed.ts';
import { loadedAnalyses } from './loaded-analyses.ts';

test('what is counted beside scores and answers is what a figure that is wanted needs', () => {
  expect(measuresNeeded(loadedAnalyses)).toEqual({ itemMoments: true });
  expect(measuresNeeded(loadedAnalyses, (id) => id !== 'cronbach_alpha')).toEqual({});
  const disclosed = measuresNeeded(loadedAnalyses, (_id, { disclosure }) => typeof disclosure === 'string');
  expect(disclosed).toEqual({});
});
