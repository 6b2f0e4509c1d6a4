import { writeFileSync } from 'node:fs';
import { kernelText } from './compile-kernel.ts';

writeFileSync(new URL('../src/count/lane/kernel.ts', import.meta.url), kernelText());
