import { describe, expect, test } from 'vitest';
import { koreanGuides, koreanTexts } from './korean-texts.ts';

const everywhere = [...koreanTexts, ...koreanGuides];
const having = (pattern: RegExp, texts: typeof koreanTexts = everywhere) =>
  texts.filter(({ text }) => pattern.test(text)).map(({ file, text }) => `${file}: ${text}`);

test('there are Korean texts and guides to look at', () => {
  expect(koreanTexts.length).toBeGreaterThan(800);
  expect(koreanGuides.length).toBeGreaterThan(250);
});

test('no bare pair of particles stands for the one that fits', () => {
  expect(
    having(/이\(가\)|가\(이\)|은\(는\)|는\(은\)|을\(를\)|를\(을\)|와\(과\)|과\(와\)|\(으\)로|\(이\)/),
  ).toEqual([]);
});

describe('a term that the field does not use, or not so', () => {
  test.each<[string, string, RegExp, typeof koreanTexts?]>([
    ['모집단', '응답자 유형', /모집단(?! 표준편차)/],
    ['조사 도구', '코드북', /조사 도구|부호책/],
    ['응답자 이름', '응답자 식별자', /응답자 이름/],
    ['인쇄된', '보고된', /인쇄/],
    ['끝점', '척도 범위, 척도 최솟값', /끝점/],
    ['쌍반점', '세미콜론', /쌍반점/],
    ['구분자', '구분 기호', /구분자/],
    ['칸 나눔', '구분 기호', /칸 나눔|칸을 나누는/],
    ['씨앗', '난수 시드', /씨앗/],
    ['이름표', '레이블', /이름표/],
    ['엑셀', 'Excel', /엑셀(?! 다운로드)/],
    ['수준', '범주', /(^|[^의뢰])수준/],
    ['그룹', '집단', /그룹/],
    ['문항수', '문항 수', /문항수|응답자수/],
    ['대답', '응답', /대답/],
    ['말로 쓴 응답', '응답 문구', /말로 쓴|글로 쓴|글로 된|응답 글/],
    ['빠뜨린', '결측', /빠뜨린/],
    ['무응답', '결측', /무응답(?!을 뜻|·|이고|이면)/, koreanTexts],
    ['응답 아님', '무효 응답', /응답 아님|응답이 아닌 칸|잘못된 응답/],
    ['빈칸 행', '값이 빈 행', /빈칸 행/],
    ['집단 모름', '집단 미상', /집단 모름/],
    ['거꾸로 감', '음의 상관', /거꾸로|반대로 움직/],
    ['한 줄로 찍은', '같은 번호로 답한', /찍은|찍어/],
    ['검사 불가', '판정 불가', /검사 불가/],
    ['함께 참일 수 없는', '모순', /함께 참/],
    ['세로 합, 가로 합', '열 합계, 행 합계', /세로 합|가로 합/],
    ['집계 행', '합계 행', /집계 행|집계인 행/],
    ['병합한 칸', '병합된 셀', /병합한|병합된 칸/],
    ['가림', '비공개', /(칸|값|항목)[은는을를]? 가[림려]|가린 것/],
    ['효과 크기', '효과크기', /효과 크기/],
    ['하위 척도', '하위척도', /(^|[^최])하위 척도/],
    ['독립 표본, t 검정', '독립표본 t검정', /독립 표본|(^|[^a-z])[tT] 검정|T테스트/, koreanTexts],
    ['평균 차이', '평균차이', /평균 차이/],
    ['퍼센트', '백분율', /퍼센트/, koreanTexts],
    ['크론바흐, 레빈', 'Cronbach, Levene', /크론바흐|르빈|레빈/],
    ['합친', '합동, 합산한', /합친/],
    ['글자 인코딩', '문자 인코딩', /글자 인코딩|글자의 인코딩/],
    ['인자', '인수', /(^|[^확])인자('|가|를| )/],
    ['사례', '케이스', /(^|[^우수합동리])사례(에|를|가| 수)/],
    ['판 (version)', '버전', /판 \{version\}|\(판 /],
    ['결함', '내부 오류', /결함/],
    ['알아냄', '자동 감지', /알아[내냄낸]/],
    ['견주다', '대조하다', /견주|견줄/, koreanTexts],
    ['돌아오면', '복구되면', /돌아오면/],
    ['모자라다', '부족하다', /모자라|모자랍|모자란/],
    [
      '씀, 쓰다',
      '사용, 저장, 적다',
      /(을|를|개를) 씀|쓰십시오|씁니다|(^|[^어])쓸 (수|폴더)|쓰지 않|쓰였|[을를에] 쓰고|[을를] 쓰는|써서/,
    ],
    ['빼다', '제외하다, 생략하다', /빼십시오|뺍니다|뺐|빼면|뺌|빠집니다/],
    ['보다', '처리하다, 해석하다', /로 봅니다|로 보았|로 보면 맞/],
    ['주십시오', '지정하십시오', /(?<!려 )주십시오/],
    ['셈', '집계', /셈(이|에|을| )/],
    ['이것은', '(the thing itself)', /이것은/],
    ['하세요', '하십시오', /하세요|세요\b|보세요/],
  ])('%s (for %s) is not said', (_, __, pattern, texts = everywhere) => {
    expect(having(pattern, texts)).toEqual([]);
  });
});

describe('marks', () => {
  test('a range has a tilde, and % joins the number', () => {
    expect(having(/\}–\$?\{|\d–\d/, koreanTexts)).toEqual([]);
    expect(having(/[\d}] %/)).toEqual([]);
  });

  test('a bracket joins the Korean word before it', () => {
    expect(having(/[가-힣] \((?!평균 −|!\))/, koreanTexts)).toEqual([]);
  });
});

/** Names that are written as they are: formats, programs, statistics, keys and words to be typed. */
const names = new Set(
  `hanaro yaml json csv tsv xlsx xlsb xls sav zsav hwp hwpx html xml pdf rtf ods utf cp949 gzip gunzip utf16 bom nul
  excel spss jamovi word powerpoint apple numbers stata parquet sqlite duckdb postgresql clickhouse opendocument numbers
  qualtrics limesurvey kobotoolbox surveymonkey microsoft forms odk redcap google vs code windows macos linux
  student welch levene cronbach mcdonald guttman omega total minres feldt spearman pearson fisher brown horst yates freeman halton cram yang dalton mann whitney wilcoxon satterthwaite grim grimmer likert cohen cliff printf tofixed
  tukey kramer kruskal wallis games howell hedges bca
  english straight lining long string mb gb node npm npx git github schema tls url ip id tf uuid sslmode ulimit ctrl
  sharp noto sans debian ubuntu fonts doc docx odt zip svg png statcheck decision`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Values of options and keys of files, as they are typed. */
const typed = new Set(
  `reconstruct respondent reverse column printed check audit verify tally characteristics answers items values exclude true false sep instrument codebook survey
  postgres join populations population score correlations both error drop keep first last missing row independent auto jeju  scales scale mean tables init all half any min max table
  group levels bands from below number unit value everyone greater less pre post report`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

describe('English left over', () => {
  const plain = (text: string) =>
    text
      .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, ' ')
      .replace(/\$\{[^}]*$/, ' ')
      .replace(/\{\w+\}/g, ' ')
      .replace(/\b[a-z]+(_[a-z]+)+\b|\b(score: sum|sided: one|all, column, row, valid)\b/g, ' ')
      .replace(/\\?`[^`]*`/g, ' ')
      .replace(/^ *(\d\. )?hanaro .*$/gm, ' ')
      .replace(/hanaro( [a-z]+)+/g, ' ')
      .replace(/"[^"]*"/g, ' ')
      .replace(/--?[a-z][\w-]*(=?<[^>]*>)?/g, ' ')
      .replace(/<\w+>/g, ' ')
      .replace(/[\w./~]*\/[\w./<>-]+|[\w-]+\.(md|ya?ml|json|csv|xlsx|html|sav|xml)\b/g, ' ')
      .replace(/\b[A-Z][A-Z0-9_]{2,}\b/g, ' ');

  test('no English word but a name stands in a Korean sentence', () => {
    // English texts with a Korean word in them.
    const korean = koreanTexts.filter(({ text }) => !/한국어: hanaro|^write "sex|세 or years/.test(text));
    const left = korean.flatMap(({ file, text }) =>
      (plain(text).match(/[A-Za-z]{3,}/g) ?? [])
        .filter((word) => !names.has(word.toLowerCase()) && !typed.has(word))
        .map((word) => `${word} in ${file}: ${text}`),
    );
    expect(left).toEqual([]);
  });
});
