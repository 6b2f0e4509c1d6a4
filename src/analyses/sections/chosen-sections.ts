import type { Population } from '../../codebook/codebook.ts';
import type { ReportPart } from '../../codebook/report-parts.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { FigureRow } from '../study/figures-shown.ts';
import { sections } from './sections.ts';
import type { ShownReport } from './shown-report.ts';

interface Chosen {
  readonly sections: readonly ReportPart[];
}

/** What a report is made from: rows of the parts that are shown, and of every report. */
export const chosenSections = {
  analyses: ({ sections: chosen }: Chosen): ReadonlySet<string> =>
    new Set(['ledger', 'populations', ...chosen.flatMap((id) => sections[id].from)]),
  unusedColumns: (
    { sections: chosen }: Chosen,
    { characteristics, numbers, group }: Population,
  ): string[] => {
    if (chosen.includes('respondents')) return [];
    const ofNumbers = chosen.includes('correlations') ? [] : numbers;
    return [...characteristics.filter(({ column }) => column !== group?.column), ...ofNumbers].map(
      ({ column }) => column,
    );
  },
  figures: (report: ShownReport): readonly unknown[] => [
    together(report.settings.sections.flatMap((id) => sections[id].figures?.(report) ?? []).flat()),
  ],
  nothing: (report: ShownReport): LocalizedText[] =>
    report.settings.sections.flatMap((id) => {
      const why = sections[id].nothing?.(report) ?? null;
      return why ? [messages.report.emptyPart({ part: id, why })] : [];
    }),
};

/** A row that several parts show once, with the reasons of all figures that one of them shows. */
function together(rows: readonly FigureRow[]): readonly FigureRow[] {
  const found = new Map<string, FigureRow>();
  for (const row of rows) {
    if (Object.keys(row.not_computed).length === 0) continue;
    const key = JSON.stringify({ ...row, not_computed: null });
    found.set(key, { ...row, not_computed: { ...found.get(key)?.not_computed, ...row.not_computed } });
  }
  return [...found.values()];
}
