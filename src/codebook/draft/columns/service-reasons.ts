import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { ServiceColumn, ServiceRecord } from '../../services/service-columns.ts';

/** Why a column that a form service filled in is neither an item nor a characteristic. */
export function reasonOfService({ records }: ServiceColumn): LocalizedText {
  return reasons[records];
}

export const oneOption: LocalizedText = messages.draft.oneOption;

const reasons: Readonly<Record<ServiceRecord, LocalizedText>> = {
  response: messages.draft.numberOfResponse,
  respondent: messages.draft.namesRespondents,
  time: messages.draft.whenAnswered,
  place: messages.draft.deviceOrPlace,
  person: messages.draft.personalData,
  status: messages.draft.stateOfResponse,
  session: messages.draft.recordedByFormService,
  score: messages.draft.pointsGivenByFormService,
  event: messages.draft.occasionOrNumber,
  choice: oneOption,
};
