/** The rungs of a known answer scale, lowest first; each rung in every wording that is met. */
export type Ladder = readonly (readonly string[])[];

const rungs = (written: string): Ladder => written.split(' < ').map((rung) => rung.split('|'));

const notAtAll =
  '전혀 그렇지 않다|전혀 아니다|매우 그렇지 않다|전혀 동의하지 않는다|전혀 동의하지 않음|매우 동의하지 않는다|전혀 그렇지 않음|매우 아니다';
const no =
  '그렇지 않다|그렇지 않은 편이다|아니다|아닌 편이다|동의하지 않는다|동의하지 않음|별로 그렇지 않다|대체로 그렇지 않다|그렇지 않음';
const middle = '보통이다|보통|그저 그렇다|중립|중간이다|중간|보통임';
const yes = '그렇다|그런 편이다|동의한다|동의함|대체로 그렇다|그러함';
const very = '매우 그렇다|매우 동의한다|매우 동의함|아주 그렇다|정말 그렇다|전적으로 동의한다|매우 그러함';
const ratherNot =
  '약간 그렇지 않다|조금 그렇지 않다|다소 그렇지 않다|별로 그렇지 않다|그렇지 않은 편이다|약간 동의하지 않는다|약간 아니다';
const rather = '약간 그렇다|조금 그렇다|다소 그렇다|그런 편이다|약간 동의한다';
const veryBad = '매우 불만족|매우 불만족한다|매우 불만족스럽다|매우 불만|매우 불만족함|전혀 만족하지 않는다';
const bad =
  '불만족|불만족한다|불만족스럽다|불만|불만족함|만족하지 않는다|불만족하는 편이다|불만족스러운 편이다';
const good = '만족|만족한다|만족스럽다|만족함|만족하는 편이다|만족스러운 편이다';
const veryGood = '매우 만족|매우 만족한다|매우 만족스럽다|매우 만족함';
const neither = 'neutral|neither agree nor disagree|neither disagree nor agree|undecided|neither|neither nor';
const indifferent = 'neutral|neither satisfied nor dissatisfied|neither dissatisfied nor satisfied|neither';
const slightlyNo = 'somewhat disagree|slightly disagree|rather disagree|mildly disagree';
const slightlyYes = 'somewhat agree|slightly agree|rather agree|mildly agree';

/** Five points before seven before four: where people used too few answers to tell, the commoner is the better guess. */
export const ladders: readonly Ladder[] = [
  `${notAtAll} < ${no} < ${middle} < ${yes} < ${very}`,
  `${veryBad} < ${bad} < ${middle} < ${good} < ${veryGood}`,
  '전혀 없다|전혀 없음|전혀 하지 않는다|전혀 아니다|전혀|전혀 그렇지 않다|전혀 안 함 < 거의 없다|거의 없음|거의 하지 않는다|드물게|거의 그렇지 않다 < 가끔|가끔 있다|가끔 그렇다|때때로|가끔 한다 < 자주|자주 있다|자주 그렇다|종종|자주 한다 < 항상|항상 그렇다|매우 자주|항상 있다|늘|언제나|항상 한다',
  `매우 나쁨|매우 나쁘다|매우 나쁜 편이다|아주 나쁘다 < 나쁨|나쁘다|나쁜 편|나쁜 편이다 < ${middle} < 좋음|좋다|좋은 편|좋은 편이다 < 매우 좋음|매우 좋다|매우 좋은 편이다|아주 좋다`,
  `전혀 중요하지 않다|전혀 중요하지 않음|매우 중요하지 않다 < 중요하지 않다|중요하지 않음|별로 중요하지 않다 < ${middle} < 중요하다|중요함 < 매우 중요하다|매우 중요함`,
  `매우 낮다|매우 낮음 < 낮다|낮음 < ${middle} < 높다|높음 < 매우 높다|매우 높음`,
  `전혀 도움이 되지 않았다|전혀 도움이 안 됨|전혀 도움이 되지 않는다 < 도움이 되지 않았다|별로 도움이 되지 않았다|도움이 안 됨|도움이 되지 않는다 < ${middle} < 도움이 되었다|도움이 됨|도움이 된다 < 매우 도움이 되었다|매우 도움이 됨|매우 도움이 된다`,
  `strongly disagree|completely disagree|totally disagree < disagree < ${neither} < agree < strongly agree|completely agree|totally agree`,
  `strongly disagree < ${slightlyNo} < ${neither} < ${slightlyYes} < strongly agree`,
  `very dissatisfied|strongly dissatisfied|very unsatisfied < dissatisfied|unsatisfied < ${indifferent} < satisfied < very satisfied|strongly satisfied`,
  `extremely dissatisfied|very dissatisfied < somewhat dissatisfied < ${indifferent} < somewhat satisfied < extremely satisfied|very satisfied`,
  'never < rarely|seldom|almost never|hardly ever < sometimes|occasionally < often|frequently|usually|most of the time|almost always < always|very often|all the time',
  'very poor|very bad < poor|bad < fair|average|acceptable|neutral|neither good nor bad|moderate < good < very good|excellent',
  'poor < fair < good < very good < excellent',
  'not at all important|very unimportant|unimportant|not important < slightly important|of little importance|unimportant < moderately important|neutral|somewhat important < important|very important < extremely important|very important',
  'very unlikely|extremely unlikely < unlikely|somewhat unlikely < neutral|neither likely nor unlikely < likely|somewhat likely < very likely|extremely likely',
  'not at all < slightly|a little|a little bit < moderately|somewhat < very|quite a bit|very much|a lot < extremely|completely',
  'very difficult < difficult < neutral|neither easy nor difficult < easy < very easy',
  `${notAtAll} < ${no} < ${ratherNot} < ${middle} < ${rather} < ${yes} < ${very}`,
  `${veryBad} < ${bad} < 약간 불만족|조금 불만족|다소 불만족 < ${middle} < 약간 만족|조금 만족|다소 만족 < ${good} < ${veryGood}`,
  `strongly disagree < disagree|moderately disagree < ${slightlyNo} < ${neither} < ${slightlyYes} < agree|moderately agree < strongly agree`,
  `extremely dissatisfied|very dissatisfied|completely dissatisfied < dissatisfied|moderately dissatisfied < slightly dissatisfied|somewhat dissatisfied < ${indifferent} < slightly satisfied|somewhat satisfied < satisfied|moderately satisfied < extremely satisfied|very satisfied|completely satisfied`,
  `${notAtAll} < ${no} < ${yes} < ${very}`,
  `${veryBad} < ${bad} < ${good} < ${veryGood}`,
  '전혀 없다|전혀 없음|전혀 < 거의 없다|드물게|가끔|거의 없음 < 자주|가끔|종종 < 항상|매우 자주|늘',
  'strongly disagree < disagree < agree < strongly agree',
  'very dissatisfied < dissatisfied < satisfied < very satisfied',
  'never < sometimes|rarely < often < always',
  `strongly disagree < disagree < ${slightlyNo} < ${slightlyYes} < agree < strongly agree`,
  `${no} < ${middle} < ${yes}`,
  `${bad} < ${middle} < ${good}`,
  `disagree < ${neither} < agree`,
].map(rungs);
