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
  '{"min": 1, "max": 5, "min": 2}',
  '{"scales": [{"id": "a", "i\\u0064": "b"}]}',
  '{"a \\" b": {":": 1, "\\\\": 2, ":": 3}}',
])('a key that comes twice is refused, not the last of them taken: %s', async (text) => {
  await expect(parseText('book.json', text)).rejects.toMatchObject({
    problems: [{ line: 1, message: { en: expect.stringMatching(/not valid JSON/) } }],
  });
});

test('texts that look like keys are none', async () => {
  const text = '{"label": "\\"a\\": \\"b\\":", "note": "x:", "list": ["y:", ":"]}';
  expect(await parseText('book.json', text)).toEqual(JSON.parse(text));
});

test('what is JSON but for a comma at its end is read as YAML', async () => {
  expect(await parseText('book.json', '{"a": [1, 2,],}')).toEqual({ a: [1, 2] });
});
