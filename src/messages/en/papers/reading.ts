import { counted } from '../../counted.ts';

export const paperReading = () => ({
  documentDamaged: ({ detail }: { detail: string }) => `the document is damaged (${detail})`,
  saveDocumentAgain: 'open it in Word, Hangul or a browser and save it again',
  documentTooLarge: ({ megabytes }: { megabytes: number }) =>
    `the document is too large to read: more than ${megabytes} MB`,
  givePartOfDocument: 'save the part with the tables as a document of its own',
  tooManyElements: 'the document is too large to read: too many XML elements',
  oldDocument: 'this is a document with a password, or of an old format (.doc, .hwp, .xls)',
  oldDocumentHint: 'save it as .docx, .hwpx, .xlsx or .pdf, without a password',
  documentEncrypted: 'the document has a password',
  documentEncryptedHint: 'remove the password and save it again',
  documentNotRead: ({ name }: { name: string }) => `this is ${name}: documents of that kind are not read`,
  saveAsDocument: 'save it as .docx, .hwpx or .pdf',
  notADocument: ({ kinds }: { kinds: string }) => `this is no kind of document that is read (${kinds})`,
  openDocumentText: 'an OpenDocument file (.odt and the like)',
  zipArchive: 'a zip archive without a document of Word, Hangul or Excel',
  nestedTooDeep: 'tables within tables within tables: the innermost are read as text of their cell',
  documentCut: 'the document is larger than what is read: some of it was left out',
  picturesNotRead: ({ count }: { count: number }) =>
    `${count} ${count === 1 ? 'picture' : 'pictures'}: tables that are pictures are not read`,
  objectsNotRead: ({ count }: { count: number }) =>
    `${count} embedded ${count === 1 ? 'object' : 'objects'}, such as a workbook: not read`,
  tableOfTabs: ({ begin }: { begin: string }) =>
    `a table that is made of tabs is not read (it begins: ${begin}); convert it into a table`,
  textTableNotRead: ({ line }: { line: number }) =>
    `a table is not read (line ${line}): its lines do not meet, a text stands across columns, or a converter has left it out`,
  texTableNotRead:
    'rows of a table stand in an environment of LaTeX that is not known: they are not read; put them into tabular',
  hiddenNotRead: 'hidden sheets, rows and columns are not read',
  formulasWithoutResults:
    'formulas without a result are read as empty: open the workbook in Excel and save it again',
  answersNotRead: ({ rows }: { rows: number }) => `${counted(rows, 'row')} of answers: no table of a paper`,
  workbookOfAnswers: ({ rows }: { rows: number }) =>
    `the workbook holds answers (${counted(rows, 'row')}), and no table of a paper`,
  scoreAnswers: 'answers are analysed by hanaro score',
  tableNotFound: ({ begin }: { begin: string }) =>
    `a table is not read, as its cells cannot be told apart for certain (${begin})`,
  tableNotRead: {
    columns: ({ begin }: { begin: string }) =>
      `a table is not read, as texts stand across its columns (${begin})`,
    head: ({ begin }: { begin: string }) =>
      `a table is not read, as it is not certain over which columns its head stands (${begin})`,
    rows: ({ begin }: { begin: string }) =>
      `a table is not read, as it is not certain which lines are one row (${begin})`,
    lines: ({ begin }: { begin: string }) =>
      `a table is not read, as the lines between its columns are out of line: cells end amid those of other rows (${begin})`,
    overleaf: ({ begin }: { begin: string }) =>
      `a table is not read, as its rows go on overleaf and are not read there (${begin})`,
  },
  textAslant: ({ begin }: { begin: string }) =>
    `text that runs up, down or across the page is not read (it begins: ${begin})`,
  pageWithoutText: 'the page has no text: a scan or a picture?',
  pageOfPicture:
    'the page is a picture with hardly any text beside it, and what the picture shows is not read: a scan?',
  recognisedText:
    'the text of the page was recognised from a picture and lies invisible over it: not read, as digits may be wrong',
  pageOfUnknownSigns: 'the fonts of the page do not say which letters they show: not read',
  nothingInDocument: 'the document holds neither text nor a table',
  nothingInDocumentHint:
    'see whether this is the file that you meant, and save it again from the program that wrote it',
});
