/** The formats that documents are written in. */

import type { Finding } from '../base/finding.js';
import { jsonText } from '../base/visible.js';
import { writeCtdl } from '../io/ctdl/write-ctdl.js';
import { writeCurriculum } from '../io/curricular-csv/write-curriculum.js';
import { writeSchemaOrg } from '../io/schema-org/write-schema-org.js';
import { type TableFiles, writeTables } from '../io/tables/write-tables.js';
import type { Tally } from '../io/tally.js';
import type { PathwaySystem } from '../model/system.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { pickPathway } from './pick-pathway.js';

/** A document as it goes out: one text, or files by name. */
export interface Written {
  readonly output: string | TableFiles;
  readonly losses: readonly Finding[];
  readonly tally?: Tally;
}

/** How a target is written. */
export interface TargetOptions {
  /** Where addresses begin. */
  readonly base?: string | undefined;
  readonly pathway?: string | undefined;
}

type Target = (system: PathwaySystem, options: TargetOptions) => Written;

const targets: { readonly [name: string]: Target } = {
  system: (system) => ({ output: json(system), losses: [] }),
  ctdl: (system, { base }) => {
    const { output, losses, tally } = writeCtdl(system, base === undefined ? {} : { base });
    return { output: json(output), losses, tally };
  },
  'schema-org': (system, { base }) => {
    if (base === undefined)
      throw new Failure(
        exitCodes.usage,
        'Say where addresses begin with --base ADDRESS, such as https://example.org/.',
      );
    const { output, losses, tally } = writeSchemaOrg(system, { base });
    return { output: json(output), losses, tally };
  },
  tables: writeTables,
  'curricular-csv': (system, { pathway }) =>
    writeCurriculum(system, { pathway: pickPathway(system, pathway) }),
};

/** The names of all formats that can be written. */
export const targetNames = Object.keys(targets);

/** The format of `--to`; throws a `Failure` where there is none of that name. */
export function targetNamed(name: string | undefined): Target {
  const target = name !== undefined && Object.hasOwn(targets, name) ? targets[name] : undefined;
  if (target) return target;
  const given = name === undefined ? 'Add --to' : `There is no format "${name}" for --to`;
  throw new Failure(exitCodes.usage, `${given}: one of ${targetNames.join(', ')}.`);
}

function json(value: unknown): string {
  return `${jsonText(value, 2)}\n`;
}
