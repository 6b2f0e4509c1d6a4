import type { LocalizedText } from '../../../localized.ts';
import type { ServiceColumn, ServiceRecord } from '../../services/service-columns.ts';

/** Why a column that a form service filled in is neither an item nor a characteristic. */
export function reasonOfService({ records }: ServiceColumn): LocalizedText {
  return reasons[records];
}

export const oneOption: LocalizedText = {
  ko: '여러 개를 고르는 문항의 선택지 하나',
  en: 'one option of a question with several answers',
};

const reasons: Readonly<Record<ServiceRecord, LocalizedText>> = {
  response: { ko: '응답 번호', en: 'the number of the response' },
  respondent: { ko: '응답자 식별자', en: 'names respondents' },
  time: { ko: '응답 시각', en: 'when it was answered' },
  place: { ko: '응답한 기기나 장소', en: 'the device or place' },
  person: { ko: '개인 정보', en: 'personal data' },
  status: { ko: '응답 상태', en: 'the state of the response' },
  session: { ko: '설문 도구의 기록', en: 'recorded by the form service' },
  score: { ko: '설문 도구가 매긴 점수', en: 'points given by the form service' },
  event: { ko: '조사 시점이나 반복 번호', en: 'the occasion, or its number' },
  choice: oneOption,
};
