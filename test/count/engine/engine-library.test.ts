import { expect, test } from 'vitest';
import { engineLibrary } from '../../../src/count/engine/engine-library.ts';
import { UsageError } from '../../../src/errors.ts';

test.each([
  ['duckdb', '@duckdb/node-api'],
  ['clickhouse', '@clickhouse/client'],
  ['postgres', 'pg'],
] as const)('%s without its package names what to install', async (engine, needed) => {
  const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  const error = await engineLibrary(engine, () => Promise.reject(missing)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  const [problem] = (error as UsageError).problems;
  expect(problem?.message.en).toContain(`is not installed: ${needed} (ERR_MODULE_NOT_FOUND)`);
  expect(problem?.hint?.ko).toContain(`npm install -g ${needed};`);
});
