import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words of surveys and services that are recognised, not said. */
const recognised =
  /draft\/answers\/(ladder|ladders-ko|no-answer|word-sets|likert-answers|cell-number)\.ts$|draft\/(column-names|may-be-items|item-columns|points-in-time|name-parts|propose-levels)\.ts$|services\/|summary-words\.ts$|summary-rows\.ts$|answer-number\.ts$|without-marks\.ts$|other-names\.ts$|looks-like-people\.ts$|recorded-columns\.ts$|second-header\.ts$|header-names\.ts$|jeju-hanaro\.|totals-in\.ts$|coding-roles\.ts$|papers\/(layout|statements|text|read)\//;

const literal = /'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`|"((?:\\.|[^"\\\n])*)"/g;

/** Every text with Hangul in it that the program can say, wherever it stands in `src`. */
export const koreanTexts = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !recognised.test(file.replaceAll('\\', '/')))
  .flatMap((file) => {
    const source = readFileSync(join('src', file), 'utf8')
      .replace(/^\s*\/\*[\s\S]*?\*\//gm, '')
      .replace(/^\s*\/\/.*$/gm, '');
    return [...source.matchAll(literal)].map(([, ...said]) => ({
      file,
      text: said.find((one) => one !== undefined) ?? '',
    }));
  })
  .filter(({ text }) => /[가-힣]/.test(text));

const guides = ['README.ko.md', ...readdirSync('docs/ko').map((file) => `docs/ko/${file}`)];

/** The sentences of the Korean guides: no code, no console. */
export const koreanGuides = guides.flatMap((file) =>
  readFileSync(file, 'utf8')
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`\n]*`/g, '``')
    .split('\n')
    .filter((line) => /[가-힣]/.test(line))
    .map((text) => ({ file, text })),
);
