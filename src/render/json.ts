import type { Report } from '../report/report-schema.ts';

/** The report document itself, two spaces deep, with a line end at its end. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
