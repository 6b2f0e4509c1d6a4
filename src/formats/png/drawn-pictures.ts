import type { Document } from '../../document/document.ts';
import { UsageError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { Look } from '../format.ts';
import { type DrawnPictures, none } from '../paper/drawn-picture.ts';
import { drawPicture } from '../svg/draw-picture.ts';
import { underCaption } from '../svg/theme.ts';
import { holdsHangul, openRaster } from './raster.ts';

/**
 * The pictures of a document for word processors and spreadsheets, which have captions of their own. Where they cannot be drawn, which is said, the table of
 * each stands in its place.
 */
export async function drawnPictures(
  { blocks }: Document,
  { say }: Pick<Look, 'say'>,
): Promise<DrawnPictures> {
  const pictures = blocks.filter((block) => block.kind === 'picture');
  if (pictures.length === 0) return none;
  try {
    const drawn = pictures.map((picture) => ({
      picture,
      svg: drawPicture(picture, underCaption(picture.id)),
    }));
    const raster = await openRaster(drawn.some(({ svg }) => holdsHangul(svg)));
    // Beside each other, on the threads of the library.
    const rastered = drawn.map(async ({ picture, svg }) => [picture, await raster(svg)] as const);
    return new Map(await Promise.all(rastered));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const { message, hint } of error.problems) {
      say?.({ message: messages.formats.tablesForPictures({ why: message }), ...(hint && { hint }) });
    }
    return none;
  }
}
