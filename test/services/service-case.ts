import type { Service } from '../../src/codebook/services/known-columns.ts';
import { type AnswerCase, type AnswerForm, answerCases } from '../draft/answer-cases.ts';
import { fc } from '../fast-check.ts';

/** A survey of one or two scales, and how its service is set to export it. */
export interface ServiceCase {
  readonly service: Service | 'Excel';
  readonly scales: readonly ServiceScale[];
  /** How many people answered. */
  readonly people: number;
  /** What the form puts around every question. */
  readonly mark: (text: string) => string;
  /** Which of the forms of its export the service is asked for, where it has several. */
  readonly variant: number;
  /** Whether the form asks for what else a service can note down: names, addresses, comments. */
  readonly notes: boolean;
  /** Whether some rows are previews, unfinished or rejected, where the service tells. */
  readonly flawed: boolean;
}

const tellFlaws: ReadonlySet<string> = new Set([
  'SurveyMonkey',
  'Qualtrics',
  'LimeSurvey',
  'KoboToolbox',
  'ODK',
]);

/** Whether the row of a person is no finished answer. */
export const isFlawed = ({ flawed, service }: Pick<ServiceCase, 'flawed' | 'service'>, person: number) =>
  flawed && tellFlaws.has(service) && person % 7 === 3;

export interface ServiceScale {
  /** What stands above the rows. */
  readonly question: string;
  /** One text per item. */
  readonly rows: readonly string[];
  readonly code: string;
  readonly answers: AnswerCase;
}

const formsOf: Readonly<Record<ServiceCase['service'], readonly AnswerForm[]>> = {
  'Google Forms': ['words', 'numbers', 'number and words'],
  'Naver Form': ['words', 'numbers', 'number and words', 'points'],
  'Microsoft Forms': ['words', 'numbers'],
  SurveyMonkey: ['words', 'numbers'],
  Qualtrics: ['words', 'numbers'],
  LimeSurvey: ['prefix', 'words', 'numbers'],
  KoboToolbox: ['numbers', 'words'],
  ODK: ['numbers'],
  REDCap: ['numbers', 'words'],
  SPSS: ['labels', 'labels of the ends'],
  Excel: [
    'words',
    'numbers',
    'decimals',
    'full width',
    'points',
    'number and words',
    'words and number',
    'ends in words',
  ],
};

export const servicesWritten = Object.keys(formsOf).filter(
  (name): name is ServiceCase['service'] => name in formsOf,
);

const asked: readonly (readonly [question: string, rows: readonly string[]])[] = [
  [
    '다음 문장에 얼마나 동의하십니까?',
    ['직원이 친절하다', '직원이 경청한다', '직원이 설명한다', '직원이 정확하다', '직원이 공정하다'],
  ],
  [
    '처리 속도는 어떠했습니까?',
    ['대기가 짧다', '접수가 빠르다', '안내가 빠르다', '처리가 빠르다', '답변이 빠르다'],
  ],
  [
    'How far do you agree?',
    ['The staff were kind', 'The staff listened', 'The staff explained', 'The staff knew', 'The staff cared'],
  ],
  [
    'How was the speed?',
    ['Waiting was short', 'Entry was quick', 'Advice was quick', 'Work was quick', 'Replies were quick'],
  ],
];

const marks: readonly ServiceCase['mark'][] = [
  (text) => text,
  (text) => text,
  (text) => `${text} [필수]`,
  (text) => `[필수] ${text}`,
  (text) => `${text} *`,
  (text) => `${text} (required)`,
  (text) => `<p>${text}</p>`,
  (text) => `${text}&nbsp;`,
];

/** Surveys as one service exports them. */
export function serviceCases(service: ServiceCase['service']): fc.Arbitrary<ServiceCase> {
  const [first, second] = [answerCases(formsOf[service]), answerCases(formsOf[service])];
  return fc
    .record({
      first,
      second: fc.option(second, { nil: null }),
      english: fc.boolean(),
      mark: fc.constantFrom(...marks),
      variant: fc.nat(5),
      notes: fc.boolean(),
      flawed: fc.boolean(),
    })
    .map(({ first, second, english, mark, variant, notes, flawed }) => {
      const cases = second === null ? [first] : [first, second];
      return {
        service,
        people: Math.min(...cases.map(({ cells }) => cells.length)),
        mark,
        variant,
        notes,
        flawed,
        scales: cases.map((answers, at) => {
          const [question = '', rows = []] = asked[(english ? 2 : 0) + at] ?? [];
          return {
            question,
            rows: rows.slice(0, answers.cells[0]?.length),
            code: at === 0 ? 'care' : 'speed',
            answers,
          };
        }),
      };
    });
}
