import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { galleryPictures } from './docs-pictures.ts';

const pictures = await galleryPictures();

test.each([...pictures.keys()])(
  'docs/pictures/%s is what the program draws, to the byte (npm run gallery)',
  (file) => {
    expect(readFileSync(join('docs/pictures', file), 'utf8')).toBe(pictures.get(file));
  },
);

test('the gallery shows every picture, and the command that draws it', () => {
  const gallery = readFileSync('docs/gallery.md', 'utf8');
  expect(readdirSync('docs/pictures').sort()).toEqual([...pictures.keys()].sort());
  for (const file of pictures.keys()) {
    expect(gallery).toContain(`](pictures/${file})`);
    expect(gallery).toContain(`    hanaro plot ${file.split('.')[0]} `);
  }
});
