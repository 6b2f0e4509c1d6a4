import { describe, expect, test } from 'vitest';
import { serviceColumns } from '../../../src/codebook/services/service-columns.ts';

/** What each column of a header records; a dash for a question. */
const records = (header: string) =>
  serviceColumns(header.split(',').map((name) => name.trim()))
    .map((column) => column?.records ?? '-')
    .join(' ');

describe('columns that a form service fills in are told from questions', () => {
  test.each([
    ['타임스탬프,이메일 주소,귀하의 성별은?,친절하다', 'time person - -'],
    ['번호,참여일시,1. 성별,2. 친절하다', 'response time - -'],
    ['ID,Start time,Completion time,Email,Name,Q', 'response time time person person -'],
    ['ID,시작 시간,완료 시간,전자 메일,이름,친절하다', 'response time time person person -'],
    [
      'Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Custom Data 1,Q1',
      'response session time time place person person session -',
    ],
    [
      'StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,ResponseId,UserLanguage,Q1_1,Q1_DO_1,SC0,Q2_Page Submit',
      'time time status place status time status response session - session score time',
    ],
    [
      'id,submitdate,lastpage,startlanguage,seed,token,G01Q01[SQ001],waiting_time',
      'response time session session session respondent - -',
    ],
    ['id. Response ID,submitdate. Date submitted,lastpage. Last page,Q1. How?', 'response time session -'],
    [
      'start,end,svc/q1,__version__,_id,_uuid,_submission_time,_validation_status,_index',
      'time time - session response response time status response',
    ],
    [
      'SubmissionDate,start,person-area,meta-instanceID,KEY,SubmitterID,Status,ReviewState,FormVersion',
      'time time - response response person status status session',
    ],
    [
      'record_id,redcap_event_name,redcap_repeat_instance,svc_timestamp,q1,svc___1,svc_complete',
      'respondent event event time - choice status',
    ],
    ['start,end,deviceid,status,q1', 'time time place - -'],
    ['q1,svc/why,svc/why/price,svc/why/place,_uuid', '- - choice choice response'],
    ['SubmissionDate,svc-why,svc-why/price,KEY', 'time - choice response'],
    ['study_id,q1,tick___1,tick___2,svc_complete', '- - choice choice status'],
  ])('%s', (header, expected) => {
    expect(records(header)).toBe(expected);
  });
});

describe('a name that others use too is a question where no service is at work', () => {
  test.each([
    'id,name,email,q1',
    'status,q1,q2',
    'start,q1,q2',
    'task_complete,q1',
    'what_do_you_do,score,q1',
    'name,id,No.',
  ])('%s', (header) => {
    expect(serviceColumns(header.split(',')).every((column) => column === null)).toBe(true);
  });
});

test('names of megabytes come to an end', () => {
  expect(serviceColumns(['a_'.repeat(1_000_000), 'x'.repeat(1_000_000)])).toEqual([null, null]);
});
