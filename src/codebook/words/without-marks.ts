/** Longer than any question; a regular expression may run out of stack on a hostile one of megabytes. */
const longestHeader = 10_000;

/**
 * The text of a question without what a form puts around it: HTML, and marks that say how it has to be answered, such as
 * `[필수]`, `(required)` and `*`.
 *
 * @returns the text as it is where nothing else would be left
 */
export function withoutMarks(text: string): string {
  if (text.length > longestHeader || !mayHaveMarks.test(text)) return text;
  let left = withoutHtml(text).trim();
  for (let marks = 0; marks < mostMarks; marks += 1) {
    const start = left.slice(0, -longestMark);
    const bare = start + left.slice(-longestMark).replace(markBehind, '');
    const next = bare.replace(markInFront, '').trim();
    if (next === left) break;
    left = next;
  }
  return left === '' ? text : left;
}

const mostMarks = 10;
const longestMark = 60;
const mayHaveMarks = /[*＊✱<>&()（）［］[\]【】〔〕]/u;

const words =
  '필수|필수 ?(?:응답|입력|항목|문항|질문|선택|사항)|응답 ?필수|답변 ?필수|선택|선택 ?(?:응답|입력|항목|문항|질문|사항)|단일 ?(?:선택|응답)|단수 ?응답|복수 ?(?:선택|응답)|중복 ?(?:선택|응답)(?: ?가능)?|객관식|주관식|척도형?|한 ?가지만 ?선택|하나만 ?선택|택 ?1|required|mandatory|optional|required ?(?:question|field)|answer required|single (?:choice|response|answer)|multiple (?:choice|response|answer)s?|select one|check one';
const bracketed = `[([（［【〔<]\\s*[*＊]?\\s*(?:${words})\\s*[*＊]?\\s*[)\\]）］】〕>]`;
const mark = `(?:${bracketed}|[*＊✱]+)`;
const markInFront = new RegExp(`^${mark}\\s*`, 'iu');
const markBehind = new RegExp(`\\s*${mark}$`, 'iu');

/** Words go on through tags for letters; other tags part them. */
const letterTags =
  /<\/?(?:b|i|u|s|a|em|strong|span|font|small|big|sub|sup|mark|del|ins|strike)(?:\s[^<>]*)?>/gi;
const tags =
  /<!--.*?-->|<\/?(?:p|div|br|hr|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|img|label|pre|code|blockquote|center|section|article|figure)(?:\s[^<>]*)?\/?>/gis;

function withoutHtml(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(letterTags, '')
    .replace(tags, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (entity, decimal, hex, name) =>
      decimal || hex
        ? character(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
        : (named[name] ?? entity),
    )
    .replace(/\s+/g, ' ');
}

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  middot: '·',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

const character = (point: number) =>
  point > 0x1f && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : ' ';
