import type { Outcomes } from '../../../document/outcomes.ts';
import type { Language } from '../../../localized.ts';
import type { QualityFinding, QualityReport } from '../quality-schema.ts';
import { verdictText } from './check-text.ts';

/** A suite for each file, a case for each finding: what needs a decision fails, a note is skipped. */
export function checkOutcomes(report: QualityReport, language: Language): Outcomes {
  const files = [...report.inputs.map(({ file }) => file), null];
  const suites = files.flatMap((file) => {
    const found = report.findings.filter((finding) => finding.file === file);
    if (file === null && found.length === 0) return [];
    // A file in which nothing was found has passed.
    const cases =
      found.length === 0 ? [{ name: report.instrument.id }] : found.map((one) => caseOf(one, language));
    return [{ name: file ?? report.instrument.title[language], cases }];
  });
  const errors = report.findings
    .filter(({ severity }) => severity === 'decision')
    .map(({ file, population, lines, code, message, hint }) => ({
      file: file ?? report.inputs.find((input) => input.population === population)?.file ?? population,
      line: lines[0] ?? null,
      title: code,
      message: `${message[language]}\n${hint[language]}`,
    }));
  return { title: 'hanaro check', suites, errors, summary: verdictText(report.summary, language) };
}

function caseOf(finding: QualityFinding, language: Language): Outcomes['suites'][number]['cases'][number] {
  const { code, item, column, scale, group, severity, message, hint } = finding;
  const name = [code, item ?? column ?? scale ?? group].filter((part) => part !== null).join(' · ');
  return severity === 'decision'
    ? { name, failure: { type: code, message: message[language], text: hint[language] } }
    : { name, skipped: message[language] };
}
