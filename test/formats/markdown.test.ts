import { expect, test } from 'vitest';
import { paragraph } from '../../src/document/document.ts';
import { renderMarkdown } from '../../src/formats/markdown.ts';
import { exampleDocument } from './example-document.ts';

test('a pipe table has every column, figures to the right, texts that are no markup', () => {
  expect(renderMarkdown(exampleDocument, 'en')).toBe(
    [
      '# Café survey',
      '',
      'cafe.csv: Guests, 24 rows read, 23 used  ',
      'a second line',
      '',
      '**Guests · Service (1–5)**',
      '',
      '| Scale | Group | Mean | Mean 95% CI | t | p |',
      '| --- | --- | --: | --: | --: | --: |',
      '| Service \\| all | Old | 3.99 | \\[3.50, 4.50\\] | -3.024\\*\\* | .004 |',
      '|  | New | – | – |  |  |',
      '| &emsp;=Speed | Old | 12.00 | \\[-0.50, 24.50\\] | 10.500\\*\\*\\* | \\<.001 |',
      '|  | New | 4.00 | \\[3.00, 5.00\\] |  |  |',
      '',
      '\\* p\\<.05',
      '',
    ].join('\n'),
  );
});

test('no line of a paragraph becomes a list, a heading, a quotation or an entity', () => {
  const lines = ['1. first', '- second', '# third', '> fourth', 'a &amp; b', '3.5 of 4'];
  expect(renderMarkdown({ title: 't', blocks: [paragraph(lines)] }, 'en')).toBe(
    '# t\n\n1\\. first  \n\\- second  \n\\# third  \n\\> fourth  \na \\&amp; b  \n3.5 of 4\n',
  );
});

test('a text of several lines stands on one, and turns no reading direction', () => {
  expect(renderMarkdown({ title: 'a\n\tb', blocks: [paragraph(['x\u202ey\u0007'])] }, 'en')).toBe(
    '# a b\n\nx\ufffdy\ufffd\n',
  );
});
