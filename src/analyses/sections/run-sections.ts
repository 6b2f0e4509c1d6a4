import type { ReportPart } from '../../codebook/report-parts.ts';
import { type Block, paragraph } from '../../document/document.ts';
import { problemText } from '../../document/problem-text.ts';
import { messages } from '../../messages/messages.ts';
import { associationNotes } from '../associations/association-notes.ts';
import { reliabilityNotes } from '../reliability/reliability-notes.ts';
import { figureNotes } from '../report/figure-notes.ts';
import { inputNotes } from '../report/input-notes.ts';
import { missingFigureNotes } from '../report/missing-figure-notes.ts';
import type { ScoreView } from '../score-view.ts';
import { rowsWithoutFigures } from '../study/rows-without-figures.ts';
import type { ShownReport } from './shown-report.ts';

const texts = messages.report;

/** How the figures of the parts that are shown were made, and why any is missing. */
export function methodsSection(report: ShownReport, { language }: ScoreView): Block[] {
  const shows = (...ids: ReportPart[]) => ids.some((id) => report.settings.sections.includes(id));
  const scored = shows('scores') ? (['scales', 'indicators'] as const) : [];
  const notes = [
    ...figureNotes({ ...report, suppressed: [] }, scored, language),
    ...(shows('respondents') ? associationNotes(report, language) : []),
    ...(shows('reliability') ? reliabilityNotes(report, language) : []),
    ...missingFigureNotes(
      rowsWithoutFigures([
        ...(shows('scores') ? [report.distributions] : []),
        ...(shows('reliability', 'respondents') ? [report.associations, report.reliability] : []),
      ]),
      messages.studies.reasons,
      language,
    ),
  ];
  return notes.length === 0 ? [] : [paragraph([...new Set(notes)])];
}

/** Every row accounted for, and what the program warned of. */
export function dataSection(report: ShownReport, { language }: ScoreView): Block[] {
  const warnings = report.warnings.map((warning) => problemText(warning, language));
  return [
    paragraph(inputNotes(report, language)),
    ...(warnings.length === 0 ? [] : [paragraph([texts.warnings[language], ...warnings])]),
  ];
}

/** What it takes to have the same figures again. */
export function reproduceSection(
  { settings, tool, instrument, inputs }: ShownReport,
  { language }: ScoreView,
): Block[] {
  return [
    paragraph([
      settings.command,
      ...(settings.settings_file === null
        ? []
        : [texts.settingsFile({ file: settings.settings_file })[language]]),
      texts.version({ name: tool.name, version: tool.version })[language],
      texts.codebook({ id: instrument.id, version: instrument.version })[language],
      ...inputs.flatMap(({ file, sha256 }) => (sha256 === null ? [] : `${file}: SHA-256 ${sha256}`)),
    ]),
  ];
}
