/** A row of a list as a step, with the provider, the credentials, the occupations and the supports that it names. */

import type { Requirement } from '../../model/requirement.js';
import type { Step } from '../../model/step.js';
import { numberOf } from '../csv/number-cell.js';
import { amountsOf } from './amounts-of.js';
import { awardsOf } from './awards-of.js';
import { cipOf, occupationOf } from './list-codes.js';
import type { Given, ListDraft } from './list-draft.js';
import { codeNote, type LeftReason, nameNote, wordNote } from './list-notes.js';
import type { ListRow } from './list-row.js';
import type { ProviderListProfile } from './profile.js';

/** Adds the program of a row; answers with a reason where the row names none. */
export function addProgram(draft: ListDraft, row: ListRow): LeftReason | undefined {
  const { columns } = draft.profile;
  const number = row.cell(columns.program);
  const title = row.cell(columns.programName);
  if (row.cell(columns.provider) === '') return 'no-provider';
  if (number === '' || title === '') return 'no-program';
  const id = `program-${number}`;
  if (draft.given.has(id)) return 'doubled-program';
  const before = draft.notes.length;
  const provider = addProvider(draft, row);
  const occupations = addOccupations(draft, row);
  const given = awardsOf(draft, row, { program: id, programTitle: title, provider, occupations });
  draft.given.set(id, given);
  const awards = given.flatMap(({ credential }) => (credential ? [credential.id] : []));
  draft.credentials.push(...given.flatMap(({ credential }) => credential ?? []));
  addSupports(draft, row, provider, id);
  const first = given.find(({ award }) => award !== null)?.award;
  const usual = first && draft.profile.steps?.[first.kind];
  const description = row.cell(columns.description);
  const requires = requirementOf(row, draft.profile);
  const amounts = amountsOf(draft, row);
  const cip = cipPart(draft, row);
  const cells = { ...row.rest, ...unsaid(draft, row, provider, given) };
  for (const { column = '', received = '' } of draft.notes.slice(before))
    if (received !== '') cells[column] = received;
  draft.steps.push({
    id,
    title,
    kind: usual?.kind ?? 'occupational-training',
    ...(usual?.level && { level: usual.level }),
    provider,
    ...(requires && { requires }),
    ...(awards.length > 0 && { awards }),
    ...amounts,
    ...(occupations[0] !== undefined && { occupation: occupations[0] }),
    ...cip,
    ...(description !== '' && { description }),
    identifiers: [{ scheme: `${draft.profile.id}-program`, value: number }],
    extensions: { etpl: { row: row.row, ...(occupations.length > 1 && { occupations }), cells } },
  });
  return undefined;
}

/**
 * Cells that say what the model does not: zeros that say nothing, another name of the same provider, the name of a
 * credential where the list says that there is none.
 */
function unsaid(
  { profile, partners }: ListDraft,
  row: ListRow,
  provider: string,
  given: readonly Given[],
): { [column: string]: string } {
  const { weeks, credits, providerName } = profile.columns;
  const zeros = [weeks, credits].flatMap((column) =>
    column !== undefined && numberOf(row.cell(column)) === 0 ? [[column, row.cell(column)] as const] : [],
  );
  const name = row.cell(providerName);
  const others = name !== '' && name !== partners.get(provider)?.name ? [[providerName, name] as const] : [];
  const titles = profile.awards.flatMap(({ title }) => {
    const written = row.cell(title);
    const known = written === '' || given.some(({ credential }) => credential?.title === written);
    return known || title === undefined ? [] : [[title, written] as const];
  });
  return Object.fromEntries([...zeros, ...others, ...titles]);
}

function addProvider({ profile, partners, notes }: ListDraft, row: ListRow): string {
  const { columns, providers = {} } = profile;
  const number = row.cell(columns.provider);
  const id = `provider-${number}`;
  if (partners.has(id)) return id;
  const name = row.cell(columns.providerName);
  if (name === '') notes.push(nameNote(row, columns.providerName, number));
  const word = row.cell(columns.providerKind);
  const known = Object.hasOwn(providers, word) ? providers[word] : undefined;
  if (word !== '' && !known) notes.push(wordNote(row, columns.providerKind ?? '', word));
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

function addOccupations(draft: ListDraft, row: ListRow): string[] {
  const ids: string[] = [];
  for (const column of draft.profile.columns.occupations ?? []) {
    const written = row.cell(column);
    if (written === '') continue;
    const { occupation, findings } = occupationOf(written, draft.books, draft.profile);
    draft.notes.push(...findings.map((finding) => codeNote(row, column, finding)));
    if (!draft.occupations.has(occupation.id)) draft.occupations.set(occupation.id, occupation);
    if (!ids.includes(occupation.id)) ids.push(occupation.id);
  }
  return ids;
}

function addSupports({ profile, supports }: ListDraft, row: ListRow, provider: string, step: string): void {
  for (const { column, yes, support: kind, title } of profile.supports ?? []) {
    if (row.cell(column) !== yes) continue;
    const id = `${provider}-${column}`;
    const known = supports.get(id) ?? { id, title, kind, provider, steps: new Set<string>() };
    known.steps.add(step);
    supports.set(id, known);
  }
}

function cipPart(draft: ListDraft, row: ListRow): Pick<Step, 'cip'> {
  const column = draft.profile.columns.cip ?? '';
  const written = row.cell(column);
  if (written === '') return {};
  const { cip, findings } = cipOf(written, draft.books, draft.profile);
  draft.notes.push(...findings.map((finding) => codeNote(row, column, finding)));
  return cip ? { cip } : {};
}

function requirementOf(row: ListRow, profile: ProviderListProfile): Requirement | undefined {
  const text = row.cell(profile.columns.prerequisites);
  if (text === '') return undefined;
  return profile.noPrerequisites?.includes(text) ? { kind: 'all', of: [] } : { kind: 'text', text };
}
