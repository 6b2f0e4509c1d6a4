import { type Dictionary, extension } from './dictionary.ts';

/** The number that stands for a missing one. */
export function systemMissing({ extensions, order }: Dictionary): number {
  const info = extensions.get(extension.floatInfo);
  return info && info.length >= 8 ? order.double(info, 0) : -Number.MAX_VALUE;
}
