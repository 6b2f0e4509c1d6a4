import { describe, expect, test } from 'vitest';
import { byteSize } from '../../../src/commands/notes/byte-size.ts';
import { ReadingProgress } from '../../../src/commands/notes/reading-progress.ts';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [9949, '9.9 kB'],
  [9950, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [13_276_320, '13 MB'],
  [2.5e9, '2.5 GB'],
  [7e15, '7000 TB'],
])('%i bytes are %s', (bytes, said) => expect(byteSize(bytes)).toBe(said));

const megabytes = (n: number) => n * 1_000_000;

describe('the line of progress', () => {
  test('file, share, bytes, and the time that is left at the pace so far', () => {
    const progress = new ReadingProgress([{ file: 'data/users.csv', size: megabytes(300) }], 10);
    progress.read('data/users.csv', { done: megabytes(75), of: megabytes(300), now: 14 });
    expect(progress.line('en', 15)).toBe('users.csv · 25% · 75 MB of 300 MB · 15 s left');
    expect(progress.line('ko', 40)).toBe('users.csv · 25% · 300 MB 중 75 MB · 약 1분 30초 남음');
  });

  test('the share is of all files, the bytes of the one that is read', () => {
    const files = [
      { file: 'a.csv', size: megabytes(100) },
      { file: 'b.csv', size: megabytes(300) },
    ];
    const progress = new ReadingProgress(files, 0);
    progress.read('a.csv', { done: megabytes(100), of: megabytes(100), now: 5 });
    progress.read('b.csv', { done: megabytes(100), of: megabytes(300), now: 10 });
    expect(progress.line('en', 10)).toBe('2/2 b.csv · 50% · 100 MB of 300 MB · 10 s left');
  });

  test('a workbook counts in other units than its bytes', () => {
    const progress = new ReadingProgress([{ file: 'a.xlsx', size: megabytes(2) }], 0);
    progress.read('a.xlsx', { done: 500, of: 1000, now: 3 });
    expect(progress.line('en', 3)).toBe('a.xlsx · 50% · 1.0 MB of 2.0 MB · 3 s left');
  });

  test('of standard input nobody knows the end', () => {
    const progress = new ReadingProgress([{ file: '-', size: 0 }], 0);
    progress.read('-', { done: megabytes(130), of: 0, now: 2 });
    expect(progress.line('en', 2)).toBe('stdin · 130 MB');
  });

  test('files that are read once more start anew, with their time', () => {
    const progress = new ReadingProgress([{ file: 'a.csv', size: 1000 }], 0);
    progress.read('a.csv', { done: 1000, of: 1000, now: 50 });
    progress.read('a.csv', { done: 500, of: 1000, now: 60 });
    expect(progress.line('en', 70)).toBe('a.csv · 50% · 500 bytes of 1.0 kB · 10 s left');
  });

  test('no time is told from the first bytes alone, and control characters stay out', () => {
    const progress = new ReadingProgress([{ file: 'a\u001b[2J.csv', size: 1000 }], 0);
    progress.read('a\u001b[2J.csv', { done: 10, of: 1000, now: 1 });
    expect(progress.line('en', 1)).toBe('a\ufffd[2J.csv · 1% · 10 bytes of 1.0 kB');
  });
});
