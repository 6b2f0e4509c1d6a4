import type { Document } from '../document/document.ts';
import type { Format } from './format.ts';
import { printableLine } from './printable.ts';
import { withoutSentences } from './unfit.ts';

/** What was found, in sentences to paste: headings, and each paragraph on a line of its own. */
export const text: Format = async ({ sentences }) => {
  if (!sentences) throw withoutSentences('text');
  return renderText(await sentences());
};

export function renderText({ title, blocks }: Document): string {
  const parts = blocks.flatMap((block) => {
    if (block.kind === 'heading') return [printableLine(block.text)];
    return block.kind === 'paragraph' ? block.lines.map(printableLine) : [];
  });
  return `${[printableLine(title), ...parts].join('\n\n')}\n`;
}
