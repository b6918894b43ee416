/** The program of a row, as a new one or joined to the one that another row of the same provider has. */

import { canonicalJson } from '../../base/canonical-json.js';
import { plainAmount } from './amounts-in.js';
import { codesIn } from './list-codes.js';
import type { Given } from './list-draft.js';
import { type ListDraft, type Program, programKey, type RowFields } from './list-draft.js';
import { columnsNamed } from './list-header.js';
import { differingNote, joinedNote, type LeftReason } from './list-notes.js';
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
  const cells = { ...row.rest, ...unsaid(draft, row, provider, facts.given), ...noted(draft, row, before) };
  const program = known ?? newProgram({ provider, number, title: facts.title, first: row, cells });
  if (known) joinRow(draft, known, row, facts.fields);
  Object.assign(program.fields, { ...facts.fields, ...program.fields });
  for (const cip of facts.cips) program.cips.set(cip.code, cip);
  for (const occupation of facts.occupations) program.occupations.add(occupation);
  for (const each of facts.given) program.given.set(canonicalJson(each), each);
  addSupports(draft, row, provider, key);
  draft.programs.set(key, program);
  return undefined;
}

/** Whether no row of a program says the same as another one, which is then one of its rows. */
function isNew({ seen, first }: Program, row: ListRow): boolean {
  const textOf = ({ cells }: ListRow) => JSON.stringify(cells.map((cell) => cell.trim()));
  if (seen.size === 0) seen.add(textOf(first));
  const before = seen.size;
  return seen.add(textOf(row)).size > before;
}

function newProgram(named: Pick<Program, 'provider' | 'number' | 'title' | 'first' | 'cells'>): Program {
  return {
    ...named,
    seen: new Set(),
    fields: {},
    disputed: new Set(),
    cips: new Map(),
    occupations: new Set(),
    given: new Map(),
    joined: [],
  };
}

/** Cells of which the notes say that they are not taken as they are. */
function noted(
  { notes, profile }: ListDraft,
  row: ListRow,
  from: number,
): { readonly [column: string]: string } {
  if (notes.length === from) return {};
  const names = new Set(notes.slice(from).map(({ column }) => column));
  const columns = columnsNamed(profile).filter(
    (column) => names.has(row.name(column)) && row.raw(column) !== '',
  );
  return Object.fromEntries(columns.map((column) => [row.name(column), row.raw(column)]));
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
): { [column: string]: string } {
  const { columns } = profile;
  const { weeks, credits, hours, providerName } = columns;
  const keep = [weeks, credits, hours].filter((column) => plainAmount(row.cell(column)) === 0);
  for (const [column, schemes] of codeColumns(columns)) {
    const [only, ...more] = codesIn(row.cell(column), schemes);
    if (more.length > 0 || only !== row.cell(column)) keep.push(column);
  }
  if (row.cell(providerName) !== partners.get(provider)?.name) keep.push(providerName);
  const titles = given.filter(({ award }) => award).map(({ title }) => title);
  for (const { title } of profile.awards) if (!titles.includes(row.cell(title))) keep.push(title);
  return Object.fromEntries(
    keep.flatMap((column) => (row.raw(column) === '' ? [] : [[row.name(column), row.raw(column)] as const])),
  );
}

function codeColumns({ occupations = [], cip }: ListColumns) {
  const schemes = ['O*NET-SOC', 'SOC'] as const;
  return [...occupations.map((column) => [column, schemes] as const), [cip, ['CIP'] as const] as const];
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

/** Notes what a further row of a program adds, and what it says differently: that, the program does not say. */
function joinRow(
  draft: ListDraft,
  { first, fields, disputed, joined }: Program,
  row: ListRow,
  now: RowFields,
): void {
  draft.notes.push(joinedNote(row, first.row));
  for (const [field, columnsIn] of Object.entries(sources) as [
    keyof typeof sources,
    (typeof sources)['cost'],
  ][]) {
    if (fields[field] === undefined || now[field] === undefined) continue;
    if (canonicalJson(fields[field]) === canonicalJson(now[field])) continue;
    disputed.add(field);
    const columns = [columnsIn(draft.profile.columns)].flat();
    const column = columns.find((each) => row.raw(each) !== first.raw(each)) ?? columns[0];
    draft.notes.push(differingNote(row, column, first.row));
  }
  const before = first.all();
  const differing = Object.entries(row.all()).filter(([column, cell]) => cell !== before[column]);
  joined.push({ row: row.row, cells: Object.fromEntries(differing) });
}
