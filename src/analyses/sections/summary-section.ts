import { type Block, paragraph } from '../../document/document.ts';
import { roundHalfAway } from '../../document/round-half-away.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ScoreView } from '../score-view.ts';
import { unpadded } from '../stars-for.ts';
import type { ShownReport } from './shown-report.ts';

const texts = messages.report;

/** Who answered, the scores of the indicators, which of them differ, and how many differences are marked, in a few sentences. */
export function summarySection(report: ShownReport, { language, decimals }: ScoreView): Block[] {
  return report.populations.map((population) =>
    paragraph([
      peopleIn(population, language),
      ...indicatorsOf(report, population, decimals.score100 + 1, language),
      ...findingsIn(report, population, decimals.points, language),
      ...markedIn(report, population, language),
    ]),
  );
}

function peopleIn({ label, groups: [everybody, ...levels] }: PopulationRow, language: Language): string {
  const n = everybody?.n ?? 0;
  if (levels.length === 0) return texts.people({ population: label, n })[language];
  const groups = levels.map(({ label, n }) => texts.groupOf({ group: label, n })[language]).join(', ');
  return texts.peopleOfGroups({ population: label, n, groups })[language];
}

function indicatorsOf(
  report: ShownReport,
  { population, groups: [everybody, ...levels] }: PopulationRow,
  decimals: number,
  language: Language,
): string[] {
  const shown = levels.length > 0 ? levels : everybody ? [everybody] : [];
  const rows = report.scales.filter((row) => row.population === population && row.parent === null);
  return rows
    .filter(({ group }) => group === 'all')
    .flatMap(({ scale, label }) => {
      const scores = shown.flatMap(({ group, label: ofGroup }) => {
        const score = rows.find((row) => row.scale === scale && row.group === group)?.score100 ?? null;
        if (score === null) return [];
        const value = roundHalfAway(score, decimals);
        return levels.length > 0 ? texts.scoreOf({ group: ofGroup, value })[language] : value;
      });
      return scores.length === 0 ? [] : texts.indicator({ label, scores: scores.join(', ') })[language];
    });
}

/** How many comparisons have a star. */
function markedIn(report: ShownReport, { population }: PopulationRow, language: Language): string[] {
  const rows = report.comparisons.filter((row) => row.population === population);
  const weakest = report.settings.stars.at(-1);
  if (rows.length === 0 || !weakest) return [];
  const marked = rows.filter(({ stars }) => stars !== '').length;
  return [texts.marked({ marked, rows: rows.length, below: unpadded(weakest.below) })[language]];
}

/** Indicators whose groups differ, with the direction, the size and the test that the stars go by. */
function findingsIn(
  report: ShownReport,
  { population, groups }: PopulationRow,
  decimals: number,
  language: Language,
): string[] {
  const labelOf = (id: string) => groups.find(({ group }) => group === id)?.label[language] ?? id;
  return report.comparisons.flatMap((row) => {
    const test = row[row.test];
    const g = row.hedges_g?.estimate ?? null;
    if (row.population !== population || row.parent !== null || row.stars === '' || !test || g === null)
      return [];
    const [higher, lower] = g > 0 ? [row.group1, row.group2] : [row.group2, row.group1];
    return texts.differs({
      label: row.label,
      higher: labelOf(higher),
      lower: labelOf(lower),
      g: roundHalfAway(Math.abs(g), decimals),
      p: test.p_value < 0.001 ? '< .001' : `= ${roundHalfAway(test.p_value, 3).replace(/^0/, '')}`,
    })[language];
  });
}
