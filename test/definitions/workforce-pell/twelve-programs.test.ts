/** The worked college: what keeps each program out, and that every smallest change does what it says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { determine } from '../../../src/definitions/determine.js';
import { workforcePell } from '../../../src/definitions/workforce-pell/definition.js';
import { workforcePellTexts } from '../../../src/definitions/workforce-pell/texts.js';
import type { Determination } from '../../../src/logic/determination.js';
import type { ChangeSet } from '../../../src/logic/fact-change.js';
import type { Attestation } from '../../../src/model/attestation.js';
import type { Credential } from '../../../src/model/credential.js';
import type { Evidence } from '../../../src/model/evidence.js';
import type { Indicator } from '../../../src/model/indicators.js';
import type { Measurement } from '../../../src/model/measurement.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { remediesOf } from '../../../src/view/remedies.js';
import { speechFor } from '../../../src/view/speech.js';
import { root } from '../../doors.js';
import { officeOf } from './cases.js';

const asOf = '2026-11-01';
const college: PathwaySystem = JSON.parse(readFileSync(`${root}docs/examples/twelve-programs.json`, 'utf8'));
const programs = (college.steps ?? []).map(({ id }) => id);

/** What is not met, and what is open beside what the Governor and the Secretary have not determined. */
const keepsOut: { readonly [program: string]: readonly string[] } = {
  aide: [],
  phlebotomy: ['pell.weeks'],
  ekg: ['pell.hours'],
  welding: ['pell.weeks'],
  'medical-assistant': ['pell.hours', 'pell.weeks'],
  pharmacy: [],
  hvac: ['pell.completion'],
  security: ['pell.offered'],
  bookkeeping: ['pell.not-correspondence'],
  childhood: [],
  machining: [],
  practical: [],
};

const judged = (system: PathwaySystem, program: string): Determination =>
  determine(workforcePell, system, { kind: 'step', id: program }, { asOf });

test('the document is one, of twelve programs, and says that it is made up', () => {
  expect(readSystem(college).ok).toBe(true);
  expect(programs).toEqual(Object.keys(keepsOut));
  for (const { title } of [...(college.steps ?? []), ...(college.credentials ?? [])])
    expect(title).toMatch(/\(illustration\)$/);
});

test.each(Object.entries(keepsOut))('%s', (program, refuted) => {
  const { verdict, facts } = judged(college, program);
  expect(facts.filter(({ state }) => state === 'false').map(({ id }) => id)).toEqual(refuted);
  expect(verdict).toBe(program === 'aide' ? 'met' : refuted.length > 0 ? 'not-met' : 'undetermined');
});

type Edit = (system: PathwaySystem, program: string) => PathwaySystem;

const step =
  (more: Partial<Step>): Edit =>
  (system, program) => ({
    ...system,
    steps: (system.steps ?? []).map((each) => (each.id === program ? { ...each, ...more } : each)),
  });

const rate =
  (indicator: Indicator): Edit =>
  (system, program) => ({
    ...system,
    measurements: [
      ...(system.measurements ?? []).filter((each) => each.step !== program || each.indicator !== indicator),
      {
        ...{
          id: `new ${indicator}`,
          measure: 'Rate',
          indicator,
          step: program,
          numerator: 45,
          denominator: 50,
        },
        ...{ period: { from: '2024-07-01', to: '2025-06-30' }, source: 'Records' },
      },
    ],
  });

/** What is done where a statement is not enough: the program is changed, or what was not there is now. */
const edits: { readonly [fact: string]: Edit } = {
  'pell.hours': step({ clockHours: 300 }),
  'pell.weeks': step({ duration: 'P10W' }),
  'pell.not-correspondence': step({ delivery: ['in-person'] }),
  'pell.offered': step({ offeredSince: '2024-08-19' }),
  'pell.aligned': (system, program) => {
    const { evidence = [], occupations = [] } = system;
    const [demand] = evidence;
    const work = { id: 'new-work', title: 'Practical nurses', soc: { edition: '2018', code: '29-2061' } };
    const record = { ...demand!, id: 'new demand', about: [{ kind: 'occupation' as const, id: 'new-work' }] };
    const after = { ...system, occupations: [...occupations, work], evidence: [...evidence, record] };
    return step({ occupation: 'new-work' })(after, program);
  },
  'pell.sole-credential': (system, program) => {
    const own = system.steps?.find(({ id }) => id === program);
    const licensed = (each: Credential): Credential => ({
      ...each,
      ...{
        kind: 'Certification',
        skillKind: 'industry-or-occupational',
        issuerKind: 'public-regulatory-agency',
      },
      recognition: [{ kind: 'licensing', by: 'Board', on: '2020-01-01' }],
    });
    const only: Evidence = {
      ...{ id: 'only', kind: 'statement', bearing: 'for', about: [{ kind: 'step', id: program }] },
      ...{ proposition: 'pell.sole-credential', date: '2026-03-01', publisher: 'Board' },
    };
    const credentials = (system.credentials ?? []).map((each) =>
      own?.awards?.includes(each.id) ? licensed(each) : each,
    );
    const after = { ...system, credentials, evidence: [...(system.evidence ?? []), only] };
    return own?.occupation ? after : (edits['pell.aligned'] as Edit)(after, program);
  },
  'pell.completion': rate('completion-rate'),
  'pell.placement': rate('job-placement-rate'),
  'pell.hiring': (system, program) => ({
    ...system,
    pathways: [...(system.pathways ?? []), { id: 'new', title: 'New', steps: [program] }],
    engagements: [
      ...(system.engagements ?? []),
      { id: 'new', kind: 'validate-curriculum', partner: 'factory', pathways: ['new'], on: '2026-09-01' },
    ],
  }),
  'pell.credit': (system, program) => ({
    ...system,
    credentials: [
      ...(system.credentials ?? []),
      { id: 'bachelor', title: 'Bachelor of science', kind: 'BachelorDegree' },
    ],
    steps: [
      ...(system.steps ?? []),
      { id: 'next', title: 'Next', kind: 'degree-program', provider: 'college', awards: ['bachelor'] },
    ],
    agreements: [
      ...(system.agreements ?? []),
      {
        ...{ id: 'new', title: 'Credit', kind: 'articulation' },
        parties: [{ partner: 'college', signedOn: '2026-09-01' }],
        articulates: [{ from: { kind: 'step', step: program }, to: 'next' }],
      },
    ],
  }),
  'pell.earnings': (system, program) => {
    const paid = step({
      cost: { tuition: { amount: 900, currency: 'USD' }, fees: { amount: 9, currency: 'USD' } },
    });
    const after = paid(system, program);
    const median: Measurement = {
      ...{
        id: 'new median',
        measure: 'Median',
        indicator: 'median-earnings-of-aided-completers',
        step: program,
      },
      ...{ value: 40_000, unit: 'USD', period: { from: '2024-07-01', to: '2025-06-30' }, source: 'Records' },
    };
    return { ...after, measurements: [...(after.measurements ?? []), median] };
  },
};

/** The document after a set of changes: shown to an office where something is there to be judged, else really made. */
function changed(
  system: PathwaySystem,
  program: string,
  set: ChangeSet,
  before: Determination,
): PathwaySystem {
  let after = system;
  for (const { fact, how } of set) {
    const { examined = 0 } = before.facts.find(({ id }) => id === fact) ?? {};
    const edit = how === 'change-program' || examined === 0 ? edits[fact] : undefined;
    const shown: Attestation = {
      ...{ id: `shown ${fact}`, definition: 'workforce-pell', proposition: fact, asserts: true },
      ...{ subject: { kind: 'step', id: program }, by: officeOf(fact) },
      ...{ on: '2026-10-01', basis: 'Shown' },
    };
    after = edit?.(after, program) ?? { ...after, attestations: [...(after.attestations ?? []), shown] };
  }
  return after;
}

test.each(programs)(
  'every smallest change of %s meets its element, and those of all the definition',
  (program) => {
    const before = judged(college, program);
    let tried = 0;
    for (const { id, toMeet = [] } of before.elements)
      for (const set of toMeet) {
        const after = judged(changed(college, program, set, before), program);
        const verdict = after.elements.find((element) => element.id === id)?.verdict;
        expect([id, set.map(({ fact }) => fact), verdict]).toEqual([id, set.map(({ fact }) => fact), 'met']);
        tried++;
      }
    for (const set of before.change.toMeet) {
      expect(judged(changed(college, program, set, before), program).verdict).toBe('met');
      tried++;
    }
    expect(tried > 0).toBe(program !== 'aide');
  },
);

test.each(
  judged(college, 'aide').change.toLose.map((set) => [set.map(({ fact }) => fact).join(), set] as const),
)('the program that is met is lost by %s', (_, set) => {
  const refused = set.map(
    ({ fact }, at): Attestation => ({
      ...{ id: `denied ${at}`, definition: 'workforce-pell', proposition: fact, asserts: false },
      ...{ subject: { kind: 'step', id: 'aide' }, by: officeOf(fact) },
      ...{ on: '2026-10-01', basis: 'Review' },
    }),
  );
  const kept = (college.attestations ?? []).filter(
    ({ proposition }) => !set.some(({ fact }) => fact === proposition),
  );
  expect(judged({ ...college, attestations: [...kept, ...refused] }, 'aide').verdict).not.toBe('met');
});

test.each(Object.entries(keepsOut))(
  'what is to be done first for %s is what contradicts',
  (program, refuted) => {
    const speech = speechFor(judged(college, program), workforcePellTexts);
    const remedies = remediesOf(judged(college, program), speech).map(({ fact }) => fact);
    expect(remedies.slice(0, refuted.length).sort()).toEqual([...refuted].sort());
    expect(remedies.length > refuted.length).toBe(program !== 'aide');
  },
);
