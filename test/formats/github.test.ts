import { expect, test } from 'vitest';
import { renderGithub } from '../../src/formats/github.ts';
import { verificationOutcomes } from '../../src/printed/verify/document/verification-outcomes.ts';
import { verificationExample } from '../printed/verify/document/verification-example.ts';

test('one annotation per cell that differs, at its line, with everything escaped that would end it early', () => {
  // https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts: escapeData and escapeProperty
  expect(renderGithub(verificationOutcomes(verificationExample, 'en')).split('\n')).toEqual([
    '::error file=my%2Ctables%3A1.yaml,line=7,title=table 15 · sex <남>%3A "a"%2C 50%25%0A%3A%3Aerror%3A%3Ab & c\ufffd[31m · mean::printed 6.6 · computed 6.7 (6.666666666666667)%0A100%25 cut off%0Anot rounded',
    '1 of 3 printed figures match · 1 differs · 1 tolerated · 1 not testable',
    '',
  ]);
});

test('no line where it is not known', () => {
  const cells = verificationExample.cells.map((cell) => ({ ...cell, line: null }));
  expect(renderGithub(verificationOutcomes({ ...verificationExample, cells }, 'ko'))).toMatch(
    /^::error file=[^,]*,title=표 15 · /,
  );
});
