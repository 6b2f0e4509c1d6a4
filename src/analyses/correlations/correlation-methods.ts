/** What tables show; the rows have both. */
export const correlationMethods = ['pearson', 'spearman', 'both'] as const;
