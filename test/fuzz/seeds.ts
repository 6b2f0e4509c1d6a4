import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { corpus } from '../../fixtures/files/corpus.ts';
import { codebookFile } from '../../fixtures/files/survey.ts';
import { formExports } from '../../fixtures/forms/form-exports.ts';
import type { Codebook } from '../../src/codebook/codebook.ts';
import { builtInCodebook } from '../../src/codebook/load-codebook.ts';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';

/** A file to begin with, and the codebook that it belongs to. */
export interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
  readonly codebook: Codebook;
}

export const survey = resolveCodebook(codebookFile);

/** Files by kind; within a kind one is as likely as another. */
export function seeds(): Readonly<Record<'corpus' | 'forms' | 'formats', readonly Seed[]>> {
  const users = readFileSync('fixtures/users.csv', 'utf8').split('\n').slice(0, 9).join('\n');
  const folder = 'fixtures/formats';
  return {
    corpus: Object.values(corpus)
      .flat()
      .map(({ name, bytes, codebook: own }) => ({
        name,
        bytes,
        codebook: own ? resolveCodebook(own) : survey,
      })),
    forms: formExports(users).map(({ file, text, codebook: own }) => ({
      name: file,
      bytes: Buffer.from(text),
      codebook: resolveCodebook(own),
    })),
    formats: [
      ...readdirSync(folder)
        .filter((name) => /\.(xlsx|z?sav)$/.test(name))
        .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
      { name: 'users.csv.gz', bytes: gzipSync(users) },
    ].map((file) => ({ ...file, codebook: builtInCodebook() })),
  };
}
