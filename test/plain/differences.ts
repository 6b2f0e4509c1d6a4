import type { Report } from '../../src/analyses/report/report-schema.ts';
import type { plainFigures } from './plain-figures.ts';

/** Where a report has not the plain figures, in words; the SD and the like may differ in the last digits of a double. */
export function differences(report: Report, plain: ReturnType<typeof plainFigures>): string[] {
  const found: string[] = [];
  const compare = (what: string, ours: number | null | undefined, theirs: number | null) => {
    if (!alike(ours, theirs)) found.push(`${what}: ${ours} in the report, ${theirs} by the plain reader`);
  };
  if (report.scales.length !== plain.scales.length) found.push('other scales');
  for (const expected of plain.scales) {
    const { group, scale } = expected;
    const row = report.scales.find((one) => one.group === group && one.scale === scale);
    for (const figure of ['n', 'mean', 'sd', 'score100'] as const) {
      compare(`${figure} of ${scale} (${group})`, row?.[figure], expected[figure]);
    }
  }
  if (report.items.length !== plain.items.length) found.push('other items');
  for (const { group, item, n, counts } of plain.items) {
    const row = report.items.find((one) => one.group === group && one.item === item);
    compare(`n of ${item} (${group})`, row?.n, n);
    for (const [answer, people] of Object.entries(counts)) {
      compare(`people who answered ${answer} to ${item} (${group})`, row?.counts?.[answer], people);
    }
  }
  return found;
}

function alike(ours: number | null | undefined, theirs: number | null): boolean {
  if (typeof ours !== 'number' || theirs === null) return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(theirs));
}
