import { plainCharacters } from '../../../printed/figures/plain-characters.ts';
import type { GridCell, PaperBlock, PaperGrid } from '../../paper.ts';

const continued = /\bcont(?:inued|['’]d|\.)?\b|계속|이어서/iu;

/**
 * Tables that go on overleaf as one: the next page begins with the same head. What only says that the table goes on is left out.
 */
export function withContinued(blocks: readonly PaperBlock[]): PaperBlock[] {
  const joined: PaperBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'paragraph' && isHint(block.text) && blocks[at + 1]?.kind === 'grid') {
      joined.push(block);
      continue;
    }
    const last = joined.at(-1);
    const hint = last?.kind === 'paragraph' && isHint(last.text) ? last : null;
    const before = hint ? joined.at(-2) : last;
    const whole = block.kind === 'grid' && before?.kind === 'grid' ? joinedGrids(before, block) : null;
    if (whole) joined.splice(hint ? -2 : -1, 2, whole);
    else joined.push(block);
  }
  return joined;
}

const isHint = (text: string) => text.length < 120 && continued.test(plainCharacters(text));

/** Both tables as one; null where the second is not on the next page, or has not the head of the first. */
function joinedGrids(first: PaperGrid, second: PaperGrid): PaperGrid | null {
  const lastPage = first.lastPage ?? first.place.page;
  if (lastPage === null || second.place.page !== lastPage + 1) return null;
  if (first.rows[0]?.length !== second.rows[0]?.length) return null;
  const head = sameRows(first, second);
  if (head === 0 || head < Math.max(first.headRows, second.headRows)) return null;
  const moved = new Map<GridCell, GridCell>();
  const shift = first.rows.length - head;
  const rest = second.rows.slice(head).map((row) =>
    row.map((cell) => {
      const found = moved.get(cell) ?? { ...cell, origin: { ...cell.origin, row: cell.origin.row + shift } };
      moved.set(cell, found);
      return found;
    }),
  );
  if (rest.length === 0 || rest.some((row) => row.some(({ origin }) => origin.row < first.rows.length)))
    return null;
  return { ...first, rows: [...first.rows, ...rest], lastPage: second.place.page };
}

/** How many rows at the top of both are the same. */
function sameRows(first: PaperGrid, second: PaperGrid): number {
  const most = Math.min(first.rows.length, second.rows.length, 8);
  const text = (grid: PaperGrid, row: number) => (grid.rows[row] ?? []).map((cell) => cell.text).join('|');
  let same = 0;
  while (same < most && text(first, same) === text(second, same)) same += 1;
  return same;
}
