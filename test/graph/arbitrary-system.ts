/** Random small systems with one pathway, `p`, and random learners: cyclic, contradictory and odd ones included. */
import * as fc from 'fast-check';
import type { EntryPoint } from '../../src/model/entry.js';
import type { ExitPoint } from '../../src/model/exit.js';
import type { Learner } from '../../src/model/learner.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import type { Aim } from './oracle.js';

/** A system and a person. */
export interface Sample {
  readonly system: PathwaySystem;
  readonly learner: Learner;
}

const names = ['a', 'b', 'c', '10', '2', '__proto__', 'constructor', 'é', '😀'];
const credentials = ['basic', 'advanced', '__proto__'];
const outsideCredentials = ['license', 'diploma'];
const competencies = ['reading', 'welding', 'toString'];
const occupations = ['aide', 'nurse'];
const populations = ['veterans', 'adults'] as const;
const schemes = ['grade', 'nrs'];
/** On no pathway `p`: one in the system, one nowhere. */
const elsewhere = ['other', 'nowhere'];
/** Multiples of a thousandth that are exact as thousandths. */
const creditAmounts = [0, 0.001, 0.1, 0.2, 0.25, 0.3, 1, 1.5, 3, 4];

const among = <T>(values: readonly T[]) => fc.constantFrom(...values);
const level = fc.record({ scheme: among(schemes), level: fc.integer({ min: 1, max: 3 }) });
const optional = <T>(value: fc.Arbitrary<T>, freq = 2) => fc.option(value, { nil: undefined, freq });
const few = <T>(value: fc.Arbitrary<T>, maxLength = 2) => fc.array(value, { maxLength });

/** Leaves a field out where it is undefined. */
function sparse<T extends object>(row: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(row).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Number 0 to 8: steps of the pathway, which are put in later; 9 and 10: elsewhere. */
const place = fc.nat({ max: 10 }).map(String);

const plainStep = place.map((step): Requirement => ({ kind: 'step', step }));
const simultaneous = fc
  .tuple(place, among(['concurrent', 'same-term', 'before'] as const))
  .map(([step, timing]): Requirement => ({ kind: 'step', step, timing }));
const gradedStep = fc
  .tuple(place, among([0, 2, 3]), optional(among(['concurrent', 'before'] as const)))
  .map(
    ([step, minGrade, timing]): Requirement =>
      sparse({ kind: 'step', step, minGrade, timing }) as Requirement,
  );
const creditSum = fc
  .tuple(among([0, 0.3, 1, 2.5, 4, 7, 50]), fc.array(place, { maxLength: 4 }))
  .map(([least, of]): Requirement => ({ kind: 'credits', least, of }));
const fact = fc.oneof(
  among([...credentials, ...outsideCredentials]).map(
    (credential): Requirement => ({ kind: 'credential', credential }),
  ),
  level.map((at): Requirement => ({ kind: 'level', ...at })),
  among(competencies).map((competency): Requirement => ({ kind: 'competency', competency })),
  among(populations).map((population): Requirement => ({ kind: 'population', population })),
  among(['interview', 'permission']).map((text): Requirement => ({ kind: 'text', text })),
  fc
    .tuple(among([0, 1, 2]), optional(among(occupations)))
    .map(
      ([years, occupation]): Requirement => sparse({ kind: 'experience', years, occupation }) as Requirement,
    ),
);
const leaf = fc.oneof(
  { arbitrary: plainStep, weight: 4 },
  { arbitrary: simultaneous, weight: 4 },
  { arbitrary: gradedStep, weight: 1 },
  { arbitrary: creditSum, weight: 1 },
  { arbitrary: fact, weight: 3 },
);

/** A requirement over numbered steps. */
export const requirements: fc.Arbitrary<Requirement> = fc.letrec<{ tree: Requirement }>((tie) => {
  const parts = fc.array(tie('tree'), { maxLength: 3 });
  const group = fc.oneof(
    fc.tuple(among(['all', 'any'] as const), parts).map(([kind, of]): Requirement => ({ kind, of })),
    fc.tuple(fc.nat({ max: 4 }), parts).map(([least, of]): Requirement => ({ kind: 'some', least, of })),
    // The same part twice.
    fc
      .tuple(fc.integer({ min: 1, max: 2 }), parts)
      .map(([least, of]): Requirement => ({ kind: 'some', least, of: [...of, ...of.slice(0, 1)] })),
  );
  return {
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { arbitrary: leaf, weight: 3 },
      { arbitrary: group, weight: 2 },
    ),
  };
}).tree;

/** Puts ids in the place of numbers. */
function named(tree: Requirement, idOf: (place: number) => string): Requirement {
  if (tree.kind === 'step') return { ...tree, step: idOf(Number(tree.step)) };
  if (tree.kind === 'credits') return { ...tree, of: tree.of.map((step) => idOf(Number(step))) };
  if (tree.kind === 'all' || tree.kind === 'any' || tree.kind === 'some')
    return { ...tree, of: tree.of.map((part) => named(part, idOf)) };
  return tree;
}

/** One rung of a ladder, so that pathways are long: a step and, sometimes, something else or instead. */
function afterStep(step: string, tree: Requirement | undefined): Requirement {
  const rung: Requirement = { kind: 'step', step };
  if (tree === undefined || tree.kind === 'step') return rung;
  return { kind: tree.kind === 'any' ? 'all' : 'any', of: [rung, tree] };
}

const stepFields = fc.record({
  requires: optional(requirements, 6),
  awards: optional(fc.subarray(credentials, { maxLength: 2 })),
  raises: optional(few(level, 1)),
  competencies: optional(few(among(competencies), 1)),
  credits: optional(among(creditAmounts)),
});

const doors = few(fc.tuple(fc.nat({ max: 10 }), optional(requirements, 3), fc.nat({ max: 9 })), 3);
const ways = few(
  fc.tuple(
    fc.oneof(
      fc.nat({ max: 10 }).map((at) => ({ kind: 'step', step: String(at) }) as const),
      among([...credentials, ...outsideCredentials]).map(
        (id) => ({ kind: 'credential', credential: id }) as const,
      ),
    ),
    optional(fc.subarray(occupations)),
    fc.nat({ max: 9 }),
  ),
  3,
);

/** Systems whose pathway `p` has two to nine steps. */
export const systems: fc.Arbitrary<PathwaySystem> = fc
  .tuple(
    fc.shuffledSubarray(names, { minLength: 2 }),
    fc.array(stepFields, { minLength: names.length, maxLength: names.length }),
    doors,
    ways,
    among(['anyhow', 'back', 'ladder'] as const),
    fc.boolean(),
  )
  .map(([ids, fields, doorRows, wayRows, order, sloppy]): PathwaySystem => {
    const idOf = (at: number) => elsewhere[at - 9] ?? (ids[at % ids.length] as string);
    const steps = ids.map((id, index): Step => {
      const { requires, ...rest } = fields[index] as (typeof fields)[number];
      // Some systems look back only, so that not everything is a cycle.
      const placed = (at: number) => idOf(order !== 'anyhow' && at < 9 && index > 0 ? at % index : at);
      const tree = requires && (order === 'anyhow' || index > 0) ? named(requires, placed) : undefined;
      const rung = order === 'ladder' && index > 0 ? afterStep(idOf(index - 1), tree) : tree;
      return { id, title: id, kind: 'course', ...(sparse({ ...rest, requires: rung }) as object) };
    });
    const entries = doorRows.map(([at, requires, spread], index): EntryPoint => {
      const tree = requires && named(requires, idOf);
      const pathway = spread === 0 ? 'q' : 'p';
      return { id: `door ${9 - index}`, pathway, step: idOf(at), ...(tree ? { requires: tree } : {}) };
    });
    const exits = wayRows.map(([after, toWork, spread], index): ExitPoint => {
      const named = after.kind === 'step' ? { ...after, step: idOf(Number(after.step)) } : after;
      const pathway = spread === 0 ? 'q' : 'p';
      return { id: `way ${9 - index}`, pathway, after: named, ...(toWork ? { occupations: toWork } : {}) };
    });
    const other: Step = { id: 'other', title: 'Other', kind: 'course', credits: 3, awards: ['basic'] };
    return {
      format: 'career-pathways/1',
      id: 'random',
      title: 'Random',
      steps: [...steps, other],
      pathways: [
        { id: 'q', title: 'Q', steps: ['other'] },
        { id: 'p', title: 'P', steps: sloppy ? [...ids, 'ghost', ...ids.slice(0, 1)] : ids },
      ],
      entries,
      exits,
    };
  });

/** Random people; every step is listed once at most. */
export const learners: fc.Arbitrary<Learner> = fc
  .tuple(
    fc.oneof(
      fc.constant([]),
      fc.subarray([...names, ...elsewhere]),
      fc.shuffledSubarray(names, { maxLength: 3 }),
    ),
    fc.array(optional(fc.integer({ min: 0, max: 4 })), { minLength: 11, maxLength: 11 }),
    fc.record({
      credentials: optional(fc.subarray([...credentials, ...outsideCredentials])),
      levels: optional(few(level)),
      competencies: optional(fc.subarray(competencies)),
      populations: optional(fc.subarray([...populations])),
      experience: optional(
        few(fc.record({ years: among([0.5, 1, 2]), occupation: optional(among(occupations)) }).map(sparse)),
      ),
    }),
  )
  .map(([steps, grades, rest]) => {
    const taken = steps.map((step, index) => sparse({ step, grade: grades[index] }));
    return {
      ...(sparse(rest) as Learner),
      ...(taken.length > 0 ? { steps: taken as Learner['steps'] } : {}),
    } as Learner;
  });

/** A random system and a random person. */
export const samples: fc.Arbitrary<Sample> = fc.record({ system: systems, learner: learners });

/** Something to aim for that the pathway `p` knows. */
export const aims: fc.Arbitrary<Aim> = fc.oneof(
  { arbitrary: among([...names, 'other']).map((step): Aim => ({ kind: 'step', step })), weight: 2 },
  among(credentials).map((credential): Aim => ({ kind: 'credential', credential })),
  among(occupations).map((occupation): Aim => ({ kind: 'occupation', occupation })),
);

/** A learner with all that two learners have; where both took a step, the first's record counts. */
export function bothOf(one: Learner, other: Learner): Learner {
  const known = new Set((one.steps ?? []).map(({ step }) => step));
  return {
    steps: [...(one.steps ?? []), ...(other.steps ?? []).filter(({ step }) => !known.has(step))],
    credentials: [...(one.credentials ?? []), ...(other.credentials ?? [])],
    levels: [...(one.levels ?? []), ...(other.levels ?? [])],
    competencies: [...(one.competencies ?? []), ...(other.competencies ?? [])],
    populations: [...(one.populations ?? []), ...(other.populations ?? [])],
    experience: [...(one.experience ?? []), ...(other.experience ?? [])],
  };
}

/** A random system with credit that articulates and other placements at its doors, and a random person. */
export const creditSamples: fc.Arbitrary<Sample> = fc
  .tuple(
    samples,
    few(fc.tuple(fc.oneof(place, among([...credentials, ...outsideCredentials])), place), 3),
    few(requirements),
  )
  .map(([{ system, learner }, rows, ways]) => {
    const ids = [...(system.pathways?.[1]?.steps ?? []), ...elsewhere];
    const idOf = (at: string) => ids[Number(at) % ids.length] as string;
    const articulates = rows.map(([from, to]) => ({
      from: /^\d+$/.test(from)
        ? ({ kind: 'step', step: idOf(from) } as const)
        : ({ kind: 'credential', credential: from } as const),
      to: idOf(to),
    }));
    const alternatives = ways.map((way) => ({ requires: named(way, (at) => idOf(String(at))) }));
    return {
      learner,
      system: {
        ...system,
        agreements: [{ id: 'credit', kind: 'articulation', parties: [], articulates }],
        entries: (system.entries ?? []).map((entry) => ({ ...entry, alternatives })),
      },
    };
  });
