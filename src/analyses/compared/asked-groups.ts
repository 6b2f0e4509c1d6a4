import type { Codebook } from '../../codebook/codebook.ts';
import { UsageError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { wavesToMatch } from '../../responses/waves-to-match.ts';
import type { CompareSettings } from './compare-settings.ts';

/** How independent groups are to be compared, as people ask for it. */
export interface AskedGroups {
  readonly test: CompareSettings['test'];
  readonly alternative?: 'greater' | 'less';
  readonly margin?: number;
  readonly adjust?: 'holm' | 'bh';
  readonly family?: string;
}

/**
 * @throws UsageError where nothing tells groups apart, and nothing else is to be compared: two scales of a person, or waves;
 * and for options of tests between groups beside two scales of a person
 */
export function refuseWithoutGroups(
  {
    by,
    paired = [],
    population,
    wave,
    alternative,
    margin,
    adjust,
  }: Partial<AskedGroups> & {
    readonly by?: string;
    readonly paired?: readonly string[];
    readonly population?: string;
    readonly wave?: readonly string[];
  },
  codebook: Codebook,
): void {
  const { populations } = wavesToMatch(wave, codebook)?.codebook ?? codebook;
  const asked = populations.filter(({ id }) => population === undefined || id === population);
  const hasGroups = by !== undefined || asked.some(({ group }) => group !== null);
  if (!hasGroups && paired.length > 0)
    for (const [option, value] of Object.entries({ alternative, margin, adjust }))
      if (value !== undefined)
        throw new UsageError({ message: messages.paired.optionWithoutGroups({ option: `--${option}` }) });
  if (hasGroups || paired.length > 0 || asked.some(({ waves }) => waves !== null)) return;
  const columns = [
    ...new Set(asked.flatMap(({ characteristics }) => characteristics.map(({ column }) => column))),
  ];
  throw new UsageError({
    message: messages.compare.noGroups,
    hint:
      columns.length === 0
        ? messages.compare.noGroupsHint
        : messages.compare.groupByHint({ first: columns[0] ?? '', columns: columns.join(', ') }),
  });
}

/** Below it Levene's p makes the test Welch's, where that is left to it. */
const leveneBelow = 0.05;

/** @throws UsageError for a family without an adjustment, or of scales that are not in the codebook */
export function groupSettingsOf(
  { test, alternative, margin, adjust, family }: AskedGroups,
  codebook: Codebook,
) {
  if (family !== undefined && adjust === undefined) {
    throw new UsageError({
      message: messages.compare.familyAlone,
      hint: messages.compare.familyAloneHint({ family }),
    });
  }
  return {
    test,
    levene_below: leveneBelow,
    alternative: alternative ?? ('two_sided' as const),
    margin: margin ?? null,
    adjust: adjust ?? null,
    family: familyOf(family, codebook),
  };
}

function familyOf(written: string | undefined, { populations }: Codebook): 'all' | 'scale' | string[] {
  if (written === undefined || written === 'all') return 'all';
  if (written === 'scale') return 'scale';
  const known = [...new Set(populations.flatMap(({ scales }) => scales.map(({ id }) => id)))];
  const named = written.split(',').map((id) => id.trim());
  for (const scale of named) {
    if (!known.includes(scale)) {
      throw new UsageError({
        message: messages.compare.noSuchScale({ scale }),
        hint: messages.common.oneOf({ ids: ['all', 'scale', ...known].join(', ') }),
      });
    }
  }
  return named;
}
