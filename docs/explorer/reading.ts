/** Reads what somebody drops or opens: a system, CTDL, a folder of tables, a list of training providers. */
import { type PathwaySystem, readSystem } from 'career-pathways';
import { readCtdl } from 'career-pathways/io/ctdl';
import { draftProfile, newJersey, readProviderList, texas } from 'career-pathways/io/etpl';
import { readTables } from 'career-pathways/io/tables';
import { parse } from 'papaparse';

/** What was wrong, and where. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
}

export type Read =
  | { readonly ok: true; readonly system: PathwaySystem }
  | { readonly ok: false; readonly issues: readonly Fault[] };

type Result =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly object[] };

export async function readFiles(files: readonly File[]): Promise<Read> {
  const [first] = files;
  if (!first) return unread('empty');
  if (files.every(({ size }) => size === 0)) return unread('empty');
  const tables = files.filter(({ name }) => /\.[ct]sv$/i.test(name));
  if (
    tables.length > 1 ||
    (tables.length === 1 && tables[0] && /^(?:steps|system|pathways)\./i.test(tables[0].name))
  ) {
    const named = await Promise.all(tables.map(async (file) => [file.name, await bytesOf(file)] as const));
    return read(readTables(Object.fromEntries(named)), itsSystem);
  }
  if (files.length > 1) return unread('several');
  if (tables[0]) return readList(await bytesOf(tables[0]));
  return readJson(await first.text());
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

export function readJson(text: string): Read {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return unread('not-understood');
  }
  const has = (value: unknown, ...fields: readonly string[]) =>
    typeof value === 'object' && value !== null && fields.some((field) => field in value);
  const isCtdl = Array.isArray(data)
    ? data.some((node) => has(node, '@type', '@id'))
    : has(data, '@graph', '@context', '@type');
  if (!isCtdl && !has(data, 'format', 'pathways') && has(data, 'credentials', 'steps', 'decisions'))
    return unread('person');
  return isCtdl ? read(readCtdl(data), itsSystem) : read(readSystem(data), (value) => value as PathwaySystem);
}

/** A list of a State that is known, or of another one by the columns that it has. */
function readList(bytes: Uint8Array): Read {
  for (const profile of [texas, newJersey]) {
    const known = readProviderList(bytes, profile);
    if (known.ok) return { ok: true, system: known.value.system };
  }
  const { data } = parse<string[]>(new TextDecoder().decode(bytes), { preview: 1 });
  const draft = draftProfile((data[0] ?? []).map((cell) => cell.trim()));
  return draft.ok ? read(readProviderList(bytes, draft.value.profile), itsSystem) : unread('not-a-list');
}

const itsSystem = (value: unknown) => (value as { readonly system: PathwaySystem }).system;

function read(result: Result, its: (value: unknown) => PathwaySystem): Read {
  if (result.ok) return { ok: true, system: its(result.value) };
  return { ok: false, issues: result.issues as readonly Fault[] };
}

function unread(code: string): Read {
  return { ok: false, issues: [{ code, message: code }] };
}
