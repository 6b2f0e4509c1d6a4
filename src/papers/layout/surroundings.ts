import { decimalMarkOf } from '../../printed/figures/decimal-mark.ts';
import { plainCharacters } from '../../printed/figures/plain-characters.ts';
import type { Paper, PaperGrid, PaperParagraph } from '../paper.ts';
import { tableCited } from '../text/cited-table.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Surroundings } from './read-table.ts';
import { tableNumber } from './table-words.ts';

const captionStart = /^\s*[<〈《[(【]?\s*(?:table|tab\.|표|appendix table)\s*\.?\s*(?:[A-Z]?\d|[ivx]+\b)/iu;
const noteStart =
  /^\s*(?:notes?\s*[.:]|note\b|주\s*\d*\s*[.:)）]|주석|[*†‡§∗]+\s*\^?\s*p|\^?[a-z]\s*p\s*<|p\s*<|source\s*:|출처|자료\s*[:：]|abbreviations?\b|단위|\(단위|values (?:are|in)|data are|(?:above|below) the diagonal|대각선|\^?[¹²³⁴\d]\s|[¹²³]|n\s*=\s*\d)/iu;

/**
 * What stands around each grid of a paper: its caption is the line that names a table just before it, or just after; notes are
 * the lines below that look like notes.
 */
export function surroundingsOf({ blocks }: Paper): ReadonlyMap<PaperGrid, Surroundings> {
  const decimalMark = decimalMarkOf(
    blocks.flatMap((block) =>
      block.kind === 'grid' ? block.rows.flatMap((row) => row.map(({ text }) => text)) : [],
    ),
  );
  const found = new Map<PaperGrid, Omit<Surroundings, 'citing'>>();
  const taken = new Set<PaperParagraph>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'grid') continue;
    const before = [blocks[index - 1], blocks[index - 2]].flatMap((one) =>
      one?.kind === 'paragraph' ? [one] : [],
    );
    const above = blocks[index - 1]?.kind === 'paragraph' ? before : [];
    const captionAt = above.findIndex(
      (one) => !taken.has(one) && captionStart.test(plainCharacters(one.text)),
    );
    const parts = captionAt === -1 ? [] : above.slice(0, captionAt + 1).reverse();
    const own = parts.map((one) => blocks.indexOf(one));
    const notes: string[] = [];
    let next = index + 1;
    const [title] = above.filter((one) => !taken.has(one));
    const heading = title?.heading && title === above[0] ? title.text : null;
    let caption = parts.length === 0 ? null : parts.map(({ text }) => text).join(' ');
    for (; next < blocks.length; next++) {
      const below = blocks[next];
      if (below?.kind !== 'paragraph') break;
      const isBelow = caption === null && block.caption === null && next === index + 1;
      // One that stands between two tables is that of the second.
      const isOfNext = blocks[next + 1]?.kind === 'grid';
      if (isBelow && !isOfNext && captionStart.test(plainCharacters(below.text))) {
        caption = below.text;
        taken.add(below);
        own.push(next);
      } else if (noteStart.test(plainCharacters(below.text))) {
        notes.push(below.text);
        taken.add(below);
        own.push(next);
      } else break;
    }
    found.set(block, { block: index, caption, heading, notes, decimalMark, ownBlocks: own });
  }
  return new Map(withCiting(blocks, [...found]));
}

/** With the sentences of running text that cite each table, and no other. */
function withCiting(
  blocks: Paper['blocks'],
  found: readonly (readonly [PaperGrid, Omit<Surroundings, 'citing'>])[],
): (readonly [PaperGrid, Surroundings])[] {
  const numbered = found.map(([grid, around]) => ({
    number: tableNumber(around.caption ?? grid.caption ?? ''),
    ownBlocks: around.ownBlocks,
  }));
  const sentences = sentencesOf({ blocks }, numbered);
  return found.map(([grid, around], at) => [
    grid,
    { ...around, citing: sentences.filter(({ text }) => tableCited(text, numbered) === numbered[at]) },
  ]);
}
