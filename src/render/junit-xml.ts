import { printable } from './printable.ts';

/** One case: passed where it has neither a failure nor a reason why it was skipped. */
export interface JunitCase {
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  readonly skipped?: string;
}

export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

/** JUnit XML, as CI servers read it. */
export function junitXml(title: string, suites: readonly JunitSuite[]): string {
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

function totals(cases: readonly JunitCase[]): string {
  const failures = cases.filter(({ failure }) => failure).length;
  const skipped = cases.filter((one) => !one.failure && one.skipped !== undefined).length;
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

function testCase({ name, failure, skipped }: JunitCase, suite: string): string {
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
  return printable(text)
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
