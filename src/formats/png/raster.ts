// sharp: 34–110 ms a picture; resvg-js takes 1–4 s with a font for Korean. Its native part ships in its package.

import type { default as Sharp } from 'sharp';
import { UsageError } from '../../errors.ts';
import { localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { DrawnPicture } from '../paper/drawn-picture.ts';
import { fonts } from '../svg/theme.ts';

/** Makes a PNG of a picture in SVG. */
export type Raster = (svg: string) => Promise<DrawnPicture>;

/** Dots of a picture for each pixel of 96 an inch: 192 an inch, for print. */
const dots = 2;
/** At which the library makes a dot of a pixel. */
const usualDensity = 72;

/**
 * @param needsHangul  whether some picture has Hangul in it
 * @throws UsageError where the library is not installed, or no font has its letters: they would be boxes, without an error
 */
export async function openRaster(needsHangul: boolean): Promise<Raster> {
  const sharp = await library();
  if (!(await hasLetter(sharp, needsHangul ? '&#xAC00;' : 'A'))) {
    throw new UsageError({
      message: needsHangul ? messages.formats.noKoreanFont : messages.formats.noFont,
      hint: messages.formats.noKoreanFontHint,
    });
  }
  return async (svg) => {
    const { data, info } = await sharp(Buffer.from(svg), { density: usualDensity * dots })
      .png({ compressionLevel: 6 })
      .toBuffer({ resolveWithObject: true });
    return { png: data, width: info.width / dots, height: info.height / dots };
  };
}

async function library(): Promise<typeof Sharp> {
  try {
    return (await import('sharp')).default;
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new UsageError({
      message: messages.formats.sharpNotInstalled({ why }),
      hint: localize('npm install -g sharp; npx -p hanaro -p sharp hanaro plot … -o x.png'),
    });
  }
}

const hangul = /[\u{1100}-\u{11FF}\u{3130}-\u{318F}\u{AC00}-\u{D7A3}]/u;

/** Whether a picture has letters that only fonts for Korean have. */
export const holdsHangul = (svg: string): boolean => hangul.test(svg);

/**
 * Whether the machine has a font with a letter. Without one it is drawn as a box, or not at all: of a box the four sides are
 * full lines, which no side of A or 가 is.
 *
 * @param letter  as it is written in XML
 */
async function hasLetter(sharp: typeof Sharp, letter: string): Promise<boolean> {
  const drawn =
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><rect width="80" height="80" fill="#fff"/>' +
    `<text x="10" y="60" font-size="48" font-family="${fonts}" fill="#000">${letter}</text></svg>`;
  const { data, info } = await sharp(Buffer.from(drawn))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isInk = (x: number, y: number) => (data[(y * info.width + x) * info.channels] ?? 255) < 128;
  const columns: number[] = [];
  const rows: number[] = [];
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      if (!isInk(x, y)) continue;
      columns.push(x);
      rows.push(y);
    }
  }
  if (columns.length === 0) return false;
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const count = (from: number, to: number, inkAt: (place: number) => boolean) => {
    let ink = 0;
    for (let place = from; place <= to; place++) if (inkAt(place)) ink += 1;
    return ink / (to - from + 1);
  };
  const sides = [
    count(left, right, (x) => isInk(x, top)),
    count(left, right, (x) => isInk(x, bottom)),
    count(top, bottom, (y) => isInk(left, y)),
    count(top, bottom, (y) => isInk(right, y)),
  ];
  return sides.some((full) => full < 0.8);
}
