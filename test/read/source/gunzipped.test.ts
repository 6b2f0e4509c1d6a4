import { createHash, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBytes, refusedBytes } from '../read-bytes.ts';

const text = '지역,값\n시범,1\n';
const records = [
  [1, '지역', '값'],
  [2, '시범', '1'],
];
const members = Buffer.concat([gzipSync(text.slice(0, 4)), gzipSync(''), gzipSync(text.slice(4))]);

test.each([
  ['one member', gzipSync(text)],
  ['several members', members],
  ['zeros behind the last member, as tape tools leave them', Buffer.concat([members, Buffer.alloc(300)])],
])('gzip of %s is read, and its hash is that of the stored bytes', async (_, bytes) => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  for (const size of [1, 2, 3, 5, 10, 19, 20, 21, 22, 23, 37, 1000]) {
    expect(await readBytes(bytes, {}, [size])).toMatchObject({
      records,
      facts: { compression: 'gzip', encoding: 'utf-8', delimiter: ',', sha256 },
    });
  }
});

test('a large file is read as if it were not compressed', async () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => `${row},${(row * 7919) % 100_003}`);
  const plain = Buffer.from(`a,b\n${rows.join('\n')}\n`);
  expect((await readBytes(gzipSync(plain), {}, [65_536])).records).toEqual((await readBytes(plain)).records);
});

describe('gzip is refused', () => {
  test('at every place where it may be cut off', async () => {
    const bytes = gzipSync(text);
    for (let length = 2; length < bytes.length; length += 1) {
      const problem = await refusedBytes(bytes.subarray(0, length), {}, [7]);
      expect(problem?.message).toEqual({
        ko: 'gzip 파일이 중간에 끊겼습니다',
        en: 'the gzip file ends too early',
      });
      expect(problem?.file).toBe('data.csv');
    }
  });

  test('where bytes of it are wrong', async () => {
    const bytes = gzipSync(Buffer.from(`a\n${randomBytes(500_000).toString('hex')}`));
    bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
    expect(await refusedBytes(bytes, {}, [100_000])).toMatchObject({
      message: { en: 'the gzip file is damaged' },
      hint: { en: 'download or copy the file again' },
    });
  });

  test('where something else follows', async () => {
    const bytes = Buffer.concat([gzipSync(text), Buffer.from('trailing')]);
    expect(await refusedBytes(bytes)).toMatchObject({ message: { en: 'the gzip file is damaged' } });
  });

  test('where it swells beyond all measure, whatever it holds', async () => {
    const member = gzipSync(`${'1,'.repeat(1000)}1\n`.repeat(8000));
    const bomb = Buffer.concat(Array.from({ length: 10 }, () => member));
    expect(await refusedBytes(bomb, {}, [65_536])).toMatchObject({
      message: { en: 'the gzip file swells to more than 200 times its size' },
    });
  });
});
