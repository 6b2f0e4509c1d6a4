import type { ReadTable } from '../../paper-figure.ts';

/** Words by which statcheck takes a paper to hold one-sided tests, and those of Korean papers. */
export const oneSidedWords = /one-?\s?(?:tailed|sided)|\bdirectional|단측|한쪽\s?검정/iu;

/** What the words around a table say of how its figures were worked out. */
export interface NamedTests {
  readonly chiSquare: boolean;
  readonly fisher: boolean;
  /** p from all arrangements or from drawn ones: it need not be that of the statistic. */
  readonly exact: boolean;
  /** p from drawn arrangements: it is an estimate. */
  readonly drawn: boolean;
  readonly ranks: boolean;
  /** Means that were adjusted, or measured of the same people: F does not follow from M, SD and n. */
  readonly notOneWay: boolean;
  /** Correlations that need not be of one sample of complete answers. */
  readonly mixedSamples: boolean;
  readonly robust: boolean;
  readonly oneSided: boolean;
}

const forms: Readonly<Record<keyof NamedTests, RegExp>> = {
  chiSquare: /chi-?\s?squared?|χ\s?\^?[²2]|카이\s?제곱|교차\s?분석/iu,
  fisher: /fisher|피셔/iu,
  exact: /fisher|피셔|exact|정확|monte[\s-]?carlo|몬테\s?카를?로|permutation|bootstrap|부트스트랩/iu,
  drawn: /monte[\s-]?carlo|몬테\s?카를?로|simulat|모의/iu,
  ranks: /mann|whitney|wilcoxon|kruskal|friedman|순위|비모수|nonparametric|non-parametric/iu,
  notOneWay:
    /ancova|covarian|adjusted (?:mean|for)|controll?(?:ed|ing) for|공분산|공변량|보정|통제(?! ?(?:집단|군|그룹))|repeated|반복\s?측정|mixed|paired|대응|쌍체|two-?way|이원|다원|factorial|manova|weighted|가중/iu,
  mixedSamples:
    /pairwise|쌍별|tetrachoric|polychoric|다분|corrected for attenuation|disattenuated|meta-?analy|메타\s?분석|above the diagonal|below the diagonal|대각선|partial corr|편상관|latent|잠재|AVE|HTMT/iu,
  oneSided: oneSidedWords,
  robust: /robust|강건|sandwich|clustered|bootstrap|부트스트랩|HC[0-4]\b/iu,
};

/** Tests of which a sentence names one: which of several is of a row it does not say. */
const otherTests =
  /\bt[\s-]?tests?|t[\s-]?검[정증]|anova|analys[ie]s of variance|분산\s?분석|fisher|피셔|mann|wilcoxon|kruskal|exact|정확|regression|회귀/iu;

export function namedTests({
  caption,
  notes,
  citing,
}: Pick<ReadTable, 'caption' | 'notes' | 'citing'>): NamedTests {
  const own = [caption ?? '', ...notes].join(' ');
  const words = [own, ...citing].join(' ');
  const named = (key: keyof NamedTests) => forms[key].test(words);
  return {
    chiSquare: forms.chiSquare.test(own) || (named('chiSquare') && !otherTests.test(words)),
    fisher: named('fisher'),
    exact: named('exact'),
    drawn: named('drawn'),
    ranks: named('ranks'),
    notOneWay: named('notOneWay'),
    mixedSamples: named('mixedSamples'),
    robust: named('robust'),
    oneSided: named('oneSided'),
  };
}
