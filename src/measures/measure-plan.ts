/** What is counted beside scores, answers and characteristics, which every report is made of. */
export interface MeasurePlan {
  /** What Cronbach's alpha is computed from. */
  readonly coMoments: boolean;
}

export const nothingBeside: MeasurePlan = { coMoments: false };
