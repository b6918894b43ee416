/** A system in the making, while the rows of a list are read one by one. */

import type { Code } from '../../model/entity.js';
import type { Occupation } from '../../model/occupation.js';
import type { Partner } from '../../model/partner.js';
import type { Step } from '../../model/step.js';
import type { Support } from '../../model/support.js';
import type { CodeTables } from '../codes/code-tables.js';
import type { CellFinding } from '../csv/cell-finding.js';
import { columnsNamed } from './list-header.js';
import type { ListRow } from './list-row.js';
import type { ListedAward, ProviderListProfile } from './profile.js';

/** An award as the list says it; `null` where the list says that there is none. */
export interface Given {
  readonly award: ListedAward | null;
  /** The credential's name; empty where the list has none. */
  readonly title: string;
}

/** Fields of a program that one row says, or several rows in the same way. */
export type RowFields = Pick<
  Step,
  'requires' | 'status' | 'delivery' | 'cost' | 'duration' | 'credits' | 'clockHours' | 'description'
>;

/** What rows of one program may say differently, so that it does not say it. */
export type Disputable = keyof RowFields | 'cip';

/** What a row says of its program. */
export interface RowFacts {
  readonly title: string;
  readonly fields: RowFields;
  readonly cips: readonly Code[];
  /** Ids. */
  readonly occupations: readonly string[];
  readonly given: readonly Given[];
}

/** A program in the making: the first row that has it, and what others add. */
export interface Program {
  /** The id of its provider. */
  readonly provider: string;
  readonly number: string;
  readonly title: string;
  readonly first: Pick<ListRow, 'row' | 'texts'>;
  /** Cells of the first row that the step does not say, as they came. */
  readonly cells: { readonly [column: string]: string };
  /** Each as the first row says it that does. */
  readonly fields: RowFields;
  /** Of each row, one after the other. */
  readonly facts: RowFacts[];
  /** Absent: no further row has it. */
  more?: FurtherRows;
}

/** The further rows of a program. */
interface FurtherRows {
  /** All rows, as texts: those that say the same again are left out. */
  readonly seen: Set<string>;
  /** What they say differently. */
  readonly disputed: Set<Disputable>;
  /** Their cells that differ from the first row's, as they came. */
  readonly rows: { readonly row: number; readonly cells: { readonly [column: string]: string } }[];
}

/** A program with its id, and with what all of its rows say, each once. */
export interface NamedProgram extends Pick<RowFacts, 'cips' | 'occupations' | 'given'> {
  readonly id: string;
  readonly program: Program;
}

/** A system in the making. */
export interface ListDraft {
  readonly profile: ProviderListProfile;
  /** All columns that the profile names. */
  readonly columns: readonly string[];
  readonly books: CodeTables;
  readonly partners: Map<string, Partner>;
  readonly occupations: Map<string, Occupation>;
  readonly supports: Map<string, Omit<Support, 'steps'> & { readonly programs: Set<string> }>;
  /** By provider and number: `programKey`. */
  readonly programs: Map<string, Program>;
  /** Units that were noted: once for a column. */
  readonly unitsNoted: Set<string>;
  readonly notes: CellFinding[];
}

/** An empty one. */
export function startDraft(profile: ProviderListProfile, books: CodeTables): ListDraft {
  return {
    profile,
    columns: columnsNamed(profile),
    books,
    partners: new Map(),
    occupations: new Map(),
    supports: new Map(),
    programs: new Map(),
    unitsNoted: new Set(),
    notes: [],
  };
}

/** Numbers of programs are unique within their provider. */
export function programKey(provider: string, number: string): string {
  return JSON.stringify([provider, number]);
}
