import { describe, expect, test } from 'vitest';
import { catalogues, languages } from '../../src/messages/catalogues.ts';
import { sampled } from './sample-blanks.ts';

const messagesOf = (language: (typeof languages)[number]) =>
  Object.entries(catalogues[language]).flatMap(([area, messages]) => sampled(area, messages()));

/** The plural that English does not need, and the end of a message that has no more to say. */
const addNothing = new Set(['check.duplicateRows2: ', 'common.nothing: ']);

describe.each(languages)('every message in %s, with samples in its blanks,', (language) => {
  const all = messagesOf(language);
  const having = (pattern: RegExp) =>
    all.flatMap(([path, samples]) =>
      samples
        .filter(({ text }) => pattern.test(text))
        .map(({ text }) => `${path}: ${text}`)
        .slice(0, 1),
    );

  test('is there, but for those that add nothing', () => {
    expect(all.length).toBeGreaterThan(900);
    const empty = having(/^\s*$/).filter((one) => !addNothing.has(one));
    expect(empty).toEqual([]);
  });

  test('says nothing hollow', () => {
    expect(having(/undefined|NaN|\bnull\b|\[object|\$\{|\{\w+\}|\bInfinity\b/)).toEqual([]);
  });

  test('has no two spaces between words, none before a mark, and no empty brackets or quotes', () => {
    expect(having(/\S {2,}\S/)).toEqual([]);
    expect(having(/ [,;:.?!](?!\w)/)).toEqual([]);
    expect(having(/\(\)|(?<!\()""/)).toEqual([]);
    expect(having(/[,;:]\s*[,;]/)).toEqual([]);
  });
});

test('a blank is said in some language', () => {
  const said = new Map<string, boolean>();
  for (const language of languages) {
    for (const [path, samples] of messagesOf(language)) {
      for (const { text, blanks } of samples) {
        for (const [name, value] of Object.entries(blanks)) {
          if (typeof value !== 'string') continue;
          const place = `${path} ${name}`;
          said.set(place, said.get(place) === true || text.includes(value));
        }
      }
    }
  }
  expect(said.size).toBeGreaterThan(300);
  expect([...said].flatMap(([place, once]) => (once ? [] : [place]))).toEqual([]);
});
