import type { Document } from '../../document/document.ts';
import { UsageError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { Look } from '../format.ts';
import { type DrawnPictures, none } from '../paper/drawn-picture.ts';
import { holdsHangul, openRaster } from './raster.ts';

/**
 * The pictures of a document for word processors and spreadsheets. Where they cannot be drawn, which is said, the table of
 * each stands in its place.
 */
export async function drawnPictures(
  { blocks }: Document,
  { say }: Pick<Look, 'say'>,
): Promise<DrawnPictures> {
  const pictures = blocks.filter((block) => block.kind === 'picture');
  if (pictures.length === 0) return none;
  try {
    const draw = await openRaster(pictures.some(holdsHangul));
    // Drawn beside each other, on the threads of the library.
    const drawn = pictures.map(async (picture) => [picture, await draw(picture)] as const);
    return new Map(await Promise.all(drawn));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const { message, hint } of error.problems) {
      say?.({ message: messages.formats.tablesForPictures({ why: message }), ...(hint && { hint }) });
    }
    return none;
  }
}
