import { expect, test } from 'vitest';
import { littleEndian } from '../../../src/read/sav/byte-order.ts';
import { Extensions } from '../../../src/read/sav/extensions.ts';

test.each(['LONGS=00300\0\t\0\0', 'LONGS=00300\0\t\0', 'LONGS=00300\t', 'LONGS=00300'])(
  'what fills a record of pairs up is no pair: %j',
  (payload) => {
    const extensions = new Extensions();
    extensions.add(14, Buffer.from(payload), littleEndian);
    expect([...extensions.widths]).toEqual([['LONGS', 300]]);
  },
);
