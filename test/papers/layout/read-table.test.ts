import { describe, expect, test } from 'vitest';
import { readTextTable, rowTexts } from '../text-grid.ts';

describe('layouts of comparisons', () => {
  test('a head of two lines: groups with n over M and SD, stars glued to t, p without zero', () => {
    const table = readTextTable(
      `|구분|사업지역(n=60)|<|비교지역(n=60)|<|t|p|
       |^|M|SD|M|SD|^|^|
       |서비스 질|4.12|0.51|3.80|0.62|3.09**|.003|
       |만족도|4.30|.44|4.31|.53|-.11|<.001|`,
      { caption: '<표 3> 비교', notes: ['*p<.05, **p<.01'] },
    );
    expect(table.number).toBe('3');
    expect(table.legend).toEqual({ '*': '.05', '**': '.01' });
    expect(table.counts.map(({ group, n }) => [group, n.plain])).toEqual([
      ['사업지역', '60'],
      ['비교지역', '60'],
    ]);
    expect(rowTexts(table)).toEqual({
      '서비스 질':
        'mean@사업지역 4.12, sd@사업지역 0.51, mean@비교지역 3.80, sd@비교지역 0.62, t 3.09, marks **, p .003',
      만족도:
        'mean@사업지역 4.30, sd@사업지역 .44, mean@비교지역 4.31, sd@비교지역 .53, t -.11, marks, p <.001',
    });
    expect(table.notRead).toEqual([]);
  });

  test('groups below each other: blank labels mean those above, the test stands once', () => {
    const table = readTextTable(
      `|변수|집단|n|M ± SD|t/F|p|사후검정|
       |성별|남|30|3.5 ± 0.5|2.31|.023||
       ||여|32|3.2±0.4||||
       |연령|20대|20|3.1±0.5|4.50|.013|a<b|
       ||30대|20|3.4±0.4||||
       ||40대|22|3.6±0.6||||`,
    );
    expect(rowTexts(table)).toEqual({
      '성별 / 남': 'n 30, mean 3.5, sd 0.5, test 2.31, p .023',
      '성별 / 여': 'n 32, mean 3.2, sd 0.4',
      '연령 / 20대': 'n 20, mean 3.1, sd 0.5, test 4.50, p .013',
      '연령 / 30대': 'n 20, mean 3.4, sd 0.4',
      '연령 / 40대': 'n 22, mean 3.6, sd 0.6',
    });
  });

  test('full-width lines within the body are heads of blocks; letters of groups are no statistics', () => {
    const table = readTextTable(
      `|Variable|Group|n|M (SD)|t|p|
       |Satisfaction|<|<|<|<|<|
       |Content|A|30|3.50 (0.50)|2.31|.023|
       ||B|32|3.20 (0.40)|||
       |Happiness|<|<|<|<|<|
       |Joy|A|30|3.50 (0.50)|2.31|.023|
       ||B|32|3.20 (0.40)|||`,
    );
    expect(rowTexts(table)).toEqual({
      '# Satisfaction': '',
      'Satisfaction / Content / A': 'n 30, mean 3.50, sd 0.50, t 2.31, p .023',
      'Satisfaction / Content / B': 'n 32, mean 3.20, sd 0.40',
      '# Happiness': '',
      'Happiness / Joy / A': 'n 30, mean 3.50, sd 0.50, t 2.31, p .023',
      'Happiness / Joy / B': 'n 32, mean 3.20, sd 0.40',
    });
  });

  test('a title and a note within the grid, df in the head', () => {
    const table = readTextTable(
      `|Table 4. Differences in scores (N = 120)|<|<|<|<|
       |Scale|Pilot|Control|t(118)|p|
       |^|M ± SD|M ± SD|^|^|
       |Quality|4.37 ± 0.36|4.13 ± 0.77|2.19*|.031|
       |Note. *p < .05|<|<|<|<|`,
    );
    expect(table.number).toBe('4');
    expect(table.legend).toEqual({ '*': '.05' });
    expect(rowTexts(table)).toEqual({
      Quality:
        'mean@Pilot 4.37, sd@Pilot 0.36, mean@Control 4.13, sd@Control 0.77, t 2.19, marks *, df 118, p .031',
    });
    expect(table.counts.map(({ group, n }) => [group, n.plain])).toEqual([[null, '120']]);
  });

  test('cells that reach down carry their label and their test', () => {
    const table = readTextTable(
      `|지역|성별|N|평균|표준편차|t|유의확률|
       |제주|남|20|3.41|.52|1.21|.231|
       |^|여|25|3.22|.53|^|^|`,
    );
    expect(rowTexts(table)).toEqual({
      '제주 / 남': 'n 20, mean 3.41, sd .52, t 1.21, p .231',
      '제주 / 여': 'n 25, mean 3.22, sd .53',
    });
  });

  test('marks in a column of their own', () => {
    const table = readTextTable(
      `|Scale|A M|A SD|B M|B SD|t|  |
       |X|4.1|.5|3.8|.6|3.09|**|
       |Y|4.3|.4|4.0|.5|1.26||`,
      { notes: ['*p<.05, **p<.01'] },
    );
    expect(rowTexts(table)).toEqual({
      X: 'mean@A 4.1, sd@A .5, mean@B 3.8, sd@B .6, t 3.09, marks **',
      Y: 'mean@A 4.3, sd@A .4, mean@B 4.0, sd@B .5, t 1.26',
    });
  });

  test('a measure stands over groups and their test', () => {
    const table = readTextTable(
      `|구분|만족도|<|<|<|행복|<|<|<|
       |^|M|SD|t|p|M|SD|t|p|
       |남|3.5|.5|2.1|.04|2.5|.6|1.1|.27|
       |여|3.2|.4|||2.4|.5|||`,
    );
    expect(rowTexts(table)['남']).toBe(
      '만족도: mean 3.5, 만족도: sd .5, 만족도: t 2.1, 만족도: p .04, 행복: mean 2.5, 행복: sd .6, 행복: t 1.1, 행복: p .27',
    );
  });

  test('decimal commas', () => {
    const table = readTextTable(
      `|Skala|M|SD|t|p|
       |X|4,10|0,51|3,09|0,003|`,
    );
    expect(rowTexts(table)).toEqual({ X: 'mean 4.10, sd 0.51, t 3.09, p 0.003' });
  });

  test('an estimate with its interval in one cell', () => {
    const table = readTextTable(
      `|Outcome|Mean difference (95% CI)|p|
       |Quality|0.24 (0.02 to 0.45)|.031|
       |Happiness|-0.36 [-0.69, -0.03]|.032|`,
    );
    expect(rowTexts(table)).toEqual({
      Quality: 'difference 0.24, conf_low 0.02, conf_high 0.45, p .031',
      Happiness: 'difference -0.36, conf_low -0.69, conf_high -0.03, p .032',
    });
  });
});

describe('heads', () => {
  test('years over groups are part of the head, whatever the document says of it', () => {
    const table = readTextTable(
      `|Scale|2020|<|2021|<|
       |^|M|SD|M|SD|
       |X|3.50|0.50|3.60|0.40|`,
    );
    expect(rowTexts(table)).toEqual({ X: 'mean@2020 3.50, sd@2020 0.50, mean@2021 3.60, sd@2021 0.40' });
  });

  test('a raised 2 is a power, other raised numbers are footnotes', () => {
    const table = readTextTable(
      `|Model^1|R^2|F^2|
       |1|.10|4.20|`,
    );
    expect(rowTexts(table)).toEqual({ 1: 'r_squared .10, f 4.20' });
  });
});

describe('who answered', () => {
  test('the statistic stands in the label of the row, levels under a head of a block that has the test', () => {
    const table = readTextTable(
      `|Characteristic|Pilot (n = 60)|Control (n = 60)|p|
       |Age, mean (SD)|46.2 (13.1)|48.0 (15.2)|.41|
       |Women, n (%)|34 (56.7)|36 (60.0)|.71|
       |Income, median (IQR)|210 (150–300)|220 (160–310)|.55|
       |Education, n (%)|||.30|
       |  Middle school|20 (33.3)|25 (41.7)||
       |  High school|40 (66.7)|35 (58.3)||`,
    );
    expect(rowTexts(table)).toEqual({
      Age: 'mean@Pilot 46.2, sd@Pilot 13.1, mean@Control 48.0, sd@Control 15.2, p .41',
      Women: 'n@Pilot 34, percent@Pilot 56.7, n@Control 36, percent@Control 60.0, p .71',
      Income:
        'median@Pilot 210, q1@Pilot 150, q3@Pilot 300, median@Control 220, q1@Control 160, q3@Control 310, p .55',
      '# Education': 'p .30',
      'Education / Middle school': 'n@Pilot 20, percent@Pilot 33.3, n@Control 25, percent@Control 41.7',
      'Education / High school': 'n@Pilot 40, percent@Pilot 66.7, n@Control 35, percent@Control 58.3',
    });
  });

  test('the note says what cells hold: with a percent sign they are n (%), without one M (SD)', () => {
    const table = readTextTable(
      `|Characteristic|Overall, N = 120¹|Pilot, N = 60¹|p-value²|
       |Age|47 (14)|46 (13)|0.4|
       |Sex|||0.7|
       |    Male|50 (42%)|26 (43%)||
       |    Female|70 (58%)|34 (57%)||`,
      { notes: ['¹ Mean (SD); n (%)', '² Welch Two Sample t-test; Pearson’s Chi-squared test'] },
    );
    expect(rowTexts(table)).toEqual({
      Age: 'mean@Overall 47, sd@Overall 14, mean@Pilot 46, sd@Pilot 13, p 0.4',
      '# Sex': 'p 0.7',
      'Sex / Male': 'n@Overall 50, percent@Overall 42, n@Pilot 26, percent@Pilot 43',
      'Sex / Female': 'n@Overall 70, percent@Overall 58, n@Pilot 34, percent@Pilot 57',
    });
  });

  test('thousands are numbers, a dash is none', () => {
    const table = readTextTable(
      `|Region|N|%|Mean income|
       |North|1,640|62.6|2,350.5|
       |South|980|37.4|–|`,
    );
    expect(rowTexts(table)).toEqual({
      North: 'n 1640, percent 62.6, mean 2350.5',
      South: 'n 980, percent 37.4',
    });
  });
});

describe('correlations and models', () => {
  test('heads that number the rows are a matrix of correlations', () => {
    const table = readTextTable(
      `|Variable|n|M|SD|1|2|3|
       |1. Age|120|45.2|12.1|—|||
       |2. Stress|118|3.1|0.8|-.21*|—||
       |3. Burnout|119|2.9|0.9|-.10|.45**|—|`,
      { notes: ['Note. *p < .05. **p < .01.'] },
    );
    expect(table.matrix).toEqual([
      { column: 4, row: 1 },
      { column: 5, row: 2 },
      { column: 6, row: 3 },
    ]);
    expect(rowTexts(table)).toEqual({
      '1. Age': 'n 120, mean 45.2, sd 12.1',
      '2. Stress': 'n 118, mean 3.1, sd 0.8, r -.21, marks *',
      '3. Burnout': 'n 119, mean 2.9, sd 0.9, r -.10, marks, r .45, marks **',
    });
  });

  test('models beside each other, R² below their terms', () => {
    const table = readTextTable(
      `|Predictor|Model 1|<|<|<|Model 2|<|<|<|
       |^|B|SE|β|t|B|SE|β|t|
       |Age|0.21|0.05|.31|4.20***|0.18|0.05|.27|3.60***|
       |R²|.10|<|<|<|.14|<|<|<|`,
      { notes: ['***p<.001'] },
    );
    expect(rowTexts(table)).toEqual({
      Age: 'Model 1: b 0.21, Model 1: se 0.05, Model 1: beta .31, Model 1: t 4.20, Model 1: marks ***, Model 2: b 0.18, Model 2: se 0.05, Model 2: beta .27, Model 2: t 3.60, Model 2: marks ***',
      '': 'Model 1: r_squared .10, Model 2: r_squared .14',
    });
  });

  test('sources of an analysis of variance', () => {
    const table = readTextTable(
      `|Source|SS|df|MS|F|p|
       |Between groups|12.5|2|6.25|4.31|.016|
       |Within groups|169.7|117|1.45|||
       |Total|182.2|119||||`,
    );
    expect(rowTexts(table)).toEqual({
      'Between groups': 'sum_of_squares 12.5, df 2, mean_square 6.25, f 4.31, p .016',
      'Within groups': 'sum_of_squares 169.7, df 117, mean_square 1.45',
      Total: 'sum_of_squares 182.2, df 119',
    });
  });

  test('a logistic regression with Wald, odds ratio and its interval', () => {
    const table = readTextTable(
      `|변수|B|S.E.|Wald|df|유의확률|Exp(B)|95% CI|
       |성별|.512|.210|5.944|1|.015|1.669|1.106–2.519|`,
    );
    expect(rowTexts(table)).toEqual({
      성별: 'b .512, se .210, chi_square 5.944, df 1, p .015, odds_ratio 1.669, conf_low 1.106, conf_high 2.519',
    });
  });
});

describe('what is not certain is not read', () => {
  test('a word before a statistic may make another one of it', () => {
    const table = readTextTable(
      `|Scale|N|Mean|S.E. Mean|Std. Error of the Estimate|95% CI for Mean|<|
       |^|^|^|^|^|Lower Bound|Upper Bound|
       |X|50|3.55|.09|.53|3.37|3.73|`,
    );
    expect(rowTexts(table)).toEqual({ X: 'n 50, mean 3.55, se .09, conf_low 3.37, conf_high 3.73' });
    expect(table.notRead.flatMap(({ cells }) => cells.map(({ column }) => column))).toEqual([4]);
  });

  test('percents of valid answers, and cumulative ones, beside those of everybody', () => {
    const table = readTextTable(
      `|구분|빈도|퍼센트|유효 퍼센트|누적 퍼센트|
       |남|40|40.0|50.0|50.0|
       |여|40|40.0|50.0|100.0|`,
    );
    expect(rowTexts(table)).toEqual({ 남: 'n 40, percent 40.0', 여: 'n 40, percent 40.0' });
  });

  test('two columns that say the same of themselves', () => {
    const table = readTextTable(
      `|Scale|M|SD|M|SD|t|
       |X|4.10|0.51|3.80|0.62|3.09|`,
    );
    expect(rowTexts(table)).toEqual({ X: 't 3.09' });
    expect(table.notRead.flatMap(({ cells }) => cells.map(({ column }) => column))).toEqual([1, 2, 3, 4]);
  });

  test('figures that nothing names', () => {
    const table = readTextTable(
      `|Region|Alpha site|Beta site|
       |North|12 (3)|14 (4)|
       |South|11 (2)|15 (6)|`,
    );
    expect(table.rows.every(({ figures }) => figures.length === 0)).toBe(true);
    expect(table.notRead.map(({ cells }) => cells.length)).toEqual([2, 2]);
  });

  test('a head that its figures contradict', () => {
    const table = readTextTable(
      `|Scale|M|p|
       |X|4.10|12.5|
       |Y|4.20|.03|`,
    );
    expect(rowTexts(table)).toEqual({ X: 'mean 4.10', Y: 'mean 4.20' });
    expect(table.notRead.map(({ why }) => why.en)).toEqual([
      'the head says p, but more than a fifth of these figures cannot be one',
    ]);
  });

  test('a second number in brackets that the head does not name', () => {
    const table = readTextTable(
      `|Scale|Mean|p|
       |X|4.10 (0.51)|.03|
       |Y|4.20 (0.40)|.04|`,
    );
    expect(rowTexts(table)).toEqual({ X: 'mean 4.10, p .03', Y: 'mean 4.20, p .04' });
    expect(table.notRead).toHaveLength(1);
  });
});

test('a head that stands over other columns than it names is said, and its table not read', () => {
  const table = readTextTable(
    `|구분|N|평균(M)|표준편차(SD)|t|<|
     |서비스 질|시범지역|60|4.37|0.36|2.189*|
     |^|타 지역|60|4.13|0.77|^|
     |만족도|시범지역|60|4.50|0.45|3.024**|
     |^|타 지역|60|4.12|0.86|^|`,
    { caption: '<표 14> 비교' },
  );
  expect(table.rows.flatMap(({ figures }) => figures)).toEqual([]);
  expect(table.notRead.map(({ cells, why }) => [cells.length, why.en])).toEqual([
    [14, 'the head stands over other columns than it names: words below a head of figures'],
  ]);
});
