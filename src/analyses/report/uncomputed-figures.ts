import { type LocalizedText, localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { scaleFigures } from '../scales/scale-figures.ts';
import type { Report } from './report-schema.ts';

const reasons = messages.score.uncomputedReasons;
type Reason = keyof typeof reasons;
type AnyReason = Report['scales'][number]['not_computed'][string];

/** Figures that have no value for one reason, in one place. */
interface Uncomputed {
  readonly place: LocalizedText;
  readonly reason: Reason;
  /** Scales and items. */
  readonly labels: Map<string, LocalizedText>;
  figures: number;
}

/** So many scales and items are named. */
const named = 4;

/**
 * Why figures have no value, a text for each group or comparison and reason: `New: one respondent: Service, kind_1, … (30 figures)`.
 * What --min-cell withholds was computed.
 */
export function uncomputedFigures(report: Report): {
  readonly figures: number;
  readonly reasons: readonly LocalizedText[];
} {
  const found = new Map<string, Uncomputed>();
  for (const row of [...report.scales, ...report.items, ...report.comparisons]) {
    for (const reason of uncomputedReasons(row)) {
      const place = placeOf(row, reason, report);
      const key = JSON.stringify([place, reason]);
      const uncomputed = found.get(key) ?? { place, reason, labels: new Map(), figures: 0 };
      uncomputed.labels.set(JSON.stringify(row.label), row.label);
      uncomputed.figures += 1;
      found.set(key, uncomputed);
    }
  }
  const all = [...found.values()];
  return { figures: all.reduce((sum, { figures }) => sum + figures, 0), reasons: all.map(textOf) };
}

/**
 * Why figures of a row have no value, once for each figure, but for those that not every row is expected to have. Other
 * reasons than those that have a sentence here are of such figures, or of what is withheld.
 */
export function uncomputedReasons({
  not_computed: reasons,
}: {
  readonly not_computed: Readonly<Record<string, AnyReason>>;
}): readonly Reason[] {
  return Object.entries(reasons).flatMap(([figure, reason]) =>
    !notExpected.has(figure) && isSaid(reason) ? reason : [],
  );
}

const isSaid = (reason: AnyReason): reason is Reason => Object.hasOwn(reasons, reason);

const notExpected: ReadonlySet<string> = new Set(
  Object.entries<{ readonly expected?: false }>(scaleFigures).flatMap(([id, { expected }]) =>
    expected === false ? [id] : [],
  ),
);

type Row = Report['scales'][number] | Report['items'][number] | Report['comparisons'][number];

/** The group that a figure is about; for a difference the one without people, or both. */
function placeOf(row: Row, reason: Reason, report: Report): LocalizedText {
  const population = report.populations.find((one) => one.population === row.population);
  const labelOf = (id: string) => population?.groups.find(({ group }) => group === id)?.label ?? localize(id);
  const group = 'group' in row ? labelOf(row.group) : comparedIn(row, reason, labelOf);
  if (report.populations.length < 2 || !population) return group;
  return messages.score.groupOfPopulation({ population: population.label, group });
}

function comparedIn(
  { group1, group2, n1, n2 }: Report['comparisons'][number],
  reason: Reason,
  labelOf: (id: string) => LocalizedText,
): LocalizedText {
  const [first, second] = [labelOf(group1), labelOf(group2)];
  if (reason === 'empty_group' && n1 > 0) return second;
  if (reason === 'empty_group' && n2 > 0) return first;
  return messages.score.firstMinusSecond({ first, second });
}

function textOf({ place, reason, labels, figures }: Uncomputed): LocalizedText {
  const shown = [...labels.values()].slice(0, named);
  const more = labels.size > named ? ', …' : '';
  const why = reasons[reason];
  return messages.score.uncomputedInPlace({ place, why, shown, more, figures });
}
