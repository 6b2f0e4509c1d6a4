/** The parts of the terminal view, in the order in which they are printed. */
export const terminalParts = ['respondents', 'items', 'scales', 'indicators'] as const;
export type TerminalPart = (typeof terminalParts)[number];
