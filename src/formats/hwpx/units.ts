/** Lengths of Hangul are 7200ths of an inch. @param twips  twentieths of a point */
export const unitsOfTwips = (twips: number): number => Math.round(twips * 5);
