import { test } from 'vitest';
import { anyFileComesOutTheSame } from './any-file.ts';

test(
  'any of many files comes out the same from its bytes and from its cells, however it arrives',
  () => anyFileComesOutTheSame(400),
  240_000,
);
