import type { Report } from '../analyses/report/report-schema.ts';
import type { LocalizedText } from '../localized.ts';
import { messages } from '../messages/messages.ts';

type Warning = Report['warnings'][number];

/**
 * What is left of a warning: that there is something to look at. Its numbers are people, and its cells what they wrote;
 * only what it says of columns stays.
 */
export function suppressWarning(warning: Warning): Warning {
  const { code, file, column } = warning;
  if (ofColumns.has(code)) return warning;
  return {
    code,
    ...(file === undefined ? {} : { file }),
    ...(column === undefined ? {} : { column }),
    message: messages.score.warningWithheld({ text: texts[code] ?? other, withheld }),
  };
}

const ofColumns: ReadonlySet<Warning['code']> = new Set([
  'column_absent',
  'column_matched',
  'columns_unnamed',
]);

const withheld: LocalizedText = messages.score.withheld;

const other: LocalizedText = messages.score.somethingToLook;

const texts: Partial<Record<Warning['code'], LocalizedText>> = messages.score.withheldWarnings;
