/** The developed example: everything is met, and each added fact is there for a reason. */
import { describe, expect, test } from 'vitest';
import { wioa } from '../../../src/definitions/wioa/definition.js';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { sample } from '../../depth.js';
import { developed, tucson } from '../examples.js';

const asOf = '2026-11-01';
const verdicts = (system: PathwaySystem) =>
  Object.fromEntries(determineWioa(system, 'bht', { asOf }).elements.map(({ id, verdict }) => [id, verdict]));
const allMet = Object.fromEntries(wioa.elements.map(({ id }) => [id, 'met']));

/** Each added fact, and what changes without it: element → verdict and why. */
const lost: Readonly<
  Record<string, Readonly<Record<string, readonly [verdict: string, ...causes: string[]]>>>
> = {
  '/region': { A: ['undetermined', 'missing-fact'] },
  '/pathways bht/sectors': { A: ['undetermined', 'missing-fact'] },
  // Open to all then, and the supports serve whoever comes.
  '/pathways bht/populations': {},
  '/pathways bht/onward': { B: ['undetermined', 'nothing-to-examine'] },
  '/competencies de-escalation': { A: ['undetermined', 'unresolved-reference'] },
  '/credentials hse-diploma': { F: ['undetermined', 'unresolved-reference'] },
  '/supports navigator': { C: ['undetermined', 'nothing-to-examine'] },
  '/supports bus-passes': { E: ['undetermined', 'missing-fact'] },
  '/supports placement': { G: ['undetermined', 'missing-fact'] },
  '/terms spring-2026': { D: ['undetermined', 'unresolved-reference'] },
  '/steps hse': { F: ['undetermined', 'nothing-to-examine'] },
  '/steps bht-iet': { D: ['undetermined', 'nothing-to-examine'] },
  // Instruction that runs together accelerates as well.
  '/steps bht-basic-1/accelerators': {},
  '/steps bht-basic-1/competencies': { A: ['undetermined', 'missing-fact'] },
  '/entries abe-door/requires': { F: ['undetermined', 'missing-fact'] },
  '/entries abe-door/assessment': { E: ['undetermined', 'missing-fact'] },
  '/exits technician': { G: ['undetermined', 'missing-fact'] },
  '/skillNeeds crisis-skills': { A: ['undetermined', 'nothing-to-examine'] },
  '/evidence county-report': { A: ['undetermined', 'missing-fact'] },
  '/attestations quality': { 'lead-in': ['undetermined', 'needs-judgment'] },
  '/attestations practicable': { E: ['undetermined', 'needs-judgment'] },
};

function added(): string[] {
  const illustration = developed().extensions?.['illustration'] as { added: string[] };
  return illustration.added;
}

type Row = Record<string, unknown> & { id: string };

/** Takes out what a name such as `/steps hse` or `/steps hse/awards` stands for. */
function without(system: PathwaySystem, name: string): PathwaySystem {
  const [, table = '', id, field] = /^\/(\w+)(?: ([^/]+)(?:\/(\w+))?)?$/.exec(name) ?? [];
  const copy = structuredClone(system) as unknown as Record<string, unknown>;
  const rows = copy[table] as Row[] | undefined;
  if (rows === undefined) throw new Error(`There is no ${name} to take out.`);
  if (id === undefined) delete copy[table];
  else {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row || (field !== undefined && !(field in row))) throw new Error(`There is no ${name} to take out.`);
    if (field !== undefined) delete row[field];
    else copy[table] = rows.filter((candidate) => candidate !== row);
    if (table === 'steps' && field === undefined)
      for (const pathway of copy['pathways'] as { steps: string[] }[])
        pathway.steps = pathway.steps.filter((step) => step !== id);
  }
  return copy as unknown as PathwaySystem;
}

describe('the developed example', () => {
  test('is met, and so is every element', () => {
    const found = determineWioa(developed(), 'bht', { asOf });
    expect(found.verdict).toBe('met');
    expect(verdicts(developed())).toEqual(allMet);
    expect(found.facts.map(({ state }) => state)).toEqual(found.facts.map(() => 'true'));
    expect([found.questions, found.change.toMeet, found.faults]).toEqual([[], [], []]);
  });

  test('rests on attestations for what is left to judgment alone', () => {
    const judged = wioa.propositions.flatMap(({ id, judgment }) => (judgment ? id : []));
    const { attestations = [], ...bare } = developed();
    const ofJudgment = attestations.filter(({ proposition }) => judged.includes(proposition));
    expect(verdicts({ ...bare, attestations: ofJudgment })).toEqual(allMet);
    const open = Object.entries(verdicts(bare)).filter(([, verdict]) => verdict !== 'met');
    expect(open).toEqual([
      ['lead-in', 'undetermined'],
      ['E', 'undetermined'],
    ]);
    expect(determineWioa(bare, 'bht', { asOf }).questions.map(({ how }) => how)).toEqual([
      ...['get-judgment', 'get-judgment'],
    ]);
  });

  test('would be lost by any one of its propositions, but for the one that is a condition', () => {
    const { change } = determineWioa(developed(), 'bht', { asOf });
    const asked = wioa.propositions.map(({ id }) => id).filter((id) => id !== 'wioa.d.appropriate');
    expect(change.toLose.map((set) => set.map(({ fact, to }) => `${fact} ${to}`))).toEqual(
      asked.map((id) => [`${id} false`]),
    );
    const refused = determineWioa({ ...developed(), supports: [], complete: ['supports'] }, 'bht', { asOf });
    expect([refused.verdict, refused.change.toLose]).toEqual(['not-met', []]);
  });

  test('names what shows each proposition', () => {
    const places = determineWioa(developed(), 'bht', { asOf }).facts.map(({ id, for: pro }) => {
      const showing = pro.filter(({ bearing }) => bearing === 'establishes');
      return [
        id,
        showing.map(({ at }) => [at.kind, at.id, ...(at.field ? [at.field] : [])].join(' ')).sort(),
      ];
    });
    const programs = ['advanced', 'associate', 'basic-1', 'basic-2', 'basic-3', 'iet'].map(
      (id) => `step bht-${id}`,
    );
    const block = ['pathway bht steps', 'step bht-iet components'];
    expect(Object.fromEntries(places)).toEqual({
      'wioa.0.education': ['step abe', ...programs, 'step hse'],
      'wioa.0.training': programs,
      'wioa.0.services': ['support bus-passes', 'support navigator', 'support placement'],
      'wioa.0.quality': ['attestation quality'],
      'wioa.a.industry': ['evidence county-report'],
      'wioa.a.skill-needs': ['skill-need crisis-skills'],
      'wioa.b.options': ['entry abe-door'],
      'wioa.b.apprenticeship': ['pathway bht onward'],
      'wioa.c.counseling': ['support navigator'],
      'wioa.c.goals': ['support navigator goals'],
      'wioa.d.appropriate': ['pathway bht', ...block],
      'wioa.d.concurrent': block,
      'wioa.e.adapts': ['entry abe-door assessment'],
      'wioa.e.supports': ['support bus-passes populations', 'support bus-passes populations'],
      'wioa.e.accelerates': ['pathway bht steps', 'step bht-basic-1 accelerators', 'step bht-iet components'],
      'wioa.e.practicable': ['attestation practicable'],
      'wioa.f.diploma': ['entry abe-door'],
      'wioa.f.credential': ['entry abe-door'],
      'wioa.g.occupation': ['occupation bht'],
      'wioa.g.helps': ['exit technician occupations'],
    });
  });

  test('names the route to a diploma', () => {
    const diploma = determineWioa(developed(), 'bht', { asOf }).facts.find(
      ({ id }) => id === 'wioa.f.diploma',
    );
    expect(diploma?.for.map(({ message }) => message.params['route'])).toEqual([['abe', 'hse']]);
  });

  test('every added fact has its line in the table, and no line is left over', () => {
    expect(Object.keys(lost).sort()).toEqual(added().sort());
  });

  test.each(sample(Object.entries(lost)))('without %s just this changes: %j', (name, changes) => {
    const system = without(developed(), name);
    const read = readSystem(system);
    expect(read.ok || read.issues).toBe(true);
    const found = determineWioa(system, 'bht', { asOf });
    expect(verdicts(system)).toEqual({
      ...allMet,
      ...Object.fromEntries(Object.entries(changes).map(([id, [verdict]]) => [id, verdict])),
    });
    for (const [id, [, ...causes]] of Object.entries(changes))
      expect(found.elements.find((element) => element.id === id)?.causes).toEqual(causes);
    if (Object.keys(changes).length === 0) {
      expect([found.verdict, found.questions]).toEqual(['met', []]);
      return;
    }
    expect(found.verdict).toBe('undetermined');
    // One fact was lost, so one question is left, and a yes or a no to it settles the verdict.
    expect(found.questions.length).toBeGreaterThan(0);
    if (found.questions.length === 1) expect(found.questions[0]?.settles).toBe(true);
  });

  test('each element rests on an added fact', () => {
    const resting = new Set(Object.values(lost).flatMap((changes) => Object.keys(changes)));
    expect([...resting].sort()).toEqual(Object.keys(allMet).sort());
  });

  test('without all added facts it is the source example', () => {
    const bare = added().reduce(without, developed());
    const { id: _, description: __, extensions, ...rest } = bare;
    const { illustration: ___, ...kept } = extensions ?? {};
    const { id: ____, description: _____, extensions: printed, ...source } = tucson();
    expect(kept).toEqual(printed);
    const filled = Object.fromEntries(
      Object.entries(rest).filter(([, value]) => !Array.isArray(value) || value.length > 0),
    );
    expect(filled).toEqual(source);
    expect(JSON.stringify(determineWioa({ ...bare, id: source.title }, 'bht', { asOf }).elements)).toBe(
      JSON.stringify(determineWioa({ ...tucson(), id: source.title }, 'bht', { asOf }).elements),
    );
  });
});
