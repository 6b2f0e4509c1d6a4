import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { namesInGroups } from '../../words/group-path.ts';
import { asWords } from '../../words/normalised.ts';
import { withoutMarks } from '../../words/without-marks.ts';

/** Whether a column of this name may tell respondents apart. */
export function mayNameRespondents(name: string): boolean {
  return namesOf(name).some((text) => respondentName.test(text));
}

/** Whether a column may sort people into the two groups to compare. */
export function mayNameGroups(name: string): boolean {
  return namesOf(name).some((text) => groupName.test(text));
}

/** Whether a column describes a person even where its cells look like answers. */
export function mayDescribePeople(name: string): boolean {
  return namesOf(name).some((text) => characteristicName.test(text));
}

/** Why a column of this name is neither an answer nor a characteristic; undefined where it may be one. */
export function reasonToLeaveOut(name: string): LocalizedText | undefined {
  const names = namesOf(name);
  return namesToLeaveOut.find(([pattern]) => names.some((text) => pattern.test(text)))?.[1];
}

/** LimeSurvey writes `id. Response ID`, KoboToolbox `group/name`, questionnaires `3. Question`, forms `Question *`. */
function namesOf(name: string): readonly string[] {
  const text = asWords(withoutMarks(name));
  const [, code, question] = /^([^\s.]+)[.)] (.+)$/.exec(text) ?? [];
  return [text, code, question, ...namesInGroups(text)].flatMap((one) => one ?? []);
}

const respondentName =
  /^(_?id|_?uuid|record[ _]?id|study[ _]?id|key|(meta[-/:])?instanceid|no\.?|#|code|token|case|case ?id|respondent([ _-]?(id|no\.?|number))?|response ?id|responseid|participant([ _-]?(id|no\.?|number))?|subject([ _-]?(id|no\.?))?|user[ _-]?id|pid|rid|번호|순번|연번|일련 ?번호|응답자|응답자 ?(id|번호|코드)|응답 ?(id|번호)|참가자|(참가자|참여자|대상자|이용자|학생|환자|고유|식별|관리|개인) ?(id|번호|코드)|설문 ?(번호|id)|고유 ?번호|(.*\/)?_(id|uuid))$/;

const groupName =
  /(^|[ _/-])(area|group|grp|branch|arm|cond|condition|treatment|treat|experiment|intervention|cohort|site|pilot)($|[ _/-])|집단|그룹|지역|구분|지점|실험|처치|조건|시범|대조|통제|개입/;

const characteristicName =
  /(^|[ _/-])(sex|gender|age|age[ _]?group|education|edu|school|grade|job|occupation|employment|income|region|residence|marital|marriage|household|family|size|religion|race|ethnicity|department|position|rank|years?|experience|number|count|nationality|disability)($|[ _/-])|성별|연령|나이|학력|학년|학교|학과|전공|직업|직급|직위|직렬|직종|직무|근무|소속|소득|수입|거주|지역|결혼|혼인|가구|가족|종교|장애|경력|국적|유형|횟수|인원|몇 (명|번|년|회|개|살|세)/;

const when = messages.draft.whenAnswered;
const personal = messages.draft.personalData;
const agreed = messages.draft.agreed;
const technical = messages.draft.recordedByFormService;

const namesToLeaveOut: readonly (readonly [RegExp, LocalizedText])[] = [
  [
    /^(time ?stamp|타임스탬프|(응답|참여|설문) ?(일시|시각|시간|일자)|제출 ?(일시|시각|시간|일자)|제출한? ?시간|작성 ?(일시|일자)|등록 ?일시?|날짜|일시|date|datetime|start|end|today|(start|end|recorded|submit|completion) ?(date|time)|date (submitted|started)|date of last action|submitdate|startdate|datestamp|_submission_time|시작 ?(일시|시각|시간)|(종료|완료) ?(일시|시각|시간))( \(.*\))?$/,
    when,
  ],
  [
    /(개인 ?정보|민감 ?정보|수집|제공|참여|참가).*동의|^동의|동의 ?(서|여부|함)|consent|privacy|^i agree/,
    agreed,
  ],
  [
    /e-?mail|이메일|전자 ?우편|휴대 ?폰|휴대 ?전화|전화 ?번호|연락처|^phone|^성명$|^이름$|^(first|last|full|recipient(first|last)?) ?name$|^name$|주민 ?(등록)? ?번호|생년월일|^ip|ip ?주소|주소$|^address$|사용자 ?이름|^username$|recipient/,
    personal,
  ],
  [
    /^(status|progress|finished|duration( \(.*\))?|응답 ?유형|locationlatitude|locationlongitude|distributionchannel|userlanguage|externalreference|externaldatareference|lastpage|startlanguage|seed|refurl|interviewtime|grouptime.*|questiontime.*|deviceid|subscriberid|simserial|__version__|(meta|formhub)\/.*|_(validation_status|notes|status|submitted_by|tags|index|parent_.*|attachments|geolocation|xform_id_string|bamboo_dataset_id|version_?|__version__))$/,
    technical,
  ],
  [
    /기타 ?의견|자유 ?의견|하고 싶은 말|건의|^(comment|comments|remarks|비고|의견|메모)$/,
    messages.draft.freeText,
  ],
];
