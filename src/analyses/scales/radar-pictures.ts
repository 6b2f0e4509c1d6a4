import type { Picture } from '../../document/document.ts';
import type { Radar } from '../../document/drawing.ts';
import { messages } from '../../messages/messages.ts';
import { highestAndLowest } from '../highest-and-lowest.ts';
import type { ScoreView } from '../score-view.ts';
import { profilePictures } from './scale-pictures.ts';
import type { ShownScales } from './scales-of.ts';
import { fitSpokes } from './spokes.ts';

/** The scales directly inside each outermost scale on 0–100, on spokes, where there are enough of them and not too many. */
export function radarPictures(report: ShownScales, view: ScoreView): Picture[] {
  const { language } = view;
  return profilePictures(report, view).flatMap((picture) => {
    const { drawing } = picture;
    if (drawing.kind !== 'dots') return [];
    const rows = drawing.rows.filter(({ indent }) => indent === 1);
    if (!fitSpokes(rows.length)) return [];
    const radar: Radar = {
      kind: 'radar',
      axis: { label: drawing.axis.label, min: 0, max: 100 },
      decimals: drawing.decimals,
      series: drawing.series,
      rows: rows.map(({ label, points }) => ({ label, values: points.map(({ value }) => value) })),
    };
    const description = [
      messages.pictures.meansOnSpokes[language],
      ...highestAndLowest(radar.rows, radar, language),
    ];
    return [{ ...picture, id: 'radar', description: description.join(' '), drawing: radar }];
  });
}
