import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHanaro } from '../run-hanaro.ts';
import { engineCases, type OpenEngine } from './engine-cases.ts';

describe.each(engineCases)('$name', ({ here, open }) => {
  let engine: OpenEngine | undefined;
  beforeAll(async () => {
    if (here) engine = await open();
  }, 60_000);
  afterAll(() => engine?.close());

  test.skipIf(!here).each(['users', 'staff'])('the same figures as from the CSV: %s', async (name) => {
    const file = `fixtures/${name}.csv`;
    const named = (await engine?.loadCsv(file, name)) ?? [];
    const counted = runHanaro(['score', ...(engine?.args ?? []), ...named, '--json'], {
      env: engine?.env ?? {},
    });
    expect(counted.stderr).toBe('');
    expect({ ...JSON.parse(counted.stdout), inputs: null }).toEqual({
      ...JSON.parse(runHanaro(['score', file, '--json']).stdout),
      inputs: null,
    });
  });
});
