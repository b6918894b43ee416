/** What one row of a list says of its program, with the provider and the occupations that it names. */

import { append } from '../../base/append.js';
import type { Code } from '../../model/entity.js';
import type { Occupation } from '../../model/occupation.js';
import type { Requirement } from '../../model/requirement.js';
import { plainAmount } from './amounts-in.js';
import { amountsOf } from './amounts-of.js';
import { awardsOf } from './awards-of.js';
import { cipOf, occupationOf } from './list-codes.js';
import type { ListDraft, RowFacts } from './list-draft.js';
import { codeNote, nameNote, partNote, severalNote, wordNote } from './list-notes.js';
import { foldedWord, type ListRow, wordIn } from './list-row.js';
import type { ProviderListProfile } from './profile.js';

/** Reads a row that names its program; notes what cannot be taken as it is. */
export function rowFacts(draft: ListDraft, row: ListRow): RowFacts {
  const { columns } = draft.profile;
  const occupations = occupationsOf(draft, row);
  const given = awardsOf(draft, row);
  const description = row.cell(columns.description);
  const requires = requirementOf(row, draft.profile);
  const status = statusOf(draft, row);
  const delivery = deliveryOf(draft, row);
  return {
    title: row.cell(columns.programName),
    fields: {
      ...(requires && { requires }),
      ...(status && { status }),
      ...(delivery && { delivery: [delivery] }),
      ...amountsOf(draft, row),
      ...(description !== '' && { description }),
    },
    cips: cipsOf(draft, row),
    occupations,
    given,
  };
}

/** The id of the provider that a row names. */
export function addProvider({ profile, partners, notes }: ListDraft, row: ListRow): string {
  const { columns, providers = {} } = profile;
  const number = row.cell(columns.provider);
  const id = `provider-${number}`;
  if (partners.has(id)) return id;
  const name = row.cell(columns.providerName);
  if (name === '') notes.push(nameNote(row, columns.providerName, number));
  const word = row.cell(columns.providerKind);
  const known = wordIn(providers, word);
  if (word !== '' && !known) notes.push(wordNote(row, columns.providerKind, word));
  partners.set(id, {
    id,
    name: name || number,
    types: known?.types ?? [],
    ...(known?.functions && { functions: known.functions }),
    ...(known?.ownership && { ownership: known.ownership }),
    identifiers: [{ scheme: `${profile.id}-provider`, value: number }],
  });
  return id;
}

function occupationsOf(draft: ListDraft, row: ListRow): string[] {
  const ids = new Set<string>();
  for (const { column, written, unread } of row.occupations) {
    const codes = new Set<string>();
    for (const each of written) {
      const { occupation, findings } = occupationOf(each, draft.books, draft.profile);
      append(
        draft.notes,
        findings.map((finding) => codeNote(row, column, finding)),
      );
      if (!draft.occupations.has(occupation.id)) draft.occupations.set(occupation.id, occupation);
      ids.add(occupation.id);
      const code = codeOf(occupation);
      if (code !== undefined) codes.add(code);
    }
    const [first] = ids;
    const own = draft.occupations.get(first ?? '');
    if (own && codes.size > 1) draft.notes.push(severalNote(row, column, codeOf(own) ?? own.title));
    append(
      draft.notes,
      unread.map((part) => partNote(row, column, part)),
    );
  }
  return [...ids];
}

function codeOf({ onet, soc }: Occupation): string | undefined {
  return (onet ?? soc)?.code;
}

function cipsOf(draft: ListDraft, row: ListRow): readonly Code[] {
  const { column, written, unread } = row.cip;
  const cips = written.flatMap((code): readonly Code[] => {
    const { cip, findings } = cipOf(code, draft.books, draft.profile);
    append(
      draft.notes,
      findings.map((finding) => codeNote(row, column, finding)),
    );
    return cip ? [cip] : [];
  });
  const [first, second] = cips;
  if (first && second) draft.notes.push(severalNote(row, column, first.code));
  append(
    draft.notes,
    unread.map((part) => partNote(row, column, part)),
  );
  return cips;
}

function statusOf({ profile, notes }: ListDraft, row: ListRow): RowFacts['fields']['status'] {
  const { columns, statuses } = profile;
  const word = row.cell(columns.status);
  if (word === '' || !statuses) return undefined;
  const status = wordIn(statuses, word);
  if (!status) notes.push(wordNote(row, columns.status, word));
  return status;
}

function deliveryOf(
  { profile, notes }: ListDraft,
  row: ListRow,
): NonNullable<RowFacts['fields']['delivery']>[number] | undefined {
  const { columns, deliveries } = profile;
  const word = row.cell(columns.delivery);
  if (word === '' || !deliveries) return undefined;
  const delivery = wordIn(deliveries, word);
  if (!delivery) notes.push(wordNote(row, columns.delivery, word));
  return delivery;
}

function requirementOf(row: ListRow, profile: ProviderListProfile): Requirement | undefined {
  const text = row.cell(profile.columns.prerequisites);
  if (text === '') return undefined;
  const folded = foldedWord(text);
  const none = (profile.noPrerequisites ?? []).some((word) => word === text || foldedWord(word) === folded);
  if (none) return { kind: 'all', of: [] };
  // A zero says nothing known, as it does for weeks and codes.
  return plainAmount(text) === 0 ? undefined : { kind: 'text', text };
}
