import { characteristics } from '../characteristics/characteristics.ts';
import { ledger } from '../ledger/ledger.ts';
import { populations } from '../populations/populations.ts';
import { study } from '../study/study.ts';

/** Who answered. */
export const describeStudy = study({
  id: 'describe',
  settings: () => ({}),
  analyses: { ledger, populations, characteristics },
});
