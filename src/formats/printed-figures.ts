/** Figures have the minus sign of print. */
export const printed = (figures: string): string => figures.replace(/-(?=[\d.])/g, '\u2212');
