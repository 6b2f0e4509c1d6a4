import type { waves as english } from '../../en/studies/waves.ts';

export const waves = (): ReturnType<typeof english> => ({
  waveLabel: '측정 시점',
  placeInWave: '칸을 고치거나 코드북의 `waves`에 값을 추가하십시오. 그대로 두면 이 행은 제외됩니다',
  waveOption: '이 측정 시점의 응답만 사용(코드북의 `waves`)',
  severalWaves: ({ population, waves }) =>
    `코드북에 "${population}"의 측정 시점이 여럿 있습니다(${waves}). 시점이 다른 응답은 합치지 않습니다`,
  severalWavesHint: ({ first }) => `하나를 지정하십시오: --wave ${first}`,
  noWaves: ({ wave }) => `코드북에 측정 시점이 없습니다: --wave ${wave}`,
  noWavesHint: '코드북에 `waves`를 추가하거나 --wave를 생략하십시오',
  noSuchWave: ({ wave }) => `코드북에 없는 측정 시점입니다: "${wave}"`,
  notByEngine: ({ what }) => `코드북의 다음 항목은 데이터베이스로 집계할 수 없습니다: ${what}`,
  notByEngineHint: '테이블을 파일로 내보낸 뒤 --engine 없이 그 파일을 지정하십시오',
  tallyOfWave: ({ made, wanted }) => `측정 시점이 다른 집계입니다(집계: ${made}, 이번 실행: ${wanted})`,
  tallyOfWaveHint: '같은 시점의 집계만 지정하고, 그 시점을 --wave로 지정하십시오',
});
