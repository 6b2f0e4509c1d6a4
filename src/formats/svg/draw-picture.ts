import type { Picture } from '../../document/document.ts';
import { drawChanges, legendOfChanges } from './draw-changes.ts';
import { drawDistributions } from './draw-distributions.ts';
import { drawDivergingBars, legendOfAnswers } from './draw-diverging-bars.ts';
import { drawDots, legendOfSeries } from './draw-dots.ts';
import { drawForest } from './draw-forest.ts';
import { drawHeatMap } from './draw-heat-map.ts';
import { drawRadar } from './draw-radar.ts';
import { drawRanges, legendOfRanges } from './draw-ranges.ts';
import { type Drawn, type Framed, framed, type LegendEntry } from './frame.ts';
import type { Theme } from './theme.ts';

/** A picture as an element of SVG that says by itself what it shows. */
export const drawPicture = (picture: Picture, theme: Theme): string => drawSized(picture, theme).svg;

/** The same, and how high it is. */
export function drawSized(picture: Picture, theme: Theme): Framed {
  const { legend, drawn } = drawingOf(picture, theme);
  return framed(picture, legend, drawn, theme);
}

function drawingOf(
  { drawing }: Picture,
  theme: Theme,
): { readonly legend: readonly LegendEntry[]; readonly drawn: Drawn } {
  switch (drawing.kind) {
    case 'dots':
      return { legend: legendOfSeries(drawing.series), drawn: drawDots(drawing, theme) };
    case 'diverging_bars':
      return { legend: legendOfAnswers(drawing, theme), drawn: drawDivergingBars(drawing, theme) };
    case 'forest':
      return { legend: [], drawn: drawForest(drawing, theme) };
    case 'heat_map':
      return { legend: [], drawn: drawHeatMap(drawing, theme) };
    case 'radar':
      return { legend: legendOfSeries(drawing.series), drawn: drawRadar(drawing, theme) };
    case 'distributions':
      return { legend: [], drawn: drawDistributions(drawing, theme) };
    case 'changes':
      return { legend: legendOfChanges(drawing, theme), drawn: drawChanges(drawing, theme) };
    case 'ranges':
      return { legend: legendOfRanges(drawing, theme), drawn: drawRanges(drawing, theme) };
  }
}
