import { describe, expect, test } from 'vitest';
import { statusColumns } from '../../../src/codebook/services/status-columns.ts';

const flaws = (header: string, cells: string) => {
  const row = cells.split(',');
  return statusColumns(header.split(',')).map(
    ({ name, position, flawOf }) => `${name}: ${flawOf(row[position] ?? '') ?? '-'}`,
  );
};

const qualtrics = 'StartDate,Status,Progress,Finished,ResponseId,q1';

describe('rows that are no finished answer of a respondent are told by the column of the service', () => {
  test.each([
    [qualtrics, 'x,Survey Preview,100,True,R_1,3', ['Status: preview', 'Finished: -']],
    [qualtrics, 'x,Spam,100,1,R_1,3', ['Status: spam', 'Finished: -']],
    [qualtrics, 'x,IP Address,60,False,R_1,3', ['Status: -', 'Finished: unfinished']],
    [qualtrics, 'x,IP 주소,60,FALSE,R_1,3', ['Status: -', 'Finished: unfinished']],
    [qualtrics, 'x,1.0,100,1.0,R_1,3', ['Status: preview', 'Finished: -']],
    [qualtrics, 'x,0,100,0,R_1,3', ['Status: -', 'Finished: unfinished']],
    [qualtrics, 'x,16,100,1,R_1,3', ['Status: -', 'Finished: -']],
    ['StartDate,Status,Progress,q1', 'x,Imported,67,3', ['Status: -', 'Progress: unfinished']],
    ['StartDate,Status,Progress,q1', 'x,Offline,100,3', ['Status: -', 'Progress: -']],
    ['id,submitdate,lastpage,q1', '1,,2,3', ['submitdate: unfinished']],
    ['id,submitdate,lastpage,q1', '1,1980-01-01 00:00:00,2,3', ['submitdate: -']],
    [
      'Response ID,Date submitted,Last page,Start language,q1',
      '1,N/A,2,en,3',
      ['Date submitted: unfinished'],
    ],
    ['q1,_id,_validation_status', '3,1,Not approved', ['_validation_status: rejected']],
    ['q1,_id,_validation_status', '3,1,validation_status_not_approved', ['_validation_status: rejected']],
    ['q1,_id,_validation_status', '3,1,Approved', ['_validation_status: -']],
    ['q1,_id,_validation_status', '3,1,validation_status_on_hold', ['_validation_status: -']],
    ['SubmissionDate,q1,KEY,ReviewState', 'x,3,k,rejected', ['ReviewState: rejected']],
    ['SubmissionDate,q1,KEY,ReviewState', 'x,3,k,hasIssues', ['ReviewState: -']],
    ['record_id,q1,svc_complete', '1,3,0', ['svc_complete: unfinished']],
    ['record_id,q1,svc_complete', '1,3,Incomplete', ['svc_complete: unfinished']],
    ['record_id,q1,svc_complete', '1,3,1', ['svc_complete: -']],
    ['record_id,q1,svc_complete', '1,3,Complete', ['svc_complete: -']],
    ['Respondent ID,Collector ID,Response Status,q1', '1,1,Partial,3', ['Response Status: unfinished']],
    [
      'Respondent ID,Collector ID,response_status,q1',
      '1,1,disqualified,3',
      ['response_status: screened_out'],
    ],
    ['Respondent ID,Collector ID,response_status,q1', '1,1,completed,3', ['response_status: -']],
    ['이름,완료 여부,q1', 'ㄱ,미완료,3', ['완료 여부: unfinished']],
    ['이름,응답 상태,q1', 'ㄱ,완료,3', ['응답 상태: -']],
  ])('%s | %s', (header, cells, expected) => {
    expect(flaws(header, cells)).toEqual(expected);
  });
});

test.each(['status,q1', 'Progress,q1', 'care_complete,q1', 'marital status,q1', 'finished,q1'])(
  '%s: a question, where no service is at work',
  (header) => {
    expect(statusColumns(header.split(','))).toEqual([]);
  },
);

test('what REDCap says of one form is not said of the others', () => {
  const columns = statusColumns(['record_id', 'a1', 'a2', 'a_complete', 'b1', 'b_complete']);
  expect(columns.map(({ speaksOf }) => [...(speaksOf ?? [])])).toEqual([[0, 1, 2], [4]]);
});
