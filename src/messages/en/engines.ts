import { counted } from '../counted.ts';

export const engines = () => ({
  tooManyValues: ({ mostTexts }: { mostTexts: number }) =>
    `more than ${counted(mostTexts, 'different value')}: neither answers nor levels`,
  tooManyValuesHint: 'check that this is the column that the codebook means',
  secondHeaderRow: 'this is a second row of the header, which a database would count as answers',
  rowsRepeatColumnNames: ({ rows }: { rows: number }) =>
    `${counted(rows, 'row')} ${rows === 1 ? 'repeats' : 'repeat'} the column names, which a database would count as answers`,
  leaveOut: 'leave one row of names only; of a CSV, scoring without --engine leaves the others out',
  messageInRows: ({ message, rows }: { message: string; rows: number }) =>
    `${message} (${counted(rows, 'row')})`,
  dataChangedWhileCounted: 'the data changed while they were counted',
  dataChangedWhileCountedHint: 'run this again when the program that writes them is done',
  namedTwice: 'is named twice',
  namedTwiceHint: 'name it once: otherwise everybody in it counts twice',
  packageNotInstalled: ({ name, needs, why }: { name: string; needs: string; why: string }) =>
    `the package that ${name} needs is not installed: ${needs}${why}`,
  didYouMeanTable: ({ nearest }: { nearest: string }) => `did you mean --table ${nearest}?`,
  thereAre: ({ tables }: { tables: string }) => `there are: ${tables}`,
  noTable: 'there is no table in it',
  severalTables: ({ nameCount, names }: { nameCount: number; names: string }) =>
    `there are ${nameCount} tables: ${names}`,
  severalTablesHint: ({ firstName }: { firstName: string }) => `--table ${firstName}`,
  addressNotFile: 'this is an address, not a file',
  addressNotFileHint: 'download it first',
  noFiles: 'there are no files',
  foldersInFolder: 'there are folders in this folder',
  foldersInFolderHint: "name the files by a pattern: 'survey/*/*.parquet'",
  filesOfSeveralFormats: 'these are files of several formats',
  filesOfSeveralFormatsHint: "name those of one format by a pattern: 'survey/*.csv'",
  withDuckdbFilesCsvTsv: 'with DuckDB, files are CSV, TSV, Parquet, JSON or .duckdb',
  withDuckdbFilesCsvTsvHint: 'score other formats without --engine',
  notUtf8: 'this is not UTF-8',
  saveAsUtf8: 'save it as UTF-8, or score it without --engine',
  noRowOfColumnNames: 'there is no row of column names',
  twoColumnsHaveName: 'two columns have this name, and DuckDB cannot tell them apart',
  twoColumnsHaveNameHint: 'rename one of them, or score the file without --engine',
  quotedCellHoldsLines: ({ rows }: { rows: number }) =>
    `a quoted cell holds ${counted(rows, 'line')} that ${rows === 1 ? 'seems to be a row of its own' : 'seem to be rows of their own'}`,
  quotedCellHoldsLinesHint:
    'look for a quote that is not closed; scored without --engine, its line is reported',
  columnsDiffer: ({ firstFile, file, named }: { firstFile: string; file: string; named: string }) =>
    `the columns of ${firstFile} and ${file} differ${named && `: ${named}`}`,
  columnsDifferHint: 'name files of the same columns together, others by themselves',
  otherwise: ({ cause }: { cause: string }) => `DuckDB could not read it: ${cause}`,
  tooLittleMemory: 'there is too little memory',
  tooLittleMemoryHint:
    'close other programs, or export a CSV and score it without --engine, which needs hardly any memory',
  anotherProgramHasDatabase: 'another program has this database open for writing',
  anotherProgramHasDatabaseHint: 'close that program and run this again',
  dataWouldReadAnother: 'this data would read another file or address, which was not named',
  dataWouldReadAnotherHint: 'if it is a view, name the files behind it',
  tableChoosesAmongTables: '--table chooses among the tables of a .duckdb file',
  tableChoosesAmongTablesHint: 'hanaro score --engine duckdb survey.duckdb --table users',
  pairedDataHint:
    'if they were surveyed twice, compare them by a paired t-test; if equal names are different people, leave `respondent` out of the codebook',
  repeatedRespondents: ({ rows }: { rows: number }) =>
    `${counted(rows, 'row')} of respondents who have another row`,
  repeatedRespondentsHint: 'keep one row of each: the rows of a table have no order to choose by',
});
