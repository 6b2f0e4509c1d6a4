/** A confidence level as readers know it: 95 of .95, without what binary fractions add. */
export const confidencePercent = (level: number): number => Number((level * 100).toPrecision(12));
