import { jejuHanaro } from '../../src/instrument/jeju-hanaro.ts';
import { resolveCodebook } from '../../src/instrument/resolve-codebook.ts';
import { readPublishedTables } from '../../src/published/read-published-tables.ts';

const file = 'fixtures/published/jeju-hanaro-2021.json';

export const jejuTables = await readPublishedTables(file);
export const jejuInstrument = resolveCodebook(jejuHanaro);
