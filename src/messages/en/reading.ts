import { counted } from '../counted.ts';

export const reading = () => ({
  columnMissing: 'this column is missing',
  addColumn:
    'add a column of this name, or write the header text that means it under `columns` in the codebook',
  renameNearest: ({ nearest }: { nearest: string }) =>
    `if ${nearest} is the one, rename it or write it under \`columns\` in the codebook`,
  severalColumnsOfName: 'more than one column has this name',
  severalColumnsOfNameHint:
    'keep one of them, rename the others, or write the whole header text under `columns` in the codebook',
  sameColumn: ({ other }: { other: string }) => `it is the same column as "${other}"`,
  sameColumnHint: 'write a header text of its own for each under `columns` in the codebook',
  meansAnotherLevel: ({ cell, label }: { cell: string; label: string }) =>
    `${cell} means ${label} in this file, and another level in the codebook`,
  meansAnotherLevelHint: 'correct `values` in the codebook, or the value labels of the file',
  readByValueLabels: ({ few, columnCount }: { few: string; columnCount: number }) =>
    `read by their value labels, for the file numbers the answers in another way than the codebook: ${few} (${columnCount})`,
  columnsFoundLoosely: ({ pairs, foundCount }: { pairs: string; foundCount: number }) =>
    `found without regard to spaces, case, width and composition in the header, or to marks such as "required", HTML, numbers and names of groups: ${pairs} (${foundCount})`,
  contradiction: ({ places, headers }: { places: string; headers: string }) =>
    `more than one column has this name (columns ${places}: ${headers}), and here they differ`,
  contradictionHint:
    'if they are one question, empty the wrong cell; else rename one, or write the whole header text under `columns` in the codebook',
  couldBeItem: ({ name, rows }: { name: string; rows: number }) =>
    `it could be ${name}, but differs from it in another row, so it is not read; ${counted(rows, 'row')} filled in here alone`,
  headerAndRows: ({ header, rows }: { header: string; rows: number }) => `${header} ${counted(rows, 'row')}`,
  columnsJoined: ({
    joinedCount,
    name,
    parts,
    more,
  }: {
    joinedCount: number;
    name: string;
    parts: readonly string[];
    more: string;
  }) =>
    `${counted(joinedCount, 'question')} read from more than one column: ${name} (${parts.join(', ')})${more}`,
  labelledAsNoAnswer: ({ named, min, max }: { named: string; min: number; max: number }) =>
    `by the labels of the file ${named} is no answer, and one from ${min}–${max} in the codebook`,
  labelledAsNoAnswerHint: ({ texts }: { texts: string }) =>
    `write missing: [${texts}] in the codebook, or end points without it; if it is an answer, write its text under \`answers\``,
  labelledDownward: ({ rung }: { rung: string }) =>
    `by the labels of the file the lowest number is the highest answer (${rung}), and the codebook takes it for the lowest`,
  labelledOutOfOrder:
    'by the labels of the file its numbers are not in the order of the answers (but perhaps of the alphabet), and the codebook takes them for it',
  readByLabelsHint: ({ answers, falling }: { answers: string; falling: boolean }) =>
    `to read the answers by their labels, write ${answers} in the codebook${falling ? ', or list reverse-keyed items under `reverse`' : ''}; if the numbers are right, write those of the file under \`answers\``,
  noSuchColumnLeftOut: 'there is no such column: left out of the respondents’ characteristics',
  noSuchColumnSeveralRows: 'there is no such column: several rows of one respondent cannot be found',
  fromExcel: 'save it again as .xlsx or "CSV UTF-8 (comma delimited)"',
  exported: 'export the data as CSV, .xlsx or .sav from where they were collected',
  unpack: 'decompress it first, or compress it with gzip',
  withDuckdb: 'DuckDB reads it: hanaro score --engine duckdb FILE',
  oldExcelXlsOrHwp: 'an old Excel (.xls) or HWP file, or a workbook with a password',
  hwpFile: 'an HWP file',
  pdfFile: 'a PDF file',
  picture: 'a picture',
  parquetFile: 'a Parquet file',
  rtfDocument: 'an RTF document',
  sqliteFile: 'an SQLite file',
  stataFile: 'a Stata file',
  gzipWithinGzip: 'gzip within gzip',
  webPageHtmlOrXml: 'a web page (HTML or XML)',
  openInExcelAndSaveAsXlsx: 'open it in Excel and save it as .xlsx or "CSV UTF-8 (comma delimited)"',
  duckdbDatabase: 'a DuckDB database',
  resultOfHanaroJson: 'a result of hanaro (JSON)',
  nameFilesOfAnswersMade:
    'name the files of answers that it was made from; counts without answers are those of hanaro tally',
  codebook: 'a codebook',
  nameAnswersAndCodebook: 'name the file of answers here, and the codebook behind --codebook',
  formatNotRead: ({ name }: { name: string }) => `this format is not read: ${name}`,
  fileChangedWhileRead: 'the file changed while it was read',
  fileChangedWhileReadHint: 'run this again when the program that writes the file is done',
  again: 'download or copy the file again',
  gzipEndsEarly: 'the gzip file ends too early',
  gzipFileDamaged: 'the gzip file is damaged',
  gzipSwells: ({ largestRatio }: { largestRatio: number }) =>
    `the gzip file swells to more than ${largestRatio} times its size`,
  gzipSwellsHint: 'if you trust the file, decompress it with gunzip and read the result',
  byteOrderMarkSays: ({ encoding, named }: { encoding: string; named: string }) =>
    `the byte order mark says ${encoding}, --encoding says ${named}`,
  byteOrderMarkSaysHint: 'leave --encoding out',
  lineEndsHint: 'look whether this is text with one respondent a line, and has line ends',
  lineLongerThanMb: ({ megabytes }: { megabytes: number }) => `this line is longer than ${megabytes} MB`,
  firstLineHasCells: ({ found, mostColumns }: { found: number; mostColumns: number }) =>
    `the first line has ${found} cells, more than ${mostColumns}`,
  quoteClosedLate: ({ last, rows }: { last: number; rows: number }) =>
    `a quote that opens here is closed only in line ${last}; ${counted(rows, 'line')} in between ${rows === 1 ? 'seems' : 'seem'} to be ${rows === 1 ? 'a row of its own' : 'rows of their own'}`,
  quoteClosedLateHint: ({ total, last }: { total: number; last: number }) =>
    `look at the quotes in lines ${total} and ${last}: close each where its cell ends, and write a quote inside a cell twice ("")`,
  quoteStandsWhereNoneMay: 'a quote stands where none may be',
  insideCellWriteQuote: 'inside a cell write a quote twice ("") and put the whole cell in quotes',
  quotedCellNotClosed: 'a quoted cell is not closed',
  quotedCellNotClosedWithin: ({ megabytes }: { megabytes: number }) =>
    `a quoted cell is not closed within ${megabytes} MB`,
  changeEncodingOrCharacters: ({ name }: { name: string }) =>
    `if the file is not ${name}, change --encoding or leave it out; if it is, correct the broken characters here`,
  nameEncoding: 'name the encoding with --encoding, or save the file again as "CSV UTF-8 (comma delimited)"',
  charactersOutside: ({ name }: { name: string }) => `some characters are not ${name}`,
  charactersNeitherUtf8NorCp949: 'some characters are neither UTF-8 nor CP949, which the file was taken for',
  charactersNotAsTaken: ({ name }: { name: string }) =>
    `some characters are not ${name}, which the file was taken for`,
  nulBytes: 'there are NUL bytes, which no text has',
  perhapsUtf16: ({ utf16 }: { utf16: string }) => `if it is UTF-16: --encoding ${utf16}`,
  binaryOrDamaged: 'the file is binary, or was damaged while it was copied: export it again as CSV or .xlsx',
  delimiterNotRead: ({ sign }: { sign: string }) => `the delimiter "${sign}" is not read`,
  delimiterNotReadHint: 'save the file with commas, semicolons or tabs between the cells',
  sheetRead: ({ name }: { name: string }) => `the sheet ${name} was read`,
  itemsOnOtherSheets: ({ names, fitting }: { names: string; fitting: string }) =>
    `items of this survey stand on ${names}; run it again with --sheet ${fitting}`,
  chooseSheet: ({ names }: { names: string }) => `if it is another one, choose it with --sheet: ${names}`,
  onlySheetRead: ({ name, others }: { name: string; others: string }) =>
    `only the sheet ${name} was read; there is also ${others}`,
  hiddenRowsRead: ({ count }: { count: number }) =>
    `${count === 1 ? '1 hidden row' : `${count} hidden rows`} read like any other`,
  titleRowsAboveHeader: ({ rowCount, named }: { rowCount: number; named: string }) =>
    `title rows above the header were passed over: ${rowCount === 1 ? 'row' : 'rows'} ${named}`,
  noTableOnSheet: ({ name }: { name: string }) => `there is no table on sheet ${name}`,
  noTableOnSheetHint: 'choose the sheet with the data by --sheet',
  spssWeighsCasesByVariable: 'SPSS weighs the cases by this variable; here every case counts as one person',
  noWorkbookSoHasNoSheets: 'this is no workbook, so it has no sheets',
  noWorkbookSoHasNoSheetsHint: 'leave --sheet out',
  tallyHasNoRows: 'this is a tally made by hanaro tally: it has counts, and no rows',
  tallyHasNoRowsHint: 'give it to hanaro score, verify or tally; name the files of answers here',
  noColumnIsItem: ({ codebook, example }: { codebook: string; example: string }) =>
    `no column is an item of ${codebook} (its items are ${example} …)`,
  checkFirstLineHolds:
    'check that the first line holds the column names and that --codebook names this survey’s codebook; hanaro codebook init makes one',
  columnsFitTwoPopulations: ({ population, populationId }: { population: string; populationId: string }) =>
    `the columns fit two populations alike (${population}, ${populationId})`,
  columnsFitTwoPopulationsHint: ({ ids }: { ids: string }) => `choose with --population: ${ids}`,
  renameNearestItem: ({ nearest, id }: { nearest: string; id: string }) =>
    `if ${nearest} is the item ${id}, rename it or write it under \`columns\` in the codebook`,
  columnsWithoutNameHold: ({ places, positionCount }: { places: string; positionCount: number }) =>
    `columns without a name hold something and are not used: ${places} (${positionCount}); name them in the header if they are needed`,
  numberWithoutLabel: ({ trimmed }: { trimmed: string }) =>
    `the file numbers its answers in another way than the codebook, and ${trimmed} has no label in it`,
  numberWithoutLabelHint:
    'label every value of the file with a text that stands under `answers`, or use a file numbered as the codebook is',
  answerOutside: ({ trimmed, min, max }: { trimmed: string; min: number; max: number }) =>
    `answer ${trimmed} is outside ${min}–${max}`,
  answerOutsideHint: ({ trimmed }: { trimmed: string }) =>
    `correct or empty the cell; add ${trimmed} to \`missing\` in the codebook if it is a code for "no answer"; or score without it by --on-invalid missing or drop-row`,
  neitherNumberNorText: ({
    cell,
    guess,
    min,
    max,
  }: {
    cell: string;
    guess: string;
    min: number;
    max: number;
  }) =>
    `${cell}${guess} is neither a whole number from ${min}–${max} nor a text under \`answers\` in the codebook`,
  neitherNumberNorTextHint:
    'correct or empty the cell, or add its text to the codebook: to `answers`, or to `missing` if it means "no answer"',
  notWholeNumber: ({ cell, min, max }: { cell: string; min: number; max: number }) =>
    `${cell} is not a whole number from ${min}–${max}`,
  notWholeNumberHint: ({ decimals }: { decimals: string }) =>
    `correct or empty the cell, or add it to the codebook: to \`answers\` if it is one, to \`missing\` if it means "no answer"${decimals}`,
  decimalCommas: '; of numbers with a decimal comma only whole ones such as 4,0 are read',
  decimals: '; of numbers with decimals only whole ones such as 4.0 are read',
  raggedRow: ({ found, needed }: { found: number; needed: number }) =>
    `this row has ${found} cells, the first line has ${needed}`,
  raggedRowHint: 'look for a missing or extra cell, and put text that holds a delimiter in quotes',
  levelEmpty: ({ rows, consequence }: { rows: number; consequence: string }) =>
    `empty in ${counted(rows, 'row')}: ${consequence}`,
  levelUnlisted: ({
    value,
    guess,
    rows,
    consequence,
  }: {
    value: string;
    guess: string;
    rows: number;
    consequence: string;
  }) => `${value}${guess} is not in the codebook, ${counted(rows, 'row')}: ${consequence}`,
  furtherLevelsUnlisted: ({ others, consequence }: { others: number; consequence: string }) =>
    `further values are not in the codebook, ${counted(others, 'row')}: ${consequence}`,
  levelsReadLoosely: ({ rows }: { rows: number }) =>
    `${counted(rows, 'row')} read without regard to spaces, case, width, composition, invisible characters and how a number is written (1.0, 01)`,
  rowsLeftOutByExclude: ({ rows, values }: { rows: number; values: string }) =>
    `${counted(rows, 'row')} left out by \`exclude\` in the codebook (${values})`,
  unfinishedCounted: ({
    count,
    kinds,
    column,
    values,
  }: {
    count: number;
    kinds: readonly string[];
    column: string;
    values: string;
  }) =>
    `${counted(count, 'row')} counted as people (${kinds.join(', ')}); to leave them out write exclude: { ${column}: [${values}] } in the codebook, to keep them exclude: { ${column}: [] }`,
  respondentEmpty: ({ rows }: { rows: number }) =>
    `empty in ${counted(rows, 'row')}: each counts as a respondent of its own`,
  headingsLeftOut: ({ rows }: { rows: number }) => `${counted(rows, 'row')} of headings left out`,
  totalsLeftOut: ({ rows }: { rows: number }) => `${counted(rows, 'row')} of totals left out`,
  raggedRowsLeftOut: ({ rows }: { rows: number }) =>
    `${counted(rows, 'row')} with another number of cells than the first line left out`,
  invalidRowsLeftOut: ({ rows }: { rows: number }) =>
    `${counted(rows, 'row')} with an invalid answer left out`,
  repeatedRespondentsLeftOut: ({ rows }: { rows: number }) =>
    `${counted(rows, 'row')} of respondents that have another one left out`,
  incompleteRowsLeftOut: ({ rows }: { rows: number }) =>
    `${counted(rows, 'row')} without a score on every scale left out (\`missing_rule: listwise\` in the codebook)`,
  repeatedAnswersLeftOut: ({ rows }: { rows: number }) =>
    `${counted(rows, 'row')} with all answers of an earlier one left out`,
  cellsNoAnswer: ({ rows, rowsDropped }: { rows: number; rowsDropped: boolean }) =>
    `${counted(rows, 'cell')} that ${rows === 1 ? 'is' : 'are'} no answer${rowsDropped ? '' : ', taken as missing'}`,
  answersReadLoosely: ({ count, columnCount }: { count: number; columnCount: number }) =>
    `${counted(count, 'answer')} in ${counted(columnCount, 'column')} read without regard to spaces, case, width, composition, invisible characters and numbering`,
  summaryRowHint:
    'if it sums others up, delete it, or leave it out with --on-summary-row drop; if it is a respondent, write another name in that cell',
  summaryRowByWord: ({ word }: { word: string }) =>
    `this row (${word}) seems to sum up the others, not to be a respondent`,
  summaryRowByFormulas:
    'this row seems to sum up the others: Excel marks it as a row of totals, or its formulas sum up the cells above',
  belowSummaryRow:
    'this row stands below a row that sums up the others, and has no name of a respondent: it does not seem to be one',
  columnNamesStandInLine: ({ line }: { line: number }) =>
    `the column names stand in line ${line}, not in the first one`,
  columnNamesStandInLineHint: 'delete the lines above',
  fileEmptyHint: 'it needs column names in the first line and answers below',
  valuesAllDiffer: ({ rows }: { rows: number }) => `${rows} values that all differ`,
  emptyCells: ({ empty }: { empty: number }) => `empty ${empty}`,
  noValueOfGroups: ({ levels, found }: { levels: string; found: readonly string[] }) =>
    `not one row has a value of the groups (${levels}); found: ${found.join(', ')}`,
  noValueOfGroupsHint: ({ guess }: { guess: string }) =>
    `write these under \`values\` of the groups in the codebook, or name the column of the groups as \`group.column\`${guess}`,
});
