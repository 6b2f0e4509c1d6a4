import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openSource } from '../../../src/read/source/source.ts';
import { openArchive } from '../../../src/read/xlsx/archive.ts';
import { temporaryFile } from '../../temporary-file.ts';
import { zipFile } from '../zip-file.ts';

test('a part that is left in its middle does not disturb the next ones', async () => {
  const content = randomBytes(600_000).toString('hex');
  const parts = Array.from({ length: 20 }, (_, n) => ({ name: `part ${n}`, content }));
  const source = await openSource(temporaryFile('parts.zip', zipFile(parts)));
  const archive = await openArchive(source);
  for (const { name } of parts) for await (const piece of archive.chunks(name)) if (piece.length > 0) break;
  let bytes = 0;
  for await (const piece of archive.chunks('part 7')) bytes += piece.length;
  expect(bytes).toBe(content.length);
  await source.close();
});
