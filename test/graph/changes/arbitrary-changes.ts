/** Random wishes for random systems: as changes, and made by hand in a way that shares no code with the library. */
import * as fc from 'fast-check';
import { changedSystem } from '../../../src/graph/changes/changed-system.js';
import { closeStep } from '../../../src/graph/changes/close-step.js';
import type { Articulation } from '../../../src/model/agreement.js';
import type { DocumentChange, TableRow } from '../../../src/model/document-change.js';
import type { EntryPoint } from '../../../src/model/entry.js';
import type { ExitPoint } from '../../../src/model/exit.js';
import type { Requirement, RequirementLeaf } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import type { TableName } from '../../../src/model/tables.js';
import { creditSamples, type Sample } from '../arbitrary-system.js';
import { leavesOf } from '../oracle.js';
import { all, any } from '../small-system.js';

/** What somebody may want to try. */
export type Wish =
  | { readonly kind: 'close-step' | 'drop-requirement'; readonly step: string }
  | { readonly kind: 'add-step'; readonly step: Step; readonly pathways: readonly string[] }
  | { readonly kind: 'set-requirement'; readonly step: string; readonly requires: Requirement }
  | { readonly kind: 'add-award' | 'drop-award'; readonly step: string; readonly credential: string }
  | { readonly kind: 'add-articulation'; readonly articulation: Articulation; readonly agreement?: string }
  | { readonly kind: 'drop-articulation'; readonly articulation: Articulation }
  | { readonly kind: 'add-entry'; readonly entry: EntryPoint }
  | { readonly kind: 'drop-entry'; readonly entry: string }
  | { readonly kind: 'add-exit'; readonly exit: ExitPoint }
  | { readonly kind: 'drop-exit'; readonly exit: string };

/** A random system, a person, wishes that fit it, and the changes that fulfil them. */
export interface ChangedSample extends Sample {
  readonly wishes: readonly Wish[];
  readonly changes: readonly DocumentChange[];
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
    const wishes: Wish[] = [];
    let now = full;
    for (const raw of raws) {
      const wish = wishFor(now, raw, wishes.length);
      if (!wish) continue;
      wishes.push(wish);
      now = byHand(now, wish);
    }
    return { system: full, learner, wishes, changes: changesFor(full, wishes) };
  });

/** The changes that fulfil wishes, one after the other. */
export function changesFor(system: PathwaySystem, wishes: readonly Wish[]): DocumentChange[] {
  const changes: DocumentChange[] = [];
  for (const wish of wishes) changes.push(...changesOf(changedSystem(system, changes), wish));
  return changes;
}

function changesOf(system: PathwaySystem, wish: Wish): DocumentChange[] {
  const { pathways = [], agreements = [] } = system;
  const edited = (edit: (step: Step) => Partial<Step>): DocumentChange[] => {
    const id = 'step' in wish && typeof wish.step === 'string' ? wish.step : '';
    const row = system.steps?.find((each) => each.id === id);
    return row ? [{ kind: 'set', table: 'steps', id, row: { ...row, ...edit(row) } }] : [];
  };
  switch (wish.kind) {
    case 'close-step':
      return closeStep(system, wish.step);
    case 'add-step':
      return [
        { kind: 'add', table: 'steps', row: wish.step },
        ...pathways
          .filter(({ id }) => wish.pathways.includes(id))
          .map((row) => set('pathways', { ...row, steps: [...row.steps, wish.step.id] })),
      ];
    case 'drop-requirement':
      return edited(() => ({ requires: all() }));
    case 'set-requirement':
      return edited(() => ({ requires: wish.requires }));
    case 'add-award':
      return edited(({ awards = [] }) => ({ awards: [...awards, wish.credential] }));
    case 'drop-award':
      return edited(({ awards = [] }) => ({ awards: awards.filter((id) => id !== wish.credential) }));
    case 'add-articulation': {
      const into = agreements.find(({ id }) => id === wish.agreement);
      if (into)
        return [
          set('agreements', { ...into, articulates: [...(into.articulates ?? []), wish.articulation] }),
        ];
      const id = `articulation ${agreements.length}`;
      return [
        {
          kind: 'add',
          table: 'agreements',
          row: { id, kind: 'articulation', parties: [], articulates: [wish.articulation] },
        },
      ];
    }
    case 'drop-articulation':
      return agreements.map((row) =>
        set('agreements', {
          ...row,
          articulates: (row.articulates ?? []).filter((each) => !sameWords(each, wish.articulation)),
        }),
      );
    case 'add-entry':
      return [{ kind: 'add', table: 'entries', row: wish.entry }];
    case 'drop-entry':
      return [{ kind: 'remove', table: 'entries', id: wish.entry }];
    case 'add-exit':
      return [{ kind: 'add', table: 'exits', row: wish.exit }];
    case 'drop-exit':
      return [{ kind: 'remove', table: 'exits', id: wish.exit }];
  }
}

function set<T extends TableName>(table: T, row: TableRow<T>): DocumentChange {
  return { kind: 'set', table, id: row.id, row } as unknown as DocumentChange;
}

/** A wish that fits the system as it is; none where nothing of the kind is there. */
function wishFor(
  system: PathwaySystem,
  { what, one, two, three, flag }: { what: number; one: number; two: number; three: number; flag: boolean },
  at: number,
): Wish | undefined {
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
      return { kind: 'close-step', step: step.id };
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
export function byHand(system: PathwaySystem, wish: Wish): PathwaySystem {
  const { steps = [], pathways = [], agreements = [], entries = [], exits = [] } = structuredClone(system);
  const edited = (id: string, edit: (step: Step) => Partial<Step>) =>
    steps.map((step) => (step.id === id ? { ...step, ...edit(step) } : step));
  switch (wish.kind) {
    case 'close-step': {
      const left = entries.filter(({ step }) => step !== wish.step);
      return { ...system, steps: edited(wish.step, () => ({ requires: any() })), entries: left };
    }
    case 'add-step': {
      const listed = pathways.map((pathway) =>
        wish.pathways.includes(pathway.id)
          ? { ...pathway, steps: [...pathway.steps, wish.step.id] }
          : pathway,
      );
      return { ...system, steps: [wish.step, ...steps], pathways: listed };
    }
    case 'drop-requirement':
      return { ...system, steps: edited(wish.step, () => ({ requires: all() })) };
    case 'set-requirement':
      return { ...system, steps: edited(wish.step, () => ({ requires: wish.requires })) };
    case 'add-award':
      return {
        ...system,
        steps: edited(wish.step, ({ awards = [] }) => ({ awards: [wish.credential, ...awards] })),
      };
    case 'drop-award':
      return {
        ...system,
        steps: edited(wish.step, ({ awards = [] }) => ({
          awards: awards.filter((id) => id !== wish.credential),
        })),
      };
    case 'add-articulation': {
      const id = `by hand ${agreements.length}`;
      const made = { id, kind: 'mou', parties: [], articulates: [wish.articulation] } as const;
      return { ...system, agreements: [...agreements, made] };
    }
    case 'drop-articulation': {
      const left = agreements.map(({ articulates = [], ...rest }) => ({
        ...rest,
        articulates: articulates.filter((row) => !sameWords(row, wish.articulation)),
      }));
      return { ...system, agreements: left };
    }
    case 'add-entry':
      return { ...system, entries: [wish.entry, ...entries] };
    case 'drop-entry':
      return { ...system, entries: entries.filter(({ id }) => id !== wish.entry) };
    case 'add-exit':
      return { ...system, exits: [wish.exit, ...exits] };
    case 'drop-exit':
      return { ...system, exits: exits.filter(({ id }) => id !== wish.exit) };
  }
}
