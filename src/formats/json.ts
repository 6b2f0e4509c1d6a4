import type { Format } from './format.ts';

/** The document for programs. */
export const json: Format = async ({ json, mostlyCounts }) =>
  mostlyCounts ? renderCounts(json) : renderJson(json);

/** What JSON leaves as it is and a terminal obeys: it can stand in texts and keys only, where an escape means the same. */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A document itself, two spaces deep, with a line end at its end; safe to show as it is. */
export function renderJson(document: object): string {
  const text = JSON.stringify(document, null, 2).replace(obeyed, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `${text}\n`;
}

/** The same with every list of numbers in one line: for documents that are mostly counts. */
export function renderCounts(document: object): string {
  return renderJson(document).replace(
    /\[\n\s+(-?\d+(?:,\n\s+-?\d+)*)\n\s+\]/g,
    (_, numbers: string) => `[${numbers.replace(/,\n\s+/g, ', ')}]`,
  );
}
