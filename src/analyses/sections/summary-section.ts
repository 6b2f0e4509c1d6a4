import { paragraph } from '../../document/document.ts';
import { roundHalfAway } from '../../document/round-half-away.ts';
import { messages } from '../../messages/messages.ts';
import { isOfMany } from '../compared/shown-comparisons.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ScoreView } from '../score-view.ts';
import { type Wording, wordingOf } from '../sentences/wording.ts';
import { figuresShown } from '../study/figures-shown.ts';
import type { Section } from './section.ts';
import type { ShownReport } from './shown-report.ts';
import { changesIn } from './summary-changes.ts';
import { differencesIn } from './summary-differences.ts';

const texts = messages.report;

/** Who answered, the scores of the indicators, which of them differ, and how many differences are marked, in a few sentences. */
export const summarySection: Section = {
  from: ['scales', 'comparisons', 'omnibus', 'post_hoc', 'paired'],
  blocks: (report, view) => report.populations.map((one) => paragraph(sentencesOn(report, one, view))),
  sentences: (report, view) =>
    report.populations.map((one) => ({
      heading: messages.sentences.headingOf({ population: one.label, what: texts.headings.summary })[
        view.language
      ],
      paragraphs: [{ id: `summary/${one.population}`, text: sentencesOn(report, one, view).join(' ') }],
    })),
  figures: ({ scales, comparisons, omnibus, paired, populations }) => {
    const many = new Set(populations.filter(isOfMany).map(({ population }) => population));
    const isOfTested = (figure: string, { test }: { readonly test: string }) => figure === test;
    return [
      figuresShown(
        scales.filter(({ parent }) => parent === null),
        (figure) => figure === 'score100',
      ),
      figuresShown(
        comparisons.filter(({ population }) => !many.has(population)),
        isOfTested,
      ),
      figuresShown(
        omnibus.filter(({ population }) => many.has(population)),
        isOfTested,
      ),
      figuresShown(
        paired.filter(({ group }) => group === 'all'),
        (figure) => figure === 'student',
      ),
    ];
  },
};

function sentencesOn(report: ShownReport, population: PopulationRow, view: ScoreView): string[] {
  const wording = wordingOf(report, view);
  return [
    peopleIn(population, wording),
    ...indicatorsOf(report, population, view.decimals.score100 + 1, wording),
    ...changesIn(report, population, wording),
    ...differencesIn(report, population, wording),
  ];
}

function peopleIn(
  { label: population, groups: [everybody, ...levels] }: PopulationRow,
  { say, language }: Wording,
): string {
  const n = everybody?.n ?? 0;
  if (levels.length === 0) return say(texts.people({ population, n }));
  const groups = levels.map(({ label, n }) => texts.groupOf({ group: label, n })[language]).join(', ');
  return say(texts.peopleOfGroups({ population, n, groups }));
}

function indicatorsOf(
  report: ShownReport,
  { population, groups: [everybody, ...levels] }: PopulationRow,
  decimals: number,
  { say }: Wording,
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
        return levels.length > 0 ? say(texts.scoreOf({ group: ofGroup, value })) : value;
      });
      return scores.length === 0 ? [] : say(texts.indicator({ label, scores: scores.join(', ') }));
    });
}
