import type { Format } from '../format.ts';
import { drawPicture } from '../svg/draw-picture.ts';
import { onPaper } from '../svg/theme.ts';
import { withoutPictures } from '../unfit.ts';
import { holdsHangul, openRaster } from './raster.ts';

/** The pictures of a document as PNG: one alone, or several, each a file. */
export const png: Format = async ({ document }) => {
  const { blocks } = await document();
  const drawn = blocks
    .filter((block) => block.kind === 'picture')
    .map((picture) => ({ id: picture.id, svg: drawPicture(picture, onPaper(picture.id)) }));
  const [first, ...others] = drawn;
  if (!first) throw withoutPictures('png');
  const raster = await openRaster(drawn.some(({ svg }) => holdsHangul(svg)));
  if (others.length === 0) return (await raster(first.svg)).png;
  return Promise.all(
    drawn.map(async ({ id, svg }, index) => ({
      name: `${index + 1}-${id}.png`,
      content: (await raster(svg)).png,
    })),
  );
};
