import { Option } from 'commander';
import { type Language, languages } from '../localized.ts';

/** Picks the words of one language. */
export type Words = (ko: string, en: string) => string;

export const wordsIn =
  (language: Language): Words =>
  (ko, en) =>
    language === 'ko' ? ko : en;

/** Options that several commands have, each made anew for its command. */
export const instrumentOption = (words: Words): Option =>
  new Option(
    '--instrument <file>',
    words('코드북(YAML, JSON). 기본: jeju-hanaro', 'codebook (YAML, JSON); default: jeju-hanaro'),
  );

export const populationOption = (words: Words): Option =>
  new Option(
    '--population <id>',
    words('응답자 모집단. 기본: 열 이름으로 알아냄', 'whose answers these are; default: the header tells'),
  );

export const languageOption = (words: Words): Option =>
  new Option('--lang <language>', words('표시 언어. 기본: 로캘', 'language; default: the locale')).choices(
    languages,
  );

export const outputOption = (words: Words): Option =>
  new Option('--output <file>', words('화면 대신 파일에 씁니다', 'write to a file instead'));
