/** Random changes to random systems, and a plain way to make them by hand, which shares no code with the library. */
import * as fc from 'fast-check';
import type { Change } from '../../../src/graph/changes/change.js';
import type { Requirement, RequirementLeaf } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { creditSamples, type Sample } from '../arbitrary-system.js';
import { leavesOf } from '../oracle.js';
import { all, any } from '../small-system.js';

/** A random system, a person, and changes that fit it. */
export interface ChangedSample extends Sample {
  readonly changes: readonly Change[];
}

const named = ['basic', 'advanced', '__proto__', 'license', 'diploma'];
const title = 'Title';

/** The system with the tables that its rows point into. */
function withTables(system: PathwaySystem): PathwaySystem {
  return {
    ...system,
    credentials: named.map((id) => ({ id, title, kind: 'Certificate' })),
    competencies: ['reading', 'welding', 'toString'].map((id) => ({ id, title })),
    occupations: ['aide', 'nurse'].map((id) => ({ id, title })),
  };
}

/** Number 0 to 8 of the steps, again and again. */
const pick = fc.nat({ max: 1000 });

const rawChanges = fc.array(
  fc.record({ what: fc.nat({ max: 11 }), one: pick, two: pick, three: pick, flag: fc.boolean() }),
  { minLength: 1, maxLength: 3 },
);

export const changedSamples: fc.Arbitrary<ChangedSample> = fc
  .tuple(creditSamples, rawChanges)
  .map(([{ system, learner }, raws]) => {
    const full = withTables(system);
    const changes: Change[] = [];
    let now = full;
    for (const raw of raws) {
      const change = changeFor(now, raw, changes.length);
      if (!change) continue;
      changes.push(change);
      now = byHand(now, change);
    }
    return { system: full, learner, changes };
  });

/** A change that fits the system as it is; none where nothing of the kind is there. */
function changeFor(
  system: PathwaySystem,
  { what, one, two, three, flag }: { what: number; one: number; two: number; three: number; flag: boolean },
  at: number,
): Change | undefined {
  const from = <T>(rows: readonly T[], number: number): T | undefined => rows[number % rows.length];
  const steps = system.steps ?? [];
  const step = from(steps, one)!;
  const credential = from(named, two)!;
  const trees = [...steps, ...(system.entries ?? [])].flatMap(({ requires }) =>
    requires && isKnown(system, requires) ? requires : [],
  );
  const tree: Requirement = from(trees, three) ?? { kind: 'credential', credential };
  const rows = (system.agreements ?? []).flatMap(({ articulates = [] }) => articulates);
  switch (what) {
    case 0:
      return { kind: 'ban-step', step: step.id };
    case 1:
      return {
        kind: 'add-step',
        step: {
          // Sometimes one that requirements ask for already.
          id: one % 2 === 0 && !steps.some(({ id }) => id === 'nowhere') ? 'nowhere' : `new ${at}`,
          title,
          kind: 'course',
          awards: [credential],
          ...(flag ? { requires: tree } : {}),
        },
        pathways: three % 3 === 0 ? [] : ['p'],
      };
    case 2:
      return { kind: 'drop-requirement', step: step.id };
    case 3:
      return { kind: 'set-requirement', step: step.id, requires: tree };
    case 4:
      return step.awards?.includes(credential) ? undefined : { kind: 'add-award', step: step.id, credential };
    case 5: {
      const award = from(step.awards ?? [], two);
      return award === undefined ? undefined : { kind: 'drop-award', step: step.id, credential: award };
    }
    case 6: {
      const source = flag
        ? ({ kind: 'credential', credential } as const)
        : ({ kind: 'step', step: from(steps, two)!.id } as const);
      const articulation = { from: source, to: step.id };
      return rows.some((row) => sameWords(row, articulation))
        ? undefined
        : { kind: 'add-articulation', articulation, ...(three % 2 ? { agreement: 'credit' } : {}) };
    }
    case 7: {
      const row = from(rows, one);
      return row && { kind: 'drop-articulation', articulation: row };
    }
    case 8:
      return {
        kind: 'add-entry',
        entry: { id: `door ${at}`, pathway: 'p', step: step.id, ...(flag ? { requires: tree } : {}) },
      };
    case 9: {
      const entry = from(system.entries ?? [], one);
      return entry && { kind: 'drop-entry', entry: entry.id };
    }
    case 10:
      return {
        kind: 'add-exit',
        exit: {
          id: `new way ${at}`,
          pathway: 'p',
          after: { kind: 'step', step: step.id },
          occupations: ['nurse'],
        },
      };
    default: {
      const exit = from(system.exits ?? [], one);
      return exit && { kind: 'drop-exit', exit: exit.id };
    }
  }
}

const sameWords = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Whether everything that a requirement names is in the system. */
function isKnown({ steps = [] }: PathwaySystem, tree: Requirement): boolean {
  const has = (id: string) => steps.some((step) => step.id === id);
  return leavesOf(tree).every((leaf: RequirementLeaf) =>
    leaf.kind === 'step' ? has(leaf.step) : leaf.kind === 'credits' ? leaf.of.every(has) : true,
  );
}

/** The changed document, edited the plain way: table by table, all rows copied. */
export function byHand(system: PathwaySystem, change: Change): PathwaySystem {
  const { steps = [], pathways = [], agreements = [], entries = [], exits = [] } = structuredClone(system);
  const edited = (id: string, edit: (step: Step) => Partial<Step>) =>
    steps.map((step) => (step.id === id ? { ...step, ...edit(step) } : step));
  switch (change.kind) {
    case 'ban-step': {
      const left = entries.filter(({ step }) => step !== change.step);
      return { ...system, steps: edited(change.step, () => ({ requires: any() })), entries: left };
    }
    case 'add-step': {
      const listed = pathways.map((pathway) =>
        change.pathways.includes(pathway.id)
          ? { ...pathway, steps: [...pathway.steps, change.step.id] }
          : pathway,
      );
      return { ...system, steps: [change.step, ...steps], pathways: listed };
    }
    case 'drop-requirement':
      return { ...system, steps: edited(change.step, () => ({ requires: all() })) };
    case 'set-requirement':
      return { ...system, steps: edited(change.step, () => ({ requires: change.requires })) };
    case 'add-award':
      return {
        ...system,
        steps: edited(change.step, ({ awards = [] }) => ({ awards: [change.credential, ...awards] })),
      };
    case 'drop-award':
      return {
        ...system,
        steps: edited(change.step, ({ awards = [] }) => ({
          awards: awards.filter((id) => id !== change.credential),
        })),
      };
    case 'add-articulation': {
      const id = `by hand ${agreements.length}`;
      const made = { id, kind: 'mou', parties: [], articulates: [change.articulation] } as const;
      return { ...system, agreements: [...agreements, made] };
    }
    case 'drop-articulation': {
      const left = agreements.map(({ articulates = [], ...rest }) => ({
        ...rest,
        articulates: articulates.filter((row) => !sameWords(row, change.articulation)),
      }));
      return { ...system, agreements: left };
    }
    case 'add-entry':
      return { ...system, entries: [change.entry, ...entries] };
    case 'drop-entry':
      return { ...system, entries: entries.filter(({ id }) => id !== change.entry) };
    case 'add-exit':
      return { ...system, exits: [change.exit, ...exits] };
    case 'drop-exit':
      return { ...system, exits: exits.filter(({ id }) => id !== change.exit) };
  }
}
