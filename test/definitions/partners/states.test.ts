/** Every proposition about partners in every state that it can have, and open for every cause that it can have. */
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/model/evidence.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { tables as tableNames } from '../../../src/model/tables.js';
import { sample } from '../../depth.js';
import { type Table, tables } from './cases.js';

const factIn = (table: Table, given: PathwaySystem, id: string, options = {}) => {
  const { facts } = table.run(table.definition, given, { explain: 'verdict', ...options });
  const found = facts.find((fact) => fact.id === id);
  if (!found) throw new Error(`${id} is no proposition`);
  return found;
};

const record = ({ full }: Table, proposition: string, more: Partial<Evidence> = {}): Evidence => ({
  id: 'record',
  kind: 'statement',
  about: [{ kind: 'system', id: full.id }],
  proposition,
  bearing: 'against',
  date: '2026-05-04',
  source: 'Minutes of the board',
  ...more,
});
const saying = (table: Table, given: PathwaySystem, id: string, more?: Partial<Evidence>): PathwaySystem => ({
  ...given,
  evidence: [...(given.evidence ?? []), record(table, id, more)],
});
const allOver = (full: PathwaySystem): PathwaySystem => ({
  ...full,
  ...Object.fromEntries(
    Object.values(tableNames).flatMap((name) => {
      const rows = full[name] as readonly object[] | undefined;
      return rows && name !== 'evidence'
        ? [[name, rows.map((row) => ({ ...row, effective: { to: '2010' } }))]]
        : [];
    }),
  ),
});
const bare = ({ full }: Table): PathwaySystem => ({
  format: full.format,
  id: full.id,
  title: full.title,
  ...(full.agreements?.some(({ id }) => id === 'mou') && {
    agreements: [{ id: 'mou', kind: 'one-stop-mou', parties: [] }],
  }),
});

describe.each(tables.map((each) => [each.name, each] as const))('%s', (_, table) => {
  const { definition, full } = table;
  const conditions = new Set(definition.elements.flatMap(({ engagedWhen }) => engagedWhen ?? []));
  const asked = definition.propositions.map(({ id }) => id).filter((id) => !conditions.has(id));

  test.each(sample(asked, 3))('%s', (id) => {
    const whole = factIn(table, full, id);
    expect([whole.state, whole.grade, whole.causes]).toEqual(['true', whole.grade, []]);
    expect(whole.examined).toBeGreaterThan(0);
    // A dated record that it is not so, where nothing shows it, and where something does.
    const open = table.without[id]?.(full) ?? full;
    expect(factIn(table, saying(table, open, id), id).state).toBe('false');
    const conflict = factIn(table, saying(table, full, id), id);
    expect([conflict.state, conflict.causes]).toEqual(['conflict', ['conflicting-evidence']]);
    // Nothing there; nothing there any more; there, but not as well supported as is asked.
    const nothing = factIn(table, bare(table), id);
    expect([nothing.state, nothing.causes]).toEqual(['unknown', ['nothing-to-examine']]);
    const over = factIn(table, allOver(full), id);
    expect([over.state, over.causes[0]]).toEqual(['unknown', 'stale-evidence']);
    const weak = factIn(table, full, id, { threshold: 'attested' });
    expect([weak.state, weak.causes]).toEqual(['unknown', ['missing-fact']]);
    // A record without date or origin settles nothing, and one that is out of date is told as such.
    for (const more of [{ date: undefined }, { source: undefined }])
      expect(
        factIn(
          table,
          saying(table, open, id, { bearing: 'for', ...more } as unknown as Partial<Evidence>),
          id,
        ).state,
      ).toBe('unknown');
    const old = factIn(table, saying(table, open, id, { bearing: 'for', expiresOn: '2026-06' }), id);
    expect([old.state, old.causes[0]]).toEqual(['unknown', 'stale-evidence']);
  });

  test('conditions', () => {
    for (const id of conditions) {
      expect(factIn(table, full, id).state).toBe('true');
      const judged = definition.propositions.find((each) => each.id === id)?.judgment ?? false;
      const presumed = judged || id.includes('tanf');
      expect(factIn(table, bare(table), id).state).toBe(presumed ? 'true' : 'unknown');
      expect(factIn(table, saying(table, bare(table), id), id).state).toBe(judged ? 'true' : 'false');
      if (!presumed) expect(factIn(table, bare(table), id).causes).toEqual(['missing-fact']);
    }
  });
});

describe('references that lead nowhere', () => {
  type Edit = (full: PathwaySystem) => object;
  const nobody: Edit = ({ roles = [] }) => ({ roles: roles.map((each) => ({ ...each, partner: 'nobody' })) });
  const noOne: Edit = ({ plans = [] }) => ({
    plans: plans.map((each) => ({ ...each, partners: ['nobody'] })),
  });
  const parties: Edit = ({ agreements = [] }) => ({
    agreements: agreements.map((each) => ({ ...each, parties: [{ partner: 'nobody' }] })),
  });
  test.each<[string, string, Edit]>([
    ['Element One', 'element-one.intermediary', nobody],
    ['Element One', 'element-one.vision', noOne],
    ['Element One', 'element-one.mission', noOne],
    ['Element One', 'element-one.goals', noOne],
    ['Element One', 'element-one.plan', noOne],
    ['Element One', 'element-one.relation', noOne],
    ['sector partnership', 'sector.shared-goals', noOne],
    ['local leadership', 'leadership.board', nobody],
    [
      'local leadership',
      'leadership.pathways',
      ({ pathways = [] }) => ({ pathways: pathways.map((each) => ({ ...each, steps: ['x'] })) }),
    ],
    ['one-stop memorandum', 'mou.board', parties],
    ['one-stop memorandum', 'mou.elected-official', parties],
    ['one-stop memorandum', 'mou.partners', parties],
    [
      'core elements',
      'core.employer-engagement',
      ({ engagements = [] }) => ({
        engagements: engagements.map((each) => ({ ...each, partner: 'nobody' })),
      }),
    ],
  ])('%s: %s', (name, id, edit) => {
    const table = tables.find((each) => each.name === name) as Table;
    const fact = factIn(table, { ...table.full, ...edit(table.full) }, id);
    expect([fact.state, fact.causes]).toEqual(['unknown', expect.arrayContaining(['unresolved-reference'])]);
  });
});
