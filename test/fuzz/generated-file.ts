import { csvText, encoded } from '../../fixtures/files/csv-text.ts';
import { header } from '../../fixtures/files/survey.ts';
import { fc } from '../fast-check.ts';

const answer = fc.oneof(
  { weight: 60, arbitrary: fc.integer({ min: 1, max: 5 }).map(String) },
  { weight: 6, arbitrary: fc.constantFrom('', '9', ' ', '9.0', '\u200b') },
  {
    weight: 6,
    arbitrary: fc.constantFrom('5.0', '３', ' 4', '02', '3점', '보통', '4. 그렇다', '매우 그렇다 (5)'),
  },
  { weight: 1, arbitrary: fc.constantFrom('0', '6', '3.5', 'NA', '-', '1. 그렇다', '=1+1', '"5"') },
);
const area = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('북부', '남부', 'north', 'south') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ' 북부',
      'NORTH',
      '남\u200b부',
      '남부'.normalize('NFD'),
      '',
      '동부',
      '__proto__',
    ),
  },
);
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', 'a,b;c\td', 'two\nlines', 'two\r\nlines', '"', '\u2028'),
);
const person = fc.tuple(
  fc.oneof(fc.nat(500).map(String), fc.constant('')),
  area,
  fc.constantFrom('여자', '남자', ''),
  ...header.slice(3).map(() => answer),
  text,
);

/** Everybody over and over, under new names, and remarks so long that the file is read in several chunks. */
function manyTimes(
  people: readonly (readonly string[])[],
  { times, padding }: { times: number; padding: number },
) {
  return Array.from({ length: times }, (_, time) =>
    people.map(([id = '', ...cells]) => [
      time === 0 || id === '' ? id : `${id}-${time}`,
      ...cells.slice(0, -1),
      (cells.at(-1) ?? '') + '가나다라마바사아'.repeat(padding / 8),
    ]),
  ).flat();
}

/** A file of the clean survey's columns, of any people, in any order of columns, written in any way. */
export const generatedFile: fc.Arbitrary<Buffer> = fc
  .record({
    people: fc.uniqueArray(person, {
      maxLength: 12,
      selector: ([id], index = 0) => (id === '' ? `row ${index}` : id),
    }),
    order: fc.shuffledSubarray([...header, 'remark'], { minLength: header.length + 1 }),
    form: fc.record({
      delimiter: fc.constantFrom(',', ',', ';', '\t'),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      quotes: fc.constantFrom('needed' as const, 'all' as const),
    }),
    encoding: fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const, 'cp949' as const),
    mark: fc.boolean(),
    size: fc.oneof(
      { weight: 150, arbitrary: fc.constant({ times: 1, padding: 0 }) },
      {
        weight: 1,
        arbitrary: fc.record({
          times: fc.integer({ min: 30, max: 60 }),
          padding: fc.integer({ min: 300, max: 1500 }),
        }),
      },
    ),
    ended: fc.boolean(),
  })
  .map(({ people, order, form, encoding, mark, ended, size }) => {
    const columns = [...header, 'remark'];
    const rows = [columns, ...manyTimes(people, size)].map((cells) =>
      order.map((name) => cells[columns.indexOf(name)] ?? ''),
    );
    const written = csvText(rows, form);
    const whole = ended ? written : written.slice(0, -form.lineEnd.length);
    return encoded(whole, encoding, mark || encoding.startsWith('utf-16') ? 'mark' : 'no mark');
  });
