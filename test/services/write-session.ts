import { isFlawed, type ServiceCase } from './service-case.ts';

/** One item: where it stands, what it asks, and what people answered. */
export interface Asked {
  readonly scale: number;
  /** In its scale, from 0. */
  readonly at: number;
  /** In the questionnaire, from 0. */
  readonly number: number;
  readonly question: string;
  readonly row: string;
  readonly code: string;
  readonly cells: readonly string[];
}

export function askedOf({ scales }: ServiceCase): readonly Asked[] {
  return scales
    .flatMap(({ question, rows, code, answers }, scale) =>
      rows.map((row, at) => ({
        scale,
        at,
        question,
        row,
        code,
        cells: answers.cells.map((cells) => cells[at] ?? ''),
      })),
    )
    .map((asked, number) => ({ ...asked, number }));
}

/** A column beside the answers. */
export interface SessionColumn {
  readonly name: string;
  readonly cell: (person: number) => string;
  /** The question, where a second row says it. */
  readonly label?: string;
  /** Whether a person filled it in. */
  readonly asks?: true;
  /** Whether SPSS keeps it as numbers. */
  readonly numeric?: true;
}

/** A moment of the survey. */
const minutes = (person: number, seconds = 0) =>
  `${String(9 + Math.floor(person / 60)).padStart(2, '0')}:${String(person % 60).padStart(2, '0')}:${String(seconds).padStart(2, '0')}`;

const iso = (person: number) => `2024-11-02T${minutes(person)}.000+09:00`;
const day = (person: number) => `2024-11-02 ${minutes(person)}`;
const constant = (name: string, text: string): SessionColumn => ({ name, cell: () => text });
const numbered = (name: string, from: number): SessionColumn => ({
  name,
  cell: (person) => String(from + person),
  numeric: true,
});
const moment = (name: string, at: (person: number) => string = day): SessionColumn => ({ name, cell: at });

const uuid = (person: number) => `uuid:00000000-0000-4000-8000-${String(person).padStart(12, '0')}`;

const area = (name: string): SessionColumn => ({
  name,
  cell: (person) => (person % 2 === 0 ? 'north' : 'south'),
  asks: true,
});
const sex = (name: string): SessionColumn => ({
  name,
  cell: (person) => (person % 3 === 0 ? 'female' : 'male'),
  asks: true,
});
const comment = (name: string): SessionColumn => ({
  name,
  cell: (person) => (person % 4 === 0 ? `I waited ${person} minutes, and then some` : ''),
  asks: true,
});
const mails: SessionColumn = { name: 'Email', cell: (person) => `p${person}@example.org` };

interface Session {
  readonly before: readonly SessionColumn[];
  readonly behind: readonly SessionColumn[];
}

/** What a service puts beside the answers. */
export function sessionOf({ service, notes, variant, flawed }: ServiceCase): Session {
  const told = (name: string, flaw: string, usual: string): SessionColumn => ({
    name,
    cell: (person) => (isFlawed({ service, flawed }, person) ? flaw : usual),
  });
  const noted = (...columns: readonly SessionColumn[]) => (notes ? columns : []);
  switch (service) {
    case 'Google Forms':
      return {
        before: [
          moment(
            '타임스탬프',
            (person) => `2024/11/02 ${person % 2 ? '오전' : '오후'} ${minutes(person).slice(1)} GMT+9`,
          ),
          ...noted({ ...mails, name: '이메일 주소' }),
          constant('개인정보 수집에 동의하십니까?', '동의합니다'),
          area('사시는 지역은?'),
        ],
        behind: noted(sex('성별'), comment('하고 싶은 말')),
      };
    case 'Naver Form':
      return {
        before: [
          numbered('번호', 1),
          moment('참여일시', (person) => `2024.11.02. ${minutes(person).slice(0, 5)}`),
          area('1. 지역'),
        ],
        behind: noted(sex('98. 성별'), comment('99. 기타 의견')),
      };
    case 'Microsoft Forms':
      return {
        before: [
          numbered('ID', 1),
          moment(variant < 3 ? 'Start time' : '시작 시간'),
          moment(variant < 3 ? 'Completion time' : '완료 시간'),
          constant(variant < 3 ? 'Email' : '전자 메일', 'anonymous'),
          constant(variant < 3 ? 'Name' : '이름', ''),
          area('지역'),
        ],
        behind: noted(sex('성별'), comment('의견')),
      };
    case 'SurveyMonkey':
      return {
        before: [
          numbered('Respondent ID', 11_400_000),
          constant('Collector ID', '4000'),
          moment('Start Date'),
          moment('End Date'),
          { name: 'IP Address', cell: (person) => `10.0.0.${person}` },
          ...(flawed ? [told('Response Status', 'Partial', 'Complete')] : []),
          ...noted(constant('Email Address', ''), constant('First Name', ''), constant('Last Name', '')),
          area('Which area do you live in?'),
        ],
        behind: noted(sex('What is your gender?'), comment('Anything else?')),
      };
    case 'Qualtrics':
      return {
        before: [
          moment('StartDate'),
          moment('EndDate'),
          told('Status', variant < 3 ? 'Survey Preview' : 'Spam', 'IP Address'),
          { name: 'IPAddress', cell: (person) => `10.0.0.${person}` },
          constant('Progress', '100'),
          numbered('Duration (in seconds)', 300),
          told('Finished', 'False', 'True'),
          moment('RecordedDate'),
          { name: 'ResponseId', cell: (person) => `R_${String(person).padStart(15, '0')}` },
          constant('RecipientLastName', ''),
          constant('DistributionChannel', 'anonymous'),
          constant('UserLanguage', 'EN'),
          ...noted(
            { name: 'Q_RecaptchaScore', cell: (person) => String((person % 10) / 10) },
            { name: 'Q2_DO_1', cell: (person) => String(1 + (person % 3)) },
            { name: 'Q2_Page Submit', cell: (person) => String(20 + person / 10) },
          ),
          { ...area('Q1'), label: 'Which area do you live in?' },
        ],
        behind: noted({ name: 'SC0', cell: (person) => String(person % 5) }),
      };
    case 'LimeSurvey':
      return {
        before: [
          numbered('id', 1),
          {
            ...moment('submitdate'),
            cell: (person) => (isFlawed({ service, flawed }, person) ? '' : day(person)),
          },
          constant('lastpage', '3'),
          constant('startlanguage', 'en'),
          numbered('seed', 1_203_334),
          ...noted(moment('startdate'), moment('datestamp'), {
            name: 'ipaddr',
            cell: (person) => `10.0.0.${person}`,
          }),
          area('area'),
        ],
        behind: noted(sex('sex'), { name: 'interviewtime', cell: (person) => String(100 + person / 4) }),
      };
    case 'KoboToolbox':
      return {
        before: [
          moment('start', iso),
          moment('end', iso),
          constant('deviceid', 'ee.kobotoolbox.org:1'),
          area('area'),
        ],
        behind: [
          constant('__version__', 'vA1'),
          numbered('_id', 100_000),
          { name: '_uuid', cell: uuid },
          moment('_submission_time', iso),
          told('_validation_status', 'Not approved', ''),
          constant('_notes', ''),
          constant('_status', 'submitted_via_web'),
          constant('_submitted_by', ''),
          constant('_tags', ''),
          numbered('_index', 1),
        ],
      };
    case 'ODK':
      return {
        before: [
          moment('SubmissionDate', iso),
          moment('start', iso),
          moment('end', iso),
          constant('deviceid', 'collect:x'),
          area('person-area'),
        ],
        behind: [
          { name: 'meta-instanceID', cell: uuid },
          { name: 'KEY', cell: uuid },
          constant('SubmitterID', '5'),
          constant('SubmitterName', 'App'),
          constant('AttachmentsPresent', '0'),
          constant('AttachmentsExpected', '0'),
          constant('Status', ''),
          told('ReviewState', 'rejected', 'approved'),
          constant('DeviceID', ''),
          { name: 'Edits', cell: (person) => String(person % 2) },
          constant('FormVersion', '3'),
        ],
      };
    case 'REDCap':
      return {
        before: [
          numbered('record_id', 1),
          constant('redcap_event_name', 'baseline_arm_1'),
          constant('redcap_survey_identifier', ''),
          ...noted(constant('redcap_data_access_group', 'one'), moment('care_timestamp')),
          area('area'),
        ],
        behind: noted(
          { name: 'tick___1', cell: (person) => String(person % 2) },
          { name: 'tick___2', cell: (person) => String((person >> 1) % 2) },
          { name: 'tick___3', cell: (person) => String((person >> 2) % 2) },
          { name: 'last_complete', cell: (person) => String(1 + (person % 2)) },
        ),
      };
    case 'SPSS':
      return { before: [numbered('id', 1), area('area')], behind: noted(sex('sex')) };
    case 'Excel':
      return { before: [numbered('번호', 1), area('지역')], behind: noted(sex('성별'), comment('비고')) };
  }
}
