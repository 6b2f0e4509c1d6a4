import { expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { fc } from '../../fast-check.ts';
import { docxOf, hwpxOf, readBytes } from './written-papers.ts';

const word =
  '<w:p><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>';
const hangul =
  '<hp:p><hp:run><hp:tbl><hp:tr><hp:tc><hp:subList><hp:p><hp:run><hp:t>a</hp:t></hp:run></hp:p></hp:subList><hp:cellSpan colSpan="9" rowSpan="9"/></hp:tc></hp:tr></hp:tbl></hp:run></hp:p>';
const kinds = {
  docx: (text: string) => docxOf(text),
  hwpx: (text: string) => hwpxOf(text),
  html: (text: string) => text,
  md: (text: string) => text,
  tex: (text: string) => text,
};
const seeds: Readonly<Record<keyof typeof kinds, string>> = {
  docx: word,
  hwpx: hangul,
  html: '<!doctype html><table><caption>x</caption><tr><th rowspan=3>a<td colspan=2>1<sup>2</sup></table><p>b',
  md: '| a | b |\n|---|---|\n| 1 | 2** |\n\n: Table 1. x $\\chi^2$ [a](b)',
  tex: '\\begin{tabular}{ll} a & \\multicolumn{2}{c}{b} \\\\ \\multirow{2}{*}{c} & $x^{2}$ \\\\ \\end{tabular}\\caption{x}',
};
const ids = Object.keys(kinds).flatMap((id) => (id in seeds ? [id as keyof typeof kinds] : []));

test.each(ids)('changed documents (%s) are read or refused, never a fault of the program', async (id) => {
  const seed = seeds[id];
  const change = fc.record({ at: fc.nat(seed.length), length: fc.nat(12), from: fc.nat(seed.length) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const text = changes.reduce(
        (now, { at, length, from }) =>
          now.slice(0, at) + seed.slice(from, from + length) + now.slice(at + (length % 3)),
        seed,
      );
      const outcome: unknown = await readBytes(`p.${id}`, kinds[id](text)).catch((error: unknown) => error);
      expect(outcome instanceof Error && !(outcome instanceof InputError)).toBe(false);
    }),
    { numRuns: 400 },
  );
});
