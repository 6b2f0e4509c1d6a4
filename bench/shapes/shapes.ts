import { createHash } from 'node:crypto';

/** How a file is written whose answers are those of the plain one, or made of them. */
export interface Shape {
  readonly ending: string;
  /** What stands in the cell of an answer. */
  readonly answer?: (answer: number, row: number, column: number) => string;
  readonly respondent?: (row: number) => string;
  /** Text columns besides those of the plain file: before the answers without a name, or behind them. */
  readonly textBefore?: (row: number) => string;
  readonly textBehind?: (row: number) => string;
  readonly quoted?: true;
  readonly encoding?: 'cp949' | 'utf-16';
  readonly gzip?: true;
  /** What the codebook says besides the built-in one. */
  readonly codebook?: {
    readonly min?: number;
    readonly max?: number;
    readonly missing?: readonly number[];
    readonly answers?: Readonly<Record<string, number>>;
  };
}

const words = ['전혀 그렇지 않다', '그렇지 않다', '보통이다', '그렇다', '매우 그렇다'];
const numbered = words.map((word, index) => `${index + 1}. ${word}`);
const valuesOf = (texts: readonly string[]) =>
  Object.fromEntries(texts.map((text, index) => [text, index + 1]));

export const shapes: Readonly<Record<string, Shape>> = {
  plain: { ending: 'csv' },
  quoted: { ending: 'csv', quoted: true },
  cp949: { ending: 'csv', encoding: 'cp949' },
  utf16: { ending: 'csv', encoding: 'utf-16' },
  gzip: { ending: 'csv.gz', gzip: true },
  unnamed: { ending: 'csv', textBefore: (row) => `memo ${row % 1000}` },
  'free-text': { ending: 'csv', textBehind: (row) => `"좋았습니다, ""정말"" ${row}"` },
  '0-10': {
    ending: 'csv',
    answer: (answer, row, column) => String(answer * 2 - ((row + column) % 3)),
    codebook: { min: 0, max: 10 },
  },
  'code-99': {
    ending: 'csv',
    answer: (answer, row, column) => ((row * 7 + column) % 50 === 0 ? '99' : String(answer)),
    codebook: { missing: [99] },
  },
  words: {
    ending: 'csv',
    answer: (answer) => words[answer - 1] ?? '',
    codebook: { answers: valuesOf(words) },
  },
  'numbered-words': {
    ending: 'csv',
    answer: (answer) => numbered[answer - 1] ?? '',
    codebook: { answers: valuesOf(numbered) },
  },
  padded: { ending: 'csv', answer: (answer) => ` ${answer} ` },
  decimals: { ending: 'csv', answer: (answer) => `${answer}.0` },
  uuid: { ending: 'csv', respondent: uuidOf },
  email: { ending: 'csv', respondent: (row) => `respondent.${row}@example.ac.kr` },
  sav: { ending: 'sav' },
  xlsx: { ending: 'xlsx' },
};

function uuidOf(row: number): string {
  const digits = createHash('md5').update(String(row)).digest('hex');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
