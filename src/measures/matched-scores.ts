import type { LocalizedText } from '../localized.ts';
import type { JointDistribution } from './joint-distribution.ts';

/** Two scores of the same people, of two scales or of one scale at two waves. */
export interface MatchedScores {
  readonly joint: JointDistribution;
  /** People who have the first score and lack the second. */
  readonly onlyFirst: number;
  /** People who have the second score and lack the first. */
  readonly onlySecond: number;
}

/** The same people at two waves. */
export interface MatchedWaves {
  readonly first: Wave;
  readonly second: Wave;
  /**
   * @param scale  its place in the population
   * @param group  'all', or the id of a level of the grouping
   */
  readonly of: (scale: number, group: string) => MatchedScores;
}

interface Wave {
  readonly id: string;
  readonly label: LocalizedText;
}
