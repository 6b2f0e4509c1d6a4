import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenFiles } from './formats/golden-files.ts';

const folder = 'test/formats/golden';
mkdirSync(folder, { recursive: true });
for (const [file, content] of await goldenFiles()) writeFileSync(join(folder, file), content);
