import { type DrawnKind, drawnKind } from './analyses/draw-kind.ts';
import { type PictureKind, pictureKinds } from './analyses/pictures.ts';
import type { Report } from './analyses/report/report-schema.ts';
import type { PlotReport } from './analyses/studies/plot-study.ts';
import type { CountOptions } from './count/count-files.ts';

export interface PlotOptions extends Omit<CountOptions, 'plan'> {
  /** Of every interval, between 0 and 1; default .95. */
  readonly confidenceLevel?: number;
  /** Withholds figures of fewer people; only for pictures from scores. */
  readonly minCell?: number | undefined;
  /** Matches the people of all waves; the wave of each file, where files say it. */
  readonly waveOf?: ((file: string) => string | undefined) | undefined;
}

export interface Plotted
  extends Pick<Report | PlotReport, 'tool' | 'instrument' | 'populations' | 'warnings'> {
  readonly drawn: DrawnKind;
}

/**
 * Reads and counts the answers in data files, and draws pictures of one kind.
 *
 * @throws InputError listing every problem of every file
 */
export async function plotFiles(
  name: PictureKind,
  { confidenceLevel = 0.95, minCell, waveOf, ...asked }: PlotOptions,
): Promise<Plotted> {
  const kind = pictureKinds[name];
  if (kind.from === 'scores') {
    const { scoreFiles } = await import('./score-files.ts');
    const report = await scoreFiles({ ...asked, confidenceLevel, minCell, cronbachAlpha: false });
    return { ...report, drawn: await drawnKind(kind, report) };
  }
  const [{ plotSettings: settings, plotStudy }, { studyFiles }] = await Promise.all([
    import('./analyses/studies/plot-study.ts'),
    import('./study-files.ts'),
  ]);
  const report = await studyFiles(plotStudy, { ...asked, waveOf, confidenceLevel, settings });
  return { ...report, drawn: await drawnKind(kind, report) };
}
