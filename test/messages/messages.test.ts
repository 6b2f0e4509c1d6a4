import { describe, expect, test } from 'vitest';
import { catalogue, counted, filled, localize } from '../../src/localized.ts';
import { type Catalogue, catalogues, languages } from '../../src/messages/catalogues.ts';
import { inEveryLanguage, messages } from '../../src/messages/messages.ts';

describe('a message', () => {
  test('is the text of each catalogue', () => {
    expect(messages.tally.notJson).toEqual({
      ko: catalogues.ko.tally().notJson,
      en: catalogues.en.tally().notJson,
    });
  });

  test('has its blanks filled in each language', () => {
    expect(messages.tally.countsDoNotAddUp({ found: 3, wanted: 4 })).toEqual(
      inEveryLanguage((language) => catalogues[language].tally().countsDoNotAddUp({ found: 3, wanted: 4 })),
    );
  });

  test('takes of a blank that is in every language its own', () => {
    const group = localize({ ko: '집단', en: 'group' });
    expect(messages.score.firstMinusSecond({ first: group, second: 'x' })).toMatchObject({
      ko: '집단 − x',
      en: 'group − x',
    });
  });

  test('takes of a list its own of every entry', () => {
    const { en, ko } = messages.commands.didYouMean({
      meant: [localize({ ko: '가', en: 'a' }), 'b'],
      help: 'h',
    });
    expect(en).toContain('a or b');
    expect(ko).toContain('가 또는 b');
  });
});

describe('a table of messages', () => {
  test('has its keys, and looks them up with their blanks', () => {
    const { scoreTexts } = messages.documents;
    expect(Object.keys(scoreTexts)).toContain('range');
    expect(catalogue(scoreTexts)('range', 'en', { min: 1, max: 5 })).toBe('1–5');
    expect(filled(scoreTexts.scales)).toMatchObject({ ko: '척도', en: 'Scales' });
  });
});

test('what a table does not have is not there', () => {
  const texts: Readonly<Record<string, unknown>> = messages.documents.scoreTexts;
  expect([texts['EIO'], texts['toString']]).toEqual([undefined, undefined]);
});

test('a written text is the same in every language, or the English one where a language has none', () => {
  expect(localize('x')).toMatchObject({ ko: 'x', en: 'x' });
  expect(localize({ en: 'x' })).toMatchObject({ ko: 'x', en: 'x' });
  expect(localize({ ko: '가', en: 'x' })).toMatchObject({ ko: '가', en: 'x' });
});

test('languages are those of the list', () => expect(languages.slice(0, 2)).toEqual(['ko', 'en']));

test('English counts in the plural but for one', () => {
  expect([0, 1, 2].map((n) => counted(n, 'row'))).toEqual(['0 rows', '1 row', '2 rows']);
  expect(counted(2, 'person', 'people')).toBe('2 people');
});

test('a message that is missing, surplus or differently blanked is an error of types', () => {
  type Spss = ReturnType<Catalogue['spss']>;
  const spss = catalogues.en.spss();
  const { spssFileDamaged, ...others } = spss;
  // @ts-expect-error
  const missing: Spss = others;
  // @ts-expect-error
  const surplus: Spss = { ...spss, more: '' };
  // @ts-expect-error
  const renamed: Spss = { ...spss, spssFileDamaged: ({ details }: { details: string }) => details };
  // @ts-expect-error
  const empty = () => messages.spss.spssFileDamaged({});
  expect([missing, surplus, renamed, empty, spssFileDamaged]).toHaveLength(5);
});
