/** A document itself, two spaces deep, with a line end at its end. */
export function renderJson(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
