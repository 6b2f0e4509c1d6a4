import { asWords } from '../../words/normalised.ts';
import { cellNumber } from './cell-number.ts';

/**
 * Whether a text says that there is no answer: `무응답`, `9. 모름`, `Don’t know / Refused`, `N/A (not applicable)`, `-`.
 * Case, spaces and punctuation do not matter, neither in the text nor in the list.
 */
export function meansNoAnswer(text: string): boolean {
  return means(text, (word) => saysNothing(word) || doesNotApply.test(word));
}

/** Whether a text leaves open what is true of a person: a question that does not apply to them leaves nothing open. */
export function leavesOpen(text: string): boolean {
  return means(text, saysNothing);
}

const longest = 60;

function means(text: string, isWord: (bare: string) => boolean): boolean {
  if (text.length > longest) return false;
  const words = asWords(cellNumber(text)?.label || text);
  return words === '' || emptySign.test(words) || allMean(words, isWord);
}

/** Brackets before slashes: `N/A (not applicable)` has two parts. */
const betweenWords = [/[()[\];|]| or | 또는 | 및 /, /[/,·]/];

function allMean(words: string, isWord: (bare: string) => boolean): boolean {
  if (isWord(words.replace(/[^\p{L}\p{N}]/gu, ''))) return true;
  return betweenWords.some((between) => {
    const parts = words.split(between).filter((part) => part.trim() !== '');
    return parts.length > 1 && parts.every((part) => allMean(part, isWord));
  });
}

/** Signs that stand for an empty cell. */
const emptySign = /^([-–—−―_./\\?*…·~#]{1,3}|x)$/;

const saysNothing = (word: string) => nothing.test(word) || nothingSaid.test(word);

const nothing = new RegExp(
  `^(i|we)?(${[
    'na|nan|null|nil|dk|dkna|dknr|nr|rf|ref|idk|dunno|blank|empty|unknown|unsure|idontknow',
    '(system|user)?(missing|sysmis)(value|data|response|answer)?s?',
    'non?(answers?|responses?|reply|opinion|data|information|info)(given|available|recorded|provided)?',
    '(item|question|quest)?(not|un|never|wasnot|isnot)(answered|stated|available|asked|ascertained|known|sure|recorded|reported|specified|disclosed|given|provided|reached|administered|completed|determined)',
    'refus(ed|al|es|e)(toanswer|torespond|tosay)?|declin(e|ed|es)(toanswer|tostate|torespond|tosay)?',
    '(do|does|did|could|can|would)(not|nt)(really)?(know|remember|recall|say|answer|choose|tell|decide|understand|wanttoanswer|wanttosay|wishtoanswer|wishtosay|caretoanswer)',
    '(cannot|cant)(say|choose|answer|remember|recall|tell|decide|judge)',
    '(would)?(prefer|rather)not(to)?(say|answer|state|disclose|respond|tell)?',
    'skip(ped)?|(valid|logical|legitimate)skip|invalid(answer|response)?|hardtosay|difficulttosay',
  ].join('|')})$`,
);

const nothingSaid = new RegExp(
  `^(${[
    '(무|미)(응답|기재|기입|답변?|회신|작성)|결측(치|값)?|시스템결측(값)?|누락|빈칸|공란|미상|불명|미확인|비공개',
    '(응답|답변?|대답|기재|기입|작성|회신)(을|를|은)?(안(함|했음)|없음|없다|불가|불능|못함|거부|거절|기피|포기|곤란)(함|자)?',
    '(응답|답변?|대답|기재)(을|를)?(하지(않음|않았음|않는다|못함)|거부함|원하지않음|원치않음|하고싶지않(음|다))',
    '답하(지않음|고싶지않음|고싶지않다|기어려움|기곤란)|(밝히|말하)고싶지않(음|다)|말할수없음',
    '거부|거절|(잘)?모(름|른다|르겠음|르겠다|르겠습니다|르겠어요|르겠네요|르겠)|알수없(음|다)|(기억|생각)(이)?(안남|나지않음|없음|나지않는다)',
    '판단(불가|곤란|하기어려움|할수없음|이어려움|이안됨)|평가(불가|곤란|할수없음|하기어려움)|의견없음',
  ].join('|')})$`,
);

const doesNotApply = new RegExp(
  `^(${[
    '(question)?(not|in|non)(applicable|relevant|appropriate|eligible|eligable)(tome|here)?|(do|does)(not|nt)apply(tome)?|noneapply|notapply',
    '(해당|적용|대상)(사항|되는것|하는것|항목|내용|경우)?(이|은|도)?(없음|없다|없습니다|안됨|안함|안된다|무|불가|아님|되지않음|하지않음)|(비|미)해당|비대상|비적용|해당(되|하)지않(음|는다|습니다)',
  ].join('|')})$`,
);
