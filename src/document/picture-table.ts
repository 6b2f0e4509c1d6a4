import type { Language } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { buildTable } from './build-table.ts';
import { interval, number, type Picture, type Table, text } from './document.ts';

/** What a picture shows, as a table. */
export function pictureTable({ id, name, caption, drawing }: Picture, language: Language): Table {
  const about = { id, name, caption };
  const texts = messages.pictures;
  switch (drawing.kind) {
    case 'dots': {
      const { series, rows, decimals } = drawing;
      return buildTable(
        about,
        [
          { id: 'row', header: '', kind: 'text', cell: ({ label, indent }) => text(label, { indent }) },
          ...series.flatMap((one, index) => [
            {
              id: `value_${one.id}`,
              header: one.label,
              kind: 'number' as const,
              cell: ({ points }: (typeof rows)[number]) => number(points[index]?.value, decimals),
            },
            {
              id: `interval_${one.id}`,
              header: texts.interval[language],
              kind: 'interval' as const,
              joined: true,
              cell: ({ points }: (typeof rows)[number]) => {
                const { low = null, high = null } = points[index] ?? {};
                return interval({ conf_low: low, conf_high: high }, decimals);
              },
            },
          ]),
        ],
        rows,
      );
    }
  }
}
