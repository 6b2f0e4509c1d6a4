import type { Format } from './format.ts';
import { drawPicture } from './svg/draw-picture.ts';
import { onPaper } from './svg/theme.ts';
import { withoutPictures } from './unfit.ts';

/** The pictures of a document: one alone, or several, each a file. */
export const svg: Format = async ({ document }) => {
  const { blocks } = await document();
  const pictures = blocks.filter((block) => block.kind === 'picture');
  const [first, ...others] = pictures;
  if (!first) throw withoutPictures('svg');
  if (others.length === 0) return `${drawPicture(first, onPaper(first.id))}\n`;
  return pictures.map((picture, index) => ({
    name: `${index + 1}-${picture.id}.svg`,
    content: `${drawPicture(picture, onPaper(picture.id))}\n`,
  }));
};
