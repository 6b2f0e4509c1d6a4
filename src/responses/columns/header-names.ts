/** Longer than any question; a regular expression may run out of stack on a hostile one of megabytes. */
const longestHeader = 10_000;

/** Nothing is wrapped around it; most headers are so. */
const bareCode = /^[A-Za-z]\w*$/;

/**
 * The names that a header text may stand for besides itself: what form services wrap around a question.
 *
 * Google Forms: `Question [Row]`. LimeSurvey: `SQ[SQ001]`, `SQ[SQ001]. Question [Row]`. KoboToolbox: `group/name`.
 * Naver, and questionnaires in general: `3. Question`, `Q3) Question`. Qualtrics: `Question - Row`.
 */
export function headerNames(header: string): string[] {
  if (header.length > longestHeader || bareCode.test(header)) return [];
  const text = header.trim();
  const code = /^([^\s[\]]*\[[^[\]]+\])\.\s*(.*)$/s.exec(text);
  const found = [
    code?.[1],
    code?.[1] === undefined ? undefined : /\[([^[\]]+)\]$/.exec(code[1])?.[1],
    code?.[2],
    withoutNumber(text),
    /\[([^[\]]+)\]$/.exec(text)?.[1],
    /\/([^/\s]+)$/.exec(text)?.[1],
    / - ([^-]+)$/.exec(text)?.[1],
  ];
  return named(found);
}

/** Further names that a header may stand for, less surely: `(1) Question`, `① Question`, `Section: Question`, `Question – Row`. */
export function looseHeaderNames(header: string): string[] {
  if (header.length > longestHeader || bareCode.test(header)) return [];
  const text = header.trim();
  return named([
    /^(?:[([]\s*(?:[Qq]|문항?|설문)?\s*\d+(?:[-.]\d+)*\s*[\])]|[\u2460-\u2473\u3260-\u327b]|[가-하][.)]|\d+(?:[-.]\d+)*\s?번[.)]?|\d+-\d+)\s*(\S.*)$/s.exec(
      text,
    )?.[1],
    ...[' - ', ' – ', ' — ', ' > ', ' | ', ' / ', ': ', '：'].map((between) => {
      const at = text.lastIndexOf(between);
      return at > 0 ? text.slice(at + between.length) : undefined;
    }),
  ]);
}

/** The question behind its number, as in `3. Question` and `Q3) Question`. */
export function withoutNumber(text: string): string | undefined {
  return /^(?:[Qq]|문항?\s*)?\d+(?:[-.]\d+)*\s*[.):]\s*(.+)$/s.exec(text)?.[1];
}

const named = (found: readonly (string | undefined)[]) =>
  found.flatMap((name) => (name === undefined || name.trim() === '' ? [] : name.trim()));
