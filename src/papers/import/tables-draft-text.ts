import { yamlDraft } from '../../codebook/draft/yaml-draft.ts';
import type { Language, LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { DraftRow, TablesDraft } from './draft-tables.ts';

/** A draft as the tables file that a person goes on writing: each place that they have to confirm has a comment. */
export async function tablesDraftText(
  { codebook, isNamed, tables, leftOut }: TablesDraft,
  file: string,
  language: Language,
): Promise<{ readonly text: string; readonly marks: number }> {
  const draft = await yamlDraft(language);
  const quoted = (value: unknown): unknown => {
    if (typeof value === 'string') return draft.quoted(value);
    if (Array.isArray(value)) return draft.list(value.map(quoted), true);
    if (value === null || typeof value !== 'object') return value;
    return draft.map(
      Object.entries(value).map(([key, inner]) => [key, quoted(inner)] as const),
      true,
    );
  };
  const entriesOf = ({ entries }: DraftRow) =>
    entries.map(([key, value]) => [key, isName(key) ? value : quoted(value)] as const);
  const list = draft.list(
    tables.map(({ head, rows }) =>
      draft.map([
        ...entriesOf(head).map(([key, value]) =>
          key === 'kind' && typeof value === 'string'
            ? ([key, draft.scalar(value, together(head.confirm))] as const)
            : ([key, value] as const),
        ),
        [
          'rows',
          draft.list(rows.map((row) => draft.mark(draft.map(entriesOf(row), true), together(row.confirm)))),
        ],
      ]),
    ),
  );
  const root = draft.map([
    ['source', draft.map([['document', file]], true)],
    ['tables', list ?? draft.emptyList()],
  ]);
  const texts = messages.paperImport;
  const text = draft.text(root, [
    texts.head({ file })[language],
    texts.marks({ marks: draft.marks })[language],
    texts.figures[language],
    (isNamed ? texts.heldAgainst : texts.heldAgainstBuiltIn)({ codebook })[language],
    ...leftOut.map((one) => texts.leftOut(one)[language]),
    'schema: hanaro/schema/published-1.json',
  ]);
  return { text, marks: draft.marks };
}

/** Words, which stand without quotes. */
const isName = (key: string) => ['kind', 'population', 'scale', 'item', 'variable', 'level'].includes(key);

function together(confirm: readonly LocalizedText[]): LocalizedText | null {
  const texts = [...new Set(confirm)];
  return texts.length === 0 ? null : messages.paperImport.several({ texts });
}
