/** What a person holds by their badges, rule by rule. */
import { describe, expect, test } from 'vitest';
import { readOpenBadges } from '../../../src/io/open-badges/read-open-badges.js';
import type { ReadOpenBadgesOptions } from '../../../src/io/open-badges/read-options.js';
import { sample } from '../../depth.js';
import { accepted } from '../accepted.js';
import {
  achievement,
  assertion,
  badge,
  badgeClass,
  clr,
  type Json,
  presentation,
  registry,
  system,
  token,
} from './badges.js';

const options: ReadOpenBadgesOptions = { asOf: '2026-11-01', system, verified: true };
const read = (input: unknown, more: Partial<ReadOpenBadgesOptions> = {}) =>
  accepted(readOpenBadges(input, { ...options, ...more }));
/** The person, or the one reason why nothing counts. */
const found = (input: unknown, more: Partial<ReadOpenBadgesOptions> = {}) => {
  const { held, unclear, notCounted, learner } = read(input, more);
  return held.length > 0 ? learner : [...unclear, ...notCounted].map(({ code }) => code).join(' ');
};
const issues = (input: unknown) => {
  const answer = readOpenBadges(input, options);
  return answer.ok ? 'read' : answer.issues.map(({ code, path }) => `${code} ${path}`);
};
const cna = { credentials: ['cna'] };
const nur = achievement('nur-101');

describe('what may stand around a credential', () => {
  const one = badge(achievement('cna'));
  const old = { ...one, '@context': ['https://www.w3.org/2018/credentials/v1', 'https://example.org/ob'] };
  const { validFrom, ...undated } = one;
  const { issuer, ...unissued } = undated;
  test.each([
    ['the credential alone', one],
    ['JSON text', ` ${JSON.stringify(one)}`],
    ['VC 1.1, with its own dates', { ...undated, '@context': old['@context'], issuanceDate: validFrom }],
    ['a list', [one]],
    ['a presentation', presentation([one])],
    ['a presentation of one', presentation(one)],
    ['a presentation in a list', [presentation([one])]],
    ['a CLR', clr([one])],
    ['a CLR of one', clr(one)],
    ['a CLR in a presentation', presentation([clr([one])])],
    ['a CLR in a CLR', clr([clr([one])])],
    ['a token with vc', token({ vc: one })],
    ['a token that is the credential', token(one)],
    [
      'a token with dates and issuer of its own',
      token({ vc: unissued, iss: 'https://example.org/college', nbf: 1_714_521_600 }),
    ],
    ['a token of a presentation', token({ vp: presentation([token({ vc: one })]) })],
    ['tokens in a list', [token({ vc: one })]],
    ['a token in a CLR', clr([token({ vc: one })])],
    [
      'a token in an envelope',
      { '@context': [], type: 'EnvelopedVerifiableCredential', id: `data:application/vc+jwt,${token(one)}` },
    ],
    [
      'a presentation in an envelope',
      {
        type: ['EnvelopedVerifiablePresentation'],
        id: `data:application/vp+jwt,${token(presentation([one]))}`,
      },
    ],
    [
      'a type as text',
      {
        ...one,
        type: ['VerifiableCredential', 'AchievementCredential'],
        credentialSubject: {
          type: 'AchievementSubject',
          achievement: { ...achievement('cna'), type: 'Achievement' },
        },
      },
    ],
    ['subjects in a list', { ...one, credentialSubject: [one['credentialSubject']] }],
    ['achievements in a list', badge([achievement('cna')])],
    ['Open Badges 2.0', assertion(badgeClass('cna'))],
    ['Open Badges 2.0 by address', assertion('https://example.org/achievements/cna')],
    ['Open Badges 2.0, signed', token(assertion(badgeClass('cna')))],
  ])('%s', (_, input) => {
    expect(found(input)).toEqual(cna);
  });

  test('each achievement of each subject is one of its own', () => {
    const two = badge([achievement('cna'), achievement('nobody-knows')]);
    const { tally, learner } = read(two);
    expect(learner).toEqual(cna);
    expect(tally).toEqual({ unit: 'credential', in: 2, mapped: 1, kept: 0, left: { 'not-in-system': 1 } });
  });

  test('paths lead into tokens', () => {
    const input = clr([token({ vc: badge(achievement('cna')) })]);
    expect(read(input).held.map(({ path }) => path)).toEqual([
      '/credentialSubject/verifiableCredential/0/vc',
    ]);
  });

  test('what a CLR describes beside its credentials is not held', () => {
    const input = clr(
      [badge(achievement('cna'))],
      {},
      { achievement: [achievement('cna'), achievement('first-aid')] },
    );
    expect(read(input).learner).toEqual(cna);
    expect(read(input).notes.map(({ code }) => code)).toContain('only-described');
  });
});

describe('evidence, not truth', () => {
  const one = badge(achievement('cna'), {
    id: 'https://example.org/awards/1',
    validUntil: '2026-06-30T23:00:00-04:00',
  });
  const listed = badge(achievement('cna'), {
    credentialStatus: { id: 'https://example.org/list', type: '1EdTechRevocationList' },
  });

  test('nobody verified it', () => {
    expect(found(one, { asOf: '2025-01-01', verified: undefined as never })).toBe('unverified');
    expect(found(one, { asOf: '2025-01-01', verified: false })).toBe('unverified');
  });

  test.each([
    ['2024-04-30', 'not-yet-valid'],
    ['2024-05-01', cna],
    ['2026-07-01', cna],
    ['2026-07-02', 'expired'],
  ])('on %s', (asOf, expected) => {
    expect(found(one, { asOf })).toEqual(expected);
  });

  test('dates of tokens and of Open Badges 2.0 count as well', () => {
    const vc = badge(achievement('cna'));
    expect(found(token({ vc, exp: 1_735_689_600 }), { asOf: '2025-01-01' })).toEqual(cna);
    expect(found(token({ vc, exp: 1_735_689_600 }), { asOf: '2025-01-02' })).toBe('expired');
    expect(found(token({ vc, nbf: 1e300 }))).toBe('not-yet-valid');
    expect(found(assertion(badgeClass('cna'), { expires: '2025-01-01' }))).toBe('expired');
    expect(found(assertion(badgeClass('cna'), { revoked: true }))).toBe('revoked');
    const gone = {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: 'https://example.org/1',
      revoked: true,
    };
    expect(found(gone)).toBe('revoked');
    expect(issues({ ...gone, badge: null })).toEqual(['wrong-kind /badge']);
  });

  test('a status that is not known is unclear, and the caller says what it is', () => {
    expect(found(listed)).toBe('status-unknown');
    const issuer = {
      type: 'Issuer',
      id: 'https://example.org/college',
      revocationList: 'https://example.org/list',
    };
    expect(found(assertion(badgeClass('cna', { issuer })))).toBe('status-unknown');
    expect(read(listed).learner).toEqual({});
    expect(found(listed, { status: 'active' })).toEqual(cna);
    expect(found(listed, { status: 'suspended' })).toBe('suspended');
    expect(
      found(
        badge(achievement('cna'), {
          credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'refresh' },
        }),
      ),
    ).toEqual(cna);
  });

  test('checks of one credential go before what is said of all', () => {
    const checks = [
      { credential: 'https://example.org/awards/1', verified: true, status: 'revoked' as const },
    ];
    expect(found(one, { asOf: '2025-01-01', checks })).toBe('revoked');
    const two = [badge(achievement('cna')), badge(nur)];
    const only = { verified: undefined as never, checks: [{ credential: '/1', verified: true }] };
    expect(read(two, only).learner).toEqual({ steps: [{ step: 'nur-101', on: '2024-05-01' }] });
    const signed = token({ vc: badge(achievement('cna')) });
    for (const credential of ['', '/vc'])
      expect(found(signed, { verified: false, checks: [{ credential, verified: true }] })).toEqual(cna);
    const { notes } = read(two, { checks: [{ credential: '/2', verified: true }] });
    expect(notes.map(({ code }) => code)).toContain('unmatched-check');
  });

  test('what stands in a CLR shares what becomes of it', () => {
    const { proof, ...bare } = badge(achievement('cna'));
    const of = (credential: Json, verified: boolean) =>
      found(clr([credential]), { verified: undefined as never, checks: [{ credential: '', verified }] });
    expect(found(clr([badge(achievement('cna'))], { validUntil: '2025-01-01T00:00:00Z' }))).toBe('expired');
    expect(of(bare, true)).toEqual(cna);
    expect(of(bare, false)).toBe('unverified');
    expect(of({ ...bare, proof }, true)).toBe('unverified');
    expect(found(clr([bare]), { checks: [{ credential: '', verified: false }] })).toBe('unverified');
    const inside = { credential: '/credentialSubject/verifiableCredential/0', verified: true };
    expect(found(clr([bare]), { verified: false, checks: [inside] })).toBe('unverified');
    expect(found(clr([bare]), { verified: undefined as never, checks: [inside] })).toEqual(cna);
  });

  test('issuer and dates are told', () => {
    const { held } = read(one, { asOf: '2025-01-01' });
    expect(held).toEqual([
      {
        path: '',
        title: 'cna',
        achievement: 'https://example.org/achievements/cna',
        issuer: 'https://example.org/college',
        from: '2024-05-01',
        until: '2026-07-01',
        means: [{ kind: 'credential', id: 'cna' }],
      },
    ]);
  });

  test('who awards it to themself is told', () => {
    const self = badge(achievement('cna'), { issuer: 'did:example:1' }, { id: 'did:example:1' });
    expect(read(self).held[0]).toMatchObject({ selfIssued: true });
    expect(JSON.stringify(read(self))).not.toContain('did:example:1');
  });
});

describe('joined by identity alone', () => {
  const aligned = (targetUrl: string, more: Json = {}) =>
    badge(
      achievement('other', { alignment: [{ type: ['Alignment'], targetName: 'T', targetUrl, ...more }] }),
    );
  const other = (identifierType: string, identifier: string) =>
    badge(
      achievement('other', { otherIdentifier: [{ type: 'IdentifierEntry', identifier, identifierType }] }),
    );
  const lpn = { credentials: ['lpn'] };
  const vitals = { competencies: ['vitals'] };

  test.each([
    ['the id of the achievement', badge(achievement('cna')), cna],
    [
      'with another scheme and case of the host',
      badge(achievement('x', { id: 'http://EXAMPLE.org/achievements/cna' })),
      cna,
    ],
    [
      'an id that is the id of a row',
      badge(achievement('first-aid')),
      { credentials: ['https://example.org/achievements/first-aid'] },
    ],
    ['the Registry', aligned(registry, { targetType: 'ceterms:Credential' }), lpn],
    ['the Registry, CTDL', aligned(registry, { targetType: 'CTDL' }), lpn],
    ['the Registry, no type', aligned(registry.replace('resources', 'graph')), lpn],
    ['its sandbox', aligned(registry.replace('//', '//sandbox.'), { targetType: 'CTDL' }), lpn],
    [
      'a CTID as a code',
      aligned('https://example.org/x', { targetType: 'CTDL', targetCode: registry.slice(-39) }),
      lpn,
    ],
    ['the achievement is a resource of the Registry', badge(achievement('x', { id: registry })), lpn],
    ['another identifier', other('sourcedId', '4711'), { steps: [{ step: 'nur-101', on: '2024-05-01' }] }],
    ['another identifier that is a CTID', other('ext:ctid', registry.slice(-39)), lpn],
    ['an identifier of another kind', other('systemId', '4711'), 'not-in-system'],
    [
      'a competency by its address',
      aligned('https://example.org/uri/vitals', { targetType: 'CFItem' }),
      vitals,
    ],
    [
      'a CASE item by its number',
      aligned('https://other.example/ims/case/v1p0/CFItems/7d9a61a0-0000-4000-8000-000000000001', {
        targetType: 'CFItem',
      }),
      vitals,
    ],
    [
      'a competency of CTDL-ASN',
      aligned('https://example.org/uri/vitals', { targetType: 'ceasn:Competency' }),
      vitals,
    ],
    [
      'a result that is aligned',
      badge(
        achievement('other'),
        {},
        {
          result: [
            {
              type: 'Result',
              alignment: {
                type: 'Alignment',
                targetName: 'T',
                targetUrl: 'https://example.org/uri/vitals',
                targetType: 'CFItem',
              },
            },
          ],
        },
      ),
      vitals,
    ],
    [
      'a credential that is called a competency',
      aligned(registry, { targetType: 'CFItem' }),
      'not-in-system',
    ],
    [
      'a credential that is called a competency of CTDL-ASN',
      aligned(registry, { targetType: 'ceasn:Competency' }),
      'not-in-system',
    ],
    [
      'a credential outside of the Registry, aligned',
      aligned('https://example.org/achievements/cna', { targetType: 'ceterms:Credential' }),
      'not-in-system',
    ],
    ['a credential aligned without a type', aligned('https://example.org/achievements/cna'), 'not-in-system'],
    ['a name', badge(achievement('x', { id: 'https://example.org/y', name: 'Aide' })), 'not-in-system'],
    ['a name as an identifier', other('name', 'Aide'), 'not-in-system'],
    [
      'one award',
      badge(achievement('x', { id: 'urn:uuid:7d9a61a0-0000-4000-8000-000000000009' })),
      'no-identity',
    ],
    ['an address of a mailbox', badge(achievement('x', { id: 'mailto:nobody@example.org' })), 'no-identity'],
    ['no id', badge({ ...achievement('x'), id: undefined }), undefined],
    ['a name of two rows', badge(achievement('twin')), 'ambiguous-identity'],
    ['no achievement', badge(undefined), 'no-achievement'],
  ])('%s', (_, input, expected) => {
    const { id, ...rest } = ((input['credentialSubject'] as Json)['achievement'] ?? {}) as Json;
    const plain = expected === undefined && id === undefined ? badge(rest) : input;
    expect(found(plain)).toEqual(expected ?? 'no-identity');
  });

  test('by what the caller knows', () => {
    const one = badge(achievement('x', { id: 'urn:uuid:7D9A61A0-0000-4000-8000-000000000009' }));
    const map = {
      'urn:uuid:7d9a61a0-0000-4000-8000-000000000009': { kind: 'credential', id: 'cna' } as const,
    };
    expect(found(one, { map })).toEqual(cna);
    expect(
      found(badge(achievement('twin')), {
        map: { 'http://example.org/achievements/twin': { kind: 'credential', id: 'twin-2' } },
      }),
    ).toEqual({ credentials: ['twin-2'] });
    const target = { 'https://example.org/skill': { kind: 'credential', id: 'cna' } as const };
    expect(found(aligned('https://example.org/skill', { targetType: 'CFItem' }), { map: target })).toBe(
      'not-in-system',
    );
  });

  test('without a system nothing is joined, and nobody is a person', () => {
    const { learner, held, notCounted } = accepted(
      readOpenBadges(
        [
          badge(achievement('cna')),
          badge({ ...achievement('x'), id: 'urn:uuid:7d9a61a0-0000-4000-8000-000000000009' }),
        ],
        { asOf: '2026-11-01', verified: true },
      ),
    );
    expect(learner).toBeUndefined();
    expect(held.map(({ means }) => means)).toEqual([[]]);
    expect(notCounted.map(({ code }) => code)).toEqual(['no-identity']);
  });
});

describe('results', () => {
  const described = (result: Json | readonly Json[], description: Json = {}) =>
    badge(
      achievement('nur-101', {
        resultDescription: [
          {
            id: 'urn:uuid:1',
            type: 'ResultDescription',
            name: 'Grade',
            resultType: 'LetterGrade',
            ...description,
          },
        ],
      }),
      {},
      {
        result: [result].flat().map((each) => ({ type: 'Result', resultDescription: 'urn:uuid:1', ...each })),
        creditsEarned: 3,
      },
    );
  const taken = { steps: [{ step: 'nur-101', on: '2024-05-01' }] };
  const letters = { allowedValue: ['F', 'D', 'C', 'B', 'A'], requiredValue: 'C' };
  const rubric = {
    requiredLevel: 'urn:uuid:b',
    rubricCriterionLevel: ['a', 'b'].map((name) => ({
      id: `urn:uuid:${name}`,
      type: 'RubricCriterionLevel',
      name,
    })),
  };

  test.each([
    ['a value', described({ value: 'B' }), taken],
    [
      'a value above its scale',
      described({ value: '850' }, { valueMin: '0', valueMax: '100' }),
      'unclear-result',
    ],
    [
      'a value below its scale',
      described({ value: '-5' }, { valueMin: '0', valueMax: '100' }),
      'unclear-result',
    ],
    ['a value of its scale', described({ value: '100' }, { valueMin: '0', valueMax: '100' }), taken],
    ['completed', described({ status: 'Completed' }), taken],
    ['failed', described({ status: 'Failed' }), 'failed'],
    ['withdrew', described({ status: 'Withdrew' }), 'withdrew'],
    ['enrolled', described({ status: 'Enrolled' }), 'enrolled'],
    ['in progress', described({ status: 'InProgress' }), 'enrolled'],
    ['on hold', described({ status: 'OnHold' }), 'on-hold'],
    ['provisional', described({ status: 'Provisional' }), 'unclear-result'],
    ['a status of no list', described({ status: 'constructor' }), 'unclear-result'],
    ['one failed, one completed', described([{ status: 'Completed' }, { status: 'Failed' }]), 'failed'],
    ['what is asked for', described({ value: 'C' }, letters), taken],
    ['more than is asked for', described({ value: 'A' }, letters), taken],
    ['less than is asked for', described({ value: 'D' }, letters), 'below-required'],
    ['a value of no list', described({ value: 'E' }, letters), 'unclear-result'],
    ['a number', described({ value: '80.5' }, { requiredValue: '75' }), taken],
    ['a number below', described({ value: '9' }, { requiredValue: '75' }), 'below-required'],
    ['a level', described({ achievedLevel: 'urn:uuid:b' }, rubric), taken],
    ['a level below', described({ achievedLevel: 'urn:uuid:a' }, rubric), 'below-required'],
    ['a level of no list', described({ achievedLevel: 'urn:uuid:c' }, rubric), 'unclear-result'],
  ])('%s', (_, input, expected) => {
    expect(found(input)).toEqual(expected);
  });

  test.each(['F', 'Fail', 'failed', 'W', 'WF', 'I', 'Incomplete', 'NP'])(
    'nothing was earned with %s',
    (value) => {
      expect(found(described({ value }))).toBe('unclear-result');
    },
  );

  test('what grades give points for was earned', () => {
    expect(found(described({ value: 'F' }), { grades: { F: 3 } })).toMatchObject({ steps: [{ grade: 3 }] });
    expect(found(described({ value: 'F' }), { grades: { F: 0 } })).toBe('unclear-result');
    expect(found(described({ value: 'W' }), { grades: { F: 0 } })).toBe('unclear-result');
  });

  test('bytes of an image say what is expected', () => {
    const png = readOpenBadges(new Uint8Array([137, 80, 78, 71]), { asOf: '2025-01-01' });
    expect(png.ok ? [] : png.issues).toMatchObject([{ code: 'wrong-kind', path: '' }]);
    expect(png.ok ? '' : png.issues[0]?.message).toContain('Unbake an image first');
  });

  test('grades stay as written unless there is a scale; credits have no unit', () => {
    const input = described({ value: 'B' });
    expect(read(input).held[0]).toMatchObject({ results: [{ value: 'B' }], credits: 3 });
    expect(found(input, { grades: { B: 3 } })).toEqual({
      steps: [{ step: 'nur-101', on: '2024-05-01', grade: 3 }],
    });
    const codes = (written: readonly Json[], grades: { [written: string]: number }) =>
      read(described(written), { grades }).notes.map(({ code }) => code);
    expect(codes([{ value: 'toString' }], { B: 3 })).toEqual(['unknown-grade']);
    expect(codes([{ value: 'A' }, { value: 'B' }], { A: 4, B: 3 })).toEqual(['several-grades']);
  });

  test('a step that would be held is named beside the reason', () => {
    expect(read(described({ status: 'Enrolled' })).notCounted).toMatchObject([
      { code: 'enrolled', means: [{ kind: 'step', id: 'nur-101' }] },
    ]);
  });
});

describe('of the person, nothing unless asked', () => {
  const secret = (mark: string) => `${mark}-of-somebody`;
  const subject = {
    id: 'did:example:somebody',
    ...Object.fromEntries(
      ['name', 'givenName', 'email', 'telephone', 'birthDate', 'narrative', 'licenseNumber', 'role'].map(
        (field) => [field, secret(field)],
      ),
    ),
    address: { type: 'Address', streetAddress: secret('street') },
    identifier: [
      {
        type: 'IdentityObject',
        hashed: false,
        identityHash: secret('identity'),
        identityType: 'emailAddress',
      },
    ],
    image: { id: secret('image'), type: 'Image' },
  };
  const more = {
    name: secret('credential'),
    description: secret('description'),
    image: secret('picture'),
    evidence: [{ type: 'Evidence', narrative: secret('evidence') }],
    issuer: {
      id: 'https://example.org/college',
      type: 'Profile',
      name: secret('issuer'),
      email: secret('mail'),
      official: secret('official'),
      address: { type: 'Address', postalCode: secret('code') },
    },
  };
  const documents: readonly (readonly [string, unknown])[] = [
    ['a badge', badge(achievement('cna'), more, subject)],
    ['a badge that does not count', badge(achievement('x'), { ...more, validUntil: '2025-01-01' }, subject)],
    ['a CLR', clr([badge(achievement('cna'), more, subject)], more, subject)],
    [
      'a token',
      token({
        vc: badge(achievement('cna'), more, subject),
        sub: secret('sub'),
        email: secret('claim'),
        name: secret('claim'),
      }),
    ],
    [
      'an assertion',
      assertion(badgeClass('cna'), {
        recipient: { type: 'email', identity: secret('recipient') },
        narrative: secret('words'),
      }),
    ],
    [
      'a fault',
      badge(
        achievement('cna'),
        { ...more, validFrom: secret('date') },
        { ...subject, identifier: [{ type: secret('type') }] },
      ),
    ],
    ['no JSON', `{ "name": ${secret('text')} }`],
    ['a doubled key', `{ "name": "${secret('a')}", "name": "${secret('b')}" }`],
    ['a token of no JSON', `e30.${Buffer.from(`{"name": ${secret('text')}`).toString('base64url')}.e30`],
    [
      'another type',
      { ...badge(achievement('cna'), more, subject), type: ['VerifiableCredential', secret('type')] },
    ],
  ];
  test.each(sample(documents))('%s', (_, input) => {
    expect(JSON.stringify(readOpenBadges(input, options))).not.toContain('somebody');
  });

  test('asked for, it is told as written', () => {
    const { held } = read(documents[0]?.[1], { personal: true });
    const { credentialName, ...person } = held[0]?.personal ?? {};
    expect(credentialName).toBe(secret('credential'));
    expect(person).toEqual({ type: ['AchievementSubject'], ...subject });
    expect(read(documents[4]?.[1], { personal: true }).held[0]?.personal).toEqual({
      recipient: { type: 'email', identity: secret('recipient') },
    });
  });

  test('several subjects are noted', () => {
    const two = [badge(achievement('cna'), {}, { id: 'urn:uuid:1' }), badge(nur, {}, { id: 'urn:uuid:2' })];
    expect(read(two).notes).toMatchObject([{ code: 'several-subjects' }]);
  });
});

describe('faults of shape, by their place', () => {
  const one = badge(achievement('cna'));
  const { '@context': context, ...rest } = one;
  const subject = (more: Json) => ({
    ...one,
    credentialSubject: { ...(one['credentialSubject'] as Json), ...more },
  });
  const of = (more: Json) => badge(achievement('cna', more));
  const typed = (type: string) => ({ id: 'https://example.org/x', type: `Invalid${type}` });
  const faults: readonly (readonly [unknown, string])[] = [
    [rest, 'missing-field /@context'],
    [{ ...one, '@context': (context as string[]).slice(1) }, 'wrong-context /@context/0'],
    [{ ...one, '@context': (context as string[]).slice(0, 1) }, 'missing-field /@context'],
    [{ ...one, '@context': 'https://example.org' }, 'wrong-context /@context'],
    [{ ...one, '@context': [5] }, 'wrong-kind /@context/0'],
    [{ ...one, type: ['OpenBadgeCredential'] }, 'missing-field /type'],
    [{ ...one, type: ['VerifiableCredential', 'OtherCredential'] }, 'other-credential /type'],
    [{ ...one, type: [] }, 'missing-field /type'],
    [{ ...one, issuer: undefined, x: 1 }, 'not-json /issuer'],
    [{ ...one, issuer: {} }, 'missing-field /issuer/type missing-field /issuer/id'],
    [{ ...one, issuer: 5 }, 'wrong-kind /issuer'],
    [{ ...one, issuer: null }, 'wrong-kind /issuer'],
    [{ ...one, issuer: typed('Profile') }, 'wrong-type /issuer/type'],
    [
      { ...one, issuer: { id: 'https://example.org/c', type: 'Profile', parentOrg: typed('Profile') } },
      'wrong-type /issuer/parentOrg/type',
    ],
    [
      { ...one, issuer: { id: 'https://example.org/c', type: 'Profile', image: typed('Image') } },
      'wrong-type /issuer/image/type',
    ],
    [{ ...one, validFrom: 'soon' }, 'wrong-kind /validFrom'],
    [{ ...one, validFrom: '2024-02-30T00:00:00Z' }, 'wrong-kind /validFrom'],
    [{ ...one, validUntil: 5 }, 'wrong-kind /validUntil'],
    [{ ...one, evidence: [{ type: 'Evidence' }, typed('Evidence')] }, 'wrong-type /evidence/1/type'],
    [{ ...one, credentialStatus: {} }, 'missing-field /credentialStatus/type'],
    [{ ...one, credentialSubject: [] }, 'missing-field /credentialSubject'],
    [{ ...one, credentialSubject: 'x' }, 'wrong-kind /credentialSubject'],
    [subject({ type: 'InvalidAchievementSubject' }), 'wrong-type /credentialSubject/type'],
    [
      subject({ identifier: typed('IdentityObject') }),
      'wrong-type /credentialSubject/identifier/type missing-field /credentialSubject/identifier/hashed missing-field /credentialSubject/identifier/identityHash missing-field /credentialSubject/identifier/identityType',
    ],
    [
      subject({
        identifier: { type: 'IdentityObject', hashed: 'no', identityHash: 'x', identityType: 'url' },
      }),
      'wrong-kind /credentialSubject/identifier/hashed',
    ],
    [subject({ source: typed('Profile') }), 'wrong-type /credentialSubject/source/type'],
    [subject({ result: [typed('Result')] }), 'wrong-type /credentialSubject/result/0/type'],
    [subject({ creditsEarned: '3' }), 'wrong-kind /credentialSubject/creditsEarned'],
    [of({ type: 'InvalidAchievement' }), 'wrong-type /credentialSubject/achievement/type'],
    [of({ id: 5 }), 'wrong-kind /credentialSubject/achievement/id'],
    [of({ criteria: 'x' }), 'wrong-kind /credentialSubject/achievement/criteria'],
    [of({ creator: typed('Profile') }), 'wrong-type /credentialSubject/achievement/creator/type'],
    [
      of({ alignment: [{ type: 'Alignment', targetName: 'T' }] }),
      'missing-field /credentialSubject/achievement/alignment/0/targetUrl',
    ],
    [of({ alignment: [null] }), 'wrong-kind /credentialSubject/achievement/alignment/0'],
    [
      of({ otherIdentifier: { type: 'IdentifierEntry', identifier: 4711, identifierType: 'sourcedId' } }),
      'wrong-kind /credentialSubject/achievement/otherIdentifier/identifier',
    ],
    [of({ 'a/b': 1, related: { id: 'x' } }), 'missing-field /credentialSubject/achievement/related/type'],
    [
      clr([one], { credentialSubject: { type: 'ClrSubject' } }),
      'missing-field /credentialSubject/verifiableCredential',
    ],
    [
      clr([{ ...one, issuer: typed('Profile') }]),
      'wrong-type /credentialSubject/verifiableCredential/0/issuer/type',
    ],
    [
      clr([], {
        credentialSubject: {
          type: 'ClrSubject',
          verifiableCredential: [one],
          association: typed('Association'),
        },
      }),
      'wrong-type /credentialSubject/association/type missing-field /credentialSubject/association/associationType missing-field /credentialSubject/association/sourceId missing-field /credentialSubject/association/targetId',
    ],
    [token({ vc: { ...one, issuer: typed('Profile') } }), 'wrong-type /vc/issuer/type'],
    [token({ vc: one, nbf: 'now' }), 'wrong-kind /nbf'],
    [
      { ...assertion(badgeClass('cna')), '@context': 'https://w3id.org/openbadges/v1' },
      'missing-field /@context',
    ],
    [assertion({ ...badgeClass('cna'), type: 'Badge' }), 'wrong-type /badge/type'],
    [assertion(5), 'wrong-kind /badge'],
    [assertion(badgeClass('cna'), { issuedOn: 'then' }), 'wrong-kind /issuedOn'],
    [{ type: 'EnvelopedVerifiableCredential', id: 'data:text/plain,x' }, 'wrong-kind /id'],
    [{ id: 'x' }, 'missing-field /type'],
    [[], 'no-credential '],
    [presentation([]), 'no-credential '],
    [presentation(5), 'wrong-kind /verifiableCredential'],
    ['', 'bad-token '],
    ['a.b', 'bad-token '],
    ['a.b.c.d', 'bad-token '],
    ['e30.e3$.e30', 'bad-token '],
    ['e30.e3009.e30', 'bad-token '],
    ['e30.e30.e30~x', 'bad-token '],
    ['e30.bm8.e30', 'not-json '],
    [`e30.${Buffer.from([0x22, 0xff, 0x22]).toString('base64url')}.e30`, 'not-utf-8 '],
    ['{', 'not-json '],
    [`${'['.repeat(100_000)}`, 'not-json '],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'too-deep'],
    [
      `e30.${Buffer.from(`${'['.repeat(100_000)}${']'.repeat(100_000)}`).toString('base64url')}.e30`,
      'too-deep',
    ],
    [5, 'wrong-kind '],
    [null, 'wrong-kind '],
    [undefined, 'wrong-kind '],
    [JSON.parse(`{"__proto__": 1, "type": "Assertion"}`), 'unsafe-key /__proto__'],
  ];
  test.each(sample(faults.map(([input, expected], at) => ({ at, input, expected }))))(
    '$at: $expected',
    ({ input, expected }) => {
      const answer = issues(input);
      expect(expected === 'too-deep' ? String(answer).slice(0, 8) : [answer].flat().join(' ')).toBe(expected);
    },
  );

  test('one that cannot be read leaves the others', () => {
    const { learner, notCounted, tally } = read([
      one,
      { ...one, issuer: 5 },
      { type: 'VerifiableCredential' },
    ]);
    expect(learner).toEqual(cna);
    expect(
      notCounted.map(({ code, path, issues: its }) => [code, path, its?.map((issue) => issue.path)]),
    ).toEqual([
      ['malformed', '/1', ['/1/issuer']],
      ['other-credential', '/2', ['/2/type']],
    ]);
    expect(tally).toMatchObject({ in: 3, mapped: 1, left: { malformed: 1, 'other-credential': 1 } });
  });

  test('endorsements and lists of statuses are no awards', () => {
    const endorsement = {
      ...one,
      type: ['VerifiableCredential', 'EndorsementCredential'],
      credentialSubject: { id: 'https://example.org/college', type: 'EndorsementSubject' },
    };
    expect(found(endorsement)).toBe('endorsement');
    expect(found({ type: ['VerifiableCredential', 'BitstringStatusListCredential'], issuer: 'x' })).toBe(
      'status-list',
    );
  });
});

describe('proofs are not ours', () => {
  const codes = (proof: unknown, verified = false) =>
    read(badge(achievement('cna'), { proof }), { verified }).notes.map(({ code, path }) => `${code} ${path}`);
  const method = (verificationMethod: unknown) => ({ type: 'DataIntegrityProof', verificationMethod });
  test.each<readonly [unknown, readonly string[]]>([
    [method('https://example.org/key'), []],
    [
      [method('did:example:1'), method('z6Mk')],
      ['did-not-resolved /proof/0/verificationMethod', 'odd-proof /proof/1/verificationMethod'],
    ],
    [method('xxx:z6Mk'), ['odd-proof /proof/verificationMethod']],
    ['x', ['odd-proof /proof']],
    [{}, ['odd-proof /proof']],
  ])('%j', (proof, expected) => {
    expect(codes(proof)).toEqual(['proof-not-checked /proof', ...expected]);
    expect(codes(proof, true)).toEqual(expected);
  });

  test('what has no proof cannot have been verified', () => {
    const { proof, ...bare } = badge(achievement('cna'));
    expect(proof).toBeDefined();
    expect(read(bare).notes.map(({ code }) => code)).toEqual(['no-proof']);
  });
});

test('what the caller says is checked', () => {
  const wrong = (more: Json) => {
    try {
      readOpenBadges(badge(achievement('cna')), { ...options, ...more } as never);
      return 'taken';
    } catch (error) {
      const { code, argument } = error as { code: string; argument: string };
      return `${code} ${argument}`;
    }
  };
  expect(wrong({ asOf: '2026-02-30' })).toBe('bad-day options.asOf');
  expect(wrong({ verfied: true })).toBe('bad-argument options.verfied');
  expect(wrong({ status: 'good' })).toBe('bad-argument options.status');
  expect(wrong({ system: {} })).toBe('bad-system options.system');
  expect(wrong({ system: { ...system, steps: [{ id: 'a', identifiers: 5 }] } })).toBe(
    'bad-system options.system.steps[0].identifiers',
  );
  expect(wrong({ map: { x: { kind: 'pathway', id: 'p' } } })).toBe('bad-argument options.map["x"].kind');
  expect(wrong({ map: { x: { kind: 'step', id: 'none' } } })).toBe('unknown-row options.map["x"].id');
  expect(wrong({ grades: { A: Number.NaN } })).toBe('bad-argument options.grades["A"]');
  expect(wrong({ checks: [{ credential: '' }, { credential: '' }] })).toBe(
    'doubled-id options.checks[1].credential',
  );
  expect(wrong({ checks: [{ credential: '', verified: 1 }] })).toBe(
    'bad-argument options.checks[0].verified',
  );
});

test('tokens in tokens and long chains of milestones are read', () => {
  let nested: unknown = badge(achievement('cna'));
  for (let at = 0; at < 12; at++) nested = token({ vc: clr([nested]) });
  expect(found(nested)).toEqual(cna);
  const chain = Array.from({ length: 3000 }, (_, at) => ({
    id: `m${at}`,
    title: 'M',
    kind: 'milestone' as const,
    ...(at === 2999 ? { awards: ['cna'] } : { requires: { kind: 'step' as const, step: `m${at + 1}` } }),
  }));
  const { learner, notes } = read(badge(achievement('cna')), { system: { ...system, steps: chain } });
  expect(learner?.steps).toHaveLength(3000);
  expect(notes.map(({ code }) => code)).toEqual(['milestones-reached']);
});

test('milestones are reached by all that they award, or all that they require; other steps are not', () => {
  const milestone = { title: 'M', kind: 'milestone' as const };
  const needs = { kind: 'credential' as const, credential: 'cna' };
  const steps = [
    { id: 'badge', ...milestone, awards: ['cna'] },
    { id: 'two-badges', ...milestone, awards: ['cna', 'lpn'] },
    {
      id: 'group',
      ...milestone,
      requires: {
        kind: 'some' as const,
        least: 1,
        of: [
          { kind: 'step' as const, step: 'badge' },
          { kind: 'step' as const, step: 'x' },
        ],
      },
    },
    {
      id: 'all',
      ...milestone,
      requires: { kind: 'all' as const, of: [needs, { kind: 'text' as const, text: 'By interview' }] },
    },
    { id: 'graded', ...milestone, requires: { kind: 'step' as const, step: 'badge', minGrade: 2 } },
    { id: 'empty', ...milestone, requires: { kind: 'all' as const, of: [] } },
    { id: 'silent', ...milestone },
    { id: 'course', title: 'C', kind: 'course' as const, awards: ['cna'] },
    { id: 'next-course', title: 'N', kind: 'course' as const, requires: needs },
  ];
  const { learner } = read(badge(achievement('cna')), { system: { ...system, steps } });
  expect(learner?.steps).toEqual([{ step: 'badge' }, { step: 'group' }]);
});
