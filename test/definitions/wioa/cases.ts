/** The case tables: the smallest documents that show a verdict, as portable JSON. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PathwaySystem } from '../../../src/model/system.js';

const folder = fileURLToPath(new URL('./cases/', import.meta.url));

/** The day on which a case is asked that names none. */
export const usualDay = '2026-11-01';

/** A document, the day asked about, and what should come out for its pathway "p". */
export interface Case<Expected> {
  readonly name: string;
  readonly system: PathwaySystem;
  readonly asOf?: string;
  readonly expect: Expected;
}

export interface ExpectedFact {
  readonly state: 'true' | 'false' | 'unknown' | 'conflict';
  readonly causes?: readonly string[];
  readonly grade?: string;
}

export interface ExpectedElement {
  readonly verdict: 'met' | 'not-met' | 'undetermined' | 'not-engaged' | 'not-run';
  readonly causes?: readonly string[];
  /** Null: it has none. */
  readonly support?: string | null;
}

export interface ExpectedCredential {
  readonly state: 'true' | 'false' | 'unknown';
  readonly why: string;
}

/** A file of cases; its name without the ending is the name of what it is about. */
export interface Table<Expected> {
  readonly id: string;
  readonly cases: readonly Case<Expected>[];
}

export const credentialCases = table<ExpectedCredential>('recognized-credential.json').cases;
export const propositionTables: readonly Table<ExpectedFact>[] = filesIn('')
  .filter((file) => file !== 'recognized-credential.json')
  .map((file) => table<ExpectedFact>(file));
export const elementTables: readonly Table<ExpectedElement>[] = filesIn('elements/').map((file) =>
  table<ExpectedElement>(file),
);

function filesIn(under: string): string[] {
  return readdirSync(folder + under)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => under + file);
}

function table<Expected>(file: string): Table<Expected> {
  const id = file.replace('elements/', '').replace('.json', '');
  return { id, cases: JSON.parse(readFileSync(folder + file, 'utf8')) };
}
