import { createHash } from 'node:crypto';
import type { Block, Document, Paragraph, Picture } from '../document/document.ts';
import { pictureData } from '../document/picture-data.ts';
import type { Language } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { delimitedText } from './csv.ts';
import { escapeHtml } from './escape-html.ts';
import type { Format } from './format.ts';
import { frontCoded } from './html/front-coded.ts';
import { pageScript } from './html/page-script.ts';
import { pageStyle } from './html/page-style.ts';
import { tableHtml } from './html/table-html.ts';
import { spreadsheetSafe } from './spreadsheet-safe.ts';
import { drawSized } from './svg/draw-picture.ts';
import { onPage } from './svg/theme.ts';

export const html: Format = async ({ document }, { language }) => renderHtml(await document(), language);

/** A document as one page, which needs nothing but itself. */
export function renderHtml({ title, blocks }: Document, language: Language): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${nothingFromElsewhere()}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    `<body data-words="${escapeHtml(JSON.stringify(wordsIn(language)))}">`,
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...contentsHtml(blocks, language),
    ...partsHtml(blocks),
    '</main>',
    `<script>${pageScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** No file and no address, and no script but that of the page. */
function nothingFromElsewhere(): string {
  const hash = createHash('sha256').update(pageScript).digest('base64');
  return `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** What the script says. */
function wordsIn(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(messages.page.controls).map(([name, text]) => [name, text[language]]),
  );
}

const partId = (index: number) => `part-${index}`;

/** Links to the parts, where there are several. */
function contentsHtml(blocks: readonly Block[], language: Language): string[] {
  const links = blocks.flatMap((block, index) =>
    block.kind === 'heading' ? [`<li><a href="#${partId(index)}">${escapeHtml(block.text)}</a></li>`] : [],
  );
  if (links.length < 3) return [];
  const label = escapeHtml(messages.page.contents[language]);
  return [`<nav aria-label="${label}"><ul>`, ...links, '</ul></nav>'];
}

/** Each part, from its heading to the next, in an element that can be folded. */
function partsHtml(blocks: readonly Block[]): string[] {
  const shown = blocks.flatMap((block, index) =>
    block.kind === 'heading'
      ? ['</div>\n</section>', '<section>', blockHtml(block, index), '<div class="part">']
      : [blockHtml(block, index)],
  );
  // The first heading ends no part before it; the last part ends with the page.
  const first = shown.indexOf('<section>') - 1;
  return first < 0 ? shown : [...shown.slice(0, first), ...shown.slice(first + 1), '</div>\n</section>'];
}

function blockHtml(block: Block, index: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 id="${partId(index)}">${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return paragraphHtml(block);
    case 'table':
      return tableHtml(block);
    case 'picture':
      return pictureHtml(block, index);
  }
}

function paragraphHtml({ lines, tone }: Paragraph): string {
  const look = tone === 'plain' ? '' : ` class="${tone}"`;
  return `<p${look}>${lines.map(escapeHtml).join('<br>\n')}</p>`;
}

/** Pixels of a picture that a page of A4 has room for, and from which on one that is printed on a page is too small to read. */
const pageHeight = 850;
const mostShrunk = 1300;

/** A picture with its data, for the script to copy. */
function pictureHtml(picture: Picture, index: number): string {
  const data = delimitedText(pictureData(picture.id, [picture]), ',', spreadsheetSafe);
  const lines = frontCoded(data.trimEnd().split('\n')).map(escapeHtml).join('&#10;');
  const { svg, height } = drawSized(picture, onPage(`picture-${index}`));
  const look = height > pageHeight && height <= mostShrunk ? ' class="page"' : '';
  return `<figure${look} data-csv="${lines}">${svg}</figure>`;
}
