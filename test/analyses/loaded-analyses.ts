import { loadAnalyses } from '../../src/analyses/load-analyses.ts';

/** For tests that make reports without waiting. */
export const loadedAnalyses = await loadAnalyses();
