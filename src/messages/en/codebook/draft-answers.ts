export const draftAnswers = () => ({
  endPointsFound: ({ found, also }: { found: string; also: string; foundReplace: string }) =>
    `the end points; found: ${found}${also}`,
  endPointsSaid: ({ min, max }: { min: number; max: number }) =>
    `the end points; the question says ${min}–${max}`,
  endPointsFileHas: ({ min, max }: { min: number; max: number }) =>
    `the end points; the file has ${min}–${max}`,
  scaleHasPoints: ({ points }: { points: number }) => `that the scale has ${points} points`,
  endPoints: ({ list }: { list: string }) => `the end points: ${list}`,
  endPointsScaleOfPoints: ({ points, list }: { points: number; list: string }) =>
    `the end points: a scale of ${points} points, of which no label says ${list}`,
  strangeLabels: ({ list }: { list: string }) => `that these are answers of the scale: ${list}`,
  unordered: ({ list }: { list: string }) => `the end points, and that the numbers are in order: ${list}`,
  allQuestions: ({ asked }: { asked: readonly string[] }) => asked.join('; '),
  stands: ({ value }: { value: number }) => `that it stands for ${value}`,
  confirm: ({ numberText }: { numberText: number }) => `the order of the answers; the file has ${numberText}`,
  nobodyChose: ({ unmet }: { unmet: string }) => unmet && `; no one chose ${unmet}`,
  oneOfPointsHasAnswers: ({ longer }: { longer: number }) =>
    `; one of ${longer} points has these answers too`,
  scaleHasPointsAlso: ({ points, also }: { points: number; also: string }) =>
    `that the scale has ${points} points${also}`,
  onAnotherScale: ({ other }: { other: number }) => `on another scale this is ${other}`,
  endPointsAndOrderOfAnswers: 'the end points, and the order of the answers',
  order: 'the order',
  isCode: 'that it means "no answer"',
  fileCalls: ({ isCode, label }: { isCode: string; label: string }) =>
    `${isCode}; the file calls it "${label}"`,
  doesNotFollowScale: ({ words }: { words: string }) =>
    `that it is no answer of the scale:${words || ' it'} does not follow on from the others`,
  noAnswerUnlessPutBack: 'that it is no answer; if it is one, take it from here and put it under answers',
  scoreNeedsEveryItem: 'that a score needs every item of its scale (all); else half, or a number',
  scoreNeedsEveryItemCounted: ({
    people,
    beyond,
    sampleCount,
    most,
  }: {
    people: number;
    beyond: boolean;
    sampleCount: number;
    most: string;
  }) =>
    `that a score needs every item of its scale (all); else half, or a number; all leaves ${people} of ${beyond ? 'the first ' : ''}${sampleCount} people out of ${most}`,
});
