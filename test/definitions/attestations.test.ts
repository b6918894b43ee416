/** What becomes of attestations, and what the verdict is without them. */
import { describe, expect, test } from 'vitest';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import type { Attestation } from '../../src/model/attestation.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { sample } from '../depth.js';
import { developed } from './examples.js';

const asOf = '2026-11-01';
const system: PathwaySystem = {
  ...{ format: 'career-pathways/1', id: 's', title: 'S' },
  pathways: [
    { id: 'p', title: 'P', steps: ['class'] },
    { id: 'q', title: 'Q', steps: [] },
  ],
  steps: [{ id: 'class', title: 'Class', kind: 'course' }],
};

function attestation(id: string, more: Partial<Attestation> = {}): Attestation {
  return {
    ...{ id, definition: 'wioa-3-7', proposition: 'wioa.0.quality', subject: { kind: 'pathway', id: 'p' } },
    ...{
      asserts: true,
      by: { office: 'Office', organization: 'Organization' },
      on: '2026-06-01',
      basis: 'Why.',
    },
    ...more,
  };
}

const held = (...attestations: Attestation[]) => determineWioa({ ...system, attestations }, 'p', { asOf });
const use = (more: Partial<Attestation>) => held(attestation('v', more)).attestations;
const quality = (...attestations: Attestation[]) =>
  held(...attestations).facts.find(({ id }) => id === 'wioa.0.quality');

describe('an attestation', () => {
  test.each(
    sample([
      ['used', {}],
      ['used', { edition: 'wioa-2014' }],
      ['used', { subject: { kind: 'system', id: 's' } }],
      ['used', { asserts: false }],
      ['used', { on: '2026-11-01' }],
      ['used', { on: '2026-11' }],
      ['used', { on: '2026' }],
      ['used', { expiresOn: '2026-11-01' }],
      ['used', { expiresOn: '2026-11' }],
      ['used', { expiresOn: '2026' }],
      ['expired', { expiresOn: '2026-10-31' }],
      ['expired', { expiresOn: '2026-10' }],
      ['expired', { expiresOn: '2025' }],
      ['edition-changed', { edition: 'wioa-2031' }],
      ['edition-changed', { edition: 'wioa-2031', expiresOn: '2025' }],
      ['unused', { on: '2026-11-02' }],
      ['unused', { on: '2026-12' }],
      ['unused', { on: '2027' }],
      ['unused', { subject: { kind: 'pathway', id: 'q' } }],
      ['unused', { subject: { kind: 'system', id: 'p' } }],
      ['unused', { subject: { kind: 'pathway', id: 's' } }],
      ['unused', { subject: { kind: 'step', id: 'p' } }],
      ['unused', { proposition: 'wioa.0.sparkle' }],
      ['unused', { proposition: 'wioa.recognized-credential' }],
    ] as const),
  )('is %s: %j', (expected, more) => {
    const { proposition } = attestation('v', more);
    expect(use(more)).toEqual([{ id: 'v', fact: proposition, use: expected }]);
    const fact = quality(attestation('v', more));
    const decided = 'asserts' in more ? 'false' : 'true';
    expect(fact?.state).toBe(expected === 'used' ? decided : 'unknown');
    expect(fact?.leftOut.map(({ stale }) => stale)).toEqual(expected === 'expired' ? ['expired'] : []);
  });

  test('of another definition is none of this one', () => {
    expect(use({ definition: 'hea-484-d-2' })).toEqual([]);
  });

  test('that another contradicts is contested, and so is the other', () => {
    const found = held(
      attestation('a'),
      attestation('b', { asserts: false }),
      attestation('c', { proposition: 'wioa.c.goals' }),
    );
    expect(found.attestations.map(({ id, use: its }) => [id, its])).toEqual([
      ['a', 'contested'],
      ['b', 'contested'],
      ['c', 'used'],
    ]);
    expect(found.facts.find(({ id }) => id === 'wioa.0.quality')?.state).toBe('conflict');
  });

  test('that an expired one contradicts is not contested', () => {
    expect(
      held(attestation('a'), attestation('b', { asserts: false, expiresOn: '2025' })).attestations,
    ).toEqual([
      { id: 'a', fact: 'wioa.0.quality', use: 'used' },
      { id: 'b', fact: 'wioa.0.quality', use: 'expired' },
    ]);
  });

  test('says who, when and why, in its place', () => {
    expect(quality(attestation('a'))?.for).toEqual([
      {
        at: { kind: 'attestation', id: 'a' },
        bearing: 'establishes',
        grade: 'attested',
        on: '2026-06-01',
        message: {
          id: 'attested',
          params: { office: 'Office', organization: 'Organization', on: '2026-06-01', basis: 'Why.' },
        },
      },
    ]);
  });
});

describe('attestations of the document and of the call', () => {
  test('are one set', () => {
    const document = { ...system, attestations: [attestation('b')] };
    const given = [attestation('a', { proposition: 'wioa.e.practicable' })];
    const found = determineWioa(document, 'p', { asOf, attestations: given });
    expect(found.attestations.map(({ id }) => id)).toEqual(['a', 'b']);
    const whole = { ...system, attestations: [...given, attestation('b')] };
    expect(found).toEqual(determineWioa(whole, 'p', { asOf }));
  });

  test('with the same id: that of the call counts', () => {
    const document = { ...system, attestations: [attestation('a')] };
    const found = determineWioa(document, 'p', {
      asOf,
      attestations: [attestation('a', { asserts: false })],
    });
    expect(found.attestations).toHaveLength(1);
    expect(found.facts.find(({ id }) => id === 'wioa.0.quality')?.state).toBe('false');
  });

  test('come in the order of their ids, whatever the order they are given in', () => {
    const list = ['c', 'A', 'b', 'a'].map((id) => attestation(id));
    const one = determineWioa(system, 'p', { asOf, attestations: list });
    expect(one.attestations.map(({ id }) => id)).toEqual(['A', 'a', 'b', 'c']);
    expect(JSON.stringify(determineWioa(system, 'p', { asOf, attestations: list.toReversed() }))).toBe(
      JSON.stringify(one),
    );
  });
});

describe('the verdict without attestations', () => {
  test('of the developed example is open, for two words are left to judgment', () => {
    const found = determineWioa(developed(), 'bht', { asOf });
    expect([found.verdict, found.robustness.withoutAttestations]).toEqual(['met', 'undetermined']);
  });

  test('is the verdict where there are none, or none that counts', () => {
    const { attestations: _, ...without } = developed();
    expect(determineWioa(without, 'bht', { asOf }).robustness.withoutAttestations).toBe('undetermined');
    const expired = held(attestation('v', { asserts: false, expiresOn: '2025' }));
    expect([expired.verdict, expired.robustness.withoutAttestations]).toEqual([
      'undetermined',
      'undetermined',
    ]);
  });

  test('is the one that the document without attestations gets', () => {
    const denied = held(attestation('v', { asserts: false }));
    expect([denied.verdict, denied.robustness.withoutAttestations]).toEqual(['not-met', 'undetermined']);
  });

  test('does not count what is attested of a credential', () => {
    const { credentials = [], steps = [], ...rest } = developed();
    const closed: PathwaySystem = {
      ...{ ...rest, complete: ['steps', 'credentials'] },
      credentials: credentials.map((each) =>
        each.id === 'bht-associate' ? { ...each, kind: 'Certificate' } : each,
      ),
      steps,
    };
    const about = (asserts: boolean) =>
      ['bht-basic', 'bht-advanced', 'bht-associate'].map((id) =>
        attestation(`of ${id}`, {
          asserts,
          proposition: 'wioa.recognized-credential',
          subject: { kind: 'credential', id },
        }),
      );
    const judged = [
      attestation('p', { proposition: 'wioa.e.practicable', subject: { kind: 'pathway', id: 'bht' } }),
      attestation('q', { subject: { kind: 'pathway', id: 'bht' } }),
    ];
    const verdicts = (attestations: Attestation[]) => {
      const found = determineWioa({ ...closed, attestations }, 'bht', { asOf });
      return [found.verdict, found.robustness.withoutAttestations];
    };
    expect(verdicts([...judged, ...about(true)])).toEqual(['met', 'undetermined']);
    expect(verdicts([...judged, ...about(false)])).toEqual(['not-met', 'undetermined']);
    expect(verdicts(judged)).toEqual(['undetermined', 'undetermined']);
  });
});

describe('open words', () => {
  test('are all listed, those that gate and those that do not', () => {
    const { openTerms } = held();
    expect(
      openTerms.map(
        ({ element, term, gates, attested }) => `${element}: ${term}${gates ? ' (gates)' : ''}${attested}`,
      ),
    ).toEqual([
      'lead-in: rigorous and high-quality (gates)false',
      'A: alignsfalse',
      ...['B: preparesfalse', 'B: successfulfalse', 'B: full rangefalse'],
      'C: supportfalse',
      'D: as appropriatefalse',
      ...['E: particular needsfalse', 'E: acceleratesfalse', 'E: to the extent practicable (gates)false'],
      ...['F: enablesfalse', 'F: industry-recognizedfalse'],
      ...['G: specificfalse', 'G: helpsfalse'],
    ]);
  });

  test('are attested when their proposition is', () => {
    const found = held(attestation('a'), attestation('b', { proposition: 'wioa.g.helps' }));
    expect(found.openTerms.flatMap(({ term, attested }) => (attested ? term : []))).toEqual([
      'rigorous and high-quality',
      'helps',
    ]);
  });

  test('an attestation of one that does not gate raises the grade', () => {
    const grade = (attestations: Attestation[]) =>
      determineWioa(developed(), 'bht', { asOf, attestations }).facts.find(({ id }) => id === 'wioa.g.helps')
        ?.grade;
    expect(grade([])).toBe('derived');
    const subject = { kind: 'pathway', id: 'bht' } as const;
    expect(grade([attestation('a', { proposition: 'wioa.g.helps', subject })])).toBe('attested');
  });
});

// Rule 7: "as appropriate" needs an attested reason to be not engaged; any record that names it does as well today.
test('a record alone does not disengage clause D', () => {
  const record = {
    ...({ id: 'r', kind: 'statement', about: [{ kind: 'pathway', id: 'p' }], bearing: 'against' } as const),
    ...{ proposition: 'wioa.d.appropriate', grade: 'declared' as const },
  };
  const found = determineWioa({ ...system, evidence: [record] }, 'p', { asOf });
  expect(found.elements.find(({ id }) => id === 'D')?.verdict).toBe('undetermined');
});
