import { formats } from '../../formats/index.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

const ofWordProcessors = new Set(['hwp', 'hwpx', 'doc', 'word', 'odt', 'rtf', 'pdf', 'ppt', 'pptx']);

/** Whether a form is one of documents, which tables are pasted into. */
export const isOfWordProcessors = (form: string): boolean =>
  ofWordProcessors.has(form.toLowerCase().replace(/^\./, ''));

/** What to do where a form of output is not known. */
export function knownForms(form: string): LocalizedText {
  const endings = [...new Set(formats.flatMap((one) => one.endings))].join(' ');
  return messages.commands.noFormOfOutputEndsHint({ document: isOfWordProcessors(form), endings });
}
