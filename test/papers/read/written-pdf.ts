/** Lengths are points; y grows downwards, and is that of the base line. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Whether it runs up the page. */
  readonly isUp?: boolean;
}

export interface PdfPageDrawn {
  readonly texts: readonly PdfText[];
  /** Each from x, y to x, y. */
  readonly lines: readonly (readonly [number, number, number, number])[];
  /** A picture from x, y to x, y. */
  readonly picture?: readonly [number, number, number, number];
}

const page = { width: 595, height: 842 } as const;

/** How wide a text is: letters of ASCII are half as wide as they are high, others as wide. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (letter < '\u{7F}' ? 0.5 : 1) * size, 0);

/** A PDF of these pages, in a font whose codes are those of UTF-16. */
export function pdfOf(pages: readonly PdfPageDrawn[]): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/Written/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Written/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[32 126 500]/FontDescriptor<</Type/FontDescriptor/FontName/Written/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>',
    stream(
      `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${ranges.length} beginbfrange ${ranges.join(' ')} endbfrange endcmap`,
    ),
    ...pages.flatMap((one, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${page.width} ${page.height}]/Resources<</Font<</F 3 0 R>>>>/Contents ${7 + 2 * at} 0 R>>`,
      stream(drawn(one)),
    ]),
  ];
  let content = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = content.length;
    content += `${at + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  content += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${content.length}\n%%EOF`;
  return Buffer.from(content, 'latin1');
}

/** Ranges of codes may not reach over the last byte. */
const ranges = Array.from({ length: 256 }, (_, high) => {
  const first = high.toString(16).padStart(2, '0');
  return `<${first}00> <${first}ff> <${first}00>`;
});

const stream = (content: string) => `<</Length ${content.length}>>stream\n${content}\nendstream`;

function drawn({ texts, lines, picture }: PdfPageDrawn): string {
  const shown = texts.map(({ x, y, text, size = 10, isUp = false }) => {
    const codes = Buffer.from(text, 'utf16le').swap16().toString('hex');
    const matrix = isUp ? '0 1 -1 0' : '1 0 0 1';
    return `BT /F ${size} Tf ${matrix} ${x} ${page.height - y} Tm <${codes}> Tj ET`;
  });
  const ruled = lines.map(([x0, y0, x1, y1]) => `${x0} ${page.height - y0} m ${x1} ${page.height - y1} l S`);
  return [...shown, '0.5 w', ...ruled, ...(picture ? [image(picture)] : [])].join('\n');
}

/** One grey dot, as large as the picture is to be. */
const image = ([x0, y0, x1, y1]: readonly [number, number, number, number]) =>
  `q ${x1 - x0} 0 0 ${y1 - y0} ${x0} ${page.height - y1} cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x7F EI Q`;
