import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { type Encoding, encodings } from '../../src/read/data-table.ts';
import { readBytes, refusedBytes } from './read-bytes.ts';

const marked: Readonly<Record<Exclude<Encoding, 'cp949'>, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
};
const cp949 = (text: string) => iconv.encode(text, 'cp949');
const joined = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
/** 시 in CP949, and no UTF-8. */
const si = [0xbd, 0xc3];
const everySize = (bytes: Uint8Array) => Array.from({ length: bytes.length + 1 }, (_, index) => index + 1);

describe('what a file says of its encoding', () => {
  const text = '지역,값\n시범,1\n똠방각하,😀2\n';
  const records = [
    [1, '지역', '값'],
    [2, '시범', '1'],
    [3, '똠방각하', '😀2'],
  ];
  test.each(Object.entries(marked))(
    'a byte order mark of %s is obeyed and dropped',
    async (encoding, encode) => {
      for (const size of everySize(encode(text))) {
        expect(await readBytes(encode(text), {}, [size])).toMatchObject({ records, facts: { encoding } });
      }
    },
  );

  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', Buffer.from(text, 'utf16le').swap16()],
  ] as const)('%s without a mark is read where it is named', async (encoding, bytes) => {
    expect(await readBytes(bytes, { encoding })).toMatchObject({ records, facts: { encoding } });
  });

  test('a mark beside a name that contradicts it is refused, and goes with the same name', async () => {
    for (const [encoding, encode] of Object.entries(marked)) {
      for (const named of encodings) {
        if (named === encoding) {
          expect((await readBytes(encode(text), { encoding: named })).records).toEqual(records);
        } else {
          expect(await refusedBytes(encode(text), { encoding: named })).toMatchObject({
            file: 'data.csv',
            message: { en: `the byte order mark says ${encoding}, --encoding says ${named}` },
          });
        }
      }
    }
  });
});

describe('where a file says nothing', () => {
  test('ASCII counts as UTF-8', async () => {
    expect((await readBytes('a,b\n1,2\n')).facts.encoding).toBe('utf-8');
  });

  test.each([
    ['utf-8', Buffer.from('a,b\n1,2\n시범,똠\n')],
    ['cp949', cp949('a,b\n1,2\n시범,똠\n')],
    // 책 alone is å in UTF-8, 체 is ü: a later line decides.
    ['cp949', cp949('책,체\n시범,똠\n')],
    ['utf-8', Buffer.from('é,ü\n시범,똠\n')],
    // Nothing decides.
    ['utf-8', Buffer.from('é,ü\nà,1\n')],
  ] as const)('%s is told by the first line that can only be one', async (encoding, bytes) => {
    const { records, facts } = await readBytes(bytes);
    expect(facts.encoding).toBe(encoding);
    expect(records).toEqual(
      iconv
        .decode(bytes, encoding)
        .trimEnd()
        .split('\n')
        .map((line, index) => [index + 1, ...line.split(',')]),
    );
  });

  test('a file may be ASCII for long before its first letter of CP949', async () => {
    const bytes = cp949(`a,b\n${'1,2\n'.repeat(200_000)}똠,3\n${'1,2\n'.repeat(100_000)}펲,4`);
    const { records, facts } = await readBytes(bytes);
    expect(facts.encoding).toBe('cp949');
    expect(records).toHaveLength(300_003);
    expect(records[200_001]).toEqual([200_002, '똠', '3']);
    expect(records.at(-1)).toEqual([300_003, '펲', '4']);
  });
});

// 0xED 0xA0 0x80 is a surrogate, 0xC0 0x80 an overlong NUL, 0xFF begins no character of either encoding.
describe.each([
  ['UTF-8', 'a middle line', joined('가\n나\n', si, '다\n'), 3],
  ['UTF-8', 'the last line, without an end', joined('가\n나\n다', [0xed, 0xa0, 0x80]), 3],
  ['UTF-8', 'a line after CRLF', joined('가\r\n\r\n', si, '나\r\n가'), 3],
  ['UTF-8', 'a line after CR alone', joined('가\r나\r', [0xc0, 0x80]), 3],
  ['UTF-8', 'a line after mixed ends', joined('가\nb\rc\n\rd', si), 5],
  ['UTF-8', 'a quoted cell', joined('"가\n나",1\n"', si, '"\n'), 3],
  ['UTF-8', 'the end: a character cut off', Buffer.from('가\n나').subarray(0, 6), 2],
  ['neither', 'the first line', joined([0xff], 'a\n가\n'), 1],
  ['CP949', 'a line after letters', joined(cp949('똠,방\n1,2\n').toJSON().data, [0xb0], '\n3,4\n'), 3],
  ['CP949', 'a line of UTF-8', joined(cp949('똠,방\n').toJSON().data, '한글입니다\n'), 2],
])('a file that turns out not to be %s', (name, where, bytes, line) => {
  test(`in ${where} is refused with its line, whatever the chunks`, async () => {
    for (const size of everySize(bytes)) {
      const problem = await refusedBytes(bytes, {}, [size]);
      expect(problem).toMatchObject({ file: 'data.csv', line });
      expect(problem?.message.en).toContain(name);
      expect(problem?.hint?.en).toContain('--encoding');
    }
  });
});

test.each([
  ['utf-16le', 'a high surrogate alone', Buffer.from('a\nb\n\ud800c', 'utf16le'), 3],
  ['utf-16le', 'a low surrogate alone', Buffer.from('a\r\n\udc00\r\nb', 'utf16le'), 2],
  ['utf-16be', 'a surrogate at the very end', Buffer.from('a\rb\ud800', 'utf16le').swap16(), 2],
  ['utf-16le', 'half a character', Buffer.from('a\nb\nc', 'utf16le').subarray(0, -1), 3],
  ['utf-8', 'CP949', cp949('a\nb\n똠방'), 3],
  ['cp949', 'UTF-8', Buffer.from('a\n가\n'), 2],
] as const)('a file named %s with %s is refused with its line', async (encoding, _, bytes, line) => {
  for (const size of everySize(bytes)) {
    expect(await refusedBytes(bytes, { encoding }, [size])).toMatchObject({
      line,
      message: { en: `some characters are not ${encoding.toUpperCase()}` },
      hint: { en: expect.stringContaining('change --encoding') },
    });
  }
});

test.each([
  ['UTF-16LE without a mark', Buffer.from('a,b\n1,2\n', 'utf16le'), 1, '--encoding utf-16le'],
  ['UTF-16BE without a mark', Buffer.from('지역,b\n1,2\n', 'utf16le').swap16(), 1, '--encoding utf-16be'],
  ['a NUL in a cell', Buffer.from('a,b\r\n1,2\r\n3,\0\r\n'), 3, 'binary'],
  // The LF within the cell is the last one: what is behind it comes as another piece, within an open record.
  ['a NUL behind a cell of two lines', Buffer.from('a,b\r1,"x\ny"\r2,3\r4,\0'), 5, 'binary'],
  ['a NUL in UTF-16', marked['utf-16le']('a\nb\0\n'), 2, 'binary'],
  ['a binary file', joined([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0xff]), 1, 'binary'],
])('%s is refused as NUL bytes', async (_, bytes, line, hint) => {
  expect(await refusedBytes(bytes)).toMatchObject({
    line,
    message: { en: 'there are NUL bytes, which no text has' },
    hint: { en: expect.stringContaining(hint) },
  });
});
