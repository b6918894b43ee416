/** The formats that documents are converted from and to. */

import type { Issue } from '../base/result.js';
import { readCtdl } from '../io/ctdl/read-ctdl.js';
import { writeCtdl } from '../io/ctdl/write-ctdl.js';
import type { Tally } from '../io/tally.js';
import type { PathwaySystem } from '../model/system.js';
import type { Io } from './io.js';
import { accepted, load, nameOf, textOf } from './load.js';
import { parseJson } from './parse-json.js';

/** A system as it came in. */
export interface Read {
  readonly system: PathwaySystem;
  readonly notes: readonly Issue[];
  /** Absent where nothing can be left out: the format is the system itself. */
  readonly tally?: Tally;
}

/** A document as it goes out. */
export interface Written {
  readonly text: string;
  readonly losses: readonly Issue[];
  readonly tally?: Tally;
}

/** How a format is read and written. */
export interface Format {
  readonly read: (file: string, io: Io) => Read;
  readonly write: (system: PathwaySystem, options: { readonly base?: string }) => Written;
}

/** Name → format. */
export const formats: { readonly [name: string]: Format } = {
  system: {
    read: (file, io) => ({ system: load(file, io), notes: [] }),
    write: (system) => ({ text: json(system), losses: [] }),
  },
  ctdl: {
    read: (file, io) => {
      const name = nameOf(file);
      return accepted(readCtdl(parseJson(name, textOf(file, io))), name, 'a CTDL document');
    },
    write: (system, options) => {
      const { document, losses, tally } = writeCtdl(system, options);
      return { text: json(document), losses, tally };
    },
  },
};

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
