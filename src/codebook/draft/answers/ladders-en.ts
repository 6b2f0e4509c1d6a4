import { bipolar, type Ladder, rungs, unipolar } from './ladder.ts';

const strongly = (side: string) =>
  ['strongly', 'completely', 'totally', 'fully', 'entirely', 'definitely']
    .flatMap((how) => [`${how} ${side}`, `${side} ${how}`])
    .join('|');
const mildly = (side: string) =>
  [
    ...['somewhat', 'slightly', 'rather', 'mildly', 'partly'].flatMap((how) => [
      `${how} ${side}`,
      `${side} ${how}`,
    ]),
    `${side} a little`,
    `${side} a bit`,
  ].join('|');
const plainly = (side: string) =>
  [side, ...['moderately', 'mostly', 'generally', 'tend to'].map((how) => `${how} ${side}`)].join('|');
const neither =
  'neutral|neither|neither nor|neither agree nor disagree|neither disagree nor agree|undecided|not sure|unsure|uncertain|no opinion|mixed|in between|so so|neither agree or disagree';
const same =
  'about the same|the same|same|no change|unchanged|no different|no difference|stayed the same|similar';

/** Words of the two sides of a scale, and those of more and more of one thing. */
const pairs = [
  'dissatisfied/satisfied',
  'unsatisfied/satisfied',
  'unlikely/likely',
  'unimportant/important',
  'difficult/easy',
  'hard/easy',
  'bad/good',
  'poor/good',
  'low/high',
  'negative/positive',
  'uncomfortable/comfortable',
  'unsafe/safe',
  'unhappy/happy',
  'unfavorable/favorable',
  'unfavourable/favourable',
  'unhelpful/helpful',
  'useless/useful',
  'ineffective/effective',
  'inconvenient/convenient',
  'unclear/clear',
  'unfair/fair',
  'slow/fast',
  'weak/strong',
  'unhealthy/healthy',
  'dirty/clean',
  'rude/polite',
  'unfriendly/friendly',
  'unwilling/willing',
  'uninterested/interested',
  'inappropriate/appropriate',
  'untrue/true',
  'pessimistic/optimistic',
];
const qualities = [
  ...['important', 'satisfied', 'likely', 'concerned', 'interested', 'confident', 'useful', 'helpful'],
  ...['effective', 'familiar', 'difficult', 'easy', 'clear', 'comfortable', 'worried', 'stressful', 'true'],
  ...['aware', 'influential', 'safe', 'happy', 'responsive', 'valuable', 'relevant', 'willing', 'anxious'],
  ...['challenging', 'necessary', 'appropriate', 'friendly', 'knowledgeable', 'professional', 'convenient'],
];

/** Five points before seven before four: where people used too few answers to tell, the commoner is the better guess. */
export const englishLadders: readonly Ladder[] = [
  ...[
    `${strongly('disagree')} < ${plainly('disagree')} < ${neither} < ${plainly('agree')} < ${strongly('agree')}`,
    `${strongly('disagree')} < ${mildly('disagree')} < ${neither} < ${mildly('agree')} < ${strongly('agree')}`,
    'never|not at all < rarely|seldom|almost never|hardly ever|once in a while|a little < sometimes|occasionally|some of the time < often|frequently|usually|most of the time|almost always|fairly often|nearly always < always|very often|all the time|all of the time|constantly|very frequently',
    'never|none of the time < a little of the time < some of the time < most of the time < all of the time',
    'unable to do < with much difficulty < with some difficulty < with a little difficulty < without any difficulty',
    'never true|almost never true < rarely true|seldom true < sometimes true|occasionally true < often true|usually true < always true|almost always true|true nearly all of the time|true nearly all the time',
    'not true at all < rarely true < sometimes true < often true < true nearly all of the time|true nearly all the time',
    'never < less than monthly < monthly < weekly < daily or almost daily|daily',
    'very poor|very bad|terrible|awful < poor|bad < fair|average|acceptable|ok|okay|neutral|satisfactory|neither good nor bad|neither poor nor good|moderate < good < very good|excellent',
    'poor < fair < good < very good < excellent|outstanding',
    'poor < below average < average < above average < excellent',
    'far below average|well below average|much below average < below average < average < above average < far above average|well above average|much above average',
    'not important < slightly important < moderately important < important < very important',
    'not at all important|very unimportant|not important < of little importance|slightly important < moderately important|of average importance|somewhat important < important|very important|of great importance < absolutely essential|essential|of very great importance',
    'not at all < a little bit|a little < somewhat < quite a bit < very much',
    'not at all|none < slightly|a little bit|a little < moderately|somewhat|to some extent < quite a bit|very|considerably|a lot < extremely|very much|completely|entirely|a great deal',
    'very slightly or not at all < a little < moderately < quite a bit < extremely',
    'not at all < a little < a moderate amount|moderately < very much|mostly|a lot < an extreme amount|completely|extremely|a great deal',
    'none at all|none|not at all < a little < a moderate amount < a lot < a great deal',
    'very little|not at all|to a very small extent|to no extent < little|to a small extent|to a little extent < some|somewhat|to some extent|to a moderate extent < much|to a large extent|to a great extent|quite a lot < very much|to a very large extent|to a very great extent|a great deal',
    'none|no pain < mild < moderate < severe < very severe|extreme|worst imaginable',
    'definitely not|definitely no|certainly not < probably not|probably no < not sure|unsure|might or might not|maybe|possibly|perhaps|uncertain|undecided < probably|probably yes|probably will < definitely|definitely yes|certainly|definitely will',
    "definitely false < mostly false < don't know|not sure|unsure < mostly true < definitely true",
    `much worse|a lot worse|considerably worse|much worse than expected < worse|somewhat worse|slightly worse|a little worse|a bit worse|worse than expected < ${same}|as expected < better|somewhat better|slightly better|a little better|a bit better|better than expected < much better|a lot better|considerably better|much better than expected`,
    `much less|a lot less|far less < less|somewhat less|slightly less|a little less < ${same} < more|somewhat more|slightly more|a little more < much more|a lot more|far more`,
    `much lower|a lot lower < lower|somewhat lower|slightly lower|a little lower < ${same} < higher|somewhat higher|slightly higher|a little higher < much higher|a lot higher`,
    `decreased a lot|greatly decreased|strongly decreased < decreased|decreased a little|somewhat decreased|slightly decreased < ${same} < increased|increased a little|somewhat increased|slightly increased < increased a lot|greatly increased|strongly increased`,
    'far too little|much too little < too little|a bit too little < about right|just right|right amount < too much|a bit too much < far too much|much too much',
    'far below expectations < below expectations|does not meet expectations < meets expectations|met expectations < above expectations|exceeds expectations < far above expectations|far exceeds expectations',
    'strongly oppose < oppose|somewhat oppose|tend to oppose < neutral|neither|neither support nor oppose|neither favor nor oppose|undecided < support|favor|favour|somewhat support|somewhat favor|tend to support < strongly support|strongly favor|strongly favour',
    'very low < low < medium|moderate|average|neutral < high < very high',
    `${strongly('disagree')} < ${plainly('disagree')} < ${mildly('disagree')} < ${neither} < ${mildly('agree')} < ${plainly('agree')} < ${strongly('agree')}`,
    'never < almost never < rarely|seldom < sometimes < often < very often|almost always < always',
    'never < rarely|very rarely < occasionally < sometimes < frequently|often < usually|very frequently|almost always < always|every time',
    'very much worse < much worse < minimally worse|slightly worse < no change|unchanged|the same < minimally improved|slightly improved < much improved < very much improved',
    'not at all < several days < more than half the days|over half the days < nearly every day',
    'not at all < somewhat|a little < moderately so|moderately < very much so',
    'not at all true < hardly true|barely true|slightly true < moderately true|somewhat true < exactly true|completely true|very true',
    'rarely or none of the time < some or a little of the time < occasionally or a moderate amount of time|occasionally or a moderate amount of the time < most or all of the time|all of the time',
    `${strongly('disagree')} < ${plainly('disagree')} < ${plainly('agree')} < ${strongly('agree')}`,
    `${strongly('disagree')} < ${mildly('disagree')} < ${mildly('agree')} < ${strongly('agree')}`,
    'never < sometimes < often|usually|frequently < always',
    'never < rarely|seldom < sometimes|occasionally < often|frequently',
    'never < rarely|seldom < often|usually|frequently < always',
    'poor < fair < good < excellent|very good',
    'none|no < mild|slight|a little < moderate|some < severe|a lot',
    'none at all < not very much < quite a lot < a great deal',
    'definitely not < probably not < probably|probably yes < definitely|definitely yes',
    'not at all < a little < quite a bit|somewhat < very much|a lot',
    'not difficult at all < somewhat difficult < very difficult < extremely difficult',
    `${strongly('disagree')} < ${plainly('disagree')} < ${mildly('disagree')} < ${mildly('agree')} < ${plainly('agree')} < ${strongly('agree')}`,
    'disagree very much < disagree moderately < disagree slightly < agree slightly < agree moderately < agree very much',
    'never < very rarely < rarely < occasionally < frequently < very frequently',
    'never < almost never|rarely < sometimes|occasionally < fairly often|often < very often|usually < always',
    'none of the time < a little of the time < some of the time < a good bit of the time < most of the time < all of the time',
    'at no time < some of the time < less than half of the time|less than half the time < more than half of the time|more than half the time < most of the time < all of the time',
    'none < very mild < mild < moderate < severe < very severe',
    'disagree < neutral|neither|neither agree nor disagree|undecided|not sure < agree',
    'dissatisfied < neutral|neither|neither satisfied nor dissatisfied < satisfied',
    'low < medium|moderate < high',
    `worse < ${same} < better`,
    `decreased < ${same} < increased`,
    'rarely < sometimes < often',
    'never < sometimes < always|often',
    'not at all < somewhat|a little < very much|a lot|very',
  ].map(rungs),
  ...pairs.flatMap((pair) => bipolarEnglish(...split(pair))),
  ...qualities.flatMap(unipolarEnglish),
];

function split(pair: string): [string, string] {
  const [low = '', high = ''] = pair.split('/');
  return [low, high];
}

function bipolarEnglish(low: string, high: string): readonly Ladder[] {
  return bipolar({
    low: [low],
    high: [high],
    middle: `neutral|neither|neither ${low} nor ${high}|neither ${high} nor ${low}|average|moderate|medium|ok|okay|so so${high === 'fair' ? '' : '|fair'}|not sure|unsure|undecided`,
    mild: (side) => ['somewhat', 'slightly', 'rather', 'a little', 'a bit'].map((how) => `${how} ${side}`),
    plain: (side) => [side, ...['fairly', 'quite', 'moderately', 'mostly'].map((how) => `${how} ${side}`)],
    very: (side) =>
      ['very', 'extremely', 'completely', 'strongly', 'totally', 'highly'].map((how) => `${how} ${side}`),
  });
}

function unipolarEnglish(quality: string): readonly Ladder[] {
  return unipolar([
    `not at all ${quality}|not ${quality} at all|not ${quality}`,
    `slightly ${quality}|a little ${quality}|a little bit ${quality}|not very ${quality}|not so ${quality}|not too ${quality}`,
    `moderately ${quality}|somewhat ${quality}|fairly ${quality}`,
    `very ${quality}|quite ${quality}`,
    `extremely ${quality}|completely ${quality}|exceptionally ${quality}`,
  ]);
}
