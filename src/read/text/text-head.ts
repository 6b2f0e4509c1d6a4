import type { Encoding } from '../data-table.ts';
import { Utf16ToUtf8 } from './utf16-to-utf8.ts';

/**
 * How a text begins, with ASCII as it is and other characters as whatever they look like: enough to see delimiters,
 * quotes and line ends, which no character of several bytes holds in any encoding.
 */
export function textHead(head: Buffer, encoding: Encoding | null): string {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return new Utf16ToUtf8(encoding)
      .push(head)
      .toString('utf8')
      .replace(/^\ufeff/, '');
  }
  return head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
}
