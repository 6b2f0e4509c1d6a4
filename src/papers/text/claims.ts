import type { Span } from './sentences.ts';

/** Words that call a result significant, or say that it is not. */
export interface Claim extends Span {
  readonly says: 'yes' | 'no';
  /** The part of the sentence that they stand in. */
  readonly part: Span;
}

/** Where a sentence turns: what stands on one side speaks of other results than what stands on the other. */
const turns =
  /;|,?\s(?:but|whereas|however|yet|and\s(?:also|that)|nor)\b,?|,\s(?:and|while|although|though|with)\s|(?:으나|지만|는데|던 반면|반면에?|그러나|하였고|했고|았고|었고|이었고|으며|하며|이며|되고|나고|않고|없고)(?=[\s,])/giu;

/** A sentence that turns before it says what it is about, asks, plans, hopes or nearly says so. */
const unsure =
  /^\s*(?:although|though|while|despite|even|unlike|except|unless|if|when|after|before)\b|\b(?:marginal|borderline|approach|trend|tendency|near|almost|whether|if|would|should|may|might|could|must|hypothes|predict(?!or)|expect|assum|significance (?:level|was set|threshold)|level of significance|set at|clinical|practical|substantive|more significant|less significant|significant others?|model|overall|only|except|other than|all|both|each|any|every|most|some|several|none|neither|either|no longer|corrected|correction|adjust|bonferroni|holm|fdr|before|interaction|respectively)/iu;
const unsureKorean =
  /경향|한계적|근소|약하게|약한|여부|가설|예상|기대|보정|본페로니|는지|라면|이면|제외|모두|모든|각각|일부|만이|만 유의|수준에서 유의한지|유의\s?수준을|불구|모형|통제|것으로 예측|상호작용/u;

const english = /(?:\b(?:non-?|in)?signific\w*)/giu;
const korean = /비?유의(?!\s?(?:확률|수준|도|사항|점|할 ))/gu;

const negation =
  /\b(?:not|no|non|never|without|fail\w*|lack\w*|cannot|hardly|nothing|none|nor|neither|absence)\b|n['’]t\b/giu;
const negationKorean = /않|없|못하|못했|아니|아닌/gu;

/** "These significant effects", "Significant predictors were": of results that stand elsewhere. */
const ofElsewhere =
  /(?:^|\b(?:the|this|that|these|those|such|our|their|other|remaining|which))\s*(?:statistically\s)?$/iu;

const deniedBefore =
  /(?:\b(?:not|never)\b|n['’]t\b|\b(?:no|without|fail(?:s|ed)?(?: to)?|lack(?:s|ed)?(?: of)?)\b)(?:\s[a-z-]+){0,4}\s?$/iu;
const deniedAfter = /^[가-힣]{0,4}[^,.;()]{0,30}?(?:않|없|못하|못했)/u;

/** The parts of a sentence, from one turn to the next. */
export function partsOf(sentence: string): Span[] {
  const found = [...sentence.matchAll(turns)].map(({ 0: text, index }) => index + text.length);
  return [0, ...found].map((start, at) => ({ start, end: found[at] ?? sentence.length }));
}

/** The only claim of a part of a sentence; null where there is none, more than one, or one that is not plain. */
export function claimIn(sentence: string, { start, end }: Span): Claim | null {
  const part = withoutBrackets(sentence.slice(start, end));
  if (unsure.test(withoutBrackets(sentence)) || unsureKorean.test(withoutBrackets(sentence))) return null;
  const found = [...part.matchAll(english), ...part.matchAll(korean)];
  const [claim, ...others] = found;
  if (!claim || others.length > 0) return null;
  const [word] = claim;
  const place = {
    start: start + claim.index,
    end: start + claim.index + word.length,
    part: { start, end },
  };
  const [before, after] = [part.slice(0, claim.index), part.slice(claim.index + word.length)];
  const isKorean = /[가-힣]/u.test(word);
  const denials = [...`${before} ${after}`.matchAll(isKorean ? negationKorean : negation)].length;
  const isDenyingWord = /^(?:non|in|비)/iu.test(word);
  if (isDenyingWord) return denials === 0 ? { ...place, says: 'no' } : null;
  if (denials === 0) {
    return !isKorean && word.toLowerCase() === 'significant' && ofElsewhere.test(before)
      ? null
      : { ...place, says: 'yes' };
  }
  const isDenied = isKorean ? deniedAfter.test(after) : deniedBefore.test(before);
  return denials === 1 && isDenied ? { ...place, says: 'no' } : null;
}

/** With blanks for what stands in brackets, so that places stay. */
function withoutBrackets(text: string): string {
  let rest = text;
  for (let depth = 0; depth < 3; depth++) {
    rest = rest.replace(/[([][^()[\]]*[)\]]/gu, (inside) => ' '.repeat(inside.length));
  }
  return rest;
}
