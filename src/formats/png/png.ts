import type { Format } from '../format.ts';
import { withoutPictures } from '../unfit.ts';
import { holdsHangul, openRaster } from './raster.ts';

/** The pictures of a document as PNG: one alone, or several, each a file. */
export const png: Format = async ({ document }) => {
  const { blocks } = await document();
  const pictures = blocks.filter((block) => block.kind === 'picture');
  const [first, ...others] = pictures;
  if (!first) throw withoutPictures('png');
  const draw = await openRaster(pictures.some(holdsHangul));
  if (others.length === 0) return (await draw(first)).png;
  return Promise.all(
    pictures.map(async (picture, index) => ({
      name: `${index + 1}-${picture.id}.png`,
      content: (await draw(picture)).png,
    })),
  );
};
