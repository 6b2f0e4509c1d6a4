import type { waves as english } from '../../en/studies/waves.ts';

export const waves = (): ReturnType<typeof english> => ({
  waveLabel: '측정 시점',
  placeInWave: '칸을 고치거나 코드북의 `waves`에 값을 추가하십시오. 그대로 두면 이 행은 제외됩니다',
  waveOption:
    '이 측정 시점의 응답만 사용(코드북의 `waves`). hanaro compare에서는 같은 응답자를 짝짓도록 시점마다 `ID=파일`로도 지정 가능',
  oneWaveOnly: '측정 시점 하나의 응답만 사용합니다',
  oneWaveOnlyHint: ({ wave }) =>
    `--wave ${wave}처럼 한 번만 지정하십시오. 여러 시점을 파일과 함께 지정하는 명령은 hanaro compare입니다`,
  eachWithFile: '응답자를 짝지으려면 측정 시점마다 파일이 있어야 합니다',
  eachWithFileHint:
    '먼저 측정한 시점부터 파일과 함께 지정하십시오: `--wave pre=before.csv --wave post=after.csv`',
  filesBesideWaves: '측정 시점의 파일 말고 다른 파일도 지정했습니다',
  filesBesideWavesHint: '파일마다 측정 시점을 함께 지정하십시오: `--wave pre=before.csv`',
  severalWaves: ({ population, waves }) =>
    `코드북에 "${population}"의 측정 시점이 여럿 있습니다(${waves}). 시점이 다른 응답은 합치지 않습니다`,
  severalWavesHint: ({ first }) =>
    `하나를 지정하십시오: --wave ${first}. 시점 간 비교(대응표본)는 hanaro compare로 합니다`,
  noWaves: ({ wave }) => `코드북에 측정 시점이 없습니다: --wave ${wave}`,
  noWavesHint: '코드북에 `waves`를 추가하거나 --wave를 생략하십시오',
  noSuchWave: ({ wave }) => `코드북에 없는 측정 시점입니다: "${wave}"`,
  noWavesOf: ({ population }) => `코드북에 "${population}"의 측정 시점이 없어 짝지을 응답자가 없습니다`,
  noRespondent: ({ population }) =>
    `코드북에 "${population}"의 응답자 식별자 열이 없어 측정 시점을 짝지을 수 없습니다`,
  noRespondentHint:
    '코드북에 `respondent`를 추가하십시오. 두 시점의 같은 응답자를 알아볼 수 있는 열이어야 합니다',
  fileOfNoWave: ({ file }) => `어느 측정 시점의 파일인지 알 수 없습니다: ${file}`,
  fileOfNoWaveHint: ({ first, file }) =>
    `시점을 지정하십시오: --wave ${first}=${file}. 또는 코드북의 \`waves\`에 시점을 나타내는 열을 추가하십시오`,
  tooManyToMatch: ({ mostPeople }) => `응답자가 ${mostPeople}명을 넘어 메모리에서 짝지을 수 없습니다`,
  tooManyToMatchHint: '데이터베이스에서 짝지은 뒤 집단을 나누어 비교하십시오',
  unmatched: ({ first, second, both, onlyFirst, onlySecond }) =>
    `두 시점(${first}, ${second})에 모두 있는 응답자 ${both}명. 한 시점에만 있는 응답자(${first} ${onlyFirst}명, ${second} ${onlySecond}명)는 대응표본 검정에서 제외`,
  groupChanged: ({ first, second, count }) =>
    `두 시점(${first}, ${second})의 집단이 다른 응답자 ${count}명: 전체에는 포함하고 집단별 분석에서는 제외`,
  notByEngine: ({ what }) => `코드북의 다음 항목은 데이터베이스로 집계할 수 없습니다: ${what}`,
  notByEngineHint: '테이블을 파일로 내보낸 뒤 --engine 없이 그 파일을 지정하십시오',
  tallyOfWave: ({ made, wanted }) => `측정 시점이 다른 집계입니다(집계: ${made}, 이번 실행: ${wanted})`,
  tallyOfWaveHint: '같은 시점의 집계만 지정하고, 그 시점을 --wave로 지정하십시오',
});
