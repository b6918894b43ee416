/** The formats that documents are read from. */

import type { Json } from '../base/json.js';
import { upgradeSystem } from '../edit/upgrade-system.js';
import type { CellFinding } from '../io/csv/cell-finding.js';
import { readCtdl } from '../io/ctdl/read-ctdl.js';
import { readCtdlAll } from '../io/ctdl/read-ctdl-all.js';
import { documentsIn } from '../io/ctdl/schema/document.js';
import { withoutCtdlForm } from '../io/ctdl/without-ctdl-form.js';
import { readCurriculum } from '../io/curricular-csv/read-curriculum.js';
import { readUwPrerequisites } from '../io/curricular-csv/read-uw-prerequisites.js';
import { newJersey } from '../io/etpl/new-jersey.js';
import type { ProviderListProfile } from '../io/etpl/profile.js';
import { readProviderList } from '../io/etpl/read-provider-list.js';
import { texas } from '../io/etpl/texas.js';
import { readTables } from '../io/tables/read-tables.js';
import { tablePlace } from '../io/tables/table-place.js';
import type { Tally } from '../io/tally.js';
import type { PathwaySystem } from '../model/system.js';
import { accepted } from './accepted.js';
import { codeBooks } from './code-books.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { bytesOf, folderOf, isFolder, nameOf } from './file-contents.js';
import type { Io } from './io.js';
import { parseJson } from './parse-json.js';

/** A system as it came in. */
export interface Read {
  readonly system: PathwaySystem;
  readonly notes: readonly CellFinding[];
  /** Absent where nothing can be left out: the format is the system itself. */
  readonly tally?: Tally;
  /** The notes name what is wrong with its codes already. */
  readonly codesChecked?: true;
  /** An issue of the system with its place in the file it was read from. */
  readonly placed?: (issue: CellFinding) => CellFinding;
}

/** How a source is read. */
export interface SourceOptions {
  /** Folders with the official files of code tables. */
  readonly codes?: readonly string[] | undefined;
}

/** How a format is read. */
export type Source = (file: string, io: Io, options: SourceOptions) => Read;

/** Name → how it is read. */
const sources: { readonly [name: string]: Source } = {
  system: (file, io) => {
    const name = nameOf(file);
    return {
      system: accepted(upgradeSystem(parseJson(name, bytesOf(file, io))), name, 'a pathway system'),
      notes: [],
    };
  },
  ctdl: (file, io) => {
    const name = nameOf(file);
    if (isFolder(file, io)) return ctdlFolder(file, io);
    const document = parseJson(name, bytesOf(file, io));
    if (documentsIn(document as Json))
      return accepted(readCtdlAll(document), name, 'a list of CTDL documents');
    const read = accepted(readCtdl(document), name, 'a CTDL document');
    return { ...read, system: withoutCtdlForm(read.system, document) };
  },
  tables: (folder, io) => {
    const read = accepted(readTables(folderOf(folder, /\.csv$/i, io)), folder, 'a readable set of tables');
    return { ...read, placed: (issue) => ({ ...issue, ...tablePlace(read.layout, issue.path) }) };
  },
  'etpl-texas': etpl(texas),
  'etpl-new-jersey': etpl(newJersey),
  'curricular-csv': (file, io) => accepted(readCurriculum(bytesOf(file, io)), nameOf(file), 'a curriculum'),
  'uw-prerequisites': (file, io) =>
    accepted(readUwPrerequisites(bytesOf(file, io)), nameOf(file), 'a prerequisite table'),
};

/** The CTDL documents of a folder, joined; a file of NDJSON holds several. */
function ctdlFolder(folder: string, io: Io): Read {
  const files = Object.entries(folderOf(folder, /\.(?:json|jsonld|ndjson|jsonl)$/i, io));
  const documents = files.flatMap(([name, bytes]) => {
    const parts = /\.(?:ndjson|jsonl)$/i.test(name) ? linesOf(bytes) : [bytes];
    return parts.flatMap((part) => listOf(parseJson(`${folder}/${name}`, part)));
  });
  return accepted(readCtdlAll(documents), folder, 'a folder of CTDL documents');
}

/** The lines of a file that are not empty, as bytes: what is no text is refused where it is read. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    lines.push(bytes.subarray(start, stop));
    start = stop + 1;
  }
  return lines.filter((line) => line.some((byte) => byte > 32));
}

/** The documents of one file: those of a list of documents, else the file itself. */
function listOf(document: unknown): readonly unknown[] {
  return documentsIn(document as Json)?.documents ?? [document];
}

/** The names of all formats that can be read. */
export const sourceNames = Object.keys(sources);

/** The format of `--from`; throws a `Failure` where there is none of that name. */
export function sourceNamed(name: string | undefined): Source {
  const source = name !== undefined && Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (source) return source;
  const given = name === undefined ? 'Add --from' : `There is no format "${name}" for --from`;
  throw new Failure(exitCodes.usage, `${given}: one of ${sourceNames.join(', ')}.`);
}

function etpl(profile: ProviderListProfile): Source {
  return (file, io, { codes }) => {
    const books = codes === undefined ? {} : codeBooks(codes, io);
    const list = readProviderList(bytesOf(file, io), profile, { codes: books });
    return {
      ...accepted(list, nameOf(file), `a list as ${profile.publisher} writes it`),
      codesChecked: true,
    };
  };
}
