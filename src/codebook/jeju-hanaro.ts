import type { WrittenCharacteristic, WrittenCodebook, WrittenScale } from './schema/codebook-schema.ts';

type Pair = readonly [ko: string, en: string];

/** A scale whose items carry labels of their own, numbered `<id>_1`, `<id>_2`, … */
function labelled(id: string, ko: string, en: string, labels: readonly Pair[]): WrittenScale {
  const items = labels.map(([koLabel, enLabel], index) => ({
    id: `${id}_${index + 1}`,
    label: { ko: koLabel, en: enLabel },
  }));
  return { id, label: { ko, en }, items };
}

/** A scale whose items are known by their number alone. */
function numbered(id: string, ko: string, en: string, itemCount: number): WrittenScale {
  const numbers = Array.from({ length: itemCount }, (_, index) => index + 1);
  return labelled(
    id,
    ko,
    en,
    numbers.map((number) => [`${ko} ${number}`, `${en} ${number}`]),
  );
}

/** A characteristic whose cells hold the Korean names of its levels. */
function characteristic(
  column: string,
  ko: string,
  en: string,
  levels: readonly Pair[],
): WrittenCharacteristic {
  return {
    column,
    label: { ko, en },
    levels: levels.map(([value, enLabel]) => ({ value, label: { ko: value, en: enLabel } })),
  };
}

/** The two questionnaires of the 2020 Integrated Welfare Hanaro pilot in Jeju, with labels of our own. */
export const jejuHanaro: WrittenCodebook = {
  id: 'jeju-hanaro',
  version: '1',
  title: { ko: '제주형 통합복지 하나로', en: 'Jeju Integrated Welfare Hanaro' },
  stars: { '*': 0.05, '**': 0.01, '***': 0.001 },
  populations: [
    {
      id: 'staff',
      label: { ko: '담당자', en: 'Staff' },
      respondent: 'id',
      min: 1,
      max: 7,
      min_valid: 'all',
      characteristics: [
        characteristic('sex', '성별', 'Sex', [
          ['남자', 'Male'],
          ['여자', 'Female'],
        ]),
        characteristic('age_group', '연령', 'Age', [
          ['20대', '20s'],
          ['30대', '30s'],
          ['40대', '40s'],
          ['50대 이상', '50 and over'],
        ]),
        characteristic('affiliation', '소속', 'Affiliation', [
          ['제주특별자치도', 'Province'],
          ['제주시', 'Jeju City'],
          ['서귀포시', 'Seogwipo City'],
        ]),
        characteristic('workplace', '근무처', 'Workplace', [
          ['도', 'Provincial office'],
          ['행정시', 'City office'],
          ['주민센터', 'Community centre'],
          ['복지관', 'Welfare centre'],
        ]),
        characteristic('position', '직렬(직위)', 'Position', [
          ['공공: 고위 개방형', 'Public: senior open post'],
          ['공공: 보건', 'Public: health'],
          ['공공: 사회복지', 'Public: social welfare'],
          ['공공: 행정', 'Public: administration'],
          ['민간: 기관장', 'Private: director'],
          ['민간: 부장', 'Private: department head'],
          ['민간: 과장', 'Private: section head'],
          ['민간: 팀장', 'Private: team leader'],
          ['민간: 일반직원', 'Private: general staff'],
          ['민간: 민간사회복지사', 'Private: social worker'],
        ]),
        characteristic('experience', '보건·복지 관련 경력', 'Years in health and welfare', [
          ['1년 미만', 'Under 1 year'],
          ['1년~5년', '1–5 years'],
          ['6년~10년', '6–10 years'],
          ['11년~15년', '11–15 years'],
          ['16년~20년', '16–20 years'],
          ['21년 이상', '21 years and over'],
        ]),
      ],
      scales: [
        {
          id: 'cooperation_support',
          label: { ko: '협력지원체계 관리', en: 'Cooperation support system' },
          scales: [
            labelled('preparation', '사업준비', 'Preparation', [
              ['사업계획서 수립', 'Project planning'],
              ['민·관 협력체계 구축', 'Public–private cooperation'],
              ['지역사회 조사·진단', 'Community survey and diagnosis'],
              ['수행인력의 전문성', 'Expertise of project staff'],
              ['인력·예산', 'Staff and budget'],
              ['전반적인 준비', 'Preparation overall'],
            ]),
            {
              id: 'progress',
              label: { ko: '사업진행', en: 'Progress' },
              scales: [
                labelled('platform', '동 주민센터↔복지관 중심의 플랫폼 구축', 'Centre-to-centre platform', [
                  ['민간사회복지사 전문성', 'Expertise of private social workers'],
                  ['협력지원체계의 필요성', 'Need for the support system'],
                  ['민·관의 역할 분담', 'Public–private division of roles'],
                  ['전달체계의 적합성', 'Fit of the delivery system'],
                  ['체계적 업무 수행', 'Systematic work'],
                  ['전반적인 플랫폼 구축', 'Platform overall'],
                ]),
                labelled('health_welfare', '보건·복지서비스 강화', 'Health and welfare services', [
                  ['보건·복지 인력 간 연계협력', 'Health and welfare staff liaison'],
                  ['주민의 욕구 파악', "Grasp of residents' needs"],
                  ['주민센터·복지관의 역할기능', 'Roles of the two centres'],
                  ['다양한 서비스 제공·연계', 'Variety of services'],
                  ['공동사례관리 수행', 'Joint case management'],
                  ['종합상담창구 운영', 'General counselling desk'],
                ]),
                labelled(
                  'integrated_care',
                  '돌봄서비스의 통합적 연계 및 통합사례관리',
                  'Integrated care and case management',
                  [
                    ['간호직 공무원 배치효과', 'Effect of nursing officers'],
                    ['복지·보건 연계협력 방안', 'Ways of health–welfare liaison'],
                    ['TF 구성 및 모니터링', 'Task force and monitoring'],
                    ['지역단위 네트워크 구성', 'Local networks'],
                    ['돌봄 대상자 발굴 시 연계협력', 'Liaison in finding care needs'],
                    ['통합사례관리 전반', 'Integrated case management'],
                  ],
                ),
                labelled(
                  'information_sharing',
                  '민·관 정보공유 및 통합을 위한 협력체계 구축',
                  'Information sharing',
                  [
                    ['실무협의체 구성·운영', 'Working-level council'],
                    ['민·관 협력 플랫폼의 필요성', 'Need for a shared platform'],
                    ['플랫폼 구축 인력·예산', 'Platform staff and budget'],
                    ['플랫폼이 주민에게 주는 효과', 'Benefit to residents'],
                    ['시범사업에서의 중요성', 'Importance in the pilot'],
                    ['전반적인 플랫폼 진행', 'Platform progress overall'],
                  ],
                ),
                labelled(
                  'resident_community',
                  '인적 안전망을 활용한 주민 주도의 돌봄공동체 조성',
                  'Resident-led care community',
                  [
                    ['상시적 발굴체계 구성', 'Standing outreach'],
                    ['돌봄공동체 필요성', 'Need for a care community'],
                    ['주민 공간·예산 지원', 'Space and budget for residents'],
                    ['민·관 협력 네트워크 활동', 'Public–private network activity'],
                    ['주민역량 강화 교육', 'Resident training'],
                    ['전반적인 주민공동체 운영', 'Resident community overall'],
                  ],
                ),
              ],
            },
            labelled('management', '사업관리', 'Management', [
              ['계획 대비 목표 달성', 'Goals reached against plan'],
              ['목표와 수행 결과의 부합', 'Fit of goals and results'],
              ['홍보 및 우수사례 발굴', 'Publicity and good cases'],
              ['전반적인 관리', 'Management overall'],
            ]),
          ],
        },
      ],
    },
    {
      id: 'users',
      label: { ko: '이용자', en: 'Service users' },
      respondent: 'id',
      min: 1,
      max: 5,
      min_valid: 'all',
      group: {
        column: 'area',
        levels: [
          { id: 'pilot', label: { ko: '시범지역', en: 'Pilot' }, values: ['pilot', '시범지역', '시범'] },
          {
            id: 'comparison',
            label: { ko: '타 지역', en: 'Comparison' },
            values: ['comparison', '타 지역', '타지역'],
          },
        ],
      },
      characteristics: [
        characteristic('sex', '성별', 'Sex', [
          ['남자', 'Male'],
          ['여자', 'Female'],
        ]),
        characteristic('age_group', '연령', 'Age', [
          ['40대 이하', 'Under 50'],
          ['50대', '50s'],
          ['60대', '60s'],
          ['70대', '70s'],
          ['80대 이상', '80 and over'],
        ]),
        characteristic('residence', '거주지', 'Residence', [
          ['제주시', 'Jeju City'],
          ['서귀포시', 'Seogwipo City'],
        ]),
        characteristic('basic_livelihood', '국민기초생활보장 수급 여부', 'Basic livelihood benefit', [
          ['수급자', 'Recipient'],
          ['해당없음', 'None'],
        ]),
        characteristic('disability', '장애 여부', 'Disability', [
          ['중증', 'Severe'],
          ['경증', 'Mild'],
          ['해당없음', 'None'],
        ]),
        characteristic('household_size', '가구원 수', 'Household size', [
          ['1인', '1 person'],
          ['2인', '2 persons'],
          ['3인 이상', '3 persons and over'],
        ]),
        characteristic('employment', '경제활동 상태', 'Employment', [
          ['계약직(일용직)', 'Contract or daily'],
          ['자영업자', 'Self-employed'],
          ['무직', 'Not employed'],
        ]),
        characteristic('user_type', '이용자 구분', 'Type of user', [
          ['통합사례관리가구', 'Integrated case management'],
          ['서비스연계가구', 'Service linkage'],
        ]),
      ],
      scales: [
        {
          id: 'service_quality',
          label: { ko: '서비스 품질', en: 'Service quality' },
          scales: [
            numbered('tangibles', '유형성', 'Tangibles', 3),
            numbered('reliability', '신뢰성', 'Reliability', 5),
            numbered('responsiveness', '응답성', 'Responsiveness', 2),
            numbered('assurance', '확신성', 'Assurance', 3),
            numbered('empathy', '공감성', 'Empathy', 4),
            numbered('accessibility', '접근성', 'Accessibility', 2),
            numbered('rights', '권리성', 'Rights', 5),
            numbered('cooperation', '협력성', 'Cooperation', 3),
          ],
        },
        {
          id: 'service_satisfaction',
          label: { ko: '서비스 만족', en: 'Service satisfaction' },
          scales: [
            numbered('service_content', '서비스 내용', 'Service content', 2),
            numbered('staff_attitude', '직원의 태도', 'Staff attitude', 4),
            numbered('staff_expertise', '직원의 전문성', 'Staff expertise', 2),
            numbered('recommendation', '추천 의사', 'Recommendation', 1),
            numbered('reuse_intention', '재이용 의사', 'Reuse intention', 1),
            numbered('user_change', '이용자의 변화', 'Change in the user', 1),
            numbered('welfare_experience', '복지 체감도', 'Felt welfare', 2),
          ],
        },
        {
          id: 'happiness',
          label: { ko: '행복감', en: 'Happiness' },
          scales: [
            numbered('health', '건강', 'Health', 3),
            numbered('environmental_mastery', '환경지배', 'Environmental mastery', 4),
            numbered('life_satisfaction', '삶의 만족', 'Life satisfaction', 3),
            numbered('relations', '관계', 'Relations', 4),
            numbered('autonomy', '자율성', 'Autonomy', 3),
          ],
        },
      ],
    },
  ],
};
