import type { WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';

/** What a cell means by what wrote it: an answer, none, or nothing that may stand there. */
export type Meant = number | null | 'invalid';

export interface Cell {
  readonly text: string;
  readonly meant: Meant;
}

/** How the answers to some items are written in a file. */
export interface KindOfColumn {
  readonly min: number;
  readonly max: number;
  readonly answers?: Readonly<Record<string, number>>;
  readonly cells: readonly Cell[];
}

const numbers = (min: number, max: number) => Array.from({ length: max - min + 1 }, (_, at) => min + at);
const words = ['Never', 'Seldom', 'Sometimes', 'Often', 'Always'];
const labels = Object.fromEntries(words.map((word, at) => [word, at + 1]));
const widened = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** A scale of numbers in some writing; what stands outside the end points is written in the same way. */
function written(min: number, max: number, write: (answer: number) => string): KindOfColumn {
  return {
    min,
    max,
    cells: [
      ...numbers(min, max).map((answer) => ({ text: write(answer), meant: answer })),
      ...[min - 1, max + 1].map((answer) => ({ text: write(answer), meant: 'invalid' as const })),
      { text: write(98), meant: null },
      { text: write(99), meant: null },
      { text: 'x', meant: null },
      { text: '', meant: null },
      { text: 'huh', meant: 'invalid' },
    ],
  };
}

function also(kind: KindOfColumn, invalid: readonly string[]): KindOfColumn {
  return { ...kind, cells: [...kind.cells, ...invalid.map((text) => ({ text, meant: 'invalid' as const }))] };
}

/** Words that mean the answers from 1 to 5; a number means itself. */
function worded(write: (word: string, answer: number) => string): KindOfColumn {
  return {
    min: 1,
    max: 5,
    answers: labels,
    cells: [
      ...words.map((word, at) => ({ text: write(word, at + 1), meant: at + 1 })),
      ...numbers(1, 5).map((answer) => ({ text: `${answer}`, meant: answer })),
      ...[0, 6].map((answer) => ({ text: `${answer}`, meant: 'invalid' as const })),
      { text: 'Rarely', meant: 'invalid' },
      { text: '6. Always', meant: 'invalid' },
      { text: 'no answer', meant: null },
      { text: '', meant: null },
    ],
  };
}

export const kinds = {
  digits: written(1, 5, String),
  'digits from zero': written(0, 9, String),
  // Behind 9 among the characters stands a colon.
  'one and two digits': also(written(0, 10, String), [':']),
  'many numbers': written(101, 240, String),
  // Before 0 among the characters stand these.
  'negative minimum': also(written(-3, 3, String), ['-', '.', '/']),
  decimals: written(1, 5, (answer) => `${answer}.0`),
  'negative decimals': written(-2, 2, (answer) => `${answer}.00`),
  padded: written(1, 5, (answer) => ` ${answer} `),
  'zeros before': written(1, 5, (answer) => `0${answer}`),
  'full width': written(1, 5, (answer) => widened(`${answer}`)),
  points: written(1, 5, (answer) => `${answer}점`),
  words: worded((word) => word),
  'words otherwise written': worded((word) => ` ${word.toUpperCase()} `),
  'numbered words': worded((word, answer) => `${answer}. ${word}`),
  'letters as codes': {
    min: 1,
    max: 3,
    answers: { A: 1, B: 2, C: 3 },
    cells: [
      ...['A', 'B', 'C', '1', '2', '3'].map((text, at) => ({ text, meant: 1 + (at % 3) })),
      ...['0', '4', 'D'].map((text) => ({ text, meant: 'invalid' as const })),
      { text: 'N', meant: null },
      { text: '', meant: null },
    ],
  },
  'digits as codes': {
    min: 1,
    max: 3,
    answers: { 7: 1, 8: 2, 9: 3 },
    cells: [
      ...['7', '8', '9', '1', '2', '3'].map((text, at) => ({ text, meant: 1 + (at % 3) })),
      ...['0', '4', '6', '10'].map((text) => ({ text, meant: 'invalid' as const })),
      { text: '', meant: null },
    ],
  },
} satisfies Record<string, KindOfColumn>;

/** Ages as people and programs write them. */
export const ages: readonly Cell[] = [
  ...['34', '29.9', '30', '12', '60', '59.5', '64', '65', '0', '-1', '199', '200', '34.0', '034'].map(
    (text) => ({
      text,
      meant: Number(text),
    }),
  ),
  ...['34세', '만 34세', '34 years old', ' 34 ', widened('34'), '+34', '3.4e1'].map((text) => ({
    text,
    meant: 34,
  })),
  { text: '1,034', meant: 1034 },
  ...['98', '98.0', '99', widened('99'), 'x', 'X', 'no answer', '', ' '].map((text) => ({
    text,
    meant: null,
  })),
  ...['30대', '20~29', 'about 30', '1 2', '34kg', '10,00,0', 'Infinity', '0x22', '--1'].map((text) => ({
    text,
    meant: 'invalid' as const,
  })),
];

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as readonly Kind[];
/** Kinds that a database may hold as whole numbers. */
export const wholeNumberKinds = [
  'digits',
  'digits from zero',
  'one and two digits',
  'many numbers',
  'negative minimum',
  'digits as codes',
] as const satisfies readonly Kind[];

/** Three items of each kind, the second of them keyed the other way round; `_` joins their names with the kind's place. */
export function bookOf(asked: readonly Kind[]): WrittenCodebook {
  return {
    id: 'book',
    populations: [
      {
        id: 'people',
        missing: [98, '９９', 'x', 'No answer', 'N'],
        min_valid: 'any',
        respondent: 'id',
        group: { column: 'area', levels: [{ id: 'here', values: ['here', '여기'] }, { id: 'there' }] },
        characteristics: [
          { column: 'sex', levels: ['F', 'M'] },
          { column: 'age', bands: [{ below: 30 }, { from: 30, below: 60 }, { from: 65 }] },
        ],
        scales: asked.map((kind) => {
          const { min, max, answers }: KindOfColumn = kinds[kind];
          const items = itemsOf(kind);
          return {
            id: `s${kindNames.indexOf(kind)}`,
            min,
            max,
            ...(answers ? { answers: { ...answers } } : {}),
            items,
            reverse: items.slice(1, 2),
          };
        }),
      },
    ],
  };
}

export function itemsOf(kind: Kind): string[] {
  return ['a', 'b', 'c'].map((letter) => `${letter}_${kindNames.indexOf(kind)}`);
}
