/** Executed examples for the pages about rules: the smallest documents in which a proposition is in a state. */
import { byCodeUnits } from '../../src/base/ids.js';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determine } from '../../src/definitions/determine.js';
import type { Definition } from '../../src/definitions/engine/definition.js';
import { wioa } from '../../src/definitions/wioa/definition.js';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import type { Determination } from '../../src/logic/determination.js';
import type { Fact } from '../../src/logic/fact.js';
import type { TruthState } from '../../src/logic/verdict.js';
import { readSystem } from '../../src/model/read-system.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { articulationTable } from '../definitions/articulation/cases.js';
import { ecppTable } from '../definitions/ecpp/cases.js';
import { etpTable } from '../definitions/etp/cases.js';
import { hr8210Table } from '../definitions/hr-8210/cases.js';
import { ietTable } from '../definitions/iet/cases.js';
import { jenkinsTable } from '../definitions/jenkins/cases.js';
import { tables as partnerTables } from '../definitions/partners/cases.js';
import { perkinsTable } from '../definitions/perkins/cases.js';
import { preApprenticeshipTable } from '../definitions/pre-apprenticeship/cases.js';
import { rpcTable } from '../definitions/recognized-credential/cases.js';
import { registeredTable } from '../definitions/registered-apprenticeship/cases.js';
import { stackableTable } from '../definitions/stackable-credential/cases.js';
import { propositionTables, usualDay } from '../definitions/wioa/cases.js';
import { fullDocument } from '../definitions/wioa/full-document.js';
import { pellTable } from '../definitions/workforce-pell/cases.js';

/** The cases of every definition but the federal one. */
const tables = [
  ...[...partnerTables, jenkinsTable, ietTable, pellTable],
  ...[ecppTable, hr8210Table, perkinsTable],
  ...[articulationTable, rpcTable, stackableTable],
  ...[etpTable, registeredTable, preApprenticeshipTable],
];

/** A document and what it comes to for one proposition. */
export interface Shown {
  /** What the document is, in a sentence; absent where the heading says it. */
  readonly name?: string;
  readonly system: PathwaySystem;
  readonly asOf: string;
  readonly fact: Fact;
}

type Determine = (system: PathwaySystem, asOf?: string) => Determination;

/** Whether a proposition is the one that is asked for, or one whose attestations that looks at. */
const isAsked = (id: string, only: string) =>
  id === only || (only.endsWith('-current') && id === only.replace('-current', '-determined'));

/** How the definition of an example is run over a document; `only` one of its propositions, which is quicker. */
export function runnerOf(definition: string, only?: string): Determine {
  const asking = <D extends Definition<never>>(whole: D): D =>
    only === undefined
      ? whole
      : { ...whole, elements: [], propositions: whole.propositions.filter(({ id }) => isAsked(id, only)) };
  if (definition === wioa.id) {
    const asked = asking(wioa);
    return (system, asOf = usualDay) =>
      determine(asked, system, { kind: 'pathway', id: 'p' }, { asOf, explain: 'verdict' });
  }
  const table = tables.find((each) => each.definition.id === definition);
  if (!table) throw new Error(`There are no cases for "${definition}".`);
  const asked = asking(table.definition);
  return (system, asOf = usualDay) => table.run(asked, system, { asOf, explain: 'verdict' });
}

/** What a document comes to for one proposition. */
function factOf(definition: string, proposition: string, system: PathwaySystem, asOf?: string): Fact {
  const { facts } = runnerOf(definition, proposition)(system, asOf);
  return facts.find(({ id }) => id === proposition) as Fact;
}

const weigh = (value: unknown) => JSON.stringify(value).length;

type WioaCase = Shown & { readonly proposition: string };

const run = new Map<string, readonly WioaCase[]>();

/** The cases of a proposition of the WIOA definition that come out as they say, run once. */
function casesOf(proposition: string): readonly WioaCase[] {
  const { cases = [] } = propositionTables.find(({ id }) => id === proposition) ?? {};
  const known = run.get(proposition);
  const found =
    known ??
    cases.flatMap(({ name, system, asOf = usualDay, expect }) => {
      const fact = factOf(wioa.id, proposition, system, asOf);
      return fact.state === expect.state ? [{ proposition, name, system, asOf, fact }] : [];
    });
  run.set(proposition, found);
  return found;
}

/** Those of every proposition. */
export const wioaCases = (): readonly WioaCase[] => propositionTables.flatMap(({ id }) => casesOf(id));

/** The best of some: first those that show it by structure, then the smallest. */
export function bestOf<T extends Shown>(some: readonly T[]): T | undefined {
  const rank = ({ system, fact }: T) =>
    (fact.judgment || !(system.attestations ?? system.evidence) ? 0 : 4) +
    (fact.state !== 'unknown' || fact.examined > 0 ? 0 : 2) +
    (fact.state !== 'unknown' || fact.unresolved.length === 0 ? 0 : 1);
  return [...some].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      weigh(a.system) - weigh(b.system) ||
      byCodeUnits(JSON.stringify(a.system), JSON.stringify(b.system)),
  )[0];
}

/** The examples of a proposition, at most one for each state that some document reaches. */
export function examplesOf(definition: string, proposition: string): Examples {
  const known = made.get(proposition);
  if (known) return known;
  const found =
    definition === 'wioa-3-7' ? wioaExamples(proposition) : partnerExamples(definition, proposition);
  made.set(proposition, found);
  return found;
}

type Examples = { readonly [S in TruthState]?: Shown };

const made = new Map<string, Examples>();

function wioaExamples(proposition: string): Examples {
  const of = (state: TruthState) => bestOf(casesOf(proposition).filter(({ fact }) => fact.state === state));
  const shown = (system: PathwaySystem): Shown => ({
    system,
    asOf: usualDay,
    fact: factOf(wioa.id, proposition, system),
  });
  const smallest = () => {
    const small = shrunkIf(fullDocument, (system) => shown(system).fact.state === 'true');
    return small && shown(small);
  };
  const yes = of('true') ?? smallest();
  const disputed = yes && contradicted(wioa.id, proposition, yes.system, { kind: 'pathway', id: 'p' });
  return defined({
    true: yes,
    false: of('false'),
    unknown: of('unknown'),
    conflict: disputed ?? of('conflict'),
  });
}

function partnerExamples(definition: string, proposition: string): Examples {
  const table = tables.find((each) => each.definition.id === definition);
  if (!table) return {};
  const whole = (system: PathwaySystem): Shown => ({
    system: tidy(system),
    asOf: usualDay,
    fact: factOf(definition, proposition, system),
  });
  const { full, without, refuted } = table;
  const subjects: { readonly [id: string]: Subject } = {
    'one-stop-mou': { kind: 'agreement', id: 'mou' },
    'workforce-pell': { kind: 'step', id: 'aide' },
    'perkins-3-4': { kind: 'agreement', id: 'credit' },
    'wioa-3-52': { kind: 'credential', id: 'welder' },
    'wioa-108-b-3': { kind: 'credential', id: 'cna' },
    'etp-680': { kind: 'step', id: 'aide' },
    'registered-apprenticeship': { kind: 'step', id: 'aide' },
    'pre-apprenticeship': { kind: 'step', id: 'aide' },
  };
  const isAbout = catalogue.find((entry) => entry.definition.id === definition)?.about.kind;
  const subject =
    isAbout === 'pathway'
      ? ({ kind: 'pathway', id: 'p' } as const)
      : (subjects[definition] ?? { kind: 'system', id: 's' });
  const state = (wanted: TruthState, ...systems: readonly (PathwaySystem | undefined)[]) =>
    systems.flatMap((system) => (system ? whole(system) : [])).find(({ fact }) => fact.state === wanted);
  const small = state('true', full) && shrunk(full, (system) => whole(system).fact.state === 'true');
  const bare: PathwaySystem = {
    ...head(full),
    ...(definition === 'one-stop-mou' && {
      agreements: [{ id: 'mou', kind: 'one-stop-mou', parties: [] }],
    }),
    ...(definition === 'perkins-3-4' && {
      agreements: [{ id: 'credit', kind: 'articulation', parties: [] }],
    }),
    ...(subject.kind === 'credential' && {
      credentials: [{ id: subject.id, title: 'Credential', kind: 'Credential' as const }],
    }),
    ...(subject.kind === 'pathway' && { pathways: [{ id: 'p', title: 'P', steps: [] }] }),
    ...(subject.kind === 'step' && {
      steps: [{ id: 'aide', title: 'Nurse aide', kind: 'program' as const }],
    }),
  };
  const [take, deny] = [without[proposition], refuted[proposition]];
  const openExample = () => {
    const near = small && take && whole(take(small));
    if (near?.fact.state === 'unknown' && near.fact.examined > 0) return near;
    const isOpen = ({ fact }: Shown) => fact.state === 'unknown' && fact.examined > 0;
    const farther = take && shrunkIf(take(full), (system) => isOpen(whole(system)));
    return state('unknown', farther, near?.system, bare);
  };
  const denied = deny && shrunkIf(deny(full), (system) => whole(system).fact.state === 'false');
  return defined({
    true: small && whole(small),
    false: state('false', small && deny?.(small), denied, against(bare, definition, proposition, subject)),
    unknown: openExample(),
    conflict: small && contradicted(definition, proposition, small, subject),
  });
}

const defined = <T extends object>(some: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as never;

interface Subject {
  readonly kind: string;
  readonly id: string;
}

/** A document to which a record, or else an attestation, against a proposition was added. */
function against(
  system: PathwaySystem,
  definition: string,
  proposition: string,
  { kind, id }: Subject,
): PathwaySystem {
  const judged = factOf(definition, proposition, system).judgment;
  const by = { office: 'Director', organization: 'Example board' };
  const subject = { kind, id };
  const one = {
    id: 'no',
    definition,
    proposition,
    subject,
    asserts: false,
    by,
    on: '2026-06-01',
    basis: 'Review',
  };
  const record = {
    ...{ id: 'no', kind: 'statement', about: [subject], proposition, bearing: 'against' },
    ...{ date: '2026-06-01', source: 'Letter of the board' },
  };
  return (judged ? { ...system, attestations: [one] } : { ...system, evidence: [record] }) as PathwaySystem;
}

/** What shows a proposition, with something said against it, where that makes a conflict. */
function contradicted(
  definition: string,
  proposition: string,
  system: PathwaySystem,
  subject: Subject,
): Shown | undefined {
  if (system.evidence ?? system.attestations) return undefined;
  const added = against(system, definition, proposition, subject);
  const fact = factOf(definition, proposition, added);
  return fact.state === 'conflict' ? { system: added, asOf: usualDay, fact } : undefined;
}

const head = ({ format, id, title }: PathwaySystem): PathwaySystem => ({ format, id, title });

/** Without empty tables. */
function tidy(system: PathwaySystem): PathwaySystem {
  return Object.fromEntries(
    Object.entries(system).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  ) as unknown as PathwaySystem;
}

const shrunkIf = (system: PathwaySystem, holds: (system: PathwaySystem) => boolean) =>
  holds(system) ? shrunk(system, holds) : undefined;

/** The smallest document of which something still holds, made by leaving out whatever can be left out. */
function shrunk(system: PathwaySystem, holds: (system: PathwaySystem) => boolean): PathwaySystem {
  const loose = (one: PathwaySystem) =>
    inspectSystem(one).filter(({ code }) => code === 'dangling-reference').length;
  const allowed = loose(system);
  const stays = (value: unknown): boolean => {
    if (!tried(() => holds(value as PathwaySystem))) return false;
    const read = readSystem(value);
    return read.ok && loose(read.value) <= allowed;
  };
  let smaller: PathwaySystem = system;
  for (let before = ''; before !== JSON.stringify(smaller); ) {
    before = JSON.stringify(smaller);
    smaller = pruned(smaller, (value) => value, stays) as PathwaySystem;
  }
  return smaller;
}

/** Whether it holds; of what is no system any more it does not. */
function tried(holds: () => boolean): boolean {
  try {
    return holds();
  } catch {
    return false;
  }
}

/** A value without those of its parts that can be left out; `whole` puts it into the document. */
function pruned(
  value: unknown,
  whole: (value: unknown) => unknown,
  stays: (whole: unknown) => boolean,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  let now = value as { readonly [key: string]: unknown } | readonly unknown[];
  // From the end, so that what is left keeps its place.
  for (const key of Object.keys(now).reverse()) {
    const less = Array.isArray(now)
      ? now.filter((_, index) => String(index) !== key)
      : Object.fromEntries(Object.entries(now).filter(([other]) => other !== key));
    if (stays(whole(less))) now = less;
  }
  for (const key of Object.keys(now)) {
    const put = (part: unknown) =>
      Array.isArray(now)
        ? now.map((each, index) => (String(index) === key ? part : each))
        : { ...now, [key]: part };
    const part = pruned((now as { readonly [key: string]: unknown })[key], (each) => whole(put(each)), stays);
    now = put(part) as typeof now;
  }
  return now;
}
