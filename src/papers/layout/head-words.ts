import { plainCharacters } from '../../printed/figures/plain-characters.ts';
import type { Statistic } from '../statistic.ts';

/**
 * What a head or a label says that figures are: a statistic, both ends of an interval or of the range, the statistic of a test that the head leaves open
 * ("t/F", "statistic"), text that is no figure (post hoc letters), or labels of rows.
 */
export type HeadRole = Statistic | 'interval' | 'range' | 'test' | 'text' | 'label';

/** What an interval may be said to be of, so that it belongs to the estimates of its row. */
const estimated = '(?:(?:mean differences?|means?|differences?|diff|md|평균 ?차이?|차이|평균|b)의? )';

const words: readonly (readonly [HeadRole, string])[] = [
  [
    'n',
    'n|n수|사례수|사례 수|명|명수|인원|인원수|인원 수|응답자|응답자 ?수|대상자 ?수|응답수|표본 ?수|표본 크기|빈도|도수|건수|frequency|frequencies|freq|count|counts|obs|observations|sample size|number of (?:respondents|participants|cases|people)|총|case|cases',
  ],
  [
    'percent',
    '%|퍼센트|백분율|비율|구성비|percent|percentage|percentages|proportion|valid %|valid percent|유효 ?퍼센트|col %|row %|column %|비율 ?%|pct',
  ],
  [
    'mean',
    'm|mean|means|평균|평균값|평균 ?점수|average|avg|mean score|산술 ?평균|mean value|x̄|score|점수|means score|est marginal mean|adjusted mean|교정 ?평균|수정 ?평균',
  ],
  ['sd', 'sd|s ?d|std dev|std deviation|st dev|standard deviation|표준 ?편차|표준화 ?편차|±sd'],
  [
    'se',
    'se|s ?e|std error|std err|standard error|standard errors|표준오차|표준 오차|sem|se mean|std error mean|robust se|평균의 표준 ?오차|평균 ?표준 ?오차|표준 ?오차 ?평균|standard error of (?:the )?mean|se of mean|s ?e mean|std error difference|standard error (?:of )?(?:the )?difference|차이의 표준 ?오차',
  ],
  ['median', 'median|medians|mdn|med|중위수|중앙값|중앙치'],
  ['q1', 'q1|25th percentile|p25|25%|제?1 ?사분위수|lower quartile'],
  ['q3', 'q3|75th percentile|p75|75%|제?3 ?사분위수|upper quartile'],
  ['iqr', 'iqr|inter-?quartile range|사분위 ?범위|사분범위|q1 ?[-~,] ?q3|25% ?[-~,] ?75%'],
  ['min', 'min|minimum|최소|최소값|최솟값|최저'],
  ['max', 'max|maximum|최대|최대값|최댓값|최고'],
  ['skewness', 'skewness|skew|왜도'],
  ['kurtosis', 'kurtosis|kurt|첨도'],
  [
    'score100',
    '100점|100점 ?만점|0-100|100점 ?환산|100점 ?환산 ?점수|환산 ?점수|환산점수 ?100점|score 0-100|0-100 score|백점 ?환산',
  ],
  [
    'interval',
    `${estimated}?(?:9[0-9](?:\\.\\d)?% ?)?(?:c ?i|confidence intervals?|신뢰 ?구간|cis)(?: (?:for|of) (?:the )?[a-z]+)?|95%`,
  ],
  [
    'conf_low',
    `${estimated}?(?:9[0-9]% ?)?(?:ci|신뢰 ?구간) (?:ll|lower|low|하한)|(?:95% ?)?(?:ll|lower|low|하한|하한값|하한치|lower limit|lower bound|llci|lower ci|lower 95% ci)|conf low`,
  ],
  [
    'conf_high',
    `${estimated}?(?:9[0-9]% ?)?(?:ci|신뢰 ?구간) (?:ul|upper|high|상한)|(?:95% ?)?(?:ul|upper|high|상한|상한값|상한치|upper limit|upper bound|ulci|upper ci|upper 95% ci)|conf high`,
  ],
  [
    'range',
    'range|범위|min ?[-~,] ?max|minimum ?[-~,] ?maximum|최소값? ?[-~,] ?최대값?|최솟값 ?[-~,] ?최댓값',
  ],
  [
    'difference',
    'difference|differences|diff|mean difference|mean diff|md|평균 ?차|평균 ?차이|차이|차|차이값|변화량|change|mean change|δ|Δ|i-j|mean difference i-j|diff in means',
  ],
  [
    't',
    't|t ?값|t-value|t value|t-?stat|t statistic|t 통계량|t-?test|t-?검정|t-?검증|t ratio|student t|welch t|welchs t',
  ],
  ['f', 'f|f ?값|f-value|f value|f-?stat|f statistic|f 통계량|f ratio|f-비|anova f'],
  [
    'chi_square',
    'χ2|x2|chi2|chi-?squared?|chi-?square value|chi sq|카이제곱|카이 ?제곱 ?값|χ2 ?값|χ2 ?test|pearson χ2|pearson chi-?square|wald|wald χ2|χ2 통계량',
  ],
  ['z', 'z|z ?값|z-value|z value|z statistic|z-score'],
  ['u', 'u|mann-whitney u|u ?값'],
  ['h', 'h|kruskal-wallis h|h ?값'],
  ['q', 'q|cochrans q'],
  ['w', 'w|wilcoxon w'],
  ['df', 'df|d ?f|자유도|degrees of freedom|dof'],
  ['df1', 'df_?1|num df|df ?num|df_?(?:b|between|effect)|df between|분자 자유도|자유도 ?1'],
  ['df2', 'df_?2|den df|df ?den|df_?(?:w|within|error|res|residual)|df within|분모 자유도|자유도 ?2'],
  [
    'p',
    'p|p ?값|p-value|p value|p-?val|유의 ?확률|유의도|유의 ?수준|sig|sig 2-?tailed|sig \\(2-?tailed\\)|유의확률 \\(양측\\)|p[ _.-]?value|sig 양측|유의확률 양측|유의확률 양쪽|significance|prob|pr\\(>\\|[tz]\\|\\)|p-?values|p ?2-?tailed|two-sided p|exact p|근사 ?유의확률|sig f change|p (?:of|for) (?:f )?change|f ?변화량의? ?유의 ?확률|유의 ?확률 ?f ?변화량',
  ],
  ['cohens_d', 'd|cohens d|cohen d|effect size d|es|effect size|효과 ?크기|d ?값|smd'],
  ['hedges_g', 'g|hedges g'],
  ['eta_squared', 'η2|eta2|eta squared|eta-squared|에타 ?제곱'],
  ['partial_eta_squared', 'ηp2|η2p|partial η2|partial eta2|partial eta squared|부분 ?에타 ?제곱|부분 η2'],
  ['omega_squared', 'ω2|omega2|omega squared'],
  ['cramers_v', 'v|cramers v|크래머 v'],
  ['phi', 'φ|phi'],
  [
    'r',
    'r|pearsons? r|pearson|pearson correlation|pearson 상관|pearson 상관계수|상관계수|상관 ?계수|correlation|correlation coefficient|r ?값',
  ],
  ['rho', 'ρ|rho|rs|spearmans? rho|spearman|spearmans? r'],
  [
    'b',
    'b|b ?값|estimate|estimates|est|unstandardized b|unstandardi[sz]ed coefficients?|비표준화 ?계수|비표준화 ?계수 b|coef|coeff|coefficient|coefficients|회귀 ?계수',
  ],
  [
    'beta',
    'β|beta|표준화 ?계수|표준화 ?계수 β|std β|std beta|standardi[sz]ed β|standardi[sz]ed beta|standardi[sz]ed coefficients?|표준화 ?회귀계수|β ?값|베타',
  ],
  [
    'odds_ratio',
    'or|aor|cor|odds ratio|odds ratios|exp\\(b\\)|exp b|exp\\(β\\)|승산비|오즈비|교차비|adjusted or|crude or|adjusted odds ratio',
  ],
  ['r_squared', 'r2|r squared|r-squared|r square|결정 ?계수|r제곱|r 제곱|설명력'],
  [
    'adjusted_r_squared',
    'adj(?:usted)? r(?:2|[ -]?squared?)|adjusted r squared|adj r squared|수정된? ?r2|수정된? ?결정 ?계수|수정된? ?r ?제곱|조정된? ?r2|조정된? ?결정 ?계수',
  ],
  [
    'r_squared_change',
    '[δ△∆] ?r2|(?:r2|r squared?|r-squared) (?:change|변화량)|r2 ?변화(?:량|율)|r ?제곱 ?변화량|change (?:of|in) r2|결정 ?계수 ?변화량',
  ],
  ['f_change', '[δ△∆] ?f|f ?(?:change|변화량|변화)|change (?:of|in) f'],
  [
    'chi_square_change',
    '[δ△∆] ?χ2|χ2 ?(?:change|difference|diff|차이|차|변화량)|change (?:of|in) χ2|chi-?square (?:change|difference)|카이 ?제곱 ?(?:차이|변화량)',
  ],
  [
    'df_change',
    '[δ△∆] ?df|df ?(?:change|difference|diff|차이|변화량)|change (?:of|in) df|자유도 ?(?:차이|변화량)',
  ],
  ['tolerance', 'tolerance|공차|공차 ?한계'],
  ['vif', 'vif'],
  ['sum_of_squares', 'ss|sum of squares|sum sq|제곱합|자승합|type iii ss|type iii sum of squares'],
  ['mean_square', 'ms|mean square|mean squares|mean sq|평균 ?제곱|평균 ?자승'],
  [
    'items',
    'items|item|no of items|number of items|문항 ?수|항목 ?수|n of items|k|문항 개수|# items|# of items',
  ],
  [
    'cronbach_alpha',
    'α|alpha|cronbachs? α|cronbachs? alpha|cronbach|신뢰도|신뢰도 ?계수|신뢰 ?계수|내적 ?일치도|크론바흐 ?알파|크론바 ?α|크론바흐 α|reliability|α ?계수|internal consistency',
  ],
  ['mcdonald_omega', 'ω|omega|mcdonalds? ω|mcdonalds? omega|omega total'],
  [
    'inter_item_r',
    '(?:(?:mean|average) )?inter-?item (?:r|correlation)s?|(?:mean|average) (?:r|correlation)|(?:평균 ?)?(?:문항 ?간 ?)상관(?: ?계수)?|평균 ?(?:r|상관(?: ?계수)?)|(?:문항 ?간 ?)?상관 ?평균',
  ],
  [
    'test',
    't/f|t or f|f/t|f or t|t 또는 f|statistic|test statistic|통계량|검정 ?통계량|test|z/h|t/χ2|χ2/t|χ2 or t|t or χ2|χ2/f|검정 ?값|t\\(f\\)|f\\(t\\)|χ2 or f|test value|u/t|t/u|χ2/fisher|t/z',
  ],
  [
    'text',
    'levene.*|등분산.*|homogeneity.*|post hoc|post-hoc|posthoc|사후 ?검정|사후 ?검증|사후 ?분석|scheff[eé]|tukey|duncan|bonferroni|games-?howell|dunnett t3|비고|remarks?|note|notes|결과|비교|판정|채택 ?여부|가설|scheffe 사후검정|reference|출처|source|유의성|level of measurement|해석|interpretation',
  ],
  [
    'label',
    '구분|항목|변수|변인|variables?|characteristics?|특성|내용|문항|영역|하위 ?영역|하위 ?요인|요인|척도|scales?|subscales?|categor(?:y|ies)|분류|model|모형|모델|predictors?|독립 ?변수|종속 ?변수|종속 ?변인|독립 ?변인|measures?|outcomes?|지표|집단|그룹|group|groups|level|levels|수준|범주|세부 ?항목|dimension|차원|item content|factor|factors|domain|시점|time|term|effect|source of variation|변량원|집단 ?구분|지역|region|대상|parameter|질문|question|questions|no|번호|순번|연번|상위 ?범주|하위 ?범주|측정 ?도구|구성|설문 ?문항|name|label',
  ],
];

const roles: readonly (readonly [HeadRole, RegExp])[] = words.map(([role, forms]) => [
  role,
  new RegExp(`^(?:${forms})$`, 'u'),
]);

/** The role that one phrase of a head names; null where it names none that is known. "No." counts; "No" is an answer. */
export function roleOfWords(phrase: string): HeadRole | null {
  if (/^\s*nos?\.\s*$/iu.test(phrase)) return 'n';
  const text = normalised(phrase);
  if (text === '') return null;
  return roles.find(([, form]) => form.test(text))?.[0] ?? (isMeanOf(text) ? 'mean' : null);
}

/** What "mean" before it makes a figure of its own, and no mean of: ranks, correlations, squares, variance extracted. */
const noMeanOf =
  /\b(?:r|p|z|ranks?|correlations?|loadings?|squares?d?|variances?|deviations?|errors?|diff\w*|chang\w*|gains?|loss\w*|increas\w*|decreas\w*|reduc\w*|improve\w*|ratios?|odds|effects?|percent\w*|proportions?|extracted|communalit\w*|inter|absolute|shared|explained|vif|alpha|weight\w*)\b|순위|서열|상관|제곱|자승|분산|변량|추출|차$|차이|편차|오차|변화|증가|감소|향상|증감|비율|백분|퍼센트|승산|효과|적재|공유|공통성|절대|설명|문항|표준|신뢰도/u;

/** "Mean age", "평균 연령". */
function isMeanOf(text: string): boolean {
  const of = /^(?:(?:mean|average) ([a-z ]+)|평균 ([가-힣 ]+))$/u.exec(text);
  return of !== null && !noMeanOf.test(of[1] ?? of[2] ?? '');
}

/** Small letters, χ² and R² as χ2 and r2, without dots, quotes, footnote marks and doubled spaces. */
export function normalised(phrase: string): string {
  return plainCharacters(phrase)
    .normalize('NFC')
    .replace(/\^?²/gu, '2')
    .replace(/\^2/gu, '2')
    .replace(/\^[\da-z*†‡§#,]+$/iu, '')
    .replace(/[*†‡§]+$/u, '')
    .replace(/[’'‘`´"“”]/gu, '')
    .toLowerCase()
    .replace(/[𝜒ꭓ]/gu, 'χ')
    .replace(/x²|χ\s*2/gu, 'χ2')
    .replace(/(?<=[a-z가-힣])\.(?=\s|$|[a-z])/gu, ' ')
    .replace(/\s*[:：]$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
