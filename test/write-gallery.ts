import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { galleryPictures } from './docs-pictures.ts';

for (const [file, svg] of await galleryPictures()) writeFileSync(join('docs/pictures', file), svg);
