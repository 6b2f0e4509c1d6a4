import type { Codebook } from '../../codebook/codebook.ts';
import { UsageError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { wavesToMatch } from '../../responses/waves-to-match.ts';

/** Pairs of scales, each as `first,second`, and waves, as people ask for them. */
export interface AskedPairs {
  readonly paired?: readonly string[];
  readonly wave?: readonly string[];
  readonly alternative?: 'greater' | 'less';
  readonly margin?: number;
  readonly adjust?: 'holm' | 'bh';
}

/**
 * @throws UsageError where a pair is not two scales that one population has, or would be of several waves, and for options
 * of tests of groups where waves alone are compared
 */
export function pairedSettingsOf(
  { paired = [], wave, ...ofGroups }: AskedPairs,
  codebook: Codebook,
): { paired: string[][] } {
  const pairs = paired.map((written) => pairOf(written, codebook));
  const matched = wavesToMatch(wave, codebook);
  if (pairs.length > 0 && matched) throw ofSeveralWaves(matched.codebook, messages.paired.pairedOfWaves);
  if (matched?.codebook.populations.every(({ waves }) => waves !== null)) {
    for (const option of ['alternative', 'margin', 'adjust'] as const)
      if (ofGroups[option] !== undefined)
        throw ofSeveralWaves(matched.codebook, messages.paired.groupsOfWaves({ option: `--${option}` }));
  }
  return { paired: pairs };
}

function ofSeveralWaves(
  { populations }: Codebook,
  message: UsageError['problems'][number]['message'],
): UsageError {
  const [first] = populations.flatMap(({ waves }) => waves?.levels ?? []);
  return new UsageError({
    message,
    hint: messages.paired.pairedOfWavesHint({ first: first?.id ?? '' }),
  });
}

function pairOf(written: string, { populations }: Codebook): [string, string] {
  const known = populations.map(({ scales }) => new Set(scales.map(({ id }) => id)));
  const hint = messages.common.oneOf({ ids: [...new Set(known.flatMap((ids) => [...ids]))].join(', ') });
  const [first = '', second = '', ...more] = written.split(',').map((id) => id.trim());
  const refuse = (message: UsageError['problems'][number]['message']) => new UsageError({ message, hint });
  if (first === '' || second === '' || more.length > 0) throw refuse(messages.paired.twoScales({ written }));
  for (const scale of [first, second])
    if (!known.some((ids) => ids.has(scale))) throw refuse(messages.paired.noSuchScale({ scale }));
  if (first === second) throw refuse(messages.paired.sameScale({ scale: first }));
  if (!known.some((ids) => ids.has(first) && ids.has(second)))
    throw refuse(messages.paired.notTogether({ first, second }));
  return [first, second];
}
