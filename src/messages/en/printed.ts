export const printed = () => ({
  noMarkOfSignificance: 'it is no mark of significance',
  noNumber: 'it cannot be read as a number',
  noWholeNumber: 'it is no whole number',
  unknownDigits: 'its exponent leaves the last digit unknown',
  ambiguousComma: 'nothing in the file shows whether its comma is of thousands or of decimals',
  hasDecimalCommaWhile: 'it has a decimal comma, while other figures of the file have decimal points',
  hasDecimalPointWhile: 'it has a decimal point, while other figures of the file have decimal commas',
  noBaseOfPercents: ({ written }: { written: string }) => `"${written}" is no base of percents`,
  writeOneOf: ({ known }: { known: string }) => `write one of: ${known}`,
  perhaps: ({ nearest, known }: { nearest: string; known: string }) =>
    `perhaps "${nearest}"; known are ${known}`,
  empty: 'it is empty',
  rowHasNoFigure: ({ row, table, figure }: { row: string; table: string; figure: string }) =>
    `row "${row}" of table ${table} has no "${figure}"`,
  rowHasNoFigureHint: ({ row, figure }: { row: string; figure: string }) =>
    `add a line with row "${row}" and column "${figure}"; leave printed empty where the paper prints none`,
  cellIsThereAlready: ({
    first,
    table,
    row,
    column,
  }: {
    first: number;
    table: string;
    row: string;
    column: string;
  }) => `this cell is on line ${first} already: table ${table}, ${row}, ${column}`,
  cellIsThereAlreadyHint: 'delete one of the lines',
  notVariableAndLevel: ({ row }: { row: string }) => `"${row}" is not a variable and a level`,
  notVariableAndLevelHint: 'write "sex 여자"; a variable whose name has a space is also written under scale',
  cannotStandHere: ({ name }: { name: string }) => `"${name}" cannot stand here`,
  known: ({ list }: { list: string }) => `known are ${list}`,
  isItKnown: ({ nearest, list }: { nearest: string; list: string }) =>
    `is it "${nearest}"? known are ${list}`,
  noCsvFileOfPrintedTables: ({ missing }: { missing: string }) =>
    `this is no CSV file of printed tables: it lacks the columns ${missing}`,
  noSuchColumn: 'there is no such column',
  columnIsThereTimes: ({ found }: { found: number }) => `this column is there ${found} times`,
  wayToHeader: ({ csvColumns }: { csvColumns: string }) =>
    `the header is ${csvColumns}, with a row for each figure; an empty file to fill in: hanaro published init --format csv`,
  cellsAndHeaderDiffer: ({ found, needed }: { found: number; needed: number }) =>
    `${found} cells, but the header has ${needed}`,
  cellsAndHeaderDifferHint: 'put cells that hold a comma in quotes',
  whereSchemaStands: 'the schema is hanaro/schema/published-1.json, explained in docs/published-tables.md',
  total: 'total',
  figures: {
    n: 'n',
    percent: 'percent',
    mean: 'mean',
    sd: 'SD',
    se: 'SE',
    score100: '0–100',
    t: 't',
    df: 'df',
    p: 'p',
    difference: 'difference',
    conf_low: 'lower limit',
    conf_high: 'upper limit',
    d: 'd',
    stars: 'stars',
    significant: 'significance',
  },
});
