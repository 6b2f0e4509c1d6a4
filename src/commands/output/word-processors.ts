import { formats } from '../../formats/index.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

const ofWordProcessors = new Set(['hwp', 'hwpx', 'doc', 'word', 'odt', 'rtf', 'pdf', 'ppt', 'pptx']);

/** Whether a form is one of documents that hanaro does not write, but others make of what it writes. */
export const isOfWordProcessors = (form: string): boolean =>
  ofWordProcessors.has(form.toLowerCase().replace(/^\./, ''));

/** What to do where a form of output is not known. */
export function knownForms(form: string): LocalizedText {
  const endings = [...new Set(formats.flatMap((one) => one.endings))].join(' ');
  const ending = form.toLowerCase().replace(/^\./, '');
  if (ending === 'pdf') return messages.commands.asPdfHint({ endings });
  if (isOfWordProcessors(ending)) return messages.commands.asDocumentHint({ endings });
  return messages.commands.noFormOfOutputEndsHint({ endings });
}
