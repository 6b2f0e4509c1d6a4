import { messages } from '../../messages/messages.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { Wording } from '../sentences/wording.ts';
import type { ShownReport } from './shown-report.ts';

const texts = messages.report;

/** Indicators on which the same people differ from wave to wave, all groups together: the direction, the size and p. */
export function changesIn(
  { paired, scales }: Pick<ShownReport, 'paired' | 'scales'>,
  { population }: PopulationRow,
  { say, figure, p }: Wording,
): string[] {
  const isOutermost = (scale: string | null) =>
    scales.some((row) => row.population === population && row.scale === scale && row.parent === null);
  return paired.flatMap((row) => {
    const { student, cohens_dz, wave1_label, wave2_label, label } = row;
    if (row.population !== population || row.group !== 'all' || !isOutermost(row.scale)) return [];
    if (row.stars === '' || !student || !cohens_dz || !wave1_label || !wave2_label) return [];
    const [first, second] = [say(wave1_label), say(wave2_label)];
    const [higher, lower] = student.statistic > 0 ? [first, second] : [second, first];
    const figures = [figure('d_z', Math.abs(cohens_dz.estimate)), p(student.p_value)];
    return say(texts.differs({ label, higher, lower, figures }));
  });
}
