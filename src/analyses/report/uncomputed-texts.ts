import { type LocalizedText, localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { PopulationRow } from '../populations/population-row.ts';

/** A row of a report that lacks figures, each for its reason; of a group, of two, or of everybody. */
export interface UncomputedRow<Reason extends string> {
  readonly population: string;
  readonly label: LocalizedText;
  readonly group?: string | undefined;
  readonly group1?: string | undefined;
  readonly group2?: string | undefined;
  readonly n1?: number | undefined;
  readonly n2?: number | undefined;
  readonly reasons: readonly Reason[];
}

/** Figures that have no value for one reason, in one place. */
interface Uncomputed {
  readonly place: LocalizedText;
  readonly why: LocalizedText;
  /** Scales and items. */
  readonly labels: Map<string, LocalizedText>;
  figures: number;
}

/** So many scales and items are named. */
const named = 4;

interface Populations {
  readonly populations: readonly PopulationRow[];
}

export interface UncomputedTexts {
  /** How many. */
  readonly figures: number;
  readonly reasons: readonly LocalizedText[];
}

/**
 * Why figures have no value, a text for each group or comparison and reason: `New: one respondent: Service, kind_1, … (30 figures)`.
 */
export function uncomputedTexts<Reason extends string>(
  rows: readonly UncomputedRow<Reason>[],
  report: Populations,
  texts: Readonly<Record<Reason, LocalizedText>>,
): UncomputedTexts {
  const found = new Map<string, Uncomputed>();
  for (const row of rows) {
    for (const reason of row.reasons) {
      const place = placeOf(row, reason, report);
      const key = JSON.stringify([place, reason]);
      const uncomputed = found.get(key) ?? { place, why: texts[reason], labels: new Map(), figures: 0 };
      uncomputed.labels.set(JSON.stringify(row.label), row.label);
      uncomputed.figures += 1;
      found.set(key, uncomputed);
    }
  }
  const all = [...found.values()];
  return { figures: all.reduce((sum, { figures }) => sum + figures, 0), reasons: all.map(textOf) };
}

type Place = Omit<UncomputedRow<string>, 'reasons'>;

/** The group that a figure is about; for a difference the one without people, or both. */
function placeOf(row: Place, reason: string, { populations }: Populations): LocalizedText {
  const population = populations.find((one) => one.population === row.population);
  const labelOf = (id: string) => population?.groups.find(({ group }) => group === id)?.label ?? localize(id);
  const group = row.group === undefined ? comparedIn(row, reason, labelOf) : labelOf(row.group);
  if (populations.length < 2 || !population) return group;
  return messages.score.groupOfPopulation({ population: population.label, group });
}

function comparedIn(
  { group1, group2, n1 = 0, n2 = 0 }: Place,
  reason: string,
  labelOf: (id: string) => LocalizedText,
): LocalizedText {
  if (group1 === undefined || group2 === undefined) return labelOf('all');
  const [first, second] = [labelOf(group1), labelOf(group2)];
  if (reason === 'empty_group' && n1 > 0) return second;
  if (reason === 'empty_group' && n2 > 0) return first;
  return messages.score.firstMinusSecond({ first, second });
}

function textOf({ place, why, labels, figures }: Uncomputed): LocalizedText {
  const shown = [...labels.values()].slice(0, named);
  const more = labels.size > named ? ', …' : '';
  return messages.score.uncomputedInPlace({ place, why, shown, more, figures });
}
