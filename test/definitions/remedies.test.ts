/** What would change a verdict: what kind of change, and the words that are in the way. */
import { describe, expect, test } from 'vitest';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import type { Attestation } from '../../src/model/attestation.js';
import type { PathwaySystem } from '../../src/model/system.js';

const asOf = '2026-11-01';
const base: PathwaySystem = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  pathways: [{ id: 'p', title: 'Care', steps: [] }],
};
const howOf = (system: PathwaySystem, fact: string) => {
  const found = determineWioa(system, 'p', { asOf });
  const sets = found.elements.flatMap(({ toMeet = [] }) => toMeet.flat());
  return [found.facts.find(({ id }) => id === fact)?.state, sets.find((each) => each.fact === fact)?.how];
};
const attestation = (proposition: string): Attestation => ({
  id: 'a',
  definition: 'wioa-3-7',
  proposition,
  subject: { kind: 'pathway', id: 'p' },
  asserts: false,
  by: { office: 'Dean', organization: 'College' },
  on: '2026-01-01',
  basis: 'Review',
});

describe('a refusal is lifted', () => {
  test('by evidence, where only a claim of completeness makes it', () => {
    expect(howOf({ ...base, complete: ['supports'] }, 'wioa.c.counseling')).toEqual([
      'false',
      'show-evidence',
    ]);
  });

  test('by evidence, where only a record makes it', () => {
    const record = {
      id: 'r',
      kind: 'other',
      about: [{ kind: 'pathway', id: 'p' }],
      proposition: 'wioa.c.counseling',
      bearing: 'against',
      date: '2026-01-01',
      source: 'A visit',
    } as const;
    expect(howOf({ ...base, evidence: [record] }, 'wioa.c.counseling')).toEqual(['false', 'show-evidence']);
  });

  test('by a judgment, where an office denied it', () => {
    expect(howOf({ ...base, attestations: [attestation('wioa.0.quality')] }, 'wioa.0.quality')).toEqual([
      'false',
      'get-judgment',
    ]);
  });

  test('by a change of the program alone, where the program itself contradicts', () => {
    const occupation = { id: 'na', title: 'Nursing assistants' };
    const part = (kind: 'education' | 'workforce-preparation' | 'training', month: string) => ({
      kind,
      occupation: 'na',
      when: { from: `2026-${month}-01`, to: `2026-${month}-28` },
    });
    const components = [part('education', '01'), part('workforce-preparation', '03'), part('training', '05')];
    const step = { id: 'iet', title: 'IET', kind: 'integrated-education-and-training', components } as const;
    const system: PathwaySystem = {
      ...base,
      occupations: [occupation],
      steps: [step],
      pathways: [{ id: 'p', title: 'Care', steps: ['iet'] }],
    };
    expect(howOf(system, 'wioa.d.concurrent')).toEqual(['false', 'change-program']);
  });
});

describe('words in the way', () => {
  const withDoor = (...words: string[]): PathwaySystem => ({
    ...base,
    credentials: [{ id: 'hs', title: 'Diploma', kind: 'SecondarySchoolDiploma', recognizedByState: true }],
    steps: [
      { id: 'abe', title: 'ABE', kind: 'adult-basic-education' },
      {
        id: 'hse',
        title: 'HSE',
        kind: 'high-school-equivalency',
        awards: ['hs'],
        requires: {
          kind: 'all',
          of: [{ kind: 'step', step: 'abe' }, ...words.map((text) => ({ kind: 'text', text }) as const)],
        },
      },
    ],
    pathways: [{ id: 'p', title: 'Care', steps: ['abe', 'hse'] }],
    entries: [{ id: 'd', pathway: 'p', step: 'abe', requires: { kind: 'all', of: [] } }],
  });
  const asked = (system: PathwaySystem) =>
    determineWioa(system, 'p', { asOf }).questions.find(({ fact }) => fact === 'wioa.f.diploma')?.words;

  test.each([
    ['planned', { from: '2030-01-01' }],
    ['over', { to: '2020-12-31' }],
  ] as const)('of a pathway that is %s are asked about too', (timing, effective) => {
    const system = withDoor('TB test');
    const [pathway] = system.pathways ?? [];
    const found = determineWioa({ ...system, pathways: [{ ...pathway!, effective }] }, 'p', { asOf });
    expect([found.subject.timing, found.verdict, found.questions.length > 0]).toEqual([
      timing,
      'undetermined',
      true,
    ]);
  });

  test('are named where they alone keep a question open', () => {
    expect(asked(withDoor('TB test'))).toEqual(['TB test']);
  });

  test('are named together where no single one does', () => {
    expect(asked(withDoor('TB test', 'Interview'))).toEqual(['Interview', 'TB test']);
  });

  test('are not named where something else is missing', () => {
    const { credentials: _, ...system } = withDoor('TB test');
    expect(asked(system)).toBeUndefined();
  });

  test('an alternative of an entry is read as well', () => {
    const system = withDoor();
    const nobody = { kind: 'any', of: [] } as const;
    const door = {
      id: 'd',
      pathway: 'p',
      step: 'abe',
      requires: { kind: 'text', text: 'Age 18' },
      alternatives: [{ requires: { kind: 'all', of: [nobody, { kind: 'text', text: 'Portfolio' }] } }],
    } as const;
    expect(asked({ ...system, entries: [door] })).toEqual(['Age 18']);
  });
});
