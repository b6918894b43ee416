/** Does what a remedy asks for, as plainly as can be: what is missing is added, what is in the way is taken out. */
import type { Determination } from '../../../src/logic/determination.js';
import type { EvidenceItem, Fact } from '../../../src/logic/fact.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { tables } from '../../../src/model/tables.js';
import type { Remedy } from '../../../src/view/remedies.js';
import { fullDocument } from './full-document.js';

interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}
type Rows = { readonly [table: string]: readonly Row[] | undefined };

/** The document that meets every element, its ids kept apart, as a part of another pathway. */
function fullAs(pathway: string): PathwaySystem {
  const ids = new Set(
    Object.values(tables).flatMap((name) =>
      ((fullDocument as unknown as Rows)[name] ?? []).map(({ id }) => id),
    ),
  );
  const apart = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return value === 'p' ? pathway : ids.has(value) && key !== 'kind' ? `full-${value}` : value;
    if (Array.isArray(value)) return value.map((each) => apart(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, apart(field, name)]));
  };
  return apart(fullDocument) as PathwaySystem;
}

type Table = (typeof tables)[keyof typeof tables];

/** What the action for each proposition asks to record: these tables, and what they cannot do without. */
const named: { readonly [proposition: string]: readonly Table[] } = {
  'wioa.0.education': ['steps', 'partners'],
  'wioa.0.training': ['steps', 'partners'],
  'wioa.0.services': ['supports', 'partners'],
  'wioa.a.industry': ['evidence', 'occupations'],
  'wioa.a.skill-needs': ['skillNeeds', 'competencies', 'steps', 'occupations'],
  'wioa.b.options': ['steps', 'credentials', 'entries'],
  'wioa.b.apprenticeship': ['steps', 'credentials', 'partners'],
  'wioa.c.counseling': ['supports', 'partners', 'steps'],
  'wioa.c.goals': ['supports', 'partners', 'steps'],
  'wioa.d.concurrent': ['steps', 'terms', 'occupations'],
  'wioa.e.adapts': ['entries', 'steps'],
  'wioa.e.supports': ['supports', 'partners', 'steps'],
  'wioa.e.accelerates': ['steps'],
  'wioa.f.diploma': ['entries', 'steps', 'credentials'],
  'wioa.f.credential': ['entries', 'steps', 'credentials'],
  'wioa.g.occupation': ['occupations'],
  'wioa.g.helps': ['exits', 'credentials', 'supports', 'partners', 'steps', 'occupations'],
};

/** A document with what some tables of the one that meets every element have, added to its pathway. */
function withStructure(
  system: PathwaySystem,
  pathway: string,
  some: readonly Table[] = Object.values(tables),
): PathwaySystem {
  const full = fullAs(pathway);
  const rows = (name: string) => [
    ...((system as unknown as Rows)[name] ?? []),
    ...((full as unknown as Rows)[name] ?? []),
  ];
  const its = full.pathways?.[0];
  const added = <T>(table: Table, list: readonly T[] = []) => (some.includes(table) ? list : []);
  return {
    ...full,
    ...system,
    ...Object.fromEntries(
      Object.values(tables).map((name) => [
        name,
        some.includes(name) ? rows(name) : ((system as unknown as Rows)[name] ?? []),
      ]),
    ),
    pathways: (system.pathways ?? []).map((each) =>
      each.id === pathway
        ? {
            ...each,
            ...(some.includes('evidence') && { sectors: [...(each.sectors ?? []), ...(its?.sectors ?? [])] }),
            ...(some.includes('evidence') && !each.region && its?.region && { region: its.region }),
            steps: [...each.steps, ...added('steps', its?.steps)],
            occupations: [...(each.occupations ?? []), ...added('occupations', its?.occupations)],
          }
        : each,
    ),
  } as PathwaySystem;
}

/** A document without some records, attestations and claims of completeness. */
function withoutContradiction(system: PathwaySystem, items: readonly EvidenceItem[]): PathwaySystem {
  const gone = (kind: string) => new Set(items.flatMap(({ at }) => (at.kind === kind ? [at.id] : [])));
  const claims = items.some(({ at }) => at.field === 'complete');
  const unclaimed = <T extends { readonly complete?: unknown }>(thing: T): T => {
    const { complete: _, ...rest } = thing;
    return rest as T;
  };
  return {
    ...(claims ? unclaimed(system) : system),
    evidence: (system.evidence ?? []).filter(({ id }) => !gone('evidence').has(id)),
    attestations: (system.attestations ?? []).filter(({ id }) => !gone('attestation').has(id)),
    pathways: (system.pathways ?? []).map((each) => (claims ? unclaimed(each) : each)),
  };
}

/**
 * The document after what a remedy about a fact asks for was done: first with just what the action names, where it names
 * things to record; then with a dated record that answers the question as well.
 */
export function applied(
  system: PathwaySystem,
  remedy: Pick<Remedy, 'how'>,
  fact: Fact,
  found: Determination,
): PathwaySystem[] {
  const some = named[fact.id];
  const asAsked = some && (remedy.how === 'show-evidence' || remedy.how === 'change-program');
  const free = withoutContradiction(system, fact.against);
  return [
    ...(asAsked && !found.subject.timing ? [withStructure(free, found.subject.id, some)] : []),
    answered(system, remedy, fact, found),
  ];
}

function answered(
  system: PathwaySystem,
  { how }: Pick<Remedy, 'how'>,
  fact: Fact,
  { subject, asOf, definition }: Determination,
): PathwaySystem {
  if (subject.timing)
    return {
      ...system,
      pathways: (system.pathways ?? []).map(({ status: _, effective: __, ...each }) => each),
    };
  const judged = fact.for.some(({ at }) => at.kind === 'attestation');
  if (how === 'get-judgment' && fact.examined === 0 && judged) return withStructure(system, subject.id);
  const about = { kind: 'pathway', id: subject.id } as const;
  const free = withoutContradiction(system, fact.against);
  const shown = how === 'get-judgment' ? free : withStructure(free, subject.id);
  if (how === 'resolve-conflict') return free;
  if (how !== 'get-judgment')
    return {
      ...shown,
      evidence: [
        ...(shown.evidence ?? []),
        {
          ...{ id: 'answer', kind: 'other', about: [about], proposition: fact.id, bearing: 'for' },
          ...{ date: asOf, source: 'The answer to the question' },
        },
      ],
    } as PathwaySystem;
  const by = { office: 'Director', organization: 'Workforce board' };
  return {
    ...shown,
    attestations: [
      ...(shown.attestations ?? []),
      {
        ...{ id: 'answer', definition: definition.id, proposition: fact.id, subject: about, asserts: true },
        ...{ by, on: asOf, basis: 'The answer to the question' },
      },
    ],
  };
}
