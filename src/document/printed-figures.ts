/** Figures have the minus sign of print. */
export const printed = (figures: string): string => figures.replace(/-(?=[\d.])/g, '\u2212');

/** A text with the minus of print has that of plain text, as tables have it there. */
export const typed = (text: string): string => text.replace(/\u2212(?=[\d.])/g, '-');
