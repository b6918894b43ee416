/** What a curriculum has no place for: each field is named, and nothing is claimed that the system does not say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCurriculum } from '../../../src/io/curricular-csv/read-curriculum.js';
import { writeCurriculum } from '../../../src/io/curricular-csv/write-curriculum.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { seen, trials } from '../../depth.js';
import { systems } from '../../model/arbitrary-system.js';
import { accepted } from '../accepted.js';

const nothing: Requirement = { kind: 'all', of: [] };
const course = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  title: `Course ${id}`,
  kind: 'course',
  requires: nothing,
  ...more,
});
const systemOf = (...steps: readonly Step[]): PathwaySystem => ({
  format: 'career-pathways/1',
  id: 'welding',
  title: 'Welding',
  steps,
  pathways: [{ id: 'welding', title: 'Welding', steps: steps.map(({ id }) => id) }],
});
const lossesOf = (system: PathwaySystem) =>
  writeCurriculum(system).losses.map(({ code, path }) => `${code} ${path}`);
const edited = (system: PathwaySystem, id: string, change: Partial<Step>) => ({
  ...system,
  steps: system.steps!.map((step) => (step.id === id ? { ...step, ...change } : step)),
});

describe('a step that does not say what it requires', () => {
  const { requires: _, ...silent } = course('2');
  test('is named: its blank cell says that it requires nothing', () => {
    const system = systemOf(course('1'), silent);
    expect(lossesOf(system)).toEqual(['unknown-requirement /steps/1']);
    expect(accepted(readCurriculum(writeCurriculum(system).output)).system.steps![1]!.requires).toEqual(
      nothing,
    );
  });
  test.each([
    ['without a column of prerequisites', 'Course ID,Course Name\n1,A\n2,B\n'],
    ['in a row that is cut off', 'Course ID,Course Name,Prerequisites\n1,A,\n2,B\n'],
    ['beside a column that is not understood', 'Course ID,Course Name,Prerequisites,Restrictions\n2,B,,\n'],
  ])('reads as one %s', (_, text) => {
    const { system } = accepted(readCurriculum(text));
    expect(system.steps!.at(-1)).not.toHaveProperty('requires');
    expect(writeCurriculum(system)).toMatchObject({ output: text, losses: [] });
  });
  test('one that requires nothing is named where no cell says so, and has its cell where the row was cut off', () => {
    const without = accepted(readCurriculum('Course ID,Course Name\n1,A\n')).system;
    expect(lossesOf(edited(without, '1', { requires: nothing }))).toEqual([
      'nothing-required /steps/0/requires',
    ]);
    const cut = accepted(readCurriculum('Course ID,Course Name,Prerequisites,Credits\n1,A\n')).system;
    expect(writeCurriculum(edited(cut, '1', { requires: nothing }))).toMatchObject({
      output: 'Course ID,Course Name,Prerequisites,Credits\n1,A,\n',
      losses: [],
    });
    expect(writeCurriculum(edited(cut, '1', { credits: 3 })).output).toContain('1,A,,3\n');
  });
});

describe('fields without a place', () => {
  test('each is a loss with its place', () => {
    const step = course('1', {
      kind: 'job',
      provider: 'mill',
      status: 'ceased',
      effective: { to: '2026-06-30' },
      cost: { amount: 40, currency: 'USD' },
      duration: 'P8W',
      clockHours: 120,
      delivery: ['online'],
      awards: ['badge'],
      cip: { edition: '2020', code: '48.0508' },
      occupation: 'welder',
      extensions: { yard: { bay: 4 } },
    });
    const fields = Object.keys(step).filter((field) => !['id', 'title', 'requires'].includes(field));
    const places = fields.map((field) => (field === 'extensions' ? 'extensions/yard' : field));
    expect(lossesOf(systemOf(course('2'), step)).sort()).toEqual(
      places.map((place) => `no-term /steps/1/${place}`).sort(),
    );
  });
  test('the unit of credits has one where all are counted alike, by semesters or quarters', () => {
    const written = (...units: readonly Step['creditUnit'][]) =>
      writeCurriculum(
        systemOf(
          ...units.map((creditUnit, at) => course(`${at}`, { credits: 4.5, creditUnit: creditUnit! })),
        ),
      );
    const quarters = written('quarter', 'quarter');
    expect(quarters.losses).toEqual([]);
    expect(accepted(readCurriculum(quarters.output)).calendar).toBe('quarter');
    for (const units of [
      ['quarter', 'semester'],
      ['clock', 'clock'],
      ['quarter', undefined],
    ] as const) {
      const { output, losses } = written(...units);
      expect(accepted(readCurriculum(output))).not.toHaveProperty('calendar');
      expect(losses.map(({ path }) => path)).toEqual(
        units.flatMap((unit, at) => (unit ? [`/steps/${at}/creditUnit`] : [])),
      );
    }
    const { system } = accepted(
      readCurriculum('System Type,Semester\nCourse ID,Course Name,Prerequisites,Credit Hours\n1,A,,3\n'),
    );
    expect(lossesOf(edited(system, '1', { creditUnit: 'semester' }))).toEqual([]);
    expect(lossesOf(edited(system, '1', { creditUnit: 'quarter' }))).toEqual(['no-term /steps/0/creditUnit']);
  });
  test('a column that the file lacks is no place', () => {
    const { system } = accepted(readCurriculum('Course ID,Course Name,Prerequisites\n1,A,\n'));
    expect(lossesOf(edited(system, '1', { credits: 3, term: '2' }))).toEqual([
      'no-term /steps/0/credits',
      'no-term /steps/0/term',
    ]);
    const columns = { id: 'Code', before: 'Needs' };
    const untitled = accepted(readCurriculum('Code,Needs\n1,\n', { columns })).system;
    expect(lossesOf(edited(untitled, '1', { title: 'A' }))).toEqual(['title-not-written /steps/0/title']);
  });
  test('of the system, the pathway, the institution and the terms', () => {
    const { system } = accepted(
      readCurriculum(
        'Curriculum,Welding\nInstitution,Yard College\nCourse ID,Course Name,Prerequisites,Term\n1,A,,1\n2,B,,2\n',
      ),
    );
    expect(lossesOf(system)).toEqual([]);
    const more: PathwaySystem = {
      ...system,
      language: 'en',
      partners: [{ id: 'institution', name: 'Harbor College', types: ['postsecondary'], goals: ['jobs'] }],
      terms: [...system.terms!, { id: '3', title: 'Term 3' }].map((term) =>
        term.id === '2' ? { ...term, title: 'Spring', period: { from: '2027-01-11' } } : term,
      ),
      pathways: [{ ...system.pathways![0]!, cluster: 'Manufacturing', steps: ['1', '2', '9'] }],
    };
    expect(lossesOf(more)).toEqual([
      'no-term /language',
      'no-term /pathways/0/cluster',
      'not-there /pathways/0/steps/2',
      'no-term /partners/0/name',
      'no-term /partners/0/goals',
      'no-term /terms/1/title',
      'no-term /terms/1/period',
      'not-written /terms',
    ]);
    expect(writeCurriculum(more).tally).toMatchObject({ in: 7, mapped: 6, left: { terms: 1 } });
  });
});

test('whatever is not read again as it was is a loss with its place', () => {
  let [kept, lost] = [0, 0];
  fc.assert(
    fc.property(systems, (given) => {
      const pathway = { id: 'all', title: 'All', steps: (given.steps ?? []).map(({ id }) => id) };
      const system = { ...given, pathways: [pathway] };
      const { output, losses } = writeCurriculum(system, { pathway: pathway.id });
      const read = accepted(readCurriculum(output)).system;
      const on = new Set(pathway.steps);
      const steps = (system.steps ?? []).flatMap((step, at) => (on.has(step.id) ? [{ step, at }] : []));
      const ids = new Map(steps.map(({ step }, place) => [step.id, read.steps![place]!.id]));
      const isNamed = (place: string) =>
        losses.some(({ path }) => path === place || path.startsWith(`${place}/`));
      for (const [place, { step, at }] of steps.entries()) {
        const again = read.steps![place]!;
        for (const field of Object.keys({ ...step, ...again }) as (keyof Step)[]) {
          if (field === 'id' || (field === 'extensions' && step.extensions === undefined)) continue;
          const isKept =
            field === 'requires'
              ? asked(again.requires) === asked(step.requires, ids)
              : JSON.stringify(again[field]) === JSON.stringify(step[field]);
          if (isKept) kept += 1;
          else {
            lost += 1;
            const places = [`/steps/${at}/${field}`, ...(field === 'requires' ? [`/steps/${at}`] : [])];
            const isUnit = field === 'creditUnit' && output.includes(`System Type,${step.creditUnit}`);
            expect(isUnit || places.some(isNamed), places[0]).toBe(true);
          }
        }
      }
    }),
    trials(10_000, 21, 8),
  );
  seen(kept, 1000);
  seen(lost, 1000);
});

/** The parts of a requirement, in any order, with the ids of the file. */
function asked(requires: Requirement | undefined, ids?: ReadonlyMap<string, string>): string {
  if (!requires) return 'unknown';
  const parts = requires.kind === 'all' ? requires.of : [requires];
  const texts = parts.map((part) => {
    if (part.kind !== 'step') return JSON.stringify(part);
    const { step, timing = 'before', ...more } = part;
    return JSON.stringify([ids?.get(step) ?? step, timing, more.minGrade]);
  });
  return [...new Set(texts)].sort().join();
}
