import { messages } from '../../../messages/messages.ts';
import type { PaperBlock, UnreadPart } from '../../paper.ts';
import { isCaption } from './captions.ts';
import { isFigureLine } from './figure-lines.ts';
import type { Box } from './marks/geometry.ts';
import type { NotCertain } from './open-table.ts';
import type { LineGroup } from './paragraphs.ts';
import { linesOf, textOf, type Word } from './words.ts';

/** What looks like a table, and is not read as one. */
export interface RefusedRegion extends Box {
  readonly page: number;
  readonly words: readonly Word[];
  /** `unruled` where no lines set it apart, `overleaf` where its rows go on there without any. */
  readonly why: NotCertain | 'unruled' | 'overleaf';
}

/** Whether a part of a page has rows of figures: other frames and lines are no tables. */
export const hasFigureLines = (words: readonly Word[]): boolean =>
  linesOf(words).filter((line) => isFigureLine(line)).length > 1;

/** Rows of figures that stand below each other without lines around them, three or more. */
export function unruledTables(words: readonly Word[], page: number): RefusedRegion[] {
  const runs: Word[][][] = [];
  for (const line of linesOf(words).filter((one) => isFigureLine(one))) {
    const last = runs.at(-1)?.at(-1);
    const size = line[0]?.size ?? 0;
    if (last && (line[0]?.y ?? 0) - (last[0]?.y ?? 0) < 4 * size) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run): RefusedRegion[] => {
    if (run.length < 3) return [];
    const own = run.flat();
    return [
      {
        page,
        words: own,
        why: 'unruled',
        x0: Math.min(...own.map(({ x0 }) => x0)),
        x1: Math.max(...own.map(({ x1 }) => x1)),
        y0: Math.min(...own.map(({ y0 }) => y0)),
        y1: Math.max(...own.map(({ y1 }) => y1)),
      },
    ];
  });
}

/**
 * Tables that are not read: captions without a table beside them, and what looks like a table, and has no caption.
 *
 * @param linesOfBlock  the lines of a paragraph, where they stand
 */
export function tablesNotRead(
  blocks: readonly PaperBlock[],
  refused: readonly RefusedRegion[],
  linesOfBlock: ReadonlyMap<PaperBlock, LineGroup>,
): UnreadPart[] {
  const named = new Set<RefusedRegion>();
  const ofCaptions = blocks.flatMap((block, at): UnreadPart[] => {
    if (block.kind !== 'paragraph' || !lacksTable(blocks, at)) return [];
    const group = linesOfBlock.get(block);
    const own = group ? nearest(group, refused) : undefined;
    if (own) named.add(own);
    return [{ place: block.place, why: whyNot(block.text, own?.why) }];
  });
  const withoutCaption = refused.flatMap((region): UnreadPart[] => {
    if (named.has(region)) return [];
    const [first = []] = linesOf(region.words);
    return [{ place: { page: region.page }, why: whyNot(textOf(first), region.why) }];
  });
  return [...ofCaptions, ...withoutCaption];
}

function whyNot(text: string, why: RefusedRegion['why'] = 'unruled'): UnreadPart['why'] {
  const begin = text.slice(0, 60);
  return why === 'unruled'
    ? messages.paperReading.tableNotFound({ begin })
    : messages.paperReading.tableNotRead[why]({ begin });
}

function lacksTable(blocks: readonly PaperBlock[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'paragraph' || !isCaption(block.text)) return false;
  const [before, next] = [blocks[at - 1], blocks[at + 1]];
  if (before?.kind === 'grid' || next?.kind === 'grid') return false;
  // A title may stand in a line of its own below the number.
  if (next?.kind === 'paragraph' && blocks[at + 2]?.kind === 'grid' && !isCaption(next.text)) return false;
  return !(before?.kind === 'paragraph' && isCaption(before.text));
}

/** How far a caption stands from its table at most, in points. */
const farthest = 60;

function nearest({ page, lines }: LineGroup, refused: readonly RefusedRegion[]): RefusedRegion | undefined {
  const top = Math.min(...lines.map(({ y0 }) => y0));
  const bottom = Math.max(...lines.map(({ y1 }) => y1));
  const gapTo = ({ y0, y1 }: RefusedRegion) => Math.max(y0 - bottom, top - y1);
  return refused
    .filter((region) => region.page === page && gapTo(region) < farthest)
    .filter(({ x0, x1 }) => lines.some((line) => line.x0 < x1 && line.x1 > x0))
    .sort((one, other) => gapTo(one) - gapTo(other))[0];
}
