import { messages } from '../../messages/messages.ts';
import { Refusal } from '../refusal.ts';

const hint = messages.spss.fetchFileAgainOrSave;

/** @param detail  in English */
export function damagedSav(detail: string): Refusal {
  return new Refusal(messages.spss.spssFileDamaged({ detail }), hint);
}

/** @param cases  how many whole ones there are; `declared` where the file tells how many there should be */
export function cutShort(cases: number, declared: number | null): Refusal {
  return new Refusal(messages.spss.fileCutShort({ cases, declared }), hint, { line: cases + 1 });
}
