import { type Document, paragraph } from '../../document/document.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { StudySettings } from '../analysis.ts';
import type { ScoreView } from '../score-view.ts';
import { unpadded } from '../stars-for.ts';
import { partsWithText, type SentencePart, sentenceBlocks } from './sentence.ts';
import { levelOf } from './wording.ts';

/** A report as sentences: the level of significance, then each analysis under its heading. */
export function sentencesDocument(
  report: { readonly settings: StudySettings; readonly instrument: { readonly title: LocalizedText } },
  parts: readonly SentencePart[],
  { language }: ScoreView,
): Document {
  const texts = messages.sentences;
  const said = partsWithText(parts);
  const level = unpadded(levelOf(report.settings));
  const first = [
    ...(said.length === 0 ? [texts.nothing] : []),
    ...(said.some(({ tested }) => tested) ? [texts.level({ level })] : []),
  ];
  return {
    title: report.instrument.title[language],
    blocks: [...first.map((text) => paragraph([text[language]])), ...sentenceBlocks(said)],
  };
}
