/** What `--show` calls the tables, in the order in which they are printed. */
export const themeParts = ['concepts', 'notes', 'differences', 'categories', 'groups', 'agreement'] as const;
export type ThemePart = (typeof themeParts)[number];
