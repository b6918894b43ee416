/** What things are called that a determination speaks of. */
import { describe, expect, test } from 'vitest';
import { kindNamedBy, namesIn } from '../../src/definitions/engine/names.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import type { Fact } from '../../src/logic/fact.js';
import type { At } from '../../src/logic/message.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { type EntityKind, tables } from '../../src/model/tables.js';
import { tucson } from './examples.js';

const system: PathwaySystem = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  partners: [
    { id: 'a', name: 'College', types: [] },
    { id: 'b', name: 'Board', types: [] },
    { id: 'c', name: 'Union', types: [] },
  ],
  steps: [{ id: 'abe', title: 'Adult basic education', kind: 'adult-basic-education' }],
  credentials: [{ id: 'cna', title: 'Nursing assistant', kind: 'License' }],
  pathways: [{ id: 'p', title: 'Care', steps: ['abe'] }],
  entries: [
    { id: 'door', pathway: 'p', step: 'abe' },
    { id: 'titled', pathway: 'p', step: 'abe', title: 'Front door' },
    { id: 'lost', pathway: 'p', step: 'nowhere' },
  ],
  exits: [
    { id: 'out', pathway: 'p', after: { kind: 'credential', credential: 'cna' } },
    { id: 'leave', pathway: 'p', after: { kind: 'step', step: 'abe' } },
  ],
  roles: [{ id: 'r', partner: 'a', kind: 'support-provider' }],
  agreements: [
    { id: 'two', kind: 'mou', parties: [{ partner: 'a' }, { partner: 'b' }] },
    { id: 'three', kind: 'mou', parties: [{ partner: 'a' }, { partner: 'b' }, { partner: 'c' }] },
    { id: 'none', kind: 'mou', parties: [] },
  ],
  engagements: [
    { id: 'e1', kind: 'validate-curriculum', partner: 'b' },
    { id: 'e2', kind: 'hire' },
  ],
  evidence: [
    { id: 'v1', kind: 'outcomes', about: [], bearing: 'for', source: 'Report of 2024', publisher: 'X' },
    { id: 'v2', kind: 'outcomes', about: [], bearing: 'for', publisher: 'Bureau' },
    { id: 'v3', kind: 'outcomes', about: [{ kind: 'step', id: 'abe' }], bearing: 'for' },
    { id: 'v4', kind: 'outcomes', about: [{ kind: 'evidence', id: 'v4' }], bearing: 'for' },
  ],
  attestations: [
    {
      id: 't',
      definition: 'wioa-3-7',
      proposition: 'wioa.0.quality',
      subject: { kind: 'pathway', id: 'p' },
      asserts: true,
      by: { office: 'Dean', organization: 'College' },
      on: '2026-01-01',
      basis: 'Review',
    },
  ],
};
const find = ((kind: EntityKind, id: string) =>
  (system[tables[kind]] ?? []).find((row) => row.id === id)) as Parameters<typeof namesIn>[2];
const named = (...places: At[]) => namesIn([], places, find);

describe('names', () => {
  test.each([
    ['partner', 'a', 'College'],
    ['step', 'abe', 'Adult basic education'],
    ['entry', 'titled', 'Front door'],
    ['entry', 'door', 'the entry to "Adult basic education"'],
    ['entry', 'lost', 'the entry to "nowhere"'],
    ['exit', 'out', 'the exit after "Nursing assistant"'],
    ['exit', 'leave', 'the exit after "Adult basic education"'],
    ['role', 'r', 'the role of "College" as support provider'],
    ['agreement', 'two', 'the agreement between "College" and "Board"'],
    ['agreement', 'three', 'the agreement between "College", "Board" and 1 more'],
    ['agreement', 'none', 'the agreement of no party'],
    ['engagement', 'e1', 'the engagement of "Board" (validate curriculum)'],
    ['engagement', 'e2', 'the engagement of employers (hire)'],
    ['evidence', 'v1', 'the evidence "Report of 2024"'],
    ['evidence', 'v2', 'the evidence "Bureau"'],
    ['evidence', 'v3', 'the evidence about "Adult basic education" that names no source'],
    ['evidence', 'v4', 'the evidence that names no source'],
    ['attestation', 't', 'the attestation by the Dean, College'],
  ])('%s %s is %s', (kind, id, name) => {
    expect(named({ kind, id })).toEqual({ [kind]: { [id]: name } });
  });

  test('what is not there, and what is of no kind, has none', () => {
    expect(named({ kind: 'step', id: 'x' }, { kind: 'toString', id: 'x' })).toEqual({});
  });

  test('are those of places, parameters and lost references of facts, in one order', () => {
    const fact = {
      for: [
        {
          at: { kind: 'step', id: 'abe' },
          message: { id: 'm', params: { provider: 'b', partners: ['a', 'x'], kind: 'c' } },
        },
      ],
      against: [],
      leftOut: [],
      unresolved: [{ kind: 'entry', id: 'titled' }],
    } as unknown as Fact;
    expect(JSON.stringify(namesIn([fact], [], find))).toBe(
      '{"entry":{"titled":"Front door"},"partner":{"a":"College","b":"Board"},"step":{"abe":"Adult basic education"}}',
    );
  });

  test('a parameter names a kind by its word, its table, or what it is known for', () => {
    expect(['route', 'provider', 'credential', 'partners', 'kind', 'toString'].map(kindNamedBy)).toEqual([
      'step',
      'partner',
      'credential',
      'partner',
      undefined,
      undefined,
    ]);
  });

  test('a determination has them, its subject and system among them; with verdicts only none', () => {
    const options = { asOf: '2026-11-01' };
    const { names } = determineWioa(tucson(), 'bht', options);
    expect(names['pathway']).toEqual({ bht: 'Behavioral Health Technician career pathway' });
    expect(names['partner']).toEqual({ pcc: 'Pima Community College' });
    expect(names['system']).toBeDefined();
    expect(determineWioa(tucson(), 'bht', { ...options, explain: 'verdict' }).names).toEqual({});
    const by = { office: 'Dean', organization: 'College' };
    const attestations = [
      { ...system.attestations![0]!, id: 'call', subject: { kind: 'pathway' as const, id: 'bht' }, by },
    ];
    expect(determineWioa(tucson(), 'bht', { ...options, attestations }).names['attestation']).toEqual({
      call: 'the attestation by the Dean, College',
    });
  });
});
