import { type PictureKind, pictureKinds } from '../src/analyses/pictures.ts';
import { builtInCodebook, loadCodebook } from '../src/codebook/load-codebook.ts';
import { decimalsFor } from '../src/document/decimals.ts';
import { drawPicture } from '../src/formats/svg/draw-picture.ts';
import { onPaper } from '../src/formats/svg/theme.ts';
import { languages } from '../src/localized.ts';
import { plotFiles } from '../src/plot-files.ts';

interface Shown {
  readonly file: string;
  readonly codebook?: string;
  /** Which of the pictures of its kind. */
  readonly index?: number;
}

const users = { file: 'fixtures/users.csv' };

/** The pictures of docs/gallery.md. */
const shown: Readonly<Record<PictureKind, Shown>> = {
  indicators: users,
  profile: users,
  radar: users,
  distributions: { ...users, index: 2 },
  answers: { ...users, index: 1 },
  heatmap: { ...users, index: 1 },
  differences: users,
  changes: { file: 'fixtures/example/course.csv', codebook: 'fixtures/example/course.yaml' },
};

/** What stands in docs/pictures, by the name of its file. */
export async function galleryPictures(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const kind of Object.keys(pictureKinds).filter(isKind)) {
    const { file, codebook: written, index = 0 } = shown[kind];
    const codebook = written === undefined ? builtInCodebook() : await loadCodebook(written);
    const waveOf = kind === 'changes' ? () => undefined : undefined;
    const { drawn } = await plotFiles(kind, { files: [file], codebook, waveOf });
    for (const language of languages) {
      const picture = drawn.pictures({ language, decimals: decimalsFor(2) })[index];
      if (!picture) throw new Error(`no picture of ${kind}`);
      const name = language === 'en' ? `${kind}.svg` : `${kind}.${language}.svg`;
      files.set(name, `${drawPicture(picture, onPaper(picture.id))}\n`);
    }
  }
  return files;
}

const isKind = (name: string): name is PictureKind => Object.hasOwn(pictureKinds, name);
