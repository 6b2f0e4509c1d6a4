import { printableLine } from './printable.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stands for itself in an element or an attribute, and cannot turn the reading direction of what stands behind it. */
export function escapeHtml(text: string): string {
  return printableLine(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
