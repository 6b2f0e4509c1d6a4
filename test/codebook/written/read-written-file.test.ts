import { expect, test } from 'vitest';
import { parseText } from '../../../src/codebook/written/read-written-file.ts';
import { fc } from '../../fast-check.ts';

test('JSON means what the engine’s own parser says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), async (text) => {
      expect(await parseText('book.json', text)).toEqual(JSON.parse(JSON.stringify(JSON.parse(text))));
    }),
  );
});

test.each([
  ['{"min": 1, "max": 5, "min": 2}', 'min'],
  ['{"scales": [{"id": "a", "i\\u0064": "b"}]}', 'id'],
  ['{"a \\" b": {":": 1, "\\\\": 2, ":": 3}}', ':'],
  ['answers: {1: never, "1": always}', '1'],
  ['a: {b: &own {c: 1, d: 2}}\ne: *own\nf: {c: 1, ~: 2, "": 3}', ''],
])('a key that comes twice is refused, not the last of them taken: %s', async (text, key) => {
  await expect(parseText('book.json', text)).rejects.toMatchObject({
    problems: [
      {
        line: text.split('\n').length,
        message: { en: `not valid JSON: "${key}" comes twice in one mapping` },
        hint: { en: 'delete one of the two, or give it another name' },
      },
    ],
  });
});

test('texts that look like keys are none', async () => {
  const text = '{"label": "\\"a\\": \\"b\\":", "note": "x:", "list": ["y:", ":"]}';
  expect(await parseText('book.json', text)).toEqual(JSON.parse(text));
});

test('what is JSON but for a comma at its end is read as YAML', async () => {
  expect(await parseText('book.json', '{"a": [1, 2,],}')).toEqual({ a: [1, 2] });
});
