/** Rows of texts, the header first; read without the code that wrote them. */
export type Rows = readonly (readonly string[])[];

/** Of pipe tables, without what escapes their signs. */
export function markdownTables(markdown: string): Rows[] {
  const blocks = markdown.split('\n\n').filter((block) => block.startsWith('| '));
  return blocks.map((block) =>
    block
      .trim()
      .split('\n')
      .filter((_, line) => line !== 1)
      .map((line) =>
        line
          .slice(2, -2)
          .split(/(?<!\\) \| /)
          .map((cell) => cell.replaceAll('&emsp;', '').replace(/\\(.)/g, '$1').trim()),
      ),
  );
}

export function htmlTables(html: string): Rows[] {
  const inside = (text: string, element: string) =>
    [...text.matchAll(new RegExp(`<${element}\\b[^>]*>(.*?)</${element}>`, 'gs'))].map(
      ([, content = '']) => content,
    );
  return inside(html, 'table').map((table) =>
    inside(table, 'tr').map((row) => inside(row, 't[hd]').map(plainXml)),
  );
}

/** The minus sign of print as that of numbers. */
export const plainXml = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u2212', '-');

/** Of tables in a terminal of any width: the cells of a line that are not empty. */
export function terminalTables(text: string): Rows[] {
  const parts = text.split(/^─+$\n?/m);
  // Each table has three rules: above and below the header, and at the end.
  return parts.flatMap((part, index) =>
    index % 3 === 1
      ? [
          [part, parts[index + 1] ?? ''].flatMap((lines) =>
            lines
              .split('\n')
              .filter((line) => line.trim() !== '')
              .map((line) => line.trim().split(/ {2,}/)),
          ),
        ]
      : [],
  );
}

/** The text of every cell of every table in a Word document, its superscripts right behind. */
export function wordTables(documentXml: string): Rows[] {
  return [...documentXml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
        [...cell.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => plainXml(text)).join(''),
      ),
    ),
  );
}

/** The text of every cell of every table in a section for Hangul, its superscripts right behind. */
export function hangulTables(sectionXml: string): Rows[] {
  return [...sectionXml.matchAll(/<hp:tbl .*?<\/hp:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<hp:tr>.*?<\/hp:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<hp:tc .*?<\/hp:tc>/gs)].map(([cell]) =>
        [...cell.matchAll(/<hp:t>([^<]*)<\/hp:t>/g)].map(([, text = '']) => plainXml(text)).join(''),
      ),
    ),
  );
}
