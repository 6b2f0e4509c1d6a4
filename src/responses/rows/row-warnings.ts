import type { Warning } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { placed, type RowCount } from '../../read/row-count.ts';
import type { CellCounts } from '../cells/cell-counts.ts';
import type { Columns } from '../columns/find-columns.ts';
import { joinedWarnings } from '../columns/joined-columns.ts';
import { levelWarnings } from '../columns/level-warnings.ts';
import { exclusionWarnings } from './exclusion-warnings.ts';
import { numberWarnings } from './number-warnings.ts';
import { type ExclusionReason, type RowLedger, rowsTogether } from './row-ledger.ts';
import type { StatusRows } from './status-rows.ts';

/** What is worth knowing about the rows of one file that could be used. */
export function rowWarnings(rows: {
  readonly columns: Columns;
  readonly counts: CellCounts;
  readonly ledger: RowLedger;
  readonly firstExcluded: ReadonlyMap<ExclusionReason, number>;
  readonly unnamed: RowCount;
  readonly status: StatusRows;
  readonly file: string;
}): Warning[] {
  const { columns, counts, file, unnamed } = rows;
  return [
    ...columns.warnings,
    ...joinedWarnings(columns.joined, file),
    ...excludedWarnings(rows),
    ...exclusionWarnings(columns.exclude, counts.excluded, file),
    ...rows.status.warnings(file),
    ...answerWarnings(columns, counts, file, rows.ledger.excluded.has('invalid_answer')),
    ...matchedWarning(counts, file),
    ...numberWarnings(columns, counts, file, rows.ledger.excluded.has('invalid_answer')),
    ...(unnamed.rows === 0 || !columns.respondent
      ? []
      : [
          {
            code: 'respondent_empty' as const,
            file,
            ...placed(unnamed.firstLine),
            column: columns.respondent.name,
            count: unnamed.rows,
            message: messages.reading.respondentEmpty({ rows: unnamed.rows }),
          },
        ]),
    ...(columns.group && counts.group
      ? levelWarnings(columns.group, counts.group, file, messages.common.keptInTotalsLeftOut)
      : []),
    ...(columns.wave && counts.wave
      ? levelWarnings(columns.wave, counts.wave, file, messages.common.leftOutOfNoWave)
      : []),
    ...columns.characteristics.flatMap((column, index) => {
      const count = counts.characteristics[index];
      return column && count ? levelWarnings(column, count, file, messages.common.countedAsMissing) : [];
    }),
  ];
}

const excludedTexts: Partial<
  Record<ExclusionReason, { readonly code: Warning['code']; readonly text: (rows: number) => LocalizedText }>
> = {
  header_row: {
    code: 'header_rows',
    text: (rows) => messages.reading.headingsLeftOut({ rows }),
  },
  totals_row: {
    code: 'rows_dropped',
    text: (rows) => messages.reading.totalsLeftOut({ rows }),
  },
  ragged_row: {
    code: 'rows_dropped',
    text: (rows) => messages.reading.raggedRowsLeftOut({ rows }),
  },
  invalid_answer: {
    code: 'rows_dropped',
    text: (rows) => messages.reading.invalidRowsLeftOut({ rows }),
  },
  repeated_respondent: {
    code: 'rows_repeated',
    text: (rows) => messages.reading.repeatedRespondentsLeftOut({ rows }),
  },
  listwise: {
    code: 'rows_incomplete',
    text: (rows) => messages.reading.incompleteRowsLeftOut({ rows }),
  },
  repeated_answers: {
    code: 'answers_repeated',
    text: (rows) => messages.reading.repeatedAnswersLeftOut({ rows }),
  },
};

function excludedWarnings({
  ledger,
  firstExcluded,
  file,
}: {
  readonly ledger: RowLedger;
  readonly firstExcluded: ReadonlyMap<ExclusionReason, number>;
  readonly file: string;
}): Warning[] {
  return [...ledger.excluded].flatMap(([reason, byGroup]) => {
    const known = excludedTexts[reason];
    if (!known) return [];
    const line = firstExcluded.get(reason);
    const count = rowsTogether(byGroup);
    return {
      code: known.code,
      file,
      ...(line === undefined ? {} : { line }),
      count,
      message: known.text(count),
    };
  });
}

function answerWarnings(
  { answers }: Columns,
  counts: CellCounts,
  file: string,
  rowsDropped: boolean,
): Warning[] {
  return answers.flatMap(({ item }, index): Warning[] => {
    const { rows, firstLine } = counts.answers[index]?.invalid ?? { rows: 0, firstLine: null };
    if (rows === 0) return [];
    return [
      {
        code: 'answer_invalid',
        file,
        ...placed(firstLine),
        column: item.id,
        count: rows,
        message: messages.reading.cellsNoAnswer({ rows, rowsDropped }),
      },
    ];
  });
}

/** One for the file: a file that was typed or composed in another way has it in every column. */
function matchedWarning({ answers }: CellCounts, file: string): Warning[] {
  const columns = answers.map(({ matched }) => matched).filter(({ rows }) => rows > 0);
  const count = columns.reduce((sum, { rows }) => sum + rows, 0);
  if (count === 0) return [];
  const lines = columns.flatMap(({ firstLine }) => firstLine ?? []);
  return [
    {
      code: 'answer_normalised',
      file,
      ...placed(lines.length === 0 ? null : Math.min(...lines)),
      count,
      message: messages.reading.answersReadLoosely({ count, columnCount: columns.length }),
    },
  ];
}
