/** Rows of a random system that are over, and the system without them: the slow way. */
import type { PathwaySystem } from '../../src/model/system.js';
import { type EntityKind, tables } from '../../src/model/tables.js';

export type Row = { readonly id: string; readonly [field: string]: unknown };

/** Ways in which a row is over, or not there yet. */
export const ends: { readonly [way: string]: (row: Row) => Row } = {
  ended: (row) => ({ ...row, effective: { to: '2026-10-31' } }),
  'ended in a year': (row) => ({ ...row, effective: { from: '2001', to: '2025' } }),
  ceased: ({ effective: _, ...row }) => ({ ...row, status: 'ceased' }),
  suspended: (row) => ({ ...row, status: 'suspended' }),
  'to come': (row) => ({ ...row, effective: { from: '2026-11-02' } }),
};
/** Kinds whose rows can be over. */
export const kinds = ['partner', 'role', 'agreement', 'plan', 'funding', 'occupation', 'credential'].concat([
  ...['support', 'step', 'pathway', 'entry', 'exit', 'skill-need', 'engagement', 'rating'],
  ...['measurement', 'activity', 'access-point', 'economic-event'],
]) as readonly EntityKind[];

/** The slow way: the rows without the one, then again without what rests on what is gone, until nothing more goes. */
export function withoutRow(whole: PathwaySystem, kind: EntityKind, id: string): PathwaySystem {
  // The steps of a partner go with the partner.
  const steps = kind === 'partner' ? (whole.steps ?? []).filter(({ provider }) => provider === id) : [];
  const system = steps.reduce((rest, step) => withoutRow(rest, 'step', step.id), whole);
  const loose = { ...system } as unknown as { [table: string]: readonly Row[] };
  const drop = (table: string, goes: (row: Row) => boolean) => {
    loose[table] = (loose[table] ?? []).filter((row) => !goes(row));
  };
  const change = (table: string, to: (row: Row) => Row) => {
    loose[table] = (loose[table] ?? []).map(to);
  };
  drop(tables[kind], (row) => row.id === id);
  const lists = (row: Row, field: string) => (row[field] ?? []) as readonly string[];
  const cut = (table: string, field: string) =>
    change(table, (row) =>
      Array.isArray(row[field]) ? { ...row, [field]: lists(row, field).filter((each) => each !== id) } : row,
    );
  const onlyFor = (field: string) => (row: Row) =>
    lists(row, field).length > 0 && lists(row, field).every((each) => each === id);
  /** A row without the fields that name what is gone. */
  const unnamed = (row: Row, ...fields: readonly string[]) =>
    Object.fromEntries(
      Object.entries(row).filter(([field, value]) => !(fields.includes(field) && value === id)),
    ) as Row;
  const unname = (table: string, field: string) => change(table, (row) => unnamed(row, field));
  const within = (table: string, list: string, to: (row: Row) => object) =>
    change(table, (row) => (row[list] ? { ...row, [list]: (row[list] as Row[]).map(to) } : row));
  const about = ({ about: some = [] }: Row) => some as readonly { kind: string; id: string }[];
  const isIt = (each: { kind: string; id: string }) => each.kind === kind && each.id === id;
  drop('activities', (row) => about(row).length > 0 && about(row).every(isIt));
  change('activities', (row) =>
    row['about'] ? { ...row, about: about(row).filter((each) => !isIt(each)) } : row,
  );
  if (kind === 'plan')
    change('measurements', (row) => {
      const { goal: _, ...rest } = unnamed(row, 'plan');
      return row['plan'] === id ? (rest as Row) : row;
    });
  if (kind === 'support') cut('accessPoints', 'supports');
  if (kind === 'partner') {
    for (const table of ['roles', 'funding', 'engagements']) drop(table, (row) => row['partner'] === id);
    drop('supports', (row) => row['provider'] === id);
    drop('accessPoints', (row) => row['partner'] === id);
    unname('measurements', 'heldBy');
    unname('activities', 'by');
    cut('activities', 'partners');
    unname('economicEvents', 'toldBy');
    within('plans', 'findings', (row) => unnamed(row, 'partner', 'removableBy'));
    within('plans', 'sections', (row) => ({
      ...row,
      partners: lists(row, 'partners').filter((one) => one !== id),
    }));
    change('steps', ({ reserved, ...row }) =>
      reserved
        ? { ...row, reserved: (reserved as { for: string }[]).filter((each) => each.for !== id) }
        : row,
    );
  }
  if (kind === 'pathway') {
    // What remains of the role says that the partner had one.
    change('roles', (row) => (onlyFor('scope')(row) ? { ...row, status: 'ceased' } : row));
    for (const table of ['plans', 'funding', 'engagements']) drop(table, onlyFor('pathways'));
    for (const table of ['entries', 'exits', 'measurements']) drop(table, (row) => row['pathway'] === id);
    cut('accessPoints', 'pathways');
  }
  if (kind === 'step') {
    cut('pathways', 'steps');
    within('plans', 'findings', (row) => unnamed(row, 'step'));
    cut('supports', 'steps');
    drop('entries', (row) => row['step'] === id);
  }
  if (kind === 'credential') cut('steps', 'awards');
  if (kind === 'step' || kind === 'credential') {
    drop('exits', ({ after }) => (after as { [field: string]: string })[kind] === id);
    change('agreements', (row) =>
      row['articulates']
        ? {
            ...row,
            articulates: (row['articulates'] as { from: { [field: string]: string }; to: string }[]).filter(
              ({ from, to }) => from[kind] !== id && !(kind === 'step' && to === id),
            ),
          }
        : row,
    );
  }
  return loose as unknown as PathwaySystem;
}
