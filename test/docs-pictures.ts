import { type PictureKind, pictureKinds } from '../src/analyses/pictures.ts';
import { builtInCodebook } from '../src/codebook/load-codebook.ts';
import { decimalsFor } from '../src/document/decimals.ts';
import { drawPicture } from '../src/formats/svg/draw-picture.ts';
import { onPaper } from '../src/formats/svg/theme.ts';
import { scoreFiles } from '../src/score-files.ts';

/** The pictures of docs/gallery.md, and which of those that a kind draws each is. */
const shown: Readonly<Record<PictureKind, number>> = {
  indicators: 0,
  profile: 0,
  answers: 1,
  differences: 0,
};

/** What stands in docs/pictures, by the name of its file. */
export async function galleryPictures(): Promise<ReadonlyMap<string, string>> {
  const report = await scoreFiles({ files: ['fixtures/users.csv'], codebook: builtInCodebook() });
  const files = new Map<string, string>();
  for (const [kind, load] of Object.entries(pictureKinds)) {
    const pictures = (await load())(report, { language: 'en', decimals: decimalsFor(2) });
    const picture = Object.entries(shown).flatMap(([name, index]) =>
      name === kind ? (pictures[index] ?? []) : [],
    )[0];
    if (!picture) throw new Error(`no picture of ${kind}`);
    files.set(`${kind}.svg`, `${drawPicture(picture, onPaper(picture.id))}\n`);
  }
  return files;
}
