import { grouped } from '../../../codebook/draft/grouped.ts';
import type { Picture } from '../../../document/document.ts';
import type { RangeRow } from '../../../document/drawing.ts';
import type { Language } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { Audit, AuditCell } from '../audit-schema.ts';
import { decimalsOf, overlap, roundingRange } from '../rounding-interval.ts';

const texts = messages.printedReports;

/** For each table of tests, where its t stand in the ranges that n, means and SDs leave them. */
export function tPictures({ cells }: Audit, language: Language): Picture[] {
  const byTable = grouped(cells, ({ path }) => /^tables\[\d+\]/.exec(path)?.[0] ?? '');
  return [...byTable.values()].flatMap((own) => {
    const rows = own.flatMap((cell) => rowOf(cell, language));
    return rows.length === 0 ? [] : pictureOf(own[0]?.table ?? '', rows, language);
  });
}

/** The t that is meant, where it is a number. */
function rowOf({ column, printed, label, feasible }: AuditCell, language: Language): RangeRow[] {
  const [plain = ''] = /[-−]?\d*\.?\d+/u.exec(printed) ?? [];
  const rounding = roundingRange(plain);
  if (column !== 't' || feasible === null || rounding === null) return [];
  return [
    {
      label: label.row[language],
      ...feasible,
      value: Number(plain.replace('−', '-')),
      printed,
      inside: overlap(rounding, feasible),
    },
  ];
}

function pictureOf(table: string, rows: readonly RangeRow[], language: Language): Picture {
  const outside = rows.filter(({ inside }) => !inside);
  const decimals = Math.max(...rows.map(({ printed }) => decimalsOf(printed.replace(/[^\d.]/g, '')))) + 1;
  return {
    kind: 'picture',
    id: 'feasible_t',
    name: texts.feasibleT[language],
    caption: texts.feasibleTOf({ table })[language],
    description: [
      texts.inside({ inside: rows.length - outside.length, rows: rows.length })[language],
      ...outside.map(({ label, printed }) => texts.outsideAt({ label, printed })[language]),
    ].join(' '),
    drawing: {
      kind: 'ranges',
      legend: {
        range: texts.range[language],
        inside: texts.printedT[language],
        outside: texts.outside[language],
      },
      decimals,
      rows,
    },
  };
}
