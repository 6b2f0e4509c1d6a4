import { type Command, Option } from 'commander';
import type { CompareSettings } from '../../analyses/compared/compare-settings.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import { UsageError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { adjustments } from '../../stats/omnibus/adjusted-p-values.ts';
import { alternatives } from '../../stats/two-groups/one-sided-p.ts';
import type { Words } from '../shared-options.ts';
import { InvalidValue } from '../usage/invalid-value.ts';

export interface GroupOptionValues {
  readonly test: CompareSettings['test'];
  readonly alternative?: 'greater' | 'less';
  readonly margin?: number;
  readonly adjust?: 'holm' | 'bh';
  readonly family?: string;
}

/**
 * @throws UsageError where nothing tells groups apart, and nothing else is to be compared: two scales of a person, or waves
 */
export function refuseWithoutGroups(
  { by, paired = [], population }: { by?: string; paired?: readonly string[]; population?: string },
  { populations }: Codebook,
): void {
  const asked = populations.filter(({ id }) => population === undefined || id === population);
  const hasGroups = by !== undefined || asked.some(({ group }) => group !== null);
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

/** How independent groups are compared. */
export function addGroupOptions(command: Command, text: Words): void {
  const { options } = messages.compare;
  command
    .addOption(
      new Option('--test <name>', text(messages.help.testOption))
        .choices(['student', 'welch', 'auto'])
        .default('student'),
    )
    .addOption(new Option('--alternative <side>', text(options.alternative)).choices(alternatives))
    .option('--margin <points>', text(options.margin), positiveNumber)
    .addOption(new Option('--adjust <method>', text(options.adjust)).choices(adjustments))
    .option('--family <tests>', text(options.family));
}

/** @throws UsageError for a family without an adjustment, or of scales that are not in the codebook */
export function groupSettingsOf(
  { test, alternative, margin, adjust, family }: GroupOptionValues,
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

function positiveNumber(written: string): number {
  const value = Number(written);
  if (written.trim() !== '' && value > 0 && value < Infinity) return value;
  throw new InvalidValue(messages.compare.positiveNumber);
}
