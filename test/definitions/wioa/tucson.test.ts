/** The source example: what the U.S. Department of Labor printed about the Tucson Indian Center, and nothing else. */
import { describe, expect, test } from 'vitest';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { sample } from '../../depth.js';
import { tucson } from '../examples.js';

const found = determineWioa(tucson(), 'bht', { asOf: '2026-11-01' });
const fact = (id: string) => found.facts.find((candidate) => candidate.id === id);

describe('the source example', () => {
  test('is undetermined, and so are all eight elements', () => {
    expect(found.verdict).toBe('undetermined');
    expect(found.elements.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(
      ['lead-in', 'A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) => `${id} undetermined`),
    );
    expect(found.support).not.toHaveProperty('weakest');
  });

  test('shows just five propositions; one more is only presumed', () => {
    const shown = found.facts.filter(({ state, grade }) => state === 'true' && grade !== 'assumed');
    expect(shown.map(({ id }) => id)).toEqual([
      ...['wioa.0.education', 'wioa.0.training', 'wioa.b.options', 'wioa.f.credential', 'wioa.g.occupation'],
    ]);
    const presumed = found.facts.filter(({ grade }) => grade === 'assumed');
    expect(presumed.map(({ id, state }) => [id, state])).toEqual([['wioa.d.appropriate', 'true']]);
  });

  test('every other proposition is unknown; none is false and none in conflict', () => {
    expect(found.facts.filter(({ state }) => state === 'unknown')).toHaveLength(14);
    expect(found.facts.filter(({ state }) => state === 'false' || state === 'conflict')).toEqual([]);
    expect(found.facts.filter(({ against }) => against.some(({ bearing }) => bearing === 'refutes'))).toEqual(
      [],
    );
  });

  test('is open for want of facts and judgments, for no other reason', () => {
    expect(Object.fromEntries(found.elements.map(({ id, causes }) => [id, causes]))).toEqual({
      'lead-in': ['needs-judgment', 'nothing-to-examine'],
      A: ['nothing-to-examine', 'missing-fact'],
      B: ['nothing-to-examine'],
      C: ['nothing-to-examine'],
      D: ['nothing-to-examine'],
      E: ['needs-judgment', 'nothing-to-examine', 'missing-fact'],
      F: ['nothing-to-examine'],
      G: ['nothing-to-examine'],
    });
    expect(found.facts.flatMap(({ unresolved }) => unresolved)).toEqual([]);
    expect([found.faults, found.attestations]).toEqual([[], []]);
  });

  test('the sequence from adult basic education to a certificate is not taken for concurrent instruction', () => {
    expect(fact('wioa.d.concurrent')).toMatchObject({ state: 'unknown', for: [], against: [] });
  });

  test('adult basic education is not taken for a diploma', () => {
    expect(fact('wioa.f.diploma')?.state).toBe('unknown');
  });

  test('the route to a recognized credential names the whole ladder', () => {
    const ladder = ['abe', 'bht-basic-1', 'bht-basic-2', 'bht-basic-3', 'bht-advanced', 'bht-associate'];
    const [witness, ...others] = fact('wioa.f.credential')?.for ?? [];
    expect(others).toEqual([]);
    expect(witness).toMatchObject({
      at: { kind: 'entry', id: 'abe-door' },
      bearing: 'establishes',
      grade: 'derived',
      message: { id: 'credential.route', params: { credential: 'bht-associate', route: ladder } },
    });
    expect(tucson().pathways?.[0]?.steps).toEqual(ladder);
  });

  test('what it would take is shown and judged, never changed', () => {
    const [set = [], ...others] = found.change.toMeet;
    expect(others).toEqual([]);
    expect(set.map((change) => change.fact)).toEqual(
      found.facts.filter(({ state }) => state === 'unknown').map(({ id }) => id),
    );
    expect(set.filter((change) => change.how === 'get-judgment').map((change) => change.fact)).toEqual([
      ...['wioa.0.quality', 'wioa.e.practicable'],
    ]);
    expect(set.every((change) => change.how === 'get-judgment' || change.how === 'show-evidence')).toBe(true);
  });

  test('the questions that alone unlock an element come first', () => {
    expect(found.questions.slice(0, 4).map((gap) => [gap.fact, gap.unlocks])).toEqual([
      ['wioa.b.apprenticeship', ['B']],
      ['wioa.d.concurrent', ['D']],
      ['wioa.f.diploma', ['F']],
      ['wioa.g.helps', ['G']],
    ]);
    expect(found.questions.slice(4).every(({ unlocks }) => unlocks.length === 0)).toBe(true);
    expect(found.questions.some(({ settles }) => settles)).toBe(false);
  });

  test('says the same in every month from July 2015 to the year 2100, and nothing ever goes stale', () => {
    const { asOf: _, ...same } = found;
    const days = Array.from({ length: 85 * 12 + 6 }, (_, at) => {
      const month = 2015 * 12 + 6 + at;
      return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    });
    expect([days[0], days.at(-1)]).toEqual(['2015-07-01', '2100-12-01']);
    for (const asOf of sample(sample(days))) {
      const { asOf: on, ...then } = determineWioa(tucson(), 'bht', { asOf });
      expect(on).toBe(asOf);
      expect(JSON.stringify(then), asOf).toBe(JSON.stringify(same));
    }
    expect(JSON.stringify(same)).not.toContain('stale');
  });

  test('keeps the acronym as it is printed, though it does not match the name', () => {
    const { title, extensions } = tucson();
    expect(extensions?.['as-printed']).toEqual({ acronym: 'NAOPN' });
    const initials = title.match(/\b[A-Z]/g)?.join('');
    expect(initials).toBe('NAPOPN');
  });
});
