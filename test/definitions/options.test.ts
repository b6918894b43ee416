/** What a determination can be asked with: readings, elements left out, and what the verdict rests on. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { size } from '../depth.js';
import { fullDocument } from './wioa/full-document.js';

const asOf = '2026-11-01';
const full: PathwaySystem = fullDocument;
const ask = (system: PathwaySystem, options = {}) => determineWioa(system, 'p', { asOf, ...options });
const element = (found: ReturnType<typeof ask>, id: string) =>
  found.elements.find((each) => each.id === id)?.verdict;
const withPathway = (change: object): PathwaySystem => ({
  ...full,
  pathways: [{ ...full.pathways![0]!, ...change }],
});

describe('readings', () => {
  const noApprenticeship = withPathway({
    steps: full.pathways![0]!.steps.filter((id) => id !== 'apprentice'),
    complete: ['steps', 'onward'],
  });

  test('a registered apprenticeship is required, or one of several options', () => {
    const found = ask(noApprenticeship);
    expect(element(found, 'B')).toBe('not-met');
    expect(found.readings.filter(({ id }) => id === 'apprenticeship')).toEqual([
      {
        id: 'apprenticeship',
        element: 'B',
        reading: 'required',
        chosen: true,
        verdict: 'not-met',
        overall: 'not-met',
      },
      {
        id: 'apprenticeship',
        element: 'B',
        reading: 'illustrative',
        chosen: false,
        verdict: 'met',
        overall: 'met',
      },
    ]);
    expect(ask(noApprenticeship, { reading: { apprenticeship: 'illustrative' } }).verdict).toBe('met');
  });

  test('parts share at least half of the shortest, some of it, or all', () => {
    const steps = full.steps!.map((step) =>
      step.components
        ? {
            ...step,
            components: step.components.map(({ term: _, ...part }, index) => ({
              ...part,
              when: [
                { from: '2026-08-01', to: '2026-08-31' },
                { from: '2026-08-22', to: '2026-10-01' },
                { from: '2026-08-01', to: '2026-10-01' },
              ][index]!,
            })),
          }
        : step,
    );
    // Ten days of thirty-one.
    const verdicts = (reading: string) =>
      element(ask({ ...full, steps }, { reading: { overlap: reading } }), 'D');
    expect(['half', 'any', 'whole'].map(verdicts)).toEqual(['undetermined', 'met', 'undetermined']);
  });

  test('a block that ended counts for a year, or for as long as is asked', () => {
    const terms = full.terms!.map((term) => ({ ...term, period: { from: '2025-01-13', to: '2025-05-16' } }));
    const verdicts = (reading: string) =>
      element(ask({ ...full, terms }, { reading: { recurrence: reading } }), 'D');
    expect(['P1Y', 'P0Y', 'P2Y'].map(verdicts)).toEqual(['undetermined', 'undetermined', 'met']);
    const recent = full.terms!.map((term) => ({ ...term, period: { from: '2026-01-12', to: '2026-05-15' } }));
    expect(element(ask({ ...full, terms: recent }), 'D')).toBe('met');
    expect(element(ask({ ...full, terms: recent }, { reading: { recurrence: 'P0Y' } }), 'D')).toBe(
      'undetermined',
    );
  });

  test('each population has a support, or the individual is served at all', () => {
    const veterans = withPathway({ populations: ['veterans'] });
    expect(element(ask(veterans), 'E')).toBe('undetermined');
    expect(element(ask(veterans, { reading: { populations: 'individual' } }), 'E')).toBe('met');
  });

  test('every door leads to a credential, or some', () => {
    const entries = [
      ...full.entries!,
      { id: 'side', pathway: 'p', step: 'resume', requires: { kind: 'all', of: [] } } as const,
    ];
    const steps = [
      ...full.steps!,
      {
        id: 'resume',
        title: 'Workshop',
        kind: 'workforce-preparation',
        requires: { kind: 'all', of: [] },
      } as const,
    ];
    const two = { ...withPathway({ steps: [...full.pathways![0]!.steps, 'resume'] }), entries, steps };
    expect(element(ask(two), 'F')).toBe('undetermined');
    expect(element(ask(two, { reading: { doors: 'some' } }), 'F')).toBe('met');
  });

  test.each([
    [{ overlap: 'most' }, 'options.reading.overlap'],
    [{ weather: 'fine' }, 'options.reading.weather'],
  ])('a reading that there is not is refused: %j', (reading, argument) => {
    expect(() => ask(full, { reading })).toThrow(expect.objectContaining({ code: 'bad-argument', argument }));
  });
});

describe('elements left out', () => {
  test('are not run, and the whole is not evaluated', () => {
    const found = ask(full, { exclude: ['D'] });
    expect(found.elements.find(({ id }) => id === 'D')).toMatchObject({
      verdict: 'not-run',
      causes: ['excluded-by-caller'],
    });
    expect(found.verdict).toBe('not-evaluated');
  });

  test('do not hide another that is not met', () => {
    const found = ask(withPathway({ sectors: [], complete: ['sectors'] }), { exclude: ['D'] });
    expect(found.verdict).toBe('not-met');
  });
});

describe('what the verdict rests on', () => {
  test('without attestations, without old or undated records, without presumptions', () => {
    const met = { withoutAttestations: 'undetermined', withoutStale: 'met', withoutAssumptions: 'met' };
    expect(ask(full).robustness).toEqual(met);
    const old = { ...full, evidence: full.evidence!.map((record) => ({ ...record, date: '2024-10-31' })) };
    expect([ask(old).verdict, ask(old).robustness.withoutStale]).toEqual(['met', 'undetermined']);
    const young = { ...full, evidence: full.evidence!.map((record) => ({ ...record, date: '2024-11-01' })) };
    expect(ask(young).robustness.withoutStale).toBe('met');
    const noBlock = withPathway({ steps: full.pathways![0]!.steps.filter((id) => id !== 'block') });
    const attested = {
      ...noBlock,
      attestations: [
        ...full.attestations!,
        { ...full.attestations![0]!, id: 'd', proposition: 'wioa.d.concurrent' },
      ],
    };
    expect(ask(attested).robustness.withoutAssumptions).toBe('undetermined');
  });

  test('an attestation about a credential counts until attestations are left aside', () => {
    const credentials = full.credentials!.map((each) =>
      each.id === 'cert' ? { ...each, recognition: [] } : each,
    );
    const steps = full.steps!.filter(({ id }) => id !== 'associate');
    const pathway = withPathway({ steps: full.pathways![0]!.steps.filter((id) => id !== 'associate') });
    const recognized = {
      ...full.attestations![0]!,
      id: 'cert',
      proposition: 'wioa.recognized-credential',
      subject: { kind: 'credential', id: 'cert' } as const,
    };
    const system = { ...pathway, credentials, steps, attestations: [...full.attestations!, recognized] };
    const found = ask({ ...system, pathways: pathway.pathways!.map((row) => ({ ...row, onward: [] })) });
    expect(found.facts.find(({ id }) => id === 'wioa.f.credential')?.state).toBe('true');
  });
});

test('many pathways of one system are opened once', () => {
  const ids = Array.from({ length: Math.max(5, size(50)) }, (_, index) => `p${index}`);
  const many = { ...full, pathways: ids.map((id) => ({ ...full.pathways![0]!, id })) };
  const rows = [...determineAll([catalogue[0]!], [many], { asOf, explain: 'verdict' })];
  expect(rows.map(({ subject }) => subject.id)).toEqual(ids);
});
