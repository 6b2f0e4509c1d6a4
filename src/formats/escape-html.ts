import { printableLine } from './printable.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Without the characters that XML 1.0 does not allow besides control characters: a Word file or a picture with one of them cannot be opened. */
export function allowedInXml(text: string): string {
  return text.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}

/** Text that stands for itself in an element or an attribute, and cannot turn the reading direction of what stands behind it. */
export function escapeHtml(text: string): string {
  return allowedInXml(printableLine(text)).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
