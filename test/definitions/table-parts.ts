/** What the tables of cases of definitions about pathways, programs, credentials and agreements share: how they are run, and edits of documents. */
import { determine, type PathwaySubject, type Subject } from '../../src/definitions/determine.js';
import type { Definition } from '../../src/definitions/engine/definition.js';
import type { DetermineOptions } from '../../src/definitions/engine/determine-options.js';
import type { PathwayDossier } from '../../src/definitions/engine/subjects.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { type TableName, tables } from '../../src/model/tables.js';
import { day, sound, type Table } from './partners/cases.js';

/** Runs a table on one subject. */
export function runOn(subject: Subject, more: Partial<DetermineOptions> = {}): Table['run'] {
  return (definition, given, options) => {
    const asked = definition as unknown as Definition<PathwayDossier>;
    return sound(
      given,
      determine(asked, given, subject as PathwaySubject, { asOf: day, ...more, ...options }),
    );
  };
}

/** Changes a document. */
export type Edit = (system: PathwaySystem) => PathwaySystem;

export const onSteps =
  (edit: (step: Step) => Step): Edit =>
  (system) => ({ ...system, steps: system.steps?.map(edit) ?? [] });

export const dropping =
  (...tables: readonly (keyof PathwaySystem)[]): Edit =>
  (system) =>
    Object.fromEntries(
      Object.entries(system).filter(([field]) => !tables.includes(field as keyof PathwaySystem)),
    ) as unknown as PathwaySystem;

export const claiming =
  (edit: Edit, complete: NonNullable<PathwaySystem['complete']>): Edit =>
  (system) => ({ ...edit(system), complete });

/** What makes a row not count on the day, by name. */
export const notInEffect: [string, object][] = [
  ['over', { effective: { to: '2010' } }],
  ['yet to begin', { effective: { from: '2030' } }],
  ['planned', { status: 'developing' }],
  ['gone', { status: 'ceased' }],
  ['suspended', { status: 'suspended' }],
];

/** Rows of any table. */
export type Rows = readonly { readonly id: string }[];

/** The tables of things, without what is said of them. */
const things = Object.values(tables).filter((name) => name !== 'evidence' && name !== 'attestations');

/** A document whose tables are edited, each by itself: those of things, or these. */
export const mapRows = (
  given: PathwaySystem,
  edit: (rows: Rows) => Rows,
  names: readonly TableName[] = things,
): PathwaySystem => ({
  ...given,
  ...Object.fromEntries(names.flatMap((name) => (given[name] ? [[name, edit(given[name] as Rows)]] : []))),
});
