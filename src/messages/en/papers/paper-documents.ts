import { counted } from '../../counted.ts';

/** What `audit` shows of documents. */
export const paperDocuments = () => ({
  title: ({ documents }: { documents: number }) => `Audit of ${counted(documents, 'document')}`,
  titleOf: ({ file }: { file: string }) => `Audit of ${file}`,
  summary: ({
    read,
    found,
    figures,
    checked,
    findings,
  }: {
    read: number;
    found: number;
    figures: number;
    checked: number;
    findings: number;
  }) =>
    `${read} of ${counted(found, 'table')} read, ${checked} of ${counted(figures, 'figure')} checked, ${counted(findings, 'finding')}`,
  nothingToCheck:
    'Nothing to check was found: no table with figures, and no result of a test in the text, such as t(58) = 2.19, p = .033',
  noFigureRead: 'Nothing was checked: no figure could be read',
  nothing: 'Nothing inconsistent was found among the figures that were checked',
  nothingTested: 'No rule reaches any of these figures: nothing was tested',
  otherFiles: ({ files, endings }: { files: number; endings: string }) =>
    `${counted(files, 'other file')} passed over; read are ${endings}`,
  notReadElsewhere: ({ cells }: { cells: number }) =>
    `${counted(cells, 'cell')} or parts were not read; -o audit.html lists them with reasons`,
  givenUp: ({ findings }: { findings: number }) =>
    `In ${counted(findings, 'finding')} the wrong figures were not sought to the end: an audit takes a bounded number of steps. All figures that may be wrong are named.`,
  documents: 'Documents',
  tables: 'Tables',
  document: 'Document',
  table: 'Table',
  page: 'Page',
  tablesFound: 'Tables',
  tablesRead: 'Read',
  figures: 'Figures',
  checked: 'Checked',
  inconsistent: 'In question',
  findings: 'Findings',
  notRead: 'Not read',
  all: 'All',
  notes: 'Checked: a rule would have noticed another digit. In question: part of a finding.',
  contradictions: 'Figures that cannot all be true',
  adjusted: 'Percents adjusted so that a column adds up (their counts are right)',
  conventions: 'How tables are printed (nothing wrong with it)',
  figure: 'Figure',
  wrong: 'How many are wrong',
  anyOf: ({ wrong, cells }: { wrong: number; cells: number }) =>
    wrong < cells
      ? `at least ${wrong} of these ${cells} must be wrong`
      : `${cells === 2 ? 'both' : `all ${cells}`} must be wrong`,
  why: 'Why',
  could: 'Possible',
  how: 'How it is printed',
  notReadTitle: 'Not read, and so not checked',
  place: 'Place',
  unreadable: 'Documents that could not be read',
  tablesOfPaper: 'Tables of the paper',
  marked: '(!): contradicts other figures, or is one of several of which at least one is wrong',
  verdicts: 'What was checked',
  numbered: ({ number }: { number: string }) => `Table ${number}`,
  ordinal: ({ table }: { table: number }) => `table ${table} of the document`,
  pageAt: ({ page }: { page: number }) => `page ${page}`,
  cellsAt: ({ row, columns }: { row: number; columns: string }) => `row ${row}, column ${columns}`,
  cells: ({ cells, from }: { cells: number; from: string }) =>
    cells === 1 ? from : `${cells} cells, from ${from}`,
  inText: 'text',
  part: 'part of the document',
  noDocuments: ({ endings }: { endings: string }) => `no document that is read (${endings})`,
  scalesOfTables: '--items and --range go with documents, not with a tables file',
  scalesOfTablesHint: 'a codebook says it for a tables file: --codebook survey.yaml',
  noSuchScale: ({ names }: { names: string }) => `no table or row that was read is called so: ${names}`,
  noSuchScaleHint: 'names are those of rows or tables as the document prints them, such as "Table 3"',
  tablesAmongOthers: 'a tables file is audited by itself',
  tablesAmongOthersHint: ({ endings }: { endings: string }) =>
    `name one tables file alone, or documents (${endings}) and folders of documents`,
});
