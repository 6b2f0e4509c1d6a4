import type { Picture } from '../document/document.ts';
import type { LocalizedText } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import type { Report } from './report/report-schema.ts';
import { hasSpokes } from './scales/spokes.ts';
import type { ScoreView } from './score-view.ts';
import type { PlotReport } from './studies/plot-study.ts';

/** A kind of picture. @typeParam Reported  what it is drawn from */
export interface DrawnFrom<Reported> {
  /** Loaded when it is drawn. */
  readonly load: () => Promise<(report: Reported, view: ScoreView) => readonly Picture[]>;
  /** The rows whose figures it shows, and which of their figures. */
  readonly rows: (report: Reported) => readonly ShownRow[];
  readonly figures: readonly string[];
  /** What a report has to have for it, whatever the values are, and what is said where it has not. */
  readonly shape?: { readonly given: (report: Reported) => boolean; readonly missing: LocalizedText };
}

export interface ShownRow {
  readonly population: string;
  readonly group?: string | undefined;
  readonly not_computed: Readonly<Record<string, string>>;
}

/** Of a report of scores, in which small cells can be withheld. */
interface ScoreKind extends DrawnFrom<Report> {
  readonly from: 'scores';
}
/** Of counts that are not in it. */
interface StudyKind extends DrawnFrom<PlotReport> {
  readonly from: 'counts' | 'matched_waves';
}

const texts = messages.pictures;

/** Every kind of picture, by the name that `hanaro plot` takes. */
export const pictureKinds = {
  indicators: {
    from: 'scores',
    load: async () => (await import('./scales/scale-pictures.ts')).indicatorPictures,
    rows: ({ scales }) => scales.filter(({ parent }) => parent === null),
    figures: ['score100', 'conf_low'],
  },
  profile: {
    from: 'scores',
    load: async () => (await import('./scales/scale-pictures.ts')).profilePictures,
    rows: ({ scales }) => scales,
    figures: ['score100', 'conf_low'],
    shape: { given: ({ scales }) => scales.some(({ parent }) => parent !== null), missing: texts.noProfile },
  },
  radar: {
    from: 'scores',
    load: async () => (await import('./scales/radar-pictures.ts')).radarPictures,
    rows: ({ scales }) => scales.filter(({ parent }) => parent !== null),
    figures: ['score100'],
    shape: { given: hasSpokes, missing: texts.noSpokes },
  },
  distributions: {
    from: 'counts',
    load: async () => (await import('./distributions/distribution-pictures.ts')).distributionPictures,
    rows: ({ distributions }) => distributions,
    figures: ['mean', 'bandwidth'],
  },
  answers: {
    from: 'scores',
    load: async () => (await import('./items/item-pictures.ts')).answerPictures,
    rows: () => [],
    figures: [],
  },
  heatmap: {
    from: 'scores',
    load: async () => (await import('./items/item-heat-maps.ts')).itemHeatMaps,
    rows: ({ items }) => items,
    figures: ['mean'],
  },
  differences: {
    from: 'scores',
    load: async () => (await import('./comparisons/comparison-pictures.ts')).differencePictures,
    rows: ({ comparisons }) => comparisons,
    figures: ['hedges_g'],
    shape: { given: ({ comparisons }) => comparisons.length > 0, missing: texts.noGroupsToDraw },
  },
  changes: {
    from: 'matched_waves',
    load: async () => (await import('./changes/change-pictures.ts')).changePictures,
    rows: ({ paired }) => paired,
    figures: ['estimate', 'student'],
  },
} as const satisfies Readonly<Record<string, ScoreKind | StudyKind>>;

export type PictureKind = keyof typeof pictureKinds;
