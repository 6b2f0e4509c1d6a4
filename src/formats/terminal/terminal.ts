import { type Document, type Paragraph, paragraph } from '../../document/document.ts';
import { pictureTable } from '../../document/picture-table.ts';
import { typed } from '../../document/printed-figures.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { Format, Look } from '../format.ts';
import { printableLine } from '../printable.ts';
import { drawEntries } from './draw-entries.ts';
import { drawTable } from './draw-table.ts';
import { toned } from './toned.ts';
import { wrap } from './wrap.ts';

export const terminal: Format = async ({ document }, look) => renderTerminal(await document(), look);

type TerminalLook = Pick<Look, 'chalk' | 'language' | 'width'>;

/** A document as it stands in a terminal; columns that have no room are named at its end. */
export function renderTerminal({ title, blocks }: Document, look: TerminalLook): string {
  const leftOut = new Set<string>();
  const drawn = blocks.filter(saysSomething).map((block) => {
    if (block.kind === 'paragraph') return paragraphText(block, look);
    if (block.kind === 'heading') return headingText(block.text, look);
    const shown = block.kind === 'picture' ? pictureTable(block, look.language) : block;
    if (shown.entries) return drawEntries(shown, look);
    const table = drawTable(shown, look);
    for (const { header } of table.leftOut) leftOut.add(header);
    return table.text;
  });
  const note = leftOut.size === 0 ? [] : [paragraphText(leftOutNote([...leftOut], look.language), look)];
  // What was read belongs to the title.
  const between = blocks[0]?.kind === 'paragraph' ? '\n' : '\n\n';
  return `${headingText(title, look)}${between}${[...drawn, ...note].join('\n\n')}\n`;
}

const headingText = (text: string, { chalk, width }: TerminalLook) =>
  wrap(printableLine(text), width)
    .map((line) => chalk.bold(line))
    .join('\n');

const saysSomething = (block: Document['blocks'][number]) =>
  block.kind !== 'paragraph' || block.lines.length > 0;

function paragraphText({ lines, tone }: Paragraph, look: TerminalLook): string {
  return lines
    .flatMap((line) => wrap(printableLine(typed(line)), look.width, hanging))
    .map((line) => toned(line, tone, look.chalk))
    .join('\n');
}

/** Spaces before the lines on which a sentence goes on. */
const hanging = 2;

function leftOutNote(headers: readonly string[], language: Language): Paragraph {
  const names = headers.join(', ');
  const note = messages.formats.columnsLeftOut({ names });
  return paragraph([note[language]], 'quiet');
}
