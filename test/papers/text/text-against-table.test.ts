import { describe, expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { textGrid } from '../text-grid.ts';
import { paperOf, paragraph } from './read-text.ts';

const table = textGrid(
  `|Scale|A (n = 60)|<|B (n = 60)|<|t|p|
   |^|M|SD|M|SD|^|^|
   |Satisfaction|4.12|0.51|3.80|0.62|3.09|.003|
   |Satisfaction with food|4.10|0.51|3.98|0.62|1.16|.249|
   |Trust|4.30|.44|4.31|.53|-0.11|.912|`,
);

function repeatedIn(sentence: string): string[] {
  const { checks, findings } = auditPaper(
    paperOf(paragraph(sentence), paragraph('Table 3. Both sites'), table),
  );
  expect(findings.filter(({ rule }) => rule !== 'repeated')).toEqual([]);
  return checks
    .filter(({ rule }) => rule === 'repeated')
    .map(
      ({ about, holds }) =>
        `${about.map(({ plain }) => plain).join(' ')} ${holds(about.map(({ plain }) => plain))}`,
    );
}

describe('a sentence that cites a table and names a row of it', () => {
  test('has the t and p of that row, the sign and further digits aside', () => {
    expect(repeatedIn('As Table 3 shows, trust did not differ, t(118) = 0.11, p = .91.')).toEqual([
      '0.11 -0.11 true',
      '.91 .912 true',
    ]);
  });

  test('is said where the table prints it otherwise', () => {
    expect(repeatedIn('As Table 3 shows, trust did not differ, t(118) = 0.17, p = .866.')).toEqual([
      '0.17 -0.11 false',
      '.866 .912 false',
    ]);
    const { findings } = auditPaper(
      paperOf(
        paragraph('In Table 3 trust did not differ, t(118) = 0.17, p = .91.'),
        paragraph('Table 3. Both'),
        table,
      ),
    );
    expect(findings.map(({ message }) => message.en).join()).toContain(
      't is 0.17 in the text, and -0.11 in table 3, row Trust',
    );
  });

  test.each([
    'Trust did not differ, t(118) = 0.17, p = .866.',
    'As Table 2 shows, trust did not differ, t(118) = 0.17, p = .866.',
    'As Tables 2 and 3 show, trust did not differ, t(118) = 0.17, p = .866.',
    'As Table 3 shows, distrust did not differ, t(118) = 0.17, p = .866.',
    'As Table 3 shows, trust and satisfaction did not differ, t(118) = 0.17, p = .866.',
    'As Table 3 shows, trust did not differ, F(1, 118) = 0.03, p = .86.',
    'As Table 3 shows, trust did not, t(118) = 0.17, p = .866, nor did hope, t(118) = 0.16, p = .873.',
    'Table 3 shows all. Trust did not differ, t(118) = 0.17, p = .866.',
  ])('says nothing where the words leave it open: %s', (sentence) => {
    expect(repeatedIn(sentence)).toEqual([]);
  });
});
