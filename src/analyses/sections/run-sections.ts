import { paragraph } from '../../document/document.ts';
import { problemText } from '../../document/problem-text.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { inputNotes } from '../report/input-notes.ts';
import type { Section } from './section.ts';
import type { ShownReport } from './shown-report.ts';

const texts = messages.report;

/** Every row accounted for, and what the program warned of. */
export const dataSection: Section = {
  from: ['scales'],
  blocks: (report, { language }) => dataLines(report, language).map((lines) => paragraph(lines)),
  sentences: (report, { language }) => [linesPart('data', dataLines(report, language).flat(), language)],
};

function dataLines(report: ShownReport, language: Language): string[][] {
  const warnings = report.warnings.map((warning) => problemText(warning, language));
  return [
    inputNotes(report, language),
    ...(warnings.length === 0 ? [] : [[texts.warnings[language], ...warnings]]),
  ];
}

/** What it takes to have the same figures again. */
export const reproduceSection: Section = {
  from: [],
  blocks: (report, { language }) => [paragraph(reproduceLines(report, language))],
  sentences: (report, { language }) => [linesPart('reproduce', reproduceLines(report, language), language)],
};

function reproduceLines({ settings, tool, instrument, inputs }: ShownReport, language: Language): string[] {
  return [
    settings.command,
    ...(settings.settings_file === null
      ? []
      : [texts.settingsFile({ file: settings.settings_file })[language]]),
    texts.version({ name: tool.name, version: tool.version })[language],
    texts.codebook({ id: instrument.id, version: instrument.version })[language],
    ...inputs.flatMap(({ file, sha256 }) => (sha256 === null ? [] : `${file}: SHA-256 ${sha256}`)),
  ];
}

/** Lines that stand as they are, a paragraph each, under the heading of their part. */
export function linesPart(
  id: keyof typeof texts.headings,
  lines: readonly string[],
  language: Language,
): {
  readonly heading: string;
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
} {
  return {
    heading: texts.headings[id][language],
    paragraphs: lines.map((text, index) => ({ id: [id, String(index)].join('/'), text })),
  };
}
