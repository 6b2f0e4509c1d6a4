import { describe, expect, test } from 'vitest';
import { plainColumn } from '../../../src/read/data-table.ts';
import { tableHead } from '../../../src/responses/columns/table-head.ts';

/** The names and labels that the first rows of a table give its columns. */
function head(...lines: readonly string[]) {
  const [header = [], ...rows] = lines.map((line) => line.split(','));
  const { columns, rows: used, unnamed } = tableHead(header.map(plainColumn), rows);
  return { names: columns.map(({ name }) => name), labels: columns.map(({ label }) => label), used, unnamed };
}

describe('a second row that names what the first leaves open belongs to the header', () => {
  test.each([
    [
      'SurveyMonkey: rows under a question, "Response" under a question of its own',
      [
        'Respondent ID,IP,Agree?,,Wait?',
        ',,Kind,Listened,Response',
        '11,,Agree,Neither,Good',
        '12,,Agree,Agree,Bad',
      ],
      ['Respondent ID', 'IP', 'Agree? - Kind', 'Agree? - Listened', 'Wait?'],
    ],
    [
      'SurveyMonkey: options of a question with several answers stand in their columns again',
      ['Respondent ID,Who?,,Agree?', ',Doctor,Nurse,Response', '11,Doctor,,Agree', '12,,Nurse,Neither'],
      ['Respondent ID', 'Who? - Doctor', 'Who? - Nurse', 'Agree?'],
    ],
    [
      'sections above numbers',
      ['번호,지역,1. 친절,,2. 신속', ',,1,2,1', 'P01,남,4,3,3', 'P02,북,4,4,4'],
      ['번호', '지역', '1. 친절 - 1', '1. 친절 - 2', '2. 신속'],
    ],
    [
      'sections repeated over every column',
      ['id,care,care,speed', ',kind,listen,quick', '1,4,3,3', '2,4,4,4'],
      ['id', 'care - kind', 'care - listen', 'speed'],
    ],
    [
      'what pandas makes of nameless columns',
      ['id,Agree?,Unnamed: 2', ',Kind,Listened', '1,4,3', '2,4,4'],
      ['id', 'Agree? - Kind', 'Agree? - Listened'],
    ],
    [
      'sections above names of every column',
      ['인적사항,,서비스,', '번호,성별,q1,q2', '1,남,4,3', '2,여,4,4'],
      ['번호', '성별', 'q1', 'q2'],
    ],
  ])('%s', (_, lines, names) => {
    expect(head(...lines)).toMatchObject({ names, used: 1, unnamed: [] });
  });

  test('questions under codes are their labels, and codes under questions are the names', () => {
    const codes = 'id,q1,q2,q3';
    const words = 'Number,Kind?,Did they listen?,Quick?';
    const rows = ['1,4,3,3', '2,4,4,5', '3,5,4,4'];
    expect(head(codes, words, ...rows)).toMatchObject({
      names: codes.split(','),
      labels: words.split(','),
      used: 1,
    });
    expect(head(words, codes, ...rows)).toMatchObject({
      names: codes.split(','),
      labels: words.split(','),
      used: 1,
    });
  });
});

describe('a first row of answers is data', () => {
  test.each([
    ['numbers', ['id,q1,q2', 'P01,4,3', 'P02,4,4']],
    ['words that come again', ['id,q1,q2', 'P01,Agree,Neither', 'P02,Agree,Neither', 'P03,Neither,Agree']],
    ['the row numbers of R', [',q1,q2', '1,1,1', '2,4,3', '3,4,4']],
    ['the index of pandas', ['Unnamed: 0,q1,q2', '0,1,1', '1,4,3', '2,4,4']],
    ['notes in a column without a name', ['id,q1,q2,', '1,4,3,late', '2,4,4,', '3,4,5,']],
    ['two columns of one name', ['id,q1,q1', '1,1,2', '2,4,3', '3,4,4']],
    [
      'numbers under sections that do not count up',
      ['id,area,kind,,fast', ',,4,2,5', 'P01,n,4,3,3', 'P02,s,4,4,4'],
    ],
    ['one person alone', ['id,Agree?,', ',Kind,Listened']],
    ['a title', ['Survey 2024,,', 'id,q1,q2', '1,4,3', '2,4,4']],
  ])('%s', (_, lines) => {
    expect(head(...lines)).toMatchObject({ names: lines[0]?.split(','), used: 0 });
  });
});

test('columns without a name that hold something are found, those that count rows or are empty are not', () => {
  expect(head('id,q1,,', '1,4,3,', '2,4,4,').unnamed).toEqual([2]);
  expect(head(',q1', '1,4', '2,4').unnamed).toEqual([]);
  expect(head(',q1', '0,4', '1,4').unnamed).toEqual([]);
  expect(head(',q1', '5,4', '7,4').unnamed).toEqual([0]);
});
