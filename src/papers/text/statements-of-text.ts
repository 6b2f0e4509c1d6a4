import type { Paper } from '../paper.ts';
import type { PaperFigure } from '../paper-figure.ts';
import { oneSidedWords } from '../rules/kit/named-tests.ts';
import type { Figures, Statement } from '../statements/statement.ts';
import type { TestStatistic } from '../statistic.ts';
import type { PlainText } from './plain-text.ts';
import { type ResultFigure, resultsInText, type TextFigure, type TextResult } from './results-in-text.ts';
import { type Paragraph, paragraphsOf, placeInText, type Span, sentenceSpans } from './sentences.ts';

export type TestStatement = Extract<Statement, { readonly kind: 'test' }>;

/** The results in the paragraphs of a paper. */
export function statementsOfText({ blocks }: Pick<Paper, 'blocks'>): TestStatement[] {
  const paragraphs = paragraphsOf(blocks);
  const words = paragraphs.map(({ printed }) => printed).join('\n');
  const oneSided = oneSidedWords.test(words);
  const otherLevel = otherLevelWords.test(words);
  return paragraphs.flatMap((paragraph) => {
    const { plain } = paragraph;
    return resultsInText(plain).flatMap((result) => {
      const sentence = sentenceAround(plain, result);
      if (isWorkedOutOtherwise(sentence, result)) return [];
      if (otherLevel && result.figures.p?.plain === '>.05' && isWord(result.figures.p, plain)) return [];
      return [statementOf(result, paragraph, oneSided)];
    });
  });
}

const otherLevelWords =
  /(?:α|alpha|significance level|level of significance|유의\s?수준)[^.]{0,12}(?:0?\.0[01]\d*|1\s?%)/iu;

/** A p that does not follow from statistic and df, such as an adjusted one. */
const adjusted =
  /bonferroni|본페로니|holm\b|\bFDR\b|benjamini|tukey|scheff|dunnett|games-howell|adjusted p|corrected p|보정된?\s?(?:유의확률|p)|permut|순열|bootstrap|부트스트랩|monte[\s-]?carlo|몬테\s?카를?로|randomi[sz]ation test/iu;
const exact = /fisher|피셔|exact|정확\s?검정/iu;
const sphericity = /greenhouse|huynh|구형성/iu;

function isWorkedOutOtherwise(sentence: string, { statistic, figures: { df1, df2 } }: TextResult): boolean {
  if (adjusted.test(sentence)) return true;
  if (exact.test(sentence) && ['chi_square', 'z', 'h', 'q'].includes(statistic)) return true;
  const whole = [df1, df2].every((one) => one !== undefined && !one.plain.includes('.'));
  return statistic === 'f' && whole && sphericity.test(sentence);
}

function isWord({ start, end }: TextFigure, { text }: PlainText): boolean {
  return /^[nN]/u.test(text.slice(start, end));
}

function sentenceAround({ text }: PlainText, { start, end }: Span): string {
  const spans = sentenceSpans(text);
  const first = spans.findLast((span) => span.start <= start);
  const last = spans.find((span) => span.end >= end);
  return text.slice(first?.start ?? 0, last?.end ?? text.length);
}

function statementOf(
  { statistic, figures, start, end }: TextResult,
  paragraph: Paragraph,
  oneSided: boolean,
): TestStatement {
  const whole = placeInText(paragraph, { start, end });
  const figure = (name: ResultFigure): PaperFigure | null => {
    const own = figures[name];
    if (!own) return null;
    return {
      statistic: name,
      plain: own.plain,
      printed: paragraph.printed.slice(whole.start, whole.end),
      place: placeInText(paragraph, own),
      measure: null,
      group: null,
    };
  };
  const named: readonly (TestStatistic & ResultFigure)[] = [
    statistic,
    'df',
    'df1',
    'df2',
    'p',
    'partial_eta_squared',
  ];
  const test: Figures<TestStatistic> = Object.fromEntries(
    named.flatMap((name) => {
      const own = figure(name);
      return own ? [[name, own]] : [];
    }),
  );
  const says = figures.p && isWord(figures.p, paragraph.plain);
  return {
    kind: 'test',
    subject: [],
    legend: {},
    test,
    n: figure('n'),
    oneSided,
    claim: says ? 'no' : null,
  };
}
