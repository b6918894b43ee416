/** What rests on an agreement counts once it is signed: options beyond and credit by all parties, help into work by one. */
import { describe, expect, test } from 'vitest';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { wioaTexts } from '../../../src/definitions/wioa/texts.js';
import type { Agreement, Party } from '../../../src/model/agreement.js';
import type { ExitAfter } from '../../../src/model/exit.js';
import type { Partner } from '../../../src/model/partner.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import type { Aspect } from '../../../src/model/vocabulary.js';
import { remediesOf } from '../../../src/view/remedies.js';
import { speechFor } from '../../../src/view/speech.js';
import { sample } from '../../depth.js';
import { fullDocument } from './full-document.js';

const asOf = '2026-11-01';
const full: PathwaySystem = fullDocument;
const anyone = { kind: 'all', of: [] } as const;
const signed = (...parties: readonly (readonly [string, string?])[]): Party[] =>
  parties.map(([partner, signedOn]) => (signedOn === undefined ? { partner } : { partner, signedOn }));

/** Parties, whether they have all signed by the day, and whether one has. */
const sides: readonly (readonly [name: string, parties: Party[], all: boolean, some: boolean])[] = [
  ['both signed before', signed(['college', '2026-01-01'], ['shop', '2025']), true, true],
  ['signed on the day', signed(['college', '2026-11-01'], ['shop', '2026-11']), true, true],
  ['one signs on the day after', signed(['college', '2026-11-02'], ['shop', '2025']), false, true],
  ['one has not signed', signed(['college'], ['shop', '2026-01-01']), false, true],
  ['both sign after the day', signed(['college', '2026-12'], ['shop', '2027']), false, false],
  ['none has signed', signed(['college'], ['shop']), false, false],
  ['there is no party', [], false, false],
];

function determined(system: PathwaySystem) {
  const read = readSystem(system);
  expect(read.ok || read.issues).toBe(true);
  return determineWioa(system, 'p', { asOf });
}
const factOf = (system: PathwaySystem, id: string) => determined(system).facts.find((fact) => fact.id === id);
const askOf = (system: PathwaySystem, id: string) => {
  const found = determined(system);
  return remediesOf(found, speechFor(found, wioaTexts)).find(({ fact }) => fact === id)?.ask;
};

describe('a commitment of an employer, the only help into work', () => {
  const committed = (parties: Party[]): PathwaySystem => ({
    ...full,
    supports: full.supports!.filter(({ id }) => id !== 'jobs'),
    credentials: full.credentials!.map(({ occupations: _, ...each }) => each),
    agreements: full.agreements!.map((each) => ({ ...each, title: 'The promise', parties })),
  });
  test.each(sample(sides))('%s', (_, parties, _all, counts) => {
    expect(factOf(committed(parties), 'wioa.g.helps')?.state).toBe(counts ? 'true' : 'unknown');
  });

  test('is asked about by its title', () => {
    expect(askOf(committed(signed(['shop'])), 'wioa.g.helps')).toBe(
      'Has the employer signed the agreement "The promise", and when?',
    );
  });

  test('of a partner who is not in the document, or has left, is none', () => {
    const nobody = committed(signed(['nobody', '2026-01-01']));
    expect(factOf(nobody, 'wioa.g.helps')?.state).toBe('unknown');
    const left = committed(signed(['shop', '2026-01-01']));
    const partners = left.partners!.map((each) =>
      each.id === 'shop' ? { ...each, effective: { to: '2026-06' } } : each,
    );
    expect(factOf({ ...left, partners }, 'wioa.g.helps')?.state).toBe('unknown');
  });
});

describe('an option beyond the pathway that rests on an agreement', () => {
  /** One step with a certificate, and a degree beyond it by agreement. */
  const beyond = (parties: Party[], complete: readonly Aspect[] = []): PathwaySystem => ({
    ...full,
    complete,
    credentials: [{ id: 'paper', title: 'Paper', kind: 'Certificate' }],
    steps: [
      {
        ...{ id: 'weld', title: 'Welding', kind: 'certificate-program', level: 'postsecondary' },
        ...{ requires: anyone, awards: ['paper'] },
      },
    ],
    entries: [{ id: 'door', pathway: 'p', step: 'weld', requires: anyone }],
    exits: [],
    agreements: [{ id: 'credit', title: 'Credit in Ohio', kind: 'articulation', parties }],
    pathways: [
      {
        ...{ id: 'p', title: 'Welding', steps: ['weld'] },
        onward: [{ kind: 'baccalaureate', link: 'articulation', agreement: 'credit', after: 'weld' }],
      },
    ],
  });
  test.each(sample(sides))('%s', (_, parties, counts) => {
    expect(factOf(beyond(parties), 'wioa.b.options')?.state).toBe(counts ? 'true' : 'unknown');
  });

  test('that is not signed is no refusal, whatever is claimed to be complete', () => {
    const closed = beyond(signed(['college']), ['steps', 'credentials', 'onward']);
    expect(factOf(closed, 'wioa.b.options')?.state).toBe('unknown');
  });

  test('is asked about by its title', () => {
    expect(askOf(beyond(signed(['college'])), 'wioa.b.options')).toBe(
      'Have all parties signed the agreement "Credit in Ohio", and when?',
    );
  });

  test.each<[string, Party[], 'true' | 'unknown']>([
    ['two parties', signed(['college', '2026-01-01'], ['shop', '2026-01-01']), 'true'],
    ['one party', signed(['college', '2026-01-01']), 'unknown'],
    ['one party twice', signed(['college', '2026-01-01'], ['college', '2026-01-01']), 'unknown'],
    ['a party who is nowhere', signed(['college', '2026-01-01'], ['nobody', '2026-01-01']), 'unknown'],
  ])('of %s', (_, parties, state) => {
    expect(factOf(beyond(parties), 'wioa.b.options')?.state).toBe(state);
  });

  test('and that is signed adds no word of its own', () => {
    const both = signed(['college', '2026-01-01'], ['shop', '2026-01-01']);
    const said = factOf(beyond(both), 'wioa.b.options');
    expect([...said!.for, ...said!.against].map(({ message }) => message.id)).toEqual(['options.found']);
  });
});

describe('an apprenticeship on the pathway', () => {
  /** A certificate, and a registered apprenticeship after it. */
  const led = (more: Partial<Step>, partner: Partial<Partner> = {}, role: object = {}): PathwaySystem => ({
    ...full,
    partners: full.partners!.map((each) => (each.id === 'shop' ? { ...each, ...partner } : each)),
    roles: [{ id: 'own', partner: 'shop', kind: 'provider', ...role }],
    credentials: [{ id: 'paper', title: 'Paper', kind: 'Certificate' }],
    steps: [
      {
        ...{ id: 'weld', title: 'Welding', kind: 'certificate-program', level: 'postsecondary' },
        ...{ requires: anyone, awards: ['paper'] },
      },
      {
        ...{ id: 'app', title: 'Apprenticeship', kind: 'apprenticeship' },
        requires: { kind: 'step', step: 'weld' },
        apprenticeship: { agency: 'office-of-apprenticeship', registrationId: 'OH-1' },
        ...more,
      },
    ],
    entries: [{ id: 'door', pathway: 'p', step: 'weld', requires: anyone }],
    exits: [],
    agreements: [],
    pathways: [{ id: 'p', title: 'Welding', steps: ['weld', 'app'] }],
  });
  const shop = { provider: 'shop' };
  const sponsored = (sponsor: string): Partial<Step> => ({
    apprenticeship: { agency: 'office-of-apprenticeship', registrationId: 'OH-1', sponsor },
  });

  test.each<[string, PathwaySystem, 'true' | 'unknown']>([
    ['by who is there', led(shop), 'true'],
    ['by nobody who is named', led({}), 'true'],
    ['by who is not in the document', led({ provider: 'nobody' }), 'unknown'],
    ['by who has ceased', led(shop, { status: 'ceased' }), 'unknown'],
    ['by who left', led(shop, { effective: { to: '2026-10' } }), 'unknown'],
    ['by who provides nothing any more', led(shop, {}, { to: '2026-10' }), 'unknown'],
    ['by a sponsor who is there', led(sponsored('shop')), 'true'],
    ['by a sponsor who is not in the document', led(sponsored('nobody')), 'unknown'],
    ['by a sponsor who has ceased', led(sponsored('shop'), { status: 'ceased' }), 'unknown'],
  ])('%s', (_, system, state) => {
    expect(factOf(system, 'wioa.b.apprenticeship')?.state).toBe(state);
    // A certificate alone is no range.
    expect(factOf(system, 'wioa.b.options')?.state).toBe(state);
  });

  test('of a provider who is not there is no refusal, whatever is claimed to be complete', () => {
    const complete = ['steps', 'credentials', 'onward'] as const;
    for (const system of [led({ provider: 'nobody' }), led(shop, { status: 'ceased' })]) {
      expect(factOf({ ...system, complete }, 'wioa.b.apprenticeship')?.state).toBe('unknown');
      expect(factOf({ ...system, complete }, 'wioa.b.options')?.state).toBe('unknown');
    }
  });
});

describe('credit by an agreement leads on from the door', () => {
  type Change = (system: PathwaySystem) => PathwaySystem;
  const credited = (
    from: ExitAfter | undefined,
    parties: Party[],
    complete: readonly Aspect[] = [],
    change: Change = (system) => system,
  ) => {
    const agreement = (given: ExitAfter): Agreement => ({
      ...{ id: 'credit', kind: 'articulation', parties },
      articulates: [{ from: given, to: 'college' }],
    });
    const system: PathwaySystem = {
      ...full,
      complete,
      steps: [
        { id: 'class', title: 'Class', kind: 'course', requires: anyone, awards: ['paper'] },
        { id: 'college', title: 'College', kind: 'course', requires: { kind: 'any', of: [] } },
        {
          ...{ id: 'degree', title: 'Degree', kind: 'course', awards: ['aas'] },
          requires: { kind: 'step', step: 'college' },
        },
      ],
      credentials: [
        { id: 'paper', title: 'Paper', kind: 'CertificateOfParticipation' },
        { id: 'aas', title: 'Associate', kind: 'AssociateDegree' },
      ],
      entries: [{ id: 'door', pathway: 'p', step: 'class', requires: anyone }],
      exits: [],
      agreements: from ? [agreement(from)] : [],
      pathways: [{ id: 'p', title: 'Welding', steps: ['class', 'college', 'degree'] }],
    };
    return factOf(change(system), 'wioa.f.credential');
  };
  const step = { kind: 'step', step: 'class' } as const;
  const paper = { kind: 'credential', credential: 'paper' } as const;

  test.each(sample(sides))('%s', (_, parties, counts) => {
    for (const from of [step, paper]) {
      const fact = credited(from, parties);
      expect(fact?.state).toBe(counts ? 'true' : 'unknown');
      // What is not signed yet may be: it is listed as planned.
      expect(fact?.for.map(({ grade }) => grade)).toEqual([counts ? 'derived' : 'planned']);
    }
  });

  test.each<[string, Party[]]>([
    ['a party who is nowhere', signed(['college', '2026-01-01'], ['nobody', '2026-01-01'])],
    ['one party who teaches neither', signed(['shop', '2026-01-01'])],
    ['one party twice', signed(['shop', '2026-01-01'], ['shop', '2026-01-01'])],
  ])('not surely with %s', (_, parties) => {
    for (const from of [step, paper]) expect(credited(from, parties)?.state).toBe('unknown');
  });

  test('not surely with a party who has left, and surely within one school', () => {
    const both = signed(['college', '2026-01-01'], ['shop', '2026-01-01']);
    const left: Change = (system) => ({
      ...system,
      partners: system.partners!.map((each) => (each.id === 'shop' ? { ...each, status: 'ceased' } : each)),
    });
    expect(credited(step, both, [], left)?.state).toBe('unknown');
    const one: Change = (system) => ({
      ...system,
      steps: system.steps!.map((each) => ({ ...each, provider: 'shop' })),
    });
    expect(credited(step, signed(['shop', '2026-01-01']), [], one)?.state).toBe('true');
  });

  test('and where there is none it stays open, or is refused where all is claimed to be there', () => {
    expect(credited(undefined, [])?.state).toBe('unknown');
    expect(credited(undefined, [], ['steps', 'credentials'])?.state).toBe('false');
    expect(credited(step, signed(['college']), ['steps', 'credentials'])?.state).toBe('unknown');
  });
});
