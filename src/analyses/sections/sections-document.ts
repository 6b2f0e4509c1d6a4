import { type Block, type Document, heading, paragraph } from '../../document/document.ts';
import { type LocalizedText, localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { missingFigureNotes } from '../report/missing-figure-notes.ts';
import type { ScoreView } from '../score-view.ts';
import type { SentencePart } from '../sentences/sentence.ts';
import { rowsWithoutFigures } from '../study/rows-without-figures.ts';
import type { Section } from './section.ts';
import { sections } from './sections.ts';
import type { ShownReport } from './shown-report.ts';

const texts = messages.report;

/** A whole study for readers: its parts under their headings, each with notes on its tables; or why it has none. */
export function sectionsDocument(report: ShownReport, view: ScoreView): Document {
  const { language } = view;
  return {
    title: report.instrument.title[language],
    blocks: [
      ...waveNote(report).map((note) => paragraph([note[language]], 'quiet')),
      ...report.settings.sections.flatMap((id) => [
        heading(texts.headings[id][language]),
        ...blocksOf(sections[id], report, view),
      ]),
    ],
  };
}

/** Of which wave scores and answers are, where there are several. */
function waveNote({ settings, inputs }: ShownReport): LocalizedText[] {
  const { wave } = settings;
  if (wave === null) return [];
  const label = inputs.find((input) => input.wave?.id === wave)?.wave?.label ?? localize(wave);
  return [texts.ofWave({ label })];
}

function blocksOf(section: Section, report: ShownReport, view: ScoreView): readonly Block[] {
  const nothing = section.nothing?.(report) ?? null;
  if (nothing) return [paragraph([nothing[view.language]], 'quiet')];
  const blocks = section.blocks(report, view);
  const notes = notesOf(section, report, view);
  return notes.length === 0 ? blocks : [...blocks, paragraph(notes, 'quiet')];
}

function notesOf(section: Section, report: ShownReport, { language }: ScoreView): string[] {
  const ofMethods = report.settings.sections.includes('methods') ? [] : section.methods?.(report, language);
  const lacking = rowsWithoutFigures(section.figures?.(report) ?? []);
  return [
    ...new Set([
      ...(ofMethods ?? []),
      ...(section.signs?.(report, language) ?? []),
      ...missingFigureNotes(lacking, messages.studies.reasons, language),
    ]),
  ];
}

/** The same for those who write; a part that says nothing in sentences says why. */
export function sectionsSentences(report: ShownReport, view: ScoreView): SentencePart[] {
  const { language } = view;
  const parts = report.settings.sections.flatMap((id): readonly SentencePart[] => {
    const nothing = sections[id].nothing?.(report) ?? null;
    if (!nothing) return sections[id].sentences(report, view);
    return [{ heading: texts.headings[id][language], paragraphs: [{ id, text: nothing[language] }] }];
  });
  const [first, ...others] = parts;
  const notes = waveNote(report).map((note) => ({ id: 'wave', text: note[language] }));
  return first ? [{ ...first, paragraphs: [...notes, ...first.paragraphs] }, ...others] : [];
}
