import { type Dictionary, extension } from './dictionary.ts';

/** How many cases the dictionary says there are; null where it leaves that to the header. */
export function declaredCases({ extensions, order }: Dictionary): number | null {
  const payload = extensions.get(extension.cases);
  const cases = payload && payload.length >= 16 ? order.int64(payload, 8) : -1;
  return cases < 0 ? null : cases;
}
