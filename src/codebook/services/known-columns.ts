/** What a form service notes down in a column of its own, beside the answers. */
export type ServiceRecord =
  /** A number or code of this one submission: another one for the same person's second. */
  | 'response'
  /** Who answered, as the service knows people: an access code, the id of a record. */
  | 'respondent'
  /** When, or how long. */
  | 'time'
  /** From where: an address, a device, a place on the map. */
  | 'place'
  /** Name, e-mail, telephone. */
  | 'person'
  /** Whether the row is a real and complete answer. */
  | 'status'
  /** Language, version, last page, order of the questions. */
  | 'session'
  /** Points that the service gives, for a quiz or against fraud. */
  | 'score'
  /** Which occasion a row belongs to. */
  | 'event'
  /** Whether one option of a question with several was ticked: an answer, but none on a scale. */
  | 'choice';

export const services = [
  'Google Forms',
  'Naver Form',
  'Microsoft Forms',
  'SurveyMonkey',
  'Qualtrics',
  'LimeSurvey',
  'KoboToolbox',
  'ODK',
  'REDCap',
  'SPSS',
] as const;
export type Service = (typeof services)[number];

/** Names of columns that a service writes. */
export interface KnownColumns {
  readonly service: Service;
  readonly records: ServiceRecord;
  /** Of the name as it is seen, or in lower case. */
  readonly names: RegExp;
  /** Whether no one else would call a column so; the other names count only beside further ones of the service. */
  readonly own: boolean;
}

type Entry = readonly [records: ServiceRecord, names: RegExp, own?: 'own'];

const ofService: Readonly<Record<Service, readonly Entry[]>> = {
  'Google Forms': [
    ['time', /^(timestamp|time stamp|타임스탬프)$/, 'own'],
    ['person', /^(email address|username|이메일 주소|사용자 이름)$/],
    ['score', /^(score|점수|.+ \[(score|feedback|점수|의견)\])$/],
  ],
  'Naver Form': [
    ['time', /^((참여|응답|제출) ?(일시|시각|시간|일자)|제출한? ?시간)$/, 'own'],
    ['response', /^(번호|no\.?|순번|연번|응답 ?번호|참여 ?번호)$/],
    ['person', /^(참여자|응답자|참여자 ?(id|아이디)|응답자 ?(id|아이디)|아이디|네이버 ?(id|아이디))$/],
    ['place', /^(ip|ip ?주소|참여 ?경로|유입 ?경로)$/],
  ],
  'Microsoft Forms': [
    [
      'time',
      /^(start time|completion time|last modified time|grade posted time|시작 ?시간|완료 ?시간|(마지막|최종)(으로)? ?수정(한|된)? ?시간)$/,
    ],
    ['response', /^id$/],
    ['person', /^(e-?mail|name|전자 ?메일|메일|이메일|이름)$/],
    ['session', /^(language|언어)$/],
    [
      'score',
      /^(total points|quiz feedback|(points|feedback) - .+|총점|총 ?점수|퀴즈 피드백|(점수|피드백) - .+)$/,
    ],
  ],
  SurveyMonkey: [
    ['session', /^collector[ _]id$/, 'own'],
    ['response', /^respondent[ _]id$/],
    ['session', /^(custom( data)?[ _]\d+|collection mode|language)$/],
    ['time', /^(start date|end date|date_created|date_modified|total time)$/],
    ['place', /^(ip address|ip_address)$/],
    ['person', /^((email address|first name|last name)|(email_address|first_name|last_name))$/],
    ['status', /^(response[ _]status|completion status|status)$/],
    ['score', /^(score|total score|percentage score)$/],
  ],
  Qualtrics: [
    ['time', /^(startdate|enddate|recordeddate|duration \(in seconds\)|duration__in_seconds_)$/, 'own'],
    ['time', /^(start date|end date|recorded date)$/],
    ['time', /^.+[_ -](first click|last click|page submit|click count)$/, 'own'],
    ['response', /^responseid$/, 'own'],
    ['response', /^(response id|responseset)$/],
    [
      'score',
      /^(q_recaptchascore|q_relevantidduplicate|q_relevantidduplicatescore|q_relevantidfraudscore|q_relevantidlaststartdate|q_ballotboxstuffing|q_duplicaterespondent|q_ambiguoustext.*|q_unanswered(percentage|questions)|q_straightlining.*)$/,
      'own',
    ],
    ['status', /^(status|response type|progress|finished)$/],
    ['place', /^(ipaddress|location ?latitude|location ?longitude)$/, 'own'],
    ['place', /^(ip address|.+_(browser|version|operating system|resolution))$/],
    [
      'person',
      /^(recipient ?(lastname|firstname|email|last name|first name)|external(data)?reference|external data reference)$/,
      'own',
    ],
    [
      'session',
      /^(distribution ?channel|user ?language|q_language|q_url|q_totalduration|q_lastmodified.*)$/,
      'own',
    ],
    ['session', /_DO(_|$)/],
    ['score', /^(sc\d+|.+_nps_group)$/],
  ],
  LimeSurvey: [
    ['response', /^(id|response id|응답 ?id)$/],
    ['time', /^(submitdate|datestamp|interviewtime|grouptime\d*|questiontime.*|g\d+q\w*time)$/],
    [
      'time',
      /^(date submitted|date started|date last action|total time|group time: .*|question time: .*|startdate)$/,
    ],
    ['time', /^(제출일|제출일자|시작일|시작일자|마지막 ?(작업|활동) ?(일|일자))$/],
    ['session', /^(lastpage|startlanguage|refurl)$/, 'own'],
    ['session', /^(seed|last page|start language|referrer url|마지막 ?페이지|시작 ?언어|시드)$/],
    ['place', /^(ipaddr|ip address|ip ?주소)$/],
    ['respondent', /^(token|access code|토큰|접근 ?코드)$/],
    ['person', /^(first ?name|last ?name|email( address)?|이름|성|이메일)$/],
    ['status', /^(completed|quota_exit)$/],
  ],
  KoboToolbox: [
    ['time', /^(start|end|today)$/],
    ['time', /^(_submission_time|_date_modified)$/, 'own'],
    ['response', /^(_id|_uuid|_index|_submission__(id|uuid|submission_time)|formhub\/uuid)$/, 'own'],
    ['response', /^meta[/:](instanceid|instancename|deprecatedid|rootuuid)$/, 'own'],
    ['status', /^(_validation_status|_submission__validation_status)$/, 'own'],
    ['place', /^_geolocation$/, 'own'],
    ['place', /^(deviceid|subscriberid|simserial|phonenumber|start-geopoint)$/],
    ['person', /^(username|_submitted_by|_submission__submitted_by)$/],
    [
      'session',
      /^(_{1,2}version_{1,2}(_\d+)?|_(notes|status|tags|attachments|xform_id_string|bamboo_dataset_id)|_parent_(table_name|index)|_submission__(notes|status|tags|__version__)|audit|background-audio|meta[/:](audit|background-audio))$/,
      'own',
    ],
  ],
  ODK: [
    ['time', /^submissiondate$/, 'own'],
    ['time', /^(start|end|today)$/],
    ['response', /^(meta[-:/](instanceid|instancename|deprecatedid)|instanceid|parent_key)$/],
    ['response', /^key$/],
    ['status', /^reviewstate$/, 'own'],
    ['status', /^(status|isvalidated)$/],
    ['place', /^(deviceid|subscriberid|simserial|phonenumber|phone_number)$/],
    ['person', /^(submitterid|submittername)$/, 'own'],
    ['person', /^(username|email)$/],
    [
      'session',
      /^(attachments(present|expected)|formversion|formdef_version|meta[-:/](entity.*|audit)|caseid|.*set-of-.*)$/,
      'own',
    ],
    ['session', /^(edits|audit)$/],
  ],
  REDCap: [
    ['event', /^redcap_(event_name|repeat_instrument|repeat_instance)$/, 'own'],
    ['event', /^(event name|repeat instrument|repeat instance)$/],
    ['respondent', /^record_id$/, 'own'],
    ['respondent', /^(redcap_survey_identifier|survey identifier)$/, 'own'],
    ['respondent', /^record id$/],
    ['session', /^(redcap_data_access_group|data access group)$/, 'own'],
    ['time', /^(.+_timestamp|survey timestamp)$/],
    ['status', /^(.+_complete|complete\?)$/],
    ['choice', /^(.+___[a-z0-9_]+|.+ \(choice=.+\))$/],
  ],
  SPSS: [['session', /^filter_\$$/, 'own']],
};

/** Every column that a form service writes by itself, service by service: the one list of them. */
export const knownColumns: readonly KnownColumns[] = services.flatMap((service) =>
  ofService[service].map(([records, names, own]) => ({ service, records, names, own: own === 'own' })),
);
