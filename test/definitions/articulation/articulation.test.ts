/** Articulation agreements: signed, approved, between whom, for what and how much. */
import { describe, expect, test } from 'vitest';
import { articulationTexts } from '../../../src/definitions/articulation/texts.js';
import type { Credential } from '../../../src/model/credential.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { determinationText } from '../../../src/view/determination-text.js';
import { type Edit, onSteps } from '../table-parts.js';
import { agreement, all, articulationTable, full, gives, leaving, signing, typed } from './cases.js';

const { definition, run } = articulationTable;
const factIn = (system: PathwaySystem, id: string, options = {}) =>
  run(definition, system, options).facts.find((each) => each.id === id)!;
const verdictIn = (system: PathwaySystem, element: string, options = {}) =>
  run(definition, system, options).elements.find(({ id }) => id === element)?.verdict;
const onIntro = (more: { readonly [field in keyof Step]?: Step[field] | undefined }): Edit =>
  onSteps((step) =>
    step.id === 'intro'
      ? (Object.fromEntries(
          Object.entries({ ...step, ...more }).filter(([, value]) => value !== undefined),
        ) as unknown as Step)
      : step,
  );

describe('signed', () => {
  const signed = (edit: Edit, options = {}) => {
    const fact = factIn(edit(full), 'articulation.signed', options);
    const items = [...fact.for, ...fact.against].map(
      ({ bearing, grade, message }) => `${bearing} ${grade} ${message.id}`,
    );
    return [fact.state, ...items.sort()];
  };
  const one = leaving('college', 'state');
  test.each<[string, Edit, readonly string[]]>([
    ['by all', (system) => system, ['true', 'establishes declared signed.all']],
    ['by all but one', signing({ school: undefined }), ['unknown', 'weakens declared signed.not']],
    [
      'by one later',
      signing({ school: '2027-01-01' }),
      ['unknown', 'establishes planned signed.all', 'weakens declared signed.later'],
    ],
    ['by one alone', one, ['unknown', 'supports declared signed.alone']],
    [
      'and due for review',
      agreement((each) => ({ ...each, reviewBy: '2026-09-01' })),
      ['unknown', 'supports declared signed.review-passed'],
    ],
    [
      'and signed again after the review was due',
      agreement((each) => ({ ...each, reviewBy: '2026-05-20' })),
      ['true', 'establishes declared signed.all'],
    ],
    [
      'and to be reviewed',
      agreement((each) => ({ ...each, reviewBy: '2027-05-20' })),
      ['true', 'establishes declared signed.all'],
    ],
  ])('%s', (_, edit, expected) => {
    expect(signed(edit)).toEqual(expected);
  });

  test('by a party that is not in the document is a reference that leads nowhere', () => {
    const ghost = agreement((each) => ({
      ...each,
      parties: [...each.parties, { partner: 'gone', signedOn: '2026-01-01' }],
    }));
    expect(factIn(ghost(full), 'articulation.signed').causes).toContain('unresolved-reference');
    const claimed = all(leaving('college', 'state'), ghost, (system) => ({
      ...system,
      complete: ['agreements'] as const,
    }));
    expect(factIn(claimed(full), 'articulation.signed').state).toBe('unknown');
  });

  test('and in force: what has ended or has not begun shows nothing', () => {
    for (const [effective, verdict] of [
      [{ from: '2026-08-01', to: '2027-07-31' }, 'met'],
      [{ from: '2025-08-01', to: '2026-07-31' }, 'undetermined'],
      [{ from: '2027-08-01' }, 'undetermined'],
    ] as const)
      expect([
        effective,
        run(definition, agreement((each) => ({ ...each, effective }))(full)).verdict,
      ]).toEqual([effective, verdict]);
  });
});

describe('approval', () => {
  const approved = (edit: Edit) => factIn(edit(full), 'articulation.approved');
  const noState = leaving('state');
  test.each<[string, string | undefined, string, string]>([
    ['a year ago to the day', '2025-11-01', 'true', 'approved.this-year'],
    ['a year and a day ago', '2025-10-31', 'unknown', 'approved.before'],
    ['in a month that may be a year ago', '2025-10', 'unknown', 'approved.before'],
    ['in a year of which a part is', '2025', 'unknown', 'approved.perhaps'],
    ['not yet', '2026-11-02', 'unknown', ''],
    ['not at all', undefined, 'unknown', ''],
  ])('signed by the school %s', (_, on, state, message) => {
    const fact = approved(all(noState, signing({ school: on })));
    expect([fact.state, [...fact.for, ...fact.against][0]?.message.id ?? '']).toEqual([state, message]);
  });

  test('the last signature of each counts, and the older of the last decides', () => {
    const again = agreement((each) => ({
      ...each,
      parties: [...each.parties, { partner: 'school', signedOn: '2020-01-01' }],
    }));
    expect(approved(all(noState, again)).state).toBe('true');
  });

  test('of one party alone is none', () => {
    expect(approved(leaving('college', 'state')).state).toBe('unknown');
  });

  test('either the State or each year is enough', () => {
    const old = signing({ school: '2020-01-01', college: '2020-01-01', state: '2020-01-01' });
    expect(verdictIn(old(full), 'approval')).toBe('met');
    expect(verdictIn(noState(full), 'approval')).toBe('met');
    expect(verdictIn(all(old, noState)(full), 'approval')).toBe('undetermined');
    const unsigned = all(old, signing({ state: undefined }));
    expect(factIn(unsigned(full), 'articulation.state-level').for.map(({ message }) => message.id)).toEqual([
      'state.not-signed',
    ]);
    const later = factIn(signing({ state: '2027-01-01' })(full), 'articulation.state-level');
    expect([later.state, later.for.map(({ grade }) => grade)]).toEqual(['unknown', ['planned']]);
    const level = all(typed('state', ['workforce-system']), (system) => ({
      ...system,
      partners: system.partners!.map((each) =>
        each.id === 'state' ? { ...each, level: 'state' as const } : each,
      ),
    }));
    expect(factIn(level(full), 'articulation.state-level').state).toBe('true');
  });
});

describe('institutions', () => {
  const between = (edit: Edit) => {
    const fact = factIn(edit(full), 'articulation.institutions');
    return [fact.state, ...fact.for.map(({ message }) => message.id), fact.examined];
  };
  const degree =
    (id: string, kind: Credential['kind'], provider: string): Edit =>
    (system) => ({
      ...system,
      credentials: [...system.credentials!, { id, title: id, kind }],
      steps: [
        ...system.steps!,
        { id: `${id}-program`, title: id, kind: 'degree-program', provider, awards: [id] },
      ],
    });
  const colleges = typed('school', ['postsecondary']);
  const associate = degree('aas', 'AssociateDegree', 'school');
  const bachelor = degree('bs', 'BachelorDegree', 'college');
  test.each<[string, Edit, readonly unknown[]]>([
    ['a school and a college', (system) => system, ['true', 'institutions.levels', 2]],
    [
      'one that is both alone',
      all(typed('college', ['secondary', 'postsecondary']), leaving('school', 'state')),
      ['unknown', 'institutions.one', 1],
    ],
    [
      'a college and one that is both',
      all(colleges, typed('college', ['secondary', 'postsecondary'])),
      ['true', 'institutions.levels', 2],
    ],
    ['two colleges', colleges, ['unknown', 'institutions.colleges', 2]],
    ['of which one grants a degree', all(colleges, associate), ['unknown', 'institutions.colleges', 2]],
    [
      'of the same degree',
      all(colleges, associate, degree('as', 'AssociateDegree', 'college')),
      ['unknown', 'institutions.colleges', 2],
    ],
    ['of the two degrees', all(colleges, associate, bachelor), ['true', 'institutions.degrees', 2]],
    [
      'one that grants both alone',
      all(associate, degree('ba', 'BachelorDegree', 'school'), typed('college', ['industry']), colleges),
      ['unknown', 'institutions.one', 1],
    ],
    [
      'a school that is no party, for which the State speaks',
      leaving('school'),
      ['true', 'institutions.levels', 2],
    ],
    ['a school that is no party', leaving('school', 'state'), ['unknown', 'institutions.one', 1]],
    ['neither', all(typed('school', ['industry']), typed('college', ['industry'])), ['unknown', 0]],
  ])('%s', (_, edit, expected) => {
    expect(between(edit)).toEqual(expected);
  });

  test('who issues a credential is the one whose credit it is, where the State speaks for it', () => {
    const issued = all(
      leaving('school'),
      gives([{ from: { kind: 'credential', credential: 'card' }, to: 'intro' }]),
      (system) => ({
        ...system,
        credentials: [
          ...system.credentials!,
          { id: 'card', title: 'Card', kind: 'Certificate' as const, issuer: 'school' },
        ],
      }),
    );
    expect(between(issued)).toEqual(['true', 'institutions.levels', 2]);
  });
});

describe('the program and its credit', () => {
  const lines = (edit: Edit, id: string) => {
    const fact = factIn(edit(full), id);
    return [fact.state, ...[...fact.for, ...fact.against].map(({ message }) => message.id)];
  };
  const program = (edit: Edit) => lines(edit, 'articulation.program');
  const credit = (edit: Edit) => lines(edit, 'articulation.credit');
  const noAward = onSteps(({ awards: _, ...step }) => step);

  test('from a step to itself is none', () => {
    const itself = { from: { kind: 'step', step: 'intro' }, to: 'intro' } as const;
    const own = gives([itself]);
    expect(program(own)).toEqual(['unknown', 'articulates.itself']);
    expect(credit(own)).toEqual(['unknown', 'articulates.itself']);
    for (const id of ['articulation.program', 'articulation.credit']) {
      expect(factIn(own(full), id)).toMatchObject({ examined: 0, causes: ['nothing-to-examine'] });
      const claimed = factIn({ ...own(full), complete: ['agreements'] }, id);
      expect([claimed.state, claimed.against.map(({ message }) => message.id).sort()]).toEqual([
        ...['false', ['articulates.itself', 'articulates.none']],
      ]);
    }
    // A step that is not there refuses nothing.
    const ghost = gives([{ from: { kind: 'step', step: 'gone' }, to: 'gone' }]);
    expect(factIn({ ...ghost(full), complete: ['agreements'] }, 'articulation.credit').state).toBe('unknown');
    // Beside one from another step it takes nothing away.
    const also = gives([itself, { from: { kind: 'step', step: 'shop' }, to: 'intro' }]);
    expect(program(also)).toEqual(['true', 'program.leads', 'articulates.itself']);
    expect(credit(also)).toEqual(['true', 'credits.given', 'articulates.itself']);
  });

  test('leads to a credential on record, and to no diploma of school', () => {
    expect(program((system) => system)).toEqual(['true', 'program.leads']);
    expect(program(noAward)).toEqual(['unknown', 'program.nowhere']);
    const diploma: Edit = (system) => ({
      ...system,
      credentials: [{ id: 'weld', title: 'Diploma', kind: 'SecondarySchoolDiploma' }],
    });
    expect(program(diploma)).toEqual(['unknown', 'program.nowhere']);
    const itself = all(gives([{ from: { kind: 'credential', credential: 'weld' }, to: 'certificate' }]));
    expect(program(itself)).toEqual(['unknown', 'program.nowhere']);
    const lost = gives([{ from: { kind: 'step', step: 'gone' }, to: 'intro' }]);
    expect(program(lost)).toEqual(['unknown']);
    expect(run(definition, lost(full)).faults).toEqual([]);
    expect(factIn(lost(full), 'articulation.program').causes).toContain('unresolved-reference');
  });

  test.each<[string, Edit, readonly string[]]>([
    ['three credits', (system) => system, ['true', 'credits.given']],
    ['of no number', onIntro({ credits: undefined }), ['unknown', 'credits.unknown']],
    ['of clock hours', onIntro({ creditUnit: 'clock' }), ['unknown', 'credits.unknown']],
    ['of another level', onIntro({ level: 'secondary' }), ['unknown', 'credits.other-level']],
    ['of no level, by a college', onIntro({ level: undefined }), ['true', 'credits.given']],
    [
      'of no level, by a school alone',
      all(onIntro({ level: undefined, provider: 'school' })),
      ['unknown', 'credits.no-level'],
    ],
    ['of no one known', onIntro({ level: undefined, provider: undefined }), ['unknown', 'credits.no-level']],
    ['of who is no party', leaving('college', 'state'), ['unknown', 'credits.no-party']],
    ['for which the State speaks', leaving('college'), ['true', 'credits.given']],
    ['for nothing', gives([]), ['unknown']],
    [
      'for a step that is not there',
      gives([{ from: { kind: 'step', step: 'shop' }, to: 'gone' }]),
      ['unknown'],
    ],
  ])('credit: %s', (_, edit, expected) => {
    expect(credit(edit)).toEqual(expected);
  });

  const transfer =
    (parties: readonly string[], signedOn?: string): Edit =>
    (system) => ({
      ...system,
      agreements: [
        ...system.agreements!.map((each) => ({ ...each, articulates: [] })),
        {
          ...({ id: 'transfer', title: 'Transfer', kind: 'credit-transfer' } as const),
          parties: parties.map((partner) => ({ partner, ...(signedOn !== undefined && { signedOn }) })),
          articulates: [{ from: { kind: 'step', step: 'shop' }, to: 'intro' }],
        },
      ],
    });
  test.each<[string, Edit, string]>([
    ['between the same, in force', transfer(['school', 'college', 'state'], '2024-01-01'), 'true'],
    ['not signed', transfer(['school', 'college', 'state']), 'unknown'],
    ['between fewer', transfer(['school', 'college'], '2024-01-01'), 'unknown'],
  ])('a credit transfer agreement %s', (_, edit, state) => {
    expect([program(edit)[0], credit(edit)[0]]).toEqual([state, state]);
    if (state === 'true') expect(run(definition, edit(full)).verdict).toBe('met');
  });
});

test('says who has to do what, and which words the law leaves open', () => {
  const open = all(signing({ school: undefined }), onIntro({ credits: undefined }))(full);
  const text = determinationText(run(definition, open, { explain: 'full' }), articulationTexts).replaceAll(
    /\s+/g,
    ' ',
  );
  expect(text).toContain('20 U.S.C. 2302(4)');
  expect(text).toContain('When did each party sign it?');
  expect(text).toContain('How many credits does "Introduction to welding" have?');
  expect(text).toContain('nonduplicative');
});

test('a party who is not there has approved nothing', () => {
  const withGhost = agreement((each) => ({ ...each, parties: [...each.parties, { partner: 'ghost' }] }));
  expect(factIn(full, 'articulation.approved').state).toBe('true');
  expect(factIn(withGhost(full), 'articulation.approved').state).toBe('unknown');
});

test('a step and a credential of one name are two things', () => {
  // The credit is from the step "weld"; the credential "weld" is what it leads to.
  const renamed: PathwaySystem = {
    ...full,
    steps: full.steps!.map((step) => (step.id === 'shop' ? { ...step, id: 'weld' } : step)),
  };
  const from = gives([{ from: { kind: 'step', step: 'weld' }, to: 'intro' }]);
  expect(factIn(from(renamed), 'articulation.program').state).toBe('true');
  const itself = gives([{ from: { kind: 'credential', credential: 'weld' }, to: 'intro' }]);
  expect(factIn(itself(full), 'articulation.program').state).toBe('unknown');
});
