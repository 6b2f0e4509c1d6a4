import { messages } from '../../messages/messages.ts';
import type { CodedRow } from '../../responses/coding/coded-row.ts';
import { bareName } from './bare-name.ts';
import { type Found, findingsOf } from './finding-list.ts';
import type { Coding } from './theme-tree.ts';
import type { ThemeFinding } from './themes-schema.ts';

const texts = messages.themes.findings;

/** What of one coder's categories and concepts is repeated, empty or in several places. */
export function codingFindings(coding: Coding): ThemeFinding[] {
  const { coder, rows, repeated } = coding;
  return [
    ...findingsOf('repeated_row', coder, repeated, texts.repeated_row),
    ...findingsOf('empty_level', coder, emptyLevels(coding), texts.empty_level),
    ...findingsOf('several_places', coder, inSeveralPlaces(rows), texts.several_places),
    ...findingsOf('participant_in_groups', coder, inSeveralGroups(rows), texts.participant_in_groups),
  ];
}

function emptyLevels({ categories }: Coding): Found[] {
  return [...categories].flatMap(([category, { file, line, mentions, parts }]) => {
    const empty = [...parts.values()].filter((part) => part.parts.size === 0);
    const named = empty.map(({ name, file, line }) => ({ file, line, name: name ?? category }));
    return mentions.all.n === 0 && empty.length === 0 ? [{ file, line, name: category }] : named;
  });
}

/** Concepts below a second category or subcategory, where they stand there first. */
function inSeveralPlaces(rows: readonly CodedRow[]): Found[] {
  const places = new Map<string, Set<string>>();
  return rows.flatMap(({ file, line, category, subcategory, concept }) => {
    if (concept === null) return [];
    const place = JSON.stringify([category, subcategory]);
    const known = places.get(concept) ?? new Set();
    places.set(concept, known);
    const isNew = known.size > 0 && !known.has(place);
    known.add(place);
    return isNew ? { file, line, name: concept } : [];
  });
}

function inSeveralGroups(rows: readonly CodedRow[]): Found[] {
  const groups = new Map<string, Set<string>>();
  return rows.flatMap(({ file, line, group, participant }) => {
    if (group === null || participant === null) return [];
    const known = groups.get(participant) ?? new Set();
    groups.set(participant, known);
    const isNew = known.size > 0 && !known.has(group);
    known.add(group);
    return isNew ? { file, line } : [];
  });
}

/** Names that differ in spaces, punctuation or capitals only, of all coders together: counted apart. */
export function alikeFindings(codings: readonly Coding[]): ThemeFinding[] {
  const spellings = new Map<string, Set<string>>();
  const found: Found[] = [];
  for (const row of codings.flatMap(({ rows }) => rows)) {
    for (const [level, name] of [
      ['category', row.category],
      ['subcategory', row.subcategory],
      ['concept', row.concept],
    ]) {
      if (!name) continue;
      const key = `${level} ${bareName(name)}`;
      const known = spellings.get(key) ?? new Set();
      spellings.set(key, known);
      if (known.size > 0 && !known.has(name)) {
        const [first = ''] = known;
        found.push({ file: row.file, line: row.line, name: `${first} / ${name}` });
      }
      known.add(name);
    }
  }
  return findingsOf('names_alike', null, found, texts.names_alike);
}
