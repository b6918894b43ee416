/** What holds for verdicts of every definition about a pathway: structure, the day, and what refuses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determine } from '../../src/definitions/determine.js';
import type { Definition } from '../../src/definitions/engine/definition.js';
import type { PathwayDossier } from '../../src/definitions/engine/subjects.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { tables as tableNames } from '../../src/model/tables.js';
import { aspects } from '../../src/model/vocabulary.js';
import { seen, trials } from '../depth.js';
import { full as ecppDocument } from './ecpp/cases.js';
import { full as ietDocument } from './iet/cases.js';
import { full as jenkinsDocument } from './jenkins/cases.js';
import { full as perkinsDocument } from './perkins/cases.js';
import { notInEffect } from './table-parts.js';
import { fullDocument } from './wioa/full-document.js';

const definitions = catalogue.flatMap(({ definition, about }) =>
  about.kind === 'pathway' ? [definition as Definition<PathwayDossier>] : [],
);
const documents: { readonly [definition: string]: PathwaySystem } = {
  'jenkins-2006': jenkinsDocument,
  'iet-463': ietDocument,
  'ecpp-484-d-2': ecppDocument,
  'perkins-3-41': perkinsDocument,
};
const fullFor = ({ id }: Definition): PathwaySystem => documents[id] ?? fullDocument;
const run = (definition: Definition<PathwayDossier>, system: PathwaySystem) =>
  determine(definition, system, { kind: 'pathway', id: 'p' }, { asOf: '2026-11-01', bills: [definition.id] });

/** What is needed of industry is a fact of the economy: records show it, whatever the pathway has. */
const ofEconomy = [
  ...['wioa.a.industry', 'jenkins.important', 'perkins.industry'],
  ...['ecpp.government-reports', 'ecpp.employer-information', 'ecpp.direct-engagement'],
];
/** Of this no text was read: nothing shows it, whatever a document has. */
const unread = ['ecpp.not-read'];
const conditions = (definition: Definition) =>
  new Set(definition.elements.flatMap(({ engagedWhen }) => engagedWhen ?? []));

/** Says of every proposition, by a record and by an attestation, that it is so. */
function sayingAll(definition: Definition, given: PathwaySystem): PathwaySystem {
  const asked = definition.propositions.map(({ id }) => id);
  return {
    ...given,
    evidence: asked.map((proposition) => ({
      ...{ id: `record-${proposition}`, kind: 'statement', about: [{ kind: 'pathway', id: 'p' }] },
      ...{ proposition, bearing: 'for', date: '2026-05-04', source: 'Minutes of the board' },
    })),
    attestations: asked.map((proposition) => ({
      ...{ id: `office-${proposition}`, definition: definition.id, proposition, asserts: true },
      ...{ subject: { kind: 'pathway', id: 'p' }, by: { office: 'Director', organization: 'Board' } },
      ...{ on: '2026-05-04', basis: 'What we know' },
    })),
  };
}

type Rows = readonly { readonly id: string }[];
const things = Object.values(tableNames).filter((name) => name !== 'evidence' && name !== 'attestations');
const mapRows = (given: PathwaySystem, edit: (rows: Rows) => Rows, names = things): PathwaySystem => ({
  ...given,
  ...Object.fromEntries(names.flatMap((name) => (given[name] ? [[name, edit(given[name] as Rows)]] : []))),
});

const listingWhatIsThere = (given: PathwaySystem): PathwaySystem => ({
  ...given,
  pathways: given.pathways!.map((row) => ({
    ...row,
    steps: row.steps.filter((id) => given.steps?.some((step) => step.id === id)),
  })),
});

test('there are seven of them', () => {
  expect(definitions.map(({ id }) => id)).toEqual([
    ...[
      'wioa-3-7',
      'iowa-281-23-1',
      'jenkins-2006',
      'iet-463',
      'ecpp-484-d-2',
      'hr-8210-3-7',
      'perkins-3-41',
    ],
  ]);
});

describe.each(definitions.map((each) => [each.id, each] as const))('%s', (_, definition) => {
  const full = fullFor(definition);
  const propositions = definition.propositions.map(({ id }) => id);
  const factsIn = (system: PathwaySystem, state: string) =>
    run(definition, system).facts.flatMap((fact) =>
      fact.state === state && !conditions(definition).has(fact.id) ? [fact.id] : [],
    );

  test('is met by a document that has everything, claimed complete or not', () => {
    for (const given of [full, { ...full, complete: aspects }]) {
      const { elements, verdict } = run(definition, given);
      const open = elements.filter((each) => each.verdict !== 'met').map(({ id }) => id);
      const expected = propositions.some((id) => unread.includes(id)) ? ['not-read'] : [];
      expect([verdict, open]).toEqual([expected.length > 0 ? 'undetermined' : 'met', expected]);
    }
  });

  test('records and attestations alone show nothing but what industry needs, and never make it met', () => {
    const bare: PathwaySystem = {
      ...{ format: 'career-pathways/1', id: 's', title: 'S' },
      pathways: [{ id: 'p', title: 'P', steps: [] }],
    };
    const said = sayingAll(definition, bare);
    expect(factsIn(said, 'true').filter((id) => !ofEconomy.includes(id))).toEqual([]);
    expect(run(definition, said).verdict).toBe('undetermined');
  });

  test.each(notInEffect)(
    'where all things but the pathway are %s nothing is shown of them, and it is said',
    (_name, more) => {
      const rows = things.filter((table) => table !== 'pathways');
      const edit = (all: Rows) => all.map((row) => ({ ...row, ...more }));
      const given = mapRows(full, edit, rows);
      // An industry and a cluster are named by the pathway itself, which goes on.
      const named = ['wioa.g.occupation', 'jenkins.sector', ...ofEconomy];
      expect(factsIn(given, 'true').filter((id) => !named.includes(id))).toEqual([]);
      expect(factsIn(given, 'false')).toEqual([]);
      for (const { id, leftOut, for: pro } of run(definition, given).facts) {
        if ([...named, ...unread].includes(id) || conditions(definition).has(id)) continue;
        const known = [...leftOut, ...pro].filter(
          ({ stale, grade, at }) => stale !== undefined || grade === 'planned' || at.kind === 'attestation',
        );
        expect([id, known.length > 0]).toEqual([id, true]);
      }
      const all = mapRows(full, edit);
      expect(factsIn(all, 'true')).toEqual([]);
      expect(run(definition, all).verdict).toBe('undetermined');
    },
  );

  test('rows that are taken away leave things open; only a claim of completeness refuses', () => {
    let refused = 0;
    const keeps = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 80, maxLength: 80 });
    fc.assert(
      fc.property(keeps, fc.subarray([...aspects]), fc.boolean(), (numbers, claimed, listed) => {
        let next = 0;
        const less = mapRows(full, (rows) =>
          rows.filter(({ id }) => id === 'p' || (numbers[next++] ?? 0) > 3),
        );
        // A claim counts only where the pathway lists no step that is not there.
        const given = listed ? less : listingWhatIsThere(less);
        expect(factsIn(given, 'false')).toEqual([]);
        const open = factsIn(given, 'unknown');
        const claiming = factsIn({ ...given, complete: claimed }, 'false');
        expect(claiming.filter((id) => !open.includes(id))).toEqual([]);
        refused += claiming.length;
      }),
      trials(4000, 1, 6),
    );
    seen(refused, 10);
    expect(propositions.length).toBeGreaterThan(10);
  });
});
