import type { Case, Outcomes } from '../document/outcomes.ts';
import { checked } from './checked.ts';
import { allowedInXml } from './escape-html.ts';
import { printable } from './printable.ts';

/** JUnit XML, as CI servers read it. */
export const junit = checked('junit', renderJunit);

export function renderJunit({ title, suites }: Outcomes): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escaped(title)}" ${totals(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${escaped(name)}" ${totals(cases)}>`,
      ...cases.map((one) => testCase(one, name)),
      '  </testsuite>',
    ]),
    '</testsuites>\n',
  ].join('\n');
}

function totals(cases: readonly Case[]): string {
  const failures = cases.filter(({ failure }) => failure).length;
  const skipped = cases.filter((one) => !one.failure && one.skipped !== undefined).length;
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

function testCase({ name, failure, skipped }: Case, suite: string): string {
  const opening = `    <testcase classname="${escaped(suite)}" name="${escaped(name)}"`;
  if (failure) {
    const { type, message, text } = failure;
    return `${opening}><failure type="${escaped(type)}" message="${escaped(message)}">${escaped(text)}</failure></testcase>`;
  }
  return skipped === undefined
    ? `${opening}/>`
    : `${opening}><skipped message="${escaped(skipped)}"/></testcase>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without the characters that XML 1.0 does not allow, the markup ones as entities. */
function escaped(text: string): string {
  return allowedInXml(printable(text)).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
