import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import { count, empty, type Table, text } from '../../document/document.ts';
import type { Language, LocalizedText } from '../../localized.ts';
import { possibleText, ruleText } from '../../printed/audit/document/audit-text.ts';
import type {
  PaperAuditDocument,
  PaperDocument,
  PaperFinding,
  PaperNotRead,
  PaperTable,
} from './paper-audit-schema.ts';
import { figureNames, paperTexts, placesText, tableName } from './paper-audit-text.ts';

const texts = paperTexts;

type Counts = Pick<PaperDocument, 'figures' | 'checked' | 'inconsistent' | 'not_read'>;

function counted<Line>(
  language: Language,
  ...columns: readonly (readonly [id: string, header: LocalizedText, value: (line: Line) => number])[]
): ColumnOf<Line>[] {
  return columns.map(([id, header, value]) => ({
    id,
    header: header[language],
    kind: 'number',
    cell: (line) => count(value(line)),
  }));
}

const countColumns = <Line extends Counts>(language: Language): ColumnOf<Line>[] =>
  counted<Line>(
    language,
    ['figures', texts.figures, ({ figures }) => figures],
    ['checked', texts.checked, ({ checked }) => checked],
    ['inconsistent', texts.inconsistent, ({ inconsistent }) => inconsistent],
    ['not_read', texts.notRead, ({ not_read }) => not_read],
  );

/** A line for each document, and one for all. */
export function documentsTable({ documents, summary }: PaperAuditDocument, language: Language): Table {
  type Line = Omit<PaperDocument, 'sha256' | 'problem'>;
  const columns: ColumnOf<Line>[] = [
    { id: 'document', header: texts.document[language], kind: 'text', cell: ({ file }) => text(file) },
    ...counted<Line>(
      language,
      ['tables_found', texts.tablesFound, ({ tables_found }) => tables_found],
      ['tables_read', texts.tablesRead, ({ tables_read }) => tables_read],
    ),
    ...countColumns<Line>(language),
    ...counted<Line>(language, ['findings', texts.findings, ({ findings }) => findings]),
  ];
  const all: Line = { ...summary, file: texts.all[language] };
  const name = texts.documents[language];
  return buildTable({ id: 'documents', name, caption: name }, columns, [...documents, all]);
}

/** A line for each table, and one for all. */
export function tablesTable({ tables, documents, summary }: PaperAuditDocument, language: Language): Table[] {
  if (tables.length === 0) return [];
  type Line = Counts & Pick<PaperTable, 'page' | 'document'> & { readonly name: string };
  const several = documents.length > 1;
  const hasPages = tables.some(({ page }) => page !== null);
  const columns: ColumnOf<Line>[] = [
    ...(several
      ? [
          {
            id: 'document',
            header: texts.document[language],
            kind: 'text',
            cell: ({ document }) => text(document),
          } satisfies ColumnOf<Line>,
        ]
      : []),
    { id: 'table', header: texts.table[language], kind: 'text', cell: ({ name }) => text(name) },
    ...(hasPages
      ? [
          {
            id: 'page',
            header: texts.page[language],
            kind: 'number',
            cell: ({ page }) => (page === null ? empty : count(page)),
          } satisfies ColumnOf<Line>,
        ]
      : []),
    ...countColumns<Line>(language),
  ];
  const lines: Line[] = tables.map((table) => ({ ...table, name: tableName(table, language) }));
  const inTables = tables.reduce((sum, { figures }) => sum + figures, 0);
  const inText: Line[] =
    summary.figures > inTables
      ? [
          {
            figures: summary.figures - inTables,
            checked: summary.checked - tables.reduce((sum, { checked }) => sum + checked, 0),
            inconsistent: summary.inconsistent - tables.reduce((sum, one) => sum + one.inconsistent, 0),
            not_read: 0,
            ...{ page: null, document: '', name: texts.inText[language] },
          },
        ]
      : [];
  const all: Line = {
    ...summary,
    page: null,
    document: several ? texts.all[language] : '',
    name: several ? '' : texts.all[language],
  };
  const name = texts.tables[language];
  return [buildTable({ id: 'tables', name, caption: name }, columns, [...lines, ...inText, all])];
}

/** The figures in question, where they stand, why, and what the first could be. */
export function findingsTable(
  findings: readonly PaperFinding[],
  { several, caption }: { readonly several: boolean; readonly caption: LocalizedText },
  language: Language,
): Table[] {
  if (findings.length === 0) return [];
  const sentence = (
    id: string,
    header: LocalizedText,
    said: (finding: PaperFinding) => string,
    sentences: 'plain' | 'named' = 'plain',
  ): ColumnOf<PaperFinding> => ({
    id,
    header: header[language],
    kind: 'text',
    sentences,
    cell: (finding) => text(said(finding)),
  });
  const columns: ColumnOf<PaperFinding>[] = [
    {
      id: 'figures',
      header: texts.figure[language],
      kind: 'text',
      cell: ({ cells }) => text(figureNames(cells, language)),
    },
    sentence('place', texts.place, ({ document, cells }) => {
      const place = placesText(cells, language);
      return [...(several ? [document] : []), ...(place === '' ? [] : [place])].join(': ');
    }),
    sentence('wrong', texts.wrong, ({ cells, wrong }) =>
      cells.length > 1 ? texts.anyOf({ wrong, cells: cells.length })[language] : '',
    ),
    sentence('why', texts.why, ({ message, rule }) => `${message[language]} [${ruleText(rule, language)}]`),
    sentence('possible', texts.could, (finding) => possibleText(finding, language) ?? '', 'named'),
  ];
  const name = texts.contradictions[language];
  return [
    buildTable(
      { id: 'findings', name, caption: caption[language], entries: true, tone: 'bad' },
      columns,
      findings,
    ),
  ];
}

/** Cells that were not read, and parts of documents, with why. */
export function notReadTable(
  notRead: readonly PaperNotRead[],
  several: boolean,
  language: Language,
): Table[] {
  if (notRead.length === 0) return [];
  const columns: ColumnOf<PaperNotRead>[] = [
    {
      id: 'table',
      header: texts.table[language],
      kind: 'text',
      cell: (one) =>
        text(
          [
            ...(several ? [one.document] : []),
            one.table === null ? texts.part[language] : tableName(one, language),
          ].join(': '),
        ),
    },
    {
      id: 'place',
      header: texts.place[language],
      kind: 'text',
      sentences: 'plain',
      cell: ({ cells, page }) => {
        const [first] = cells;
        const from = placesText(
          [{ page, row: first?.row ?? null, column: first?.column ?? null, reference: null }],
          language,
        );
        return text(cells.length === 0 ? from : texts.cells({ cells: cells.length, from })[language]);
      },
    },
    {
      id: 'why',
      header: texts.why[language],
      kind: 'text',
      sentences: 'plain',
      cell: ({ why }) => text(why[language]),
    },
  ];
  const name = texts.notRead[language];
  const caption = texts.notReadTitle[language];
  return [buildTable({ id: 'not_read', name, caption, entries: true }, columns, notRead)];
}

export function conventionsTable({ conventions, tables }: PaperAuditDocument, language: Language): Table[] {
  if (conventions.length === 0) return [];
  type Convention = PaperAuditDocument['conventions'][number];
  const nameOf = ({ document, table }: Convention) => {
    const own = tables.find((one) => one.document === document && one.table === table);
    return own ? tableName(own, language) : document;
  };
  const columns: ColumnOf<Convention>[] = [
    { id: 'table', header: texts.table[language], kind: 'text', cell: (one) => text(nameOf(one)) },
    {
      id: 'convention',
      header: texts.how[language],
      kind: 'text',
      cell: ({ message }) => text(message[language]),
    },
  ];
  const caption = texts.conventions[language];
  return [buildTable({ id: 'conventions', name: caption, caption }, columns, conventions)];
}

/** Documents that could not be read, and why. */
export function unreadableTable({ documents }: PaperAuditDocument, language: Language): Table[] {
  const lines = documents.filter(({ problem }) => problem !== null);
  if (lines.length === 0) return [];
  const columns: ColumnOf<PaperDocument>[] = [
    { id: 'document', header: texts.document[language], kind: 'text', cell: ({ file }) => text(file) },
    {
      id: 'why',
      header: texts.why[language],
      kind: 'text',
      sentences: 'plain',
      cell: ({ problem }) => text(problem?.[language] ?? ''),
    },
  ];
  const caption = texts.unreadable[language];
  return [
    buildTable({ id: 'unreadable', name: caption, caption, entries: true, tone: 'bad' }, columns, lines),
  ];
}
