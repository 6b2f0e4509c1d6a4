import type { Picture } from '../document/document.ts';
import type { Report } from './report/report-schema.ts';
import type { ScoreView } from './score-view.ts';

type MakePictures = (report: Report, view: ScoreView) => readonly Picture[];

/** Every kind of picture of a report of scores; each is loaded when it is drawn. */
export const pictureKinds = {
  indicators: async () => (await import('./scales/scale-pictures.ts')).indicatorPictures,
  profile: async () => (await import('./scales/scale-pictures.ts')).profilePictures,
  answers: async () => (await import('./items/item-pictures.ts')).answerPictures,
  differences: async () => (await import('./comparisons/comparison-pictures.ts')).differencePictures,
} as const satisfies Readonly<Record<string, () => Promise<MakePictures>>>;

export type PictureKind = keyof typeof pictureKinds;
