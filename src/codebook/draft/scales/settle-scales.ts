import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { codeAmongAnswers } from '../answers/missing-cells.ts';
import type { LeftOut } from '../proposal.ts';
import type { ScaleDraft } from './propose-scales.ts';

/**
 * A population has one list of missing codes: scales that contradict larger ones are left out.
 */
export function settleScales(scales: readonly ScaleDraft[]): {
  readonly kept: readonly ScaleDraft[];
  readonly leftOut: readonly LeftOut[];
} {
  const kept: ScaleDraft[] = [];
  const leftOut: LeftOut[] = [];
  for (const scale of [...scales].sort((a, b) => b.items.length - a.items.length)) {
    const reason = contradiction(scale, kept);
    if (!reason) kept.push(scale);
    else leftOut.push(...scale.items.map(({ column }) => ({ column, reason, confirm: true })));
  }
  return { kept: scales.filter((scale) => kept.includes(scale)), leftOut };
}

function contradiction(scale: ScaleDraft, others: readonly ScaleDraft[]): LocalizedText | null {
  for (const other of others) {
    const code = codeAmongAnswers(scale, other) ?? codeAmongAnswers(other, scale);
    if (code !== undefined) {
      return messages.draft.cannotStandBesideScale({ other: other.id, code });
    }
  }
  return null;
}
