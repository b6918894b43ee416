/** Registered apprenticeship: what shows that it is registered, and that nothing makes up for what was not read. */
import { describe, expect, test } from 'vitest';
import { registeredApprenticeshipTexts } from '../../../src/definitions/registered-apprenticeship/texts.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { determinationText } from '../../../src/view/determination-text.js';
import { type Edit, onSteps } from '../table-parts.js';
import { all, program } from '../workforce-pell/cases.js';
import { full, registeredTable } from './cases.js';

const { definition, run, refuted } = registeredTable;
const judged = (system: PathwaySystem, options = {}) => run(definition, system, options);
const factIn = (system: PathwaySystem, id: string) => judged(system).facts.find((each) => each.id === id)!;

test('has every element met but what was not read, and so is open', () => {
  const { verdict, elements, limits } = judged(full);
  expect(verdict).toBe('undetermined');
  expect(elements.map((each) => [each.id, each.verdict, ...each.causes])).toEqual([
    ['registered', 'met'],
    ['sponsor', 'met'],
    ['not-read', 'undetermined', 'limit-reached'],
  ]);
  expect(limits).toEqual([{ fact: 'ra.not-read', message: { id: 'text-not-read', params: {} } }]);
});

test('nothing makes up for what was not read; one that is not registered is refused all the same', () => {
  const attested = (asserts: boolean): PathwaySystem => ({
    ...full,
    evidence: [
      {
        ...{ id: 'yes', kind: 'statement', proposition: 'ra.not-read', bearing: 'for', date: '2026-05-01' },
        ...{ about: [{ kind: 'step', id: 'aide' }], source: 'A letter' },
      },
    ],
    attestations: [
      {
        ...{ id: 'said', definition: 'registered-apprenticeship', proposition: 'ra.not-read', asserts },
        ...{ subject: { kind: 'step', id: 'aide' }, by: { office: 'Agency', organization: 'State' } },
        ...{ on: '2026-06-01', basis: 'Review.' },
      },
    ],
  });
  expect(factIn(attested(true), 'ra.not-read')).toMatchObject({ state: 'unknown', examined: 0 });
  expect(judged(attested(true)).verdict).toBe('undetermined');
  // A record for it and an office against it: that is a dispute.
  expect(judged(attested(false)).verdict).toBe('undetermined');
  expect(judged({ ...attested(false), evidence: [] }).verdict).toBe('not-met');
  expect(judged(refuted['ra.registered']!(full)).verdict).toBe('not-met');
  const told = judged(attested(true), { explain: 'full' });
  const text = determinationText(told, registeredApprenticeshipTexts).replaceAll(/\s+/g, ' ');
  expect(text).toContain('which were not read');
  expect(text).toContain('No record or attestation settles this part here.');
  expect(text).not.toContain(' Once ');
});

describe('what shows that it is registered', () => {
  const certificate =
    (registered: false | undefined): Edit =>
    (system) => ({
      ...system,
      credentials: system.credentials!.map(({ registered: _, ...each }) => ({
        ...each,
        ...(registered !== undefined && { registered }),
      })),
    });
  const none = program({ apprenticeship: undefined });
  const plain = onSteps((step) => ({ ...step, kind: 'occupational-training' }));
  const number = { agency: 'state-apprenticeship-agency', registrationId: 'WA-17' } as const;

  test.each<[string, Edit, string, readonly string[]]>([
    [
      'the program and its certificate',
      all(),
      'true',
      ['establishes registered.yes', 'establishes registered.yes'],
    ],
    ...['pending', 'TBD', 'n/a'].map((number): [string, Edit, string, readonly string[]] => [
      `${number} for its numbers`,
      all(
        program({ apprenticeship: { agency: 'office-of-apprenticeship', registrationId: number } }),
        (system) => ({
          ...system,
          credentials: system.credentials!.map((each) => ({
            ...each,
            registered: { agency: 'office-of-apprenticeship', id: number },
          })),
        }),
      ),
      'unknown',
      ['supports registered.open', 'supports registered.open'],
    ]),
    ['its certificate alone', none, 'true', ['establishes registered.yes', 'supports registered.open']],
    [
      'a State agency',
      all(program({ apprenticeship: number }), program({ awards: [] })),
      'true',
      ['establishes registered.yes'],
    ],
    [
      'a program with one behind it',
      all(plain, program({ apprenticeship: number, awards: [] })),
      'true',
      ['establishes registered.yes'],
    ],
    [
      'an agency without a number',
      all(certificate(undefined), program({ apprenticeship: { agency: 'office-of-apprenticeship' } })),
      'unknown',
      ['supports registered.open', 'supports registered.open'],
    ],
    [
      'a certificate of none',
      all(certificate(false), none),
      'unknown',
      ['supports registered.open', 'weakens registered.no'],
    ],
    [
      'recorded as none',
      program({ apprenticeship: { registered: false }, awards: [] }),
      'false',
      ['refutes registered.no'],
    ],
    [
      'recorded as none, with a certificate of one',
      program({ apprenticeship: { registered: false } }),
      'conflict',
      ['establishes registered.yes', 'refutes registered.no'],
    ],
    [
      'a pre-apprenticeship with a number',
      onSteps((step) => ({ ...step, kind: 'pre-apprenticeship' })),
      'false',
      ['refutes registered.pre'],
    ],
    ['training of which no more is known', all(plain, none, program({ awards: [] })), 'unknown', []],
  ])('%s', (_, edit, state, messages) => {
    const { for: pro, against, ...fact } = factIn(edit(full), 'ra.registered');
    expect(fact.state).toBe(state);
    expect([...pro, ...against].map(({ bearing, message }) => `${bearing} ${message.id}`).sort()).toEqual([
      ...messages,
    ]);
  });

  test('an agency may attest it of an apprenticeship, and of nothing else', () => {
    const said: Edit = (system) => ({
      ...all(certificate(undefined), program({ apprenticeship: {} }))(system),
      attestations: [
        {
          ...{ id: 'said', definition: 'registered-apprenticeship', proposition: 'ra.registered' },
          ...{ subject: { kind: 'step', id: 'aide' }, by: { office: 'Agency', organization: 'State' } },
          ...{ asserts: true, on: '2026-06-01', basis: 'Register' },
        },
      ],
    });
    expect(factIn(said(full), 'ra.registered').state).toBe('true');
    const other = all(said, plain, program({ apprenticeship: undefined, awards: [] }));
    expect(factIn(other(full), 'ra.registered')).toMatchObject({ state: 'unknown', examined: 0 });
  });
});

test('a sponsor who is not there carries nothing out', () => {
  const gone = program({ apprenticeship: { sponsor: 'gone' }, provider: undefined })(full);
  expect(factIn(gone, 'ra.sponsor').causes).toEqual(['unresolved-reference', 'nothing-to-examine']);
});
