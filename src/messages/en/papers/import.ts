import { counted } from '../../counted.ts';

export const paperImport = () => ({
  head: ({ file }: { file: string }) => `Draft of printed tables, from ${file} by hanaro published import`,
  marks: ({ marks }: { marks: number }) =>
    marks === 0
      ? 'Nothing to confirm; compare the figures with the paper all the same'
      : `${counted(marks, 'place')} to confirm: correct the lines with "# confirm", then take the mark away`,
  figures: 'Figures stand in quotes, as printed; an empty one is not printed or was not found',
  leftOut: ({ table, figures }: { table: string; figures: number }) =>
    `not taken over: ${counted(figures, 'figure')} of table ${table}, for which tables files have no place`,
  whosePopulation: 'whose answers these are; no word of the table is in the codebook',
  noSuchName: ({ name }: { name: string }) => `"${name}" is not in the codebook`,
  ofSeveralPopulations: 'whose answers these are; the names of the table are those of several populations',
  noCodebook:
    'the population, and each name by your codebook; no codebook was named (--codebook), and the built-in one does not have all names of the table',
  noName: 'a name, which the document does not print',
  asPrinted: ({ name }: { name: string }) => `"${name}" as printed`,
  heldAgainst: ({ codebook }: { codebook: string }) => `Names are those of the codebook ${codebook}`,
  heldAgainstBuiltIn: ({ codebook }: { codebook: string }) =>
    `No codebook was named: names are those of the built-in ${codebook} where it has all of a table, else as printed; --codebook survey.yaml names yours`,
  nOfSentence: 'n, which a sentence gives that cites the table, and not the table',
  noScale: 'the scale of these items; the table does not name it',
  noNumber: 'the number of the table; the document prints none',
  noN: 'n, which is not printed beside these figures',
  several: ({ texts }: { texts: readonly string[] }) => texts.join('; '),
  nothingToImport: 'no table that a tables file has a kind for',
  nothingToImportHint:
    'means, comparisons of two groups and frequencies are taken over; hanaro audit PAPER checks the other tables, too',
  written: ({ tables, marks }: { tables: number; marks: number }) =>
    `${counted(tables, 'table')} written, ${counted(marks, 'place')} to confirm`,
});
