/** The program of a row, as a new one or joined to the one that another row of the same provider has. */

import type { Json } from '../../base/json.js';
import { sameJson } from '../../base/same-json.js';
import { plainAmount } from './amounts-in.js';
import {
  type Disputable,
  type Given,
  type ListDraft,
  type Program,
  programKey,
  type RowFacts,
  type RowFields,
} from './list-draft.js';
import { differingNote, joinedNote, type LeftReason, otherNameNote } from './list-notes.js';
import { foldedWord, type ListRow } from './list-row.js';
import type { ListColumns } from './profile.js';
import { addProvider, rowFacts } from './row-facts.js';

/** Adds the program of a row; answers with a reason where the row has none of its own to add. */
export function addProgram(draft: ListDraft, row: ListRow): LeftReason | undefined {
  const { columns } = draft.profile;
  const number = row.cell(columns.program);
  if (row.cell(columns.provider) === '') return 'no-provider';
  if (number === '' || row.cell(columns.programName) === '') return 'no-program';
  const key = programKey(`provider-${row.cell(columns.provider)}`, number);
  const known = draft.programs.get(key);
  if (known && !isNew(known, row)) return 'doubled-program';
  const before = draft.notes.length;
  const provider = addProvider(draft, row);
  const facts = rowFacts(draft, row);
  if (known) joinRow(draft, known, row, facts);
  else {
    const kept = [...row.rest(), ...unsaid(draft, row, provider, facts.given), ...noted(draft, row, before)];
    const first = { row: row.row, texts: row.texts };
    const { title, fields } = facts;
    const cells = row.named(kept);
    draft.programs.set(key, { provider, number, title, first, cells, fields: { ...fields }, facts: [facts] });
  }
  addSupports(draft, row, provider, key);
  return undefined;
}

/** Whether no row of a program says the same as another one, which is then one of its rows. */
function isNew(program: Program, { texts }: ListRow): boolean {
  program.more ??= { seen: new Set([JSON.stringify(program.first.texts)]), disputed: new Set(), rows: [] };
  const { seen } = program.more;
  const before = seen.size;
  return seen.add(JSON.stringify(texts)).size > before;
}

/** Cells of which the notes say that they are not taken as they are. */
function noted({ notes, columns }: ListDraft, row: ListRow, from: number): readonly number[] {
  if (notes.length === from) return [];
  const names = new Set(notes.slice(from).map(({ column }) => column));
  return placesIn(
    row,
    columns.filter((column) => names.has(row.name(column))),
  );
}

/** The places of columns in which a row has something. */
function placesIn(row: ListRow, columns: readonly (string | undefined)[]): readonly number[] {
  return columns.filter((column) => row.raw(column) !== '').map((column) => row.place(column) ?? -1);
}

/**
 * Cells that say what the model does not: zeros and words that say nothing, codes with words beside them, another name
 * of the same provider, the name of a credential where the list says that there is none.
 */
function unsaid(
  { profile, partners }: ListDraft,
  row: ListRow,
  provider: string,
  given: readonly Given[],
): readonly number[] {
  const { weeks, credits, hours, prerequisites, providerName } = profile.columns;
  const keep = [weeks, credits, hours, prerequisites].filter((column) => plainAmount(row.cell(column)) === 0);
  for (const { column, written } of [...row.occupations, row.cip])
    if (written.length !== 1 || written[0] !== row.cell(column)) keep.push(column);
  if (row.cell(providerName) !== partners.get(provider)?.name) keep.push(providerName);
  const titles = given.filter(({ award }) => award).map(({ title }) => title);
  for (const { title } of profile.awards) if (!titles.includes(row.cell(title))) keep.push(title);
  return placesIn(row, keep);
}

function addSupports(
  { profile, supports }: ListDraft,
  row: ListRow,
  provider: string,
  program: string,
): void {
  for (const { column, yes, support: kind, title } of profile.supports ?? []) {
    if (foldedWord(row.cell(column)) !== foldedWord(yes)) continue;
    const id = `${provider}-${column}`;
    const known = supports.get(id) ?? { id, title, kind, provider, programs: new Set<string>() };
    known.programs.add(program);
    supports.set(id, known);
  }
}

/** Field → the columns that it comes from. What several rows describe in other words stays the first row's. */
const sources: {
  readonly [field in Exclude<keyof RowFields, 'description'>]: (
    columns: ListColumns,
  ) => string | readonly string[] | undefined;
} = {
  requires: ({ prerequisites }) => prerequisites,
  status: ({ status }) => status,
  delivery: ({ delivery }) => delivery,
  cost: ({ costs }) => costs,
  duration: ({ weeks }) => weeks,
  credits: ({ credits }) => credits,
  clockHours: ({ hours }) => hours,
};

/** Joins what a further row of a program adds, and notes what it says differently: that, the program does not say. */
function joinRow({ profile, notes }: ListDraft, program: Program, row: ListRow, facts: RowFacts): void {
  const { first, fields, more } = program;
  const { columns } = profile;
  notes.push(joinedNote(row, first.row));
  if (foldedWord(facts.title) !== foldedWord(program.title))
    notes.push(otherNameNote(row, columns.programName, first.row));
  const differs = (field: Disputable, from: string | readonly string[] | undefined) => {
    more?.disputed.add(field);
    const named = [from].flat();
    const column = named.find((each) => row.raw(each) !== (first.texts[row.place(each) ?? -1] ?? ''));
    notes.push(differingNote(row, column ?? named[0], first.row));
  };
  for (const [field, columnsIn] of Object.entries(sources) as [
    keyof typeof sources,
    (typeof sources)['cost'],
  ][]) {
    const now = facts.fields[field];
    if (fields[field] === undefined || now === undefined) continue;
    if (!sameJson(fields[field] as Json, now as Json)) differs(field, columnsIn(columns));
  }
  const before = program.facts.find(({ cips }) => cips.length > 0);
  if (before && facts.cips.length > 0 && !sameCodes(before, facts)) differs('cip', columns.cip);
  Object.assign(fields, { ...facts.fields, ...fields });
  program.facts.push(facts);
  const differing = row.texts.flatMap((text, at) => (text !== '' && text !== first.texts[at] ? [at] : []));
  more?.rows.push({ row: row.row, cells: row.named(differing) });
}

/** Whether two rows have the same codes of instructional programs, in whichever order. */
function sameCodes(one: RowFacts, other: RowFacts): boolean {
  const codes = ({ cips }: RowFacts) =>
    cips
      .map(({ code }) => code)
      .sort()
      .join();
  return codes(one) === codes(other);
}
