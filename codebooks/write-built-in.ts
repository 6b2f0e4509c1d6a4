import { writeFileSync } from 'node:fs';
import { builtInText } from './built-in-text.ts';

writeFileSync(new URL('../src/codebook/built-in/jeju-hanaro.ts', import.meta.url), await builtInText());
