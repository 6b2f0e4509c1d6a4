import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import * as library from '../../src/index.ts';

const document = readFileSync('docs/library.md', 'utf8');
/** Examples, each with what it prints where the document says it. */
const examples = [...document.matchAll(/^```ts\n(.*?)^```\n(?:\n```text\n(.*?)^```$)?/gms)].map(
  ([, code = '', printed = '']) => ({
    code,
    printed,
    title: code.split('\n').find((line) => line.includes('await')) ?? code,
  }),
);

test('there are examples, and each prints something', () => {
  expect(examples.length).toBeGreaterThanOrEqual(5);
  expect(examples.filter(({ printed }) => printed === '')).toEqual([]);
});

test.each(examples)('docs/library.md prints what it says: $title', async ({ code, printed }) => {
  expect(await output(code)).toBe(printed);
});

/** What an example prints: its imports come from this checkout. */
async function output(code: string): Promise<string> {
  const body = code.replaceAll(/^import \{(.*?)\} from 'hanaro';$/gms, 'const {$1} = hanaro;');
  const { code: plain } = await transform(`(async (hanaro, console) => {${body}})`, { loader: 'ts' });
  const lines: string[] = [];
  const log = (...words: unknown[]) => lines.push(`${words.map(String).join(' ').trimEnd()}\n`);
  await runInThisContext(plain)(library, { log });
  return lines.join('');
}
