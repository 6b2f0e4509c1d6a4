import { messages } from '../../messages/messages.ts';
import type { PairedRow } from '../paired/paired-row.ts';
import { joined, type SentenceParagraph } from './sentence.ts';
import { claim, described, type Wording } from './wording.ts';

const texts = messages.pairSentences;

/** Of two scores of the same people. */
export function pairedParagraph(row: PairedRow, wording: Wording): SentenceParagraph {
  const about = [row.scale ?? row.scale1, row.wave1 ?? row.scale2, row.wave2];
  return {
    id: ['paired', row.population, ...about.filter((part) => part !== null), row.group].join('/'),
    text: joined([means(row, wording), ranks(row, wording)]),
  };
}

function means(row: PairedRow, wording: Wording): string {
  const { say } = wording;
  const [firstName, secondName] = namesOf(row, wording);
  const first = described(firstName, { mean: row.mean1, sd: row.sd1 }, wording);
  const second = described(secondName, { mean: row.mean2, sd: row.sd2 }, wording);
  const { student } = row;
  const n = String(row.n);
  const isOfWaves = row.scale !== null;
  const scale = row.label;
  if (!student) {
    const reason = wording.reason(row.not_computed['student']);
    return isOfWaves
      ? say(texts.wavesUntested({ n, scale, first, second, reason }))
      : say(texts.scalesUntested({ n, first, second, reason }));
  }
  const higher = student.statistic > 0;
  const differ = wording.isSignificant(student.p_value);
  const words = isOfWaves
    ? differ
      ? texts.wavesDiffer({ n, scale, first, second, higher })
      : texts.wavesAlike({ n, scale, first, second })
    : differ
      ? texts.scalesDiffer({ n, first, second, higher })
      : texts.scalesAlike({ n, first, second });
  return claim(say(words), figuresOf(row, student, wording));
}

function figuresOf(
  { cohens_dz, permutation, bootstrap }: PairedRow,
  student: NonNullable<PairedRow['student']>,
  { figure, p, say, differenceInterval, bootstrapInterval }: Wording,
): string[] {
  return [
    figure('t', student.statistic, [String(student.df)]),
    p(student.p_value),
    ...(permutation ? [p(permutation.p_value, say(messages.comparisonSentences.permutationP))] : []),
    ...(cohens_dz ? [figure('d_z', cohens_dz.estimate)] : []),
    differenceInterval(student),
    ...(bootstrap ? [bootstrapInterval(bootstrap)] : []),
  ];
}

function ranks(row: PairedRow, wording: Wording): string {
  const { say, figure } = wording;
  const { wilcoxon } = row;
  if (!wilcoxon) return say(texts.ranksUntested({ reason: wording.reason(row.not_computed['wilcoxon']) }));
  const [first, second] = namesOf(row, wording);
  const words = wording.isSignificant(wilcoxon.p_value)
    ? texts.ranksDiffer({ first, second, higher: wilcoxon.z > 0 })
    : texts.ranksAlike({ first, second });
  return claim(say(words), [
    figure('W', wilcoxon.statistic),
    figure('z', wilcoxon.z),
    wording.p(wilcoxon.p_value),
  ]);
}

/** What the first and the second score are called. */
function namesOf(row: PairedRow, { say }: Wording): readonly [string, string] {
  const [first, second] = [row.scale1_label ?? row.wave1_label, row.scale2_label ?? row.wave2_label];
  return [first ? say(first) : '', second ? say(second) : ''];
}
