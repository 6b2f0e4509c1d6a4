import type { Encoding } from '../data-table.ts';

/**
 * How a text begins, with ASCII as it is and other characters as whatever they look like: enough to see delimiters,
 * quotes and line ends, which no character of several bytes holds in any encoding.
 */
export function textHead(head: Buffer, encoding: Encoding | null): string {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const units = Buffer.from(head.subarray(0, head.length - (head.length % 2)));
    if (encoding === 'utf-16be') units.swap16();
    return units.toString('utf16le').replace(/^\ufeff/, '');
  }
  return head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
}
