import { counted } from '../counted.ts';

export const commands = () => ({
  noPopulationOfCodebook: ({ id }: { id: string }) => `"${id}" is no population of the codebook`,
  bytesOf: ({ partSize, size }: { partSize: string; size: string }) => `${partSize} of ${size}`,
  timeLeft: ({ duration }: { duration: string }) => `${duration} left`,
  engineSteps: {
    open: 'opening',
    cells: 'reading which answers there are',
    answers: 'counting answers',
    products: 'summing products of answers',
    pairs: 'counting pairs of values',
    respondents: 'looking for repeated respondents',
  },
  seconds: ({ rest }: { rest: number }) => `${rest} s`,
  minutesAndSeconds: ({ minutes, rest }: { minutes: number; rest: number }) => `${minutes} min ${rest} s`,
  column: ({ column }: { column: string }) => `column "${column}"`,
  hint: 'hint',
  interrupted: ({ signal }: { signal: string }) => `interrupted by ${signal}`,
  interruptedHint: 'no half-written file is left; run the command again',
  waiting: ({ end }: { end: string }) => `waiting for standard input; ${end} ends it`,
  mustBeProportion: 'it must lie between 0 and 1, such as 0.95',
  mustBeWholeNumber: ({ least, most }: { least: number; most: number }) =>
    `it must be a whole number from ${least} to ${most}`,
  mustBeItems: 'it must be a number of items, such as 8, or one for a table or row: "Burden=22"',
  mustBeRange: 'it must be two end points, such as 1-5, or those of a table or row: "Burden=0-10"',
  mustBeNameOfFile: 'it must be the name of a file',
  mustBeNameOfFolder: 'it must be the name of a folder',
  eachOnce: ({ name }: { name: string }) => `"${name}" stands in the list twice: name it once`,
  oneOf: ({ names }: { names: string }) => `it must be one of ${names}`,
  forbidden: 'there is no permission to write there: name another place',
  full: 'make room on the disk, or name another place',
  raiseLimitOnFileSizes: 'raise the limit on file sizes (ulimit -f)',
  folderNameFile: 'this is a folder: name a file in it',
  noSuchFolderMakeFirst: 'there is no such folder: make it first',
  partOfPathFileNotFolder: 'a part of the path is a file, not a folder',
  cannotBeWritten: ({ code, there }: { code: string; there: string }) =>
    `it cannot be written (${code})${there && `; already written: ${there}`}`,
  standardOutputFailed: ({ code }: { code: string }) => `standard output cannot be written (${code})`,
  checkPathAndPermission: 'check the path, and that its folder can be written to',
  wroteFiles: ({ fileCount, folder, size }: { fileCount: number; folder: string; size: string }) =>
    `wrote ${fileCount} files into ${folder} (${size})`,
  wrote: ({ file, size }: { file: string; size: string }) => `wrote ${file} (${size})`,
  oneOfFilesRead: 'this is one of the files that were read',
  oneOfFilesReadHint: 'name another file',
  noFormOfOutputEnds: ({ ending }: { ending: string }) => `no form of output ends in ${ending}`,
  noFormOfOutputEndsHint: ({ endings }: { endings: string }) =>
    `endings: ${endings}; or name the form with --format`,
  asPdfHint: ({ endings }: { endings: string }) =>
    `save it as .html, open that in a browser and print it as PDF, or export .docx or .hwpx as PDF; endings: ${endings}`,
  asDocumentHint: ({ endings }: { endings: string }) =>
    `save it as .docx for Word, LibreOffice and others, or as .hwpx for Hangul; endings: ${endings}`,
  notWrittenUnderEnding: ({ ending }: { ending: string }) =>
    `this command writes nothing that ends in ${ending}`,
  notWrittenUnderEndingHint: ({ known }: { known: string }) =>
    `give the file a name that ends in one of these: ${known}`,
  tableGoesWithEngine: '--table goes with --engine, or with --format csv or tsv',
  tableGoesWithEngineHint: 'hanaro score users.csv --format csv --table scales',
  columnsDoesNotGoWithFormat: ({ name }: { name: string }) =>
    `--columns does not go with --format ${name}, which is always whole`,
  columnsDoesNotGoWithFormatHint:
    'leave it out, or choose another form: --format csv --table scales --columns scale,mean',
  contradictEachOther: ({ one, other }: { one: string; other: string }) =>
    `${one} and ${other} contradict each other`,
  contradictEachOtherHint: 'leave one of them out',
  folderForOneFile: ({ name }: { name: string }) => `this is a folder, and ${name} is written to one file`,
  folderForOneFileHint: ({ file }: { file: string }) => `--output ${file}`,
  cannotBeShownInTerminal: ({ name }: { name: string }) => `${name} cannot be shown in a terminal`,
  cannotBeShownInTerminalHint: ({ ending }: { ending: string }) => `--output result${ending}`,
  oneTableAFile: ({ name }: { name: string }) => `a file of ${name} holds one table`,
  oneTableAFileHint: ({ tables, name }: { tables: readonly string[]; name: string }) =>
    `${tables.length === 0 ? 'name a folder for all of them' : `name one with --table (${tables.join(', ')}), or a folder for all of them`}: --format ${name} --output tables/`,
  requiredArgumentMissing: ({ shown }: { shown: string }) => `a required argument is missing: ${shown}`,
  optionWithoutValue: ({ flags }: { flags: string }) => `an option is without its value: ${flags}`,
  requiredOptionMissing: ({ flags }: { flags: string }) => `a required option is missing: ${flags}`,
  optionsDoNotGoTogether: ({ long, other }: { long: string; other: string }) =>
    `these options do not go together: ${long}, ${other}`,
  tooManyArguments: ({ receivedCount, most }: { receivedCount: number; most: number }) =>
    `there are too many arguments: ${receivedCount} where ${most} can be used`,
  valueOfOption: ({ long }: { long: string }) => long,
  valueOfArgument: ({ name }: { name: string }) => name,
  valueRefused: ({ shown, value, needed }: { shown: string; value: string; needed: string }) =>
    `${shown} cannot be "${value}": ${needed}`,
  noOption: ({ written }: { written: string }) => `there is no option ${written}`,
  noCommand: ({ word }: { word: string }) => `there is no command "${word}"`,
  seeHelp: ({ help }: { help: string }) => `see ${help}`,
  didYouMean: ({ meant, help }: { meant: readonly string[]; help: string }) =>
    `did you mean ${meant.join(' or ')}? See ${help}`,
  noFileOfAnswersNamed: 'no file of answers is named',
  urlGoesWithEngine: '--url goes with --engine',
  doesNotGoWithEngine: ({ option }: { option: string }) => `${option} does not go with this --engine`,
  doesNotGoWithEngineHint: ({ option }: { option: string }) => `leave ${option} out`,
  rowsHaveNoOrder:
    'rows of a database have no order, so --on-duplicate first or last cannot choose among them',
  rowsHaveNoOrderHint: 'use a table or view with one row for each respondent',
  noFileForDuckdbToReadNamed: 'no file for DuckDB to read is named',
  engineCountsTablesNotFiles: ({ engine }: { engine: string }) =>
    `--engine ${engine} counts tables, not files`,
  tableMissing: '--table is missing',
  urlMissing: '--url is missing',
  whereExplained: 'explained in docs/config.md; --no-config leaves this file out',
  instrumentNowCalledCodebook: ({ file }: { file: string }) =>
    `${file}: "instrument" is now called "codebook"`,
  settings: ({ file, used }: { file: string; used: string }) => `settings of ${file}: ${used}`,
  welcome: `hanaro scores and tests survey data.

Try it with the example data first:
  hanaro score --demo

Your own data, in three steps:
  1. draft a codebook, and confirm what is marked in it
     hanaro codebook init survey.xlsx -o survey.yaml
  2. look at the data before they are scored
     hanaro check survey.xlsx --codebook survey.yaml
  3. score them, and compare groups
     hanaro score survey.xlsx --codebook survey.yaml
     tables for a document: add -o tables.html or -o tables.xlsx

All commands: hanaro help
How to use one of them: hanaro help score
한국어: hanaro --lang ko
`,
  placesToConfirm: ({ lineCount, list }: { lineCount: number; list: string }) =>
    `${lineCount === 1 ? '1 place' : `${lineCount} places`} of this codebook still to confirm (${lineCount === 1 ? 'line' : 'lines'} ${list}): the figures go by guesses`,
  placesToConfirmHint:
    'look at the marked lines, correct what is wrong, and delete the marks of those that are right',
  noAnswers: ({ empty }: { empty: string }) => `there are no answers of ${empty}`,
  rowsAreNeeded: 'rows of answers are needed below the column names: name the file that has them',
  standardOutputNeeded: 'write to a file with -o, or connect standard output to what can be written',
  figuresNotComputed: ({ figures }: { figures: number }) =>
    `${counted(figures, 'figure')} cannot be computed`,
  indented: ({ text }: { text: string }) => `  ${text}`,
  demoTakesNothing: '--demo takes no files, no --codebook and no --engine',
  demoTakesNothingHint: 'hanaro score --demo',
  scoreExamples: 'hanaro score staff.csv users.csv, or hanaro score --demo for the example data',
  noFigureTestable: ({ cells }: { cells: number }) =>
    `none of its ${cells} printed figures can be tested with these data`,
  everyPlaceForFigureEmpty: 'every place for a figure is empty: write the figures there, exactly as printed',
  noFigureTestableHint: 'check that the tables and the files of answers are of the same population',
  reconstructTextsTexts: {
    sets: 'Synthetic answers',
    population: 'Population',
    seed: 'Seed',
    people: 'People',
    figures: 'Printed figures',
    held: 'Hold',
    file: 'File',
    slips: 'Printed figures that the others rule out',
    figure: 'Figure',
    printed: 'Printed',
    needed: 'The rest needs',
    contradictions: 'Figures that cannot occur together',
    impossible: 'no such data exist. Figures that cannot occur together:',
    welch: 't is taken as Welch’s',
    sums: 'scores are taken as sums of items (score: sum)',
    noFile: 'no file was written',
    synthetic: 'Synthetic: no one gave these answers. The JSON file beside each CSV says how it was made',
  },
  notFound: ({ label, seed, scale, tries }: { label: string; seed: number; scale: string; tries: number }) =>
    `${label} (seed ${seed}): "${scale}" not found in ${tries} tries. That proves nothing: try another --seed or more --tries`,
  table: ({ table, place }: { table: string; place: string }) => `table ${table} · ${place}`,
  fileAlready: 'this file is already there',
  fileAlreadyHint: 'use --force to overwrite it, or another --seed or --output-dir',
  tablesHaveNoPrintedFigures: 'the tables have no printed figures',
  tablesNamePopulation: ({ unknown }: { unknown: string }) =>
    `the tables name the population "${unknown}", which the codebook does not have`,
  populationsOfCodebook: ({ ids }: { ids: string }) =>
    `the codebook has ${ids}; name another with --codebook`,
  mustBeTwoProportions: 'it must be two numbers between 0 and 1, such as .7-.95',
  useForceToOverwrite: 'use --force to overwrite it',
  next: 'next:',
  nextSteps: 'next, when the marked places are confirmed:',
  dataFile: 'DATA.csv',
  nameEndsWithNeitherCsv: 'the name ends with neither .csv nor .xlsx, so the format is not known',
  nameEndsWithNeitherCsvHint: 'change the name, or add --format csv or --format xlsx',
  workbookCannotBeShown: 'a workbook cannot be shown on the screen',
  workbookCannotBeShownHint: 'add --output FILE.xlsx',
  populationNotNamed: 'the codebook has several populations, and none is named',
  populationNotNamedHint: ({ ids }: { ids: string }) => `name one with --population: ${ids}`,
  nowCalled: ({ old, renamed }: { old: string; renamed: string }) =>
    `${old} is now called ${renamed}; the old name still works`,
  andMoreProblems: ({ unlisted }: { unlisted: number }) => `and ${unlisted} more problems`,
  bugInHanaro: 'this is a bug in hanaro',
  bugInHanaroHint: 'please report the command you ran with what follows',
  name: 'NAME',
  synopsis: 'SYNOPSIS',
  description: 'DESCRIPTION',
  whatHanaroDoes:
    'hanaro turns raw answers of a survey into scores, group comparisons and effect sizes, and holds printed tables against their data. What a survey asked stands in a codebook.',
  options: 'OPTIONS',
  someOptions: 'options',
  commands: 'COMMANDS',
  exitStatus: 'EXIT STATUS',
  exit0: 'Done.',
  exit1: 'The data or the printed tables disagree, or need a decision.',
  exit2: 'Wrong usage, or the output cannot be written.',
  exit3: 'The input cannot be used.',
  exit4: 'Done, but some figure cannot be computed.',
  exit70: 'A bug in hanaro.',
  environment: 'ENVIRONMENT',
  whatLocaleDoes: 'Korean where the first that is set begins with ko, else English.',
  whatNoColorDoes: 'No colors where it is set.',
  whatColumnsDoes: 'The width of tables where standard output is no terminal.',
});
