import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { openClickhouse } from '../../../src/count/engine/clickhouse/clickhouse.ts';
import { InputError } from '../../../src/errors.ts';

afterEach(() => vi.useRealTimers());

test('a server that takes the connection and says nothing is given 30 seconds', async () => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });

  const outcome = openClickhouse({
    engine: 'clickhouse',
    files: [],
    tables: ['users'],
    url: `http://127.0.0.1:${port}`,
  }).catch((error: unknown) => error);
  const [socket] = await once(server, 'connection');
  await vi.advanceTimersByTimeAsync(29_000);
  expect(await Promise.race([outcome, 'waits'])).toBe('waits');
  await vi.advanceTimersByTimeAsync(1_000);

  const error = await outcome;
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).problems[0]?.message.en).toBe(`127.0.0.1:${port} does not answer`);
  socket.destroy();
  server.close();
});
