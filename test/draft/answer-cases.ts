import { fc } from '../fast-check.ts';
import { knownLadders, noAnswerWords, strangeWords, unknownLadders } from './answer-ladders.ts';

/** How a file writes answers. */
export const answerForms = [
  'words',
  'numbers',
  'decimals',
  'decimal commas',
  'full width',
  'points',
  'number and words',
  'words and number',
  'ends in words',
  'prefix',
  'labels',
  'labels of the ends',
] as const;
export type AnswerForm = (typeof answerForms)[number];

/** Answers of some people to the questions of one scale, what they mean, and what the file says of them. */
export interface AnswerCase {
  readonly form: AnswerForm;
  /** Of the answers. */
  readonly min: number;
  readonly max: number;
  /** For each person and each item; null where there is no answer. */
  readonly truth: readonly (readonly (number | null)[])[];
  /** The same as the file writes them. */
  readonly cells: readonly (readonly string[])[];
  /** The words that the file gives codes, by the code, as SPSS does; empty for the other forms. */
  readonly labels: ReadonlyMap<string, string>;
}

/** What is drawn for one case. */
interface Choices {
  readonly form: AnswerForm;
  readonly ladder: readonly string[];
  /** Where answers are numbers without words. */
  readonly range: readonly [number, number];
  readonly numbering: 'up' | 'down' | 'alphabetical' | 'from zero';
  readonly noAnswer: 'none' | 'word' | 'code' | 'unused code' | 'strange word';
  readonly noAnswerWord: string;
  readonly strangeWord: string;
  readonly code: number;
  /** Rungs that no one chose. */
  readonly unused: readonly number[];
  readonly people: readonly Person[];
}

interface Person {
  /** Of the range, from 0 to 1. */
  readonly level: number;
  readonly shifts: readonly number[];
  /** Where the person gives no answer: 0 means so. */
  readonly gaps: readonly number[];
}

const mostItems = 5;

const person: fc.Arbitrary<Person> = fc.record({
  level: fc.double({ min: 0, max: 1, noNaN: true }),
  shifts: fc.array(fc.constantFrom(-1, 0, 0, 0, 1), { minLength: mostItems, maxLength: mostItems }),
  gaps: fc.array(fc.nat(11), { minLength: mostItems, maxLength: mostItems }),
});

const choices = (forms: readonly AnswerForm[]): fc.Arbitrary<Choices & { readonly items: number }> =>
  fc.record({
    form: fc.constantFrom(...forms),
    ladder: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...knownLadders) },
      { weight: 1, arbitrary: fc.constantFrom(...unknownLadders) },
    ),
    range: fc.constantFrom(
      [1, 5] as const,
      [1, 7] as const,
      [1, 4] as const,
      [0, 10] as const,
      [0, 4] as const,
    ),
    numbering: fc.constantFrom('up', 'up', 'down', 'alphabetical', 'from zero'),
    noAnswer: fc.constantFrom('none', 'word', 'code', 'unused code', 'strange word'),
    noAnswerWord: fc.constantFrom(...noAnswerWords),
    strangeWord: fc.constantFrom(...strangeWords),
    code: fc.constantFrom(9, 99, 8, 77, -1, 999),
    unused: fc.oneof(
      fc.constant([]),
      fc.array(fc.nat(9), { minLength: 1, maxLength: 1 }),
      fc.array(fc.nat(9), { minLength: 2, maxLength: 2 }),
    ),
    people: fc.array(person, { minLength: 15, maxLength: 60 }),
    items: fc.integer({ min: 3, max: mostItems }),
  });

/** Random answers in some of the forms, so that services can put them into their files. */
export function answerCases(forms: readonly AnswerForm[] = answerForms): fc.Arbitrary<AnswerCase> {
  return choices(forms).map(({ items, ...drawn }) => answerCase(drawn, items));
}

const wordless: readonly AnswerForm[] = [
  'numbers',
  'decimals',
  'decimal commas',
  'full width',
  'points',
  'prefix',
];

function answerCase(drawn: Choices, items: number): AnswerCase {
  const { form, ladder, people, numbering } = drawn;
  const [low, high] = wordless.includes(form) && form !== 'prefix' ? drawn.range : [1, ladder.length];
  const count = high - low + 1;
  const unused = new Set(drawn.unused.map((rung) => rung % count));
  const offered = Array.from({ length: count }, (_, rung) => rung).filter((rung) => !unused.has(rung));
  const coded = codesOf(ladder, form.startsWith('labels') ? numbering : numbering === 'down' ? 'down' : 'up');
  const zero = form.startsWith('labels') && numbering === 'from zero' ? -1 : 0;
  const [min, max] = [low + zero, high + zero];
  const code = freeCode(drawn.code, min, max);
  const labels = labelsOf(drawn, coded, code);
  const rung = ({ level, shifts }: Person, item: number) => {
    const place = Math.round(level * (offered.length - 1)) + (shifts[item] ?? 0);
    return offered[Math.min(offered.length - 1, Math.max(0, place))] ?? 0;
  };
  const isGap = ({ gaps }: Person, item: number) =>
    gaps[item] === 0 && drawn.noAnswer !== 'none' && drawn.noAnswer !== 'unused code';
  const positions = Array.from({ length: items }, (_, item) => item);
  return {
    form,
    min,
    max,
    truth: people.map((one) => positions.map((item) => (isGap(one, item) ? null : min + rung(one, item)))),
    cells: people.map((one) =>
      positions.map((item) =>
        isGap(one, item) ? noAnswerCell(drawn, code) : written(rung(one, item), drawn, coded, min),
      ),
    ),
    labels,
  };
}

/** The code of each rung, lowest rung first. */
function codesOf(ladder: readonly string[], numbering: Choices['numbering']): readonly number[] {
  const sorted = [...ladder].sort();
  return ladder.map((word, rung) => {
    if (numbering === 'down') return ladder.length - rung;
    if (numbering === 'alphabetical') return 1 + sorted.indexOf(word);
    return numbering === 'from zero' ? rung : rung + 1;
  });
}

const freeCode = (code: number, min: number, max: number) => (code >= min && code <= max ? 99 : code);

function written(rung: number, { form, ladder }: Choices, coded: readonly number[], min: number): string {
  const word = ladder[rung] ?? '';
  const code = coded[rung] ?? 0;
  const number = min + rung;
  switch (form) {
    case 'words':
      return word;
    case 'numbers':
      return String(number);
    case 'decimals':
      return `${number}.0`;
    case 'decimal commas':
      return `${number},0`;
    case 'full width':
      return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'points':
      return `${number}점`;
    case 'prefix':
      return `A${number}`;
    case 'number and words':
      return `${code}. ${word}`;
    case 'words and number':
      return `${word} (${code})`;
    case 'ends in words':
      return rung === 0 || rung === ladder.length - 1 ? `${number} (${word})` : String(number);
    case 'labels':
    case 'labels of the ends':
      return String(form === 'labels' ? code : number);
  }
}

function noAnswerCell({ noAnswer, noAnswerWord, strangeWord, form }: Choices, code: number): string {
  if (form.startsWith('labels'))
    return noAnswer === 'code' || noAnswer === 'strange word' ? String(code) : '';
  if (noAnswer === 'strange word') return strangeWord;
  if (noAnswer === 'word') return noAnswerWord;
  return form === 'number and words'
    ? `${code}. ${noAnswerWord}`
    : form === 'words'
      ? noAnswerWord
      : String(code);
}

function labelsOf(
  { form, ladder, noAnswer, noAnswerWord, strangeWord, numbering }: Choices,
  coded: readonly number[],
  code: number,
): ReadonlyMap<string, string> {
  if (!form.startsWith('labels')) return new Map();
  const ends = form === 'labels of the ends';
  const zero = numbering === 'from zero' ? 0 : 1;
  const words = ladder.flatMap((word, rung): [string, string][] => {
    if (!ends) return [[String(coded[rung]), word]];
    return rung === 0 || rung === ladder.length - 1 ? [[String(rung + zero), word]] : [];
  });
  const extra: [string, string][] =
    noAnswer === 'none' ? [] : [[String(code), noAnswer === 'strange word' ? strangeWord : noAnswerWord]];
  return new Map([...words, ...extra]);
}
