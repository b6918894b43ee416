/** What has to be written into a document so that an addition is in it. */

import type { StepId } from '../base/ids.js';
import type { StepGraph } from '../graph/step-graph.js';
import type { DocumentChange } from '../model/document-change.js';
import type { ExitAfter } from '../model/exit.js';
import { foldRequirement } from '../model/fold-requirement.js';
import { implies } from '../model/implies.js';
import type { Pathway } from '../model/pathway.js';
import { lookUp, referencesOf } from '../model/references.js';
import type { Requirement, RequirementLeaf } from '../model/requirement.js';
import type { Step } from '../model/step.js';
import { type EntityKind, tables } from '../model/tables.js';
import type { Addition } from './addition.js';
import type { Profile } from './addition-trial.js';
import { missingFrom } from './missing.js';

const anyone: Requirement = { kind: 'all', of: [] };

/** Answers for one addition after another what has to change; the ids of all are different. Cost: the document, once. */
export function changesOn(
  graph: StepGraph,
  profiles: readonly Profile[],
): (addition: Addition) => DocumentChange[] {
  const idFor = freeIds(graph, profiles);
  const has = lookUp(graph.system);
  return (addition) => {
    switch (addition.kind) {
      case 'entry':
        return entered(graph, addition.step, idFor);
      case 'articulation': {
        const inDocument = (from: ExitAfter) => has({ kind: from.kind, id: sourceOf(from) });
        const from = addition.from.find(inDocument) ?? addition.from[0]!;
        const row = {
          id: idFor(`articulation-${addition.to}`),
          kind: 'articulation',
          parties: [],
          articulates: [{ from, to: addition.to }],
        } as const;
        return [...(inDocument(from) ? [] : [newSource(from)]), { kind: 'add', table: 'agreements', row }];
      }
      case 'bridge':
        return bridged(graph, addition.supplies, idFor);
      case 'support':
        return helped(graph, addition.meets);
    }
  };
}

/** An entry; on no pathway there is none, and the step itself asks for nothing. */
function entered(graph: StepGraph, id: StepId, idFor: (words: string) => string): DocumentChange[] {
  const pathway = pathwayOf(graph, id);
  return pathway
    ? [
        {
          kind: 'add',
          table: 'entries',
          row: { id: idFor(`entry-${id}`), pathway: pathway.id, step: id, requires: anyone },
        },
      ]
    : [
        {
          kind: 'set',
          table: 'steps',
          id,
          row: { ...graph.steps[graph.indexOf.get(id)!]!, requires: anyone },
        },
      ];
}

/** A new step; it is put on the pathway, if the graph is that of one. */
function bridged(
  graph: StepGraph,
  supplies: Extract<Addition, { kind: 'bridge' }>['supplies'],
  idFor: (words: string) => string,
): DocumentChange[] {
  const [name, gives] = ((): [string, Partial<Step>] => {
    switch (supplies.kind) {
      case 'level': {
        const { scheme, level } = supplies;
        return [`${scheme}-${level}`, { raises: [{ scheme, level }] }];
      }
      case 'competency':
        return [supplies.competency, { competencies: [supplies.competency] }];
      case 'credential':
        return [supplies.credential, { awards: [supplies.credential] }];
    }
  })();
  const id = idFor(`bridge-${name}`);
  const row: Step = { id, title: `Bridge to ${name}`, kind: 'bridge', ...gives };
  const pathway = onlyPathway(graph);
  return [
    { kind: 'add', table: 'steps', row },
    ...(pathway
      ? ([
          {
            kind: 'set',
            table: 'pathways',
            id: pathway.id,
            row: { ...pathway, steps: [...pathway.steps, id] },
          },
        ] as const)
      : []),
  ];
}

/** The steps and entries of the graph that ask for what is helped with, without it. */
function helped(graph: StepGraph, help: RequirementLeaf): DocumentChange[] {
  const isMet = (leaf: RequirementLeaf) => implies(help, leaf);
  const asks = (tree: Requirement) =>
    foldRequirement<boolean>(tree, isMet, (_, parts) => parts.some((part) => part));
  const left = <T extends { readonly requires?: Requirement }>(row: T): T => {
    if (!row.requires || !asks(row.requires)) return row;
    const creditsOf = (step: StepId) => graph.credits.get(step) ?? 0;
    return { ...row, requires: missingFrom(row.requires, { meets: isMet, creditsOf }) ?? anyone };
  };
  const steps = graph.steps.flatMap((step): DocumentChange[] => {
    const row = left(step);
    return row === step ? [] : [{ kind: 'set', table: 'steps', id: row.id, row }];
  });
  const entries = graph.entries.flatMap((entry): DocumentChange[] => {
    const { alternatives } = entry;
    const others = alternatives?.map(left);
    const isSame = left(entry) === entry && (others ?? []).every((way, at) => way === alternatives?.[at]);
    const row = { ...left(entry), ...(others ? { alternatives: others } : {}) };
    return isSame ? [] : [{ kind: 'set', table: 'entries', id: row.id, row }];
  });
  return [...steps, ...entries];
}

/** What somebody has and the document lacks: a step of which no more is known cannot be begun. */
function newSource(from: ExitAfter): DocumentChange {
  if (from.kind === 'credential')
    return {
      kind: 'add',
      table: 'credentials',
      row: { id: from.credential, title: from.credential, kind: 'Credential' },
    };
  const requires: Requirement = { kind: 'any', of: [] };
  return { kind: 'add', table: 'steps', row: { id: from.step, title: from.step, kind: 'course', requires } };
}

function sourceOf(from: ExitAfter): string {
  return from.kind === 'step' ? from.step : from.credential;
}

/** The pathway of a graph; none where it is that of a whole system. */
function onlyPathway(graph: StepGraph & { readonly pathway?: Pathway }): Pathway | undefined {
  return graph.pathway;
}

/** The pathway of a graph or, of a whole system, the first by id that lists a step. */
function pathwayOf(graph: StepGraph, step: StepId): Pathway | undefined {
  const only = onlyPathway(graph);
  if (only) return only;
  const listing = (graph.system.pathways ?? []).filter(({ steps }) => steps.includes(step));
  return listing.reduce<Pathway | undefined>(
    (first, each) => (first && first.id < each.id ? first : each),
    undefined,
  );
}

/** Makes ids out of words: such as nothing in the document or the profiles has or names, each once. */
function freeIds({ system }: StepGraph, profiles: readonly Profile[]): (words: string) => string {
  const kinds = Object.keys(tables) as EntityKind[];
  const taken = new Set(
    [
      ...kinds.flatMap((kind) => (system[tables[kind]] ?? []).map(({ id }) => id as string)),
      ...referencesOf(system).map(({ to }) => to.id),
      ...profiles.flatMap(({ learner }) => (learner.steps ?? []).map(({ step }) => step)),
    ].map((id) => id.normalize('NFC')),
  );
  return (words) => {
    let id = words;
    for (let number = 2; taken.has(id.normalize('NFC')); number++) id = `${words}-${number}`;
    taken.add(id.normalize('NFC'));
    return id;
  };
}
