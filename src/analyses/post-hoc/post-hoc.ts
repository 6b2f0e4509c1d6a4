import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { analysis } from '../analysis.ts';
import { isOfMany, type ShownGroups } from '../compared/shown-comparisons.ts';
import { postHocRowSchema } from './post-hoc-row.ts';
import { postHocRows } from './post-hoc-rows.ts';
import { postHocTables } from './post-hoc-tables.ts';

/** Every two levels of the grouping, with p and intervals that hold for all of them at once. */
export const postHoc = analysis({
  schema: postHocRowSchema,
  rows: postHocRows,
  disclosure: 'withheld',
  tables: { post_hoc: postHocTables },
  notes: (report: ShownGroups, language: Language) =>
    report.post_hoc.length > 0 && report.populations.some(isOfMany)
      ? [messages.compare.notes.postHoc[language]]
      : [],
});
