import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Population } from '../../src/codebook/codebook.ts';
import type { Figures } from '../agreement.ts';
import type { Command } from '../measure.ts';
import { answer, ofCsv, scaleItemsOf } from '../peers/peers.ts';
import type { ShapedFile } from './make-shape.ts';
import type { Shape } from './shapes.ts';

/** A program that can read files of several shapes. */
export interface ShapePeer {
  readonly id: string;
  readonly version: string;
  /** Null for a shape that it cannot read. */
  readonly command: (shape: Shape, made: ShapedFile) => Command | null;
  readonly figures: (stdout: string) => Figures;
}

/** @returns those that are installed; the reason why another is not is printed */
export function shapePeers(population: Population): readonly ShapePeer[] {
  const scaleItems = scaleItemsOf(population);
  const peer = (id: string, script: Command, able: (shape: Shape) => boolean): ShapePeer[] => {
    try {
      const command = (shape: Shape, made: ShapedFile): Command | null =>
        able(shape) ? [...script, made.file, scaleItems, ...told(shape, made)] : null;
      return [{ id, version: answer(...script, 'versions'), command, figures: ofCsv }];
    } catch (error) {
      console.log(`\n${id} is left out: ${error instanceof Error ? error.message : error}`);
      return [];
    }
  };
  const here = (name: string) => join(import.meta.dirname, name);
  return [
    ...peer('r', ['Rscript', '--vanilla', here('shapes.R')], () => true),
    ...peer('pandas', ['/usr/bin/python3', here('shapes.py')], ({ ending }) => ending !== 'sav'),
    // Without its extension of encodings, which it would have to fetch.
    ...peer(
      'duckdb',
      [process.execPath, here('shapes.mjs')],
      ({ ending, encoding }) => !['sav', 'xlsx'].includes(ending) && encoding !== 'cp949',
    ),
  ];
}

/** The encoding, the code for missing, the texts of answers (a file `text,answer`) and the header; `-` for none. */
function told(
  { encoding, codebook, answer: written }: Shape,
  { file, header }: ShapedFile,
): readonly string[] {
  const { answers, missing } = codebook ?? {};
  let texts = '-';
  if (answers) {
    texts = `${file}.answers`;
    const lines = Object.entries(answers).map(([text, value]) => `${text},${value}\n`);
    writeFileSync(texts, ['text,answer\n', ...lines].join(''));
  }
  const decimals = written?.(4, 1, 1) === '4.0' ? 'decimals' : 'whole';
  return [encoding ?? 'utf-8', String(missing?.[0] ?? '-'), texts, header, decimals];
}
