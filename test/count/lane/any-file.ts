import { expect } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';
import { fc } from '../../fast-check.ts';
import { allLanes } from './all-lanes.ts';
import { sameChecks } from './same-checks.ts';

const ranges = fc.constantFrom<readonly [number, number]>(
  [1, 5],
  [1, 5],
  [1, 7],
  [0, 3],
  [0, 10],
  [1, 9],
  [-2, 2],
);
/** Of 31 bytes, of more, and with what separates cells. */
const longLevels = [
  '0123456789012345678901234567890',
  '한부모 가족이나 조손 가족',
  '가족과 떨어져 혼자 사는 사람',
  'a,b',
  'a,b;와 그 밖의 여러 가지 형편',
];
const books = fc
  .record({
    scales: fc.array(
      fc.record({ range: ranges, items: fc.integer({ min: 1, max: 20 }), reversed: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    across: fc.boolean(),
    groups: fc.constantFrom(0, 2, 4),
    respondent: fc.boolean(),
    sex: fc.boolean(),
    age: fc.constantFrom<'no' | 'number' | 'bands'>('no', 'number', 'bands'),
    listwise: fc.boolean(),
    excluding: fc.boolean(),
  })
  .map(
    ({ scales, across, groups, respondent, sex, age, listwise, excluding }): WrittenCodebook => ({
      id: 'book',
      populations: [
        {
          id: 'people',
          missing: [99, 'x'],
          min_valid: 'half',
          ...(scales.every(({ range }) => range.join() === '1,5')
            ? { answers: Object.fromEntries(words.map((word, index) => [word, index + 1])) }
            : {}),
          ...(listwise ? { missing_rule: 'listwise' } : {}),
          ...(excluding ? { exclude: { sex: ['여자'] } } : {}),
          ...(respondent ? { respondent: 'id' } : {}),
          ...(groups > 0
            ? {
                group: {
                  column: 'area',
                  levels: [
                    { id: 'here', values: ['here', '여기'] },
                    { id: 'there' },
                    { id: 'north' },
                    { id: '섬' },
                  ].slice(0, groups),
                },
              }
            : {}),
          ...(sex || age !== 'no'
            ? {
                characteristics: [
                  ...(sex ? [{ column: 'sex', levels: ['남', '여', ...longLevels] }] : []),
                  ...(age === 'number' ? [{ column: 'age', number: true as const }] : []),
                  ...(age === 'bands' ? [{ column: 'age', bands: [25] }] : []),
                ],
              }
            : {}),
          scales: scales.flatMap(({ range: [min, max], items, reversed }, scale) => {
            const names = Array.from({ length: items }, (_, item) => `s${scale}_${item}`);
            const of = { min, max, reverse: reversed ? [`s${scale}_0`] : [] };
            const apart = { ...of, id: `apart${scale}`, items: names.filter((_, item) => item % 3 !== 1) };
            return [{ ...of, id: `s${scale}`, items: names }, ...(across ? [apart] : [])];
          }),
        },
      ],
    }),
  );

/** Mostly plain cells, and now and then one that is not. */
const oddCells = fc.constantFrom(
  '',
  '"3"',
  ' 2',
  '99',
  'x',
  '７',
  '10',
  '4.0',
  '"1',
  'a,b',
  '"a""b"',
  '"1\n2"',
  '8',
  '합계',
  '9 합계',
  'note',
  '"no""te"',
);
/** Free text, now and then in several lines; the lines of some seem to be rows. */
const notes = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('note', '', '가'.repeat(40)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '"a,b;c\td"',
      '"say ""yes"""',
      '"two\nlines"',
      '"a\r\nb\rc"',
      '"1,2\n3,4"',
      '"a\n\n,"',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom('a', '1', ',', ';', '""', '\n', '\r', '가'), { maxLength: 40 })
      .map((parts) => `"${parts.join('')}"`),
  },
);
const ages = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 18, max: 30 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('', '2.50', '1,000', 'old', ' 20 ', '99', '-1', '1e3') },
);
/** How a file names its respondents. */
const nameOf: Readonly<Record<string, (id: number) => string>> = {
  numbered: (id) => `U${id}`,
  wide: (id) => `${id % 20 === 0 ? 'Ｕ' : 'U'}${id % 400}`,
  hashed: (id) => `${(id * 2654435761).toString(16)}-${id % 2 === 0 ? 'a' : id}`,
  korean: (id) => `홍 ${String.fromCharCode(0xac00 + id)}${id % 40 === 0 ? '\u0301' : ''}`,
  address: (id) => `${id.toString(26).replaceAll(/\d/g, 'x')}@b.kr`,
  total: (id) => (id % 500 === 0 ? '합계' : `${id % 3 === 0 ? 'n' : ' '}${String.fromCharCode(0xac00 + id)}`),
};
/** How a file writes its answers, wherever the answers have words. */
const words = ['전혀', '가끔', '보통', '자주', '늘 그렇게 하고 있다고 말할 수 있을 만큼 그렇다'];
const written: Readonly<Record<string, (answer: number) => string>> = {
  plain: String,
  decimal: (answer) => `${answer}.0`,
  padded: (answer) => ` ${answer}`,
  word: (answer) => words[answer - 1] ?? String(answer),
  numbered: (answer) => (words[answer - 1] ? `${answer}. ${words[answer - 1]}` : String(answer)),
};
const files = books.chain((book) => {
  const [population] = resolveCodebook(book).populations;
  if (!population) throw new Error('no population');
  const row = fc.record({
    id: fc.integer({ min: 1, max: 11_000 }),
    area: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('here', '여기', 'there') },
      { weight: 3, arbitrary: fc.constantFrom('north', '섬', 'There', '') },
    ),
    sex: fc.constantFrom('남', '여', '남', '여', '남', '여', '여자', ...longLevels),
    age: ages,
    note: notes,
    label: fc.constantFrom('north', 'south', '기타 지역', '1', ''),
    answers: fc.tuple(...population.items.map(({ min, max }) => fc.integer({ min, max }))),
    odd: fc.oneof(
      { weight: 9, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.tuple(fc.nat(), oddCells) },
    ),
    end: fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n'),
  });
  return fc.record({
    book: fc.constant(book),
    rows: fc.array(row, { minLength: 1, maxLength: 80, size: 'max' }),
    last: fc.boolean(),
    onInvalid: fc.constantFrom('error', 'missing', 'drop-row'),
    sizes: fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 5 }),
    delimiter: fc.constantFrom(',', ';', '\t'),
    quoted: fc.boolean(),
    way: fc.constantFrom(...Object.keys(written)),
    named: fc.constantFrom(...Object.keys(nameOf)),
    onDuplicate: fc.constantFrom('error', 'first'),
  });
});

/** Any file comes out the same from its bytes and from its cells, however it arrives. */
export async function anyFileComesOutTheSame(runs: number): Promise<void> {
  let fromBytes = 0;
  let checked = 0;
  await fc.assert(
    fc.asyncProperty(
      files,
      async ({ book, rows, last, onInvalid, onDuplicate, sizes, delimiter, quoted, way, named }) => {
        const codebook = resolveCodebook(book);
        const items = codebook.populations[0]?.items ?? [];
        const mark = quoted ? '"' : '';
        const lines = rows.map(({ id, area, sex, age, label, note, answers, odd, end }) => {
          const cells = [
            (nameOf[named] ?? String)(id),
            area,
            sex,
            age,
            label,
            ...answers.map(written[way] ?? String),
          ].map((cell) => `${mark}${cell}${mark}`);
          cells.push(note);
          if (odd) cells[odd[0] % cells.length] = odd[1];
          return cells.join(delimiter) + end;
        });
        const header = ['id', 'area', 'sex', 'age', 'label', ...items.map(({ id }) => id), 'note'].join(
          delimiter,
        );
        const text = `${header}\n${lines.join('')}`;
        const bytes = Buffer.from(last ? text : text.trimEnd());
        fromBytes += await allLanes(bytes, codebook, { onInvalid, onDuplicate }, sizes);
        // The same rows again in another file, and by the other half of them.
        const half = Buffer.from(`${header}\n${lines.slice(lines.length / 2).join('')}`);
        checked += await sameChecks([bytes, half], codebook, {}, sizes);
      },
    ),
    { numRuns: runs },
  );
  // Most rows are plain; each file is counted several times.
  expect(fromBytes).toBeGreaterThan(runs);
  expect(checked).toBeGreaterThan(runs);
}
