/** A system in the making, while the rows of a list are read one by one. */

import type { Code } from '../../model/entity.js';
import type { Occupation } from '../../model/occupation.js';
import type { Partner } from '../../model/partner.js';
import type { Step } from '../../model/step.js';
import type { Support } from '../../model/support.js';
import type { CodeTables } from '../codes/code-tables.js';
import type { CellFinding } from '../csv/cell-finding.js';
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
  readonly first: ListRow;
  /** Its rows, as texts, as soon as there are two: those that say the same again are left out. */
  readonly seen: Set<string>;
  readonly fields: RowFields;
  /** What its rows say differently. */
  readonly disputed: Set<keyof RowFields>;
  /** By their code. */
  readonly cips: Map<string, Code>;
  /** Ids. */
  readonly occupations: Set<string>;
  /** By their text, each once. */
  readonly given: Map<string, Given>;
  /** Cells that the step does not say, as they came. */
  readonly cells: { readonly [column: string]: string };
  /** The same of further rows: what differs from the first. */
  readonly joined: { readonly row: number; readonly cells: { readonly [column: string]: string } }[];
}

/** A system in the making. */
export interface ListDraft {
  readonly profile: ProviderListProfile;
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
