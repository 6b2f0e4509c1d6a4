import { jejuHanaro } from '../../src/codebook/built-in/jeju-hanaro.ts';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { readPublishedTables } from '../../src/printed/read-published-tables.ts';

const file = 'fixtures/published/jeju-hanaro-2021.json';

export const jejuTables = await readPublishedTables(file);
export const jejuCodebook = resolveCodebook(jejuHanaro);
