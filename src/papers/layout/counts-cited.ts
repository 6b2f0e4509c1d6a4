import type { ReadTable } from '../paper-figure.ts';
import { mentions } from '../text/cited-table.ts';
import { placeInText, type Sentence, type Span } from '../text/sentences.ts';

type Counts = ReadTable['counts'];

const people =
  '(?:users|clients|respondents|participants|people|persons|students|patients|adults|children|women|men|employees|residents|volunteers|subjects|cases|households)';
const wholes = [
  /(?<![\p{L}\d])[Nn]\s?=\s?(\d[\d,]*)(?![.,]?\d)/dgu,
  new RegExp(
    `\\b(?:all|the|these|of|total of|sample of)\\s(\\d[\\d,]*)\\s(?:[a-z]+\\s)?${people}\\b`,
    'dgiu',
  ),
  /(?<![\d.,])(\d[\d,]*)\s?명(?!\s?[(,]?\s?[\d.]+\s?%)/dgu,
];
/** Numbers of some of the people, or of more than are in the table. */
const ofOthers =
  /among|of whom|of these|excluded|invited|sent|returned|dropped|missing|per\s|each|중\s|중에서|제외|배포|회수|탈락|결측|각각|하위/iu;

/**
 * n that sentences which cite a table give: of the groups that its heads name, or of everybody. Only where nothing in the table gives any,
 * and where the sentences give one number of each.
 */
export function countsCited(citing: readonly Sentence[], groups: readonly string[]): Counts {
  const sentences = citing.filter(({ text }) => !ofOthers.test(text));
  if (sentences.length < citing.length) return [];
  const ofGroups = [...new Set(groups)].map((group) =>
    sentences.flatMap((sentence) => countsOfGroup(sentence, group)),
  );
  const [first] = ofGroups;
  if (first && ofGroups.length > 1 && ofGroups.every((found) => found.length === 1)) return ofGroups.flat();
  if (ofGroups.flat().length > 0) return [];
  const found = sentences.flatMap((sentence) =>
    wholes.flatMap((form) =>
      [...sentence.text.matchAll(form)].flatMap(({ indices }) => {
        const span = indices?.[1];
        return span ? [countAt(sentence, { start: span[0], end: span[1] }, null)] : [];
      }),
    ),
  );
  return found.length === 1 ? found : [];
}

/** "60 pilot", "pilot (n = 60)", "사업지역 60명". */
function countsOfGroup(sentence: Sentence, group: string): Counts {
  return mentions(sentence.text, [{ label: group, named: group }]).flatMap(({ start, end }) => {
    const [before, after] = [sentence.text.slice(0, start), sentence.text.slice(end)];
    const ahead = /(?<![\d.,=])(\d[\d,]*)\s$/du.exec(before)?.indices?.[1];
    const behind =
      /^(?:\s?(?:group|site|집단|그룹))?\s?\(?(?:[nN]\s?=\s?(\d[\d,]*)|(\d[\d,]*)\s?명)(?![.,]?\d|\s?[(,]?\s?[\d.]+\s?%)/du.exec(
        after,
      )?.indices;
    const own = behind?.[1] ?? behind?.[2];
    const spans = [
      ...(ahead ? [{ start: ahead[0], end: ahead[1] }] : []),
      ...(own ? [{ start: end + own[0], end: end + own[1] }] : []),
    ];
    return spans.map((span) => countAt(sentence, span, group));
  });
}

function countAt({ paragraph, text, start }: Sentence, span: Span, group: string | null): Counts[number] {
  return {
    group,
    n: {
      statistic: 'n',
      plain: text.slice(span.start, span.end).replaceAll(',', ''),
      printed: text.trim(),
      place: placeInText(paragraph, { start: start + span.start, end: start + span.end }),
      measure: null,
      group,
    },
  };
}
