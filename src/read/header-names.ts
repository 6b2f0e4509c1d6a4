/** Longer than any question; a regular expression may run out of stack on a hostile one of megabytes. */
const longestHeader = 10_000;

/**
 * The names that a header text may stand for besides itself: what form services wrap around a question.
 *
 * Google Forms: `Question [Row]`. LimeSurvey: `SQ[SQ001]`, `SQ[SQ001]. Question [Row]`. KoboToolbox: `group/name`.
 * Naver, and questionnaires in general: `3. Question`, `Q3) Question`. Qualtrics: `Question - Row`.
 */
export function headerNames(header: string): string[] {
  if (header.length > longestHeader) return [];
  const text = header.trim();
  const code = /^([^\s[\]]*\[[^[\]]+\])\.\s*(.*)$/s.exec(text);
  const unnumbered = /^(?:[Qq]|문항?\s*)?\d+(?:[-.]\d+)*\s*[.):]\s*(.+)$/s.exec(text)?.[1];
  const inBrackets = /\[([^[\]]+)\]$/.exec(text)?.[1];
  const afterPath = /\/([^/\s]+)$/.exec(text)?.[1];
  const afterDash = / - ([^-]+)$/.exec(text)?.[1];
  const found = [
    code?.[1],
    code?.[1] === undefined ? undefined : /\[([^[\]]+)\]$/.exec(code[1])?.[1],
    code?.[2],
    unnumbered,
    inBrackets,
    afterPath,
    afterDash,
  ];
  return found.flatMap((name) => (name === undefined || name === '' ? [] : name.trim()));
}
