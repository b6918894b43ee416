/** A document with changes: another document, in which all that did not change is the same. */

import type { StepId } from '../../base/ids.js';
import type { Agreement, Articulation } from '../../model/agreement.js';
import type { EntryPoint } from '../../model/entry.js';
import type { ExitPoint } from '../../model/exit.js';
import type { Step } from '../../model/step.js';
import type { PathwaySystem } from '../../model/system.js';
import { waysThrough } from '../step-graph.js';
import type { Change } from './change.js';
import {
  alreadyThere,
  lookUp,
  lookUpAfter,
  lookUpEnds,
  lookUpFree,
  lookUpNamed,
  unknown,
} from './look-up.js';

/**
 * The document with these changes, one after the other. The document itself is not touched; rows and tables that did
 * not change are shared.
 *
 * Cost: for each change the tables that it bears on.
 *
 * @throws PathwayError a code of `Change` when one names what is not there, or adds what is.
 *
 * @example
 * ```ts
 * import { pathwayGraph, reachable } from 'career-pathways';
 * import { changedSystem } from 'career-pathways/graph';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program' },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * } as const;
 * const changed = changedSystem(system, [{ kind: 'ban-step', step: 'aide' }]);
 * reachable(pathwayGraph(changed, 'care'), {}).sure; // => []
 * reachable(pathwayGraph(system, 'care'), {}).sure; // => ['aide', 'nurse']
 * ```
 */
export function changedSystem(system: PathwaySystem, changes: readonly Change[]): PathwaySystem {
  return changes.reduce(changedOnce, system);
}

function changedOnce(system: PathwaySystem, change: Change): PathwaySystem {
  switch (change.kind) {
    case 'ban-step':
      return withoutEntries(
        editStep(system, change.step, (step) => ({ ...step, requires: { kind: 'any', of: [] } })),
        change.step,
      );
    case 'add-step':
      return addStep(system, change.step, change.pathways);
    case 'drop-requirement':
      return editStep(system, change.step, (step) => ({ ...step, requires: { kind: 'all', of: [] } }));
    case 'set-requirement':
      lookUpNamed(system, [change.requires]);
      return editStep(system, change.step, (step) => ({ ...step, requires: change.requires }));
    case 'add-award':
      return addAward(system, change.step, change.credential);
    case 'drop-award':
      return dropAward(system, change.step, change.credential);
    case 'add-articulation':
      return addArticulation(system, change.articulation, change.agreement);
    case 'drop-articulation':
      return dropArticulation(system, change.articulation);
    case 'add-entry':
      return addEntry(system, change.entry);
    case 'drop-entry':
      lookUp(system, 'entry', [change.entry]);
      return { ...system, entries: (system.entries ?? []).filter(({ id }) => id !== change.entry) };
    case 'add-exit':
      return addExit(system, change.exit);
    case 'drop-exit':
      lookUp(system, 'exit', [change.exit]);
      return { ...system, exits: (system.exits ?? []).filter(({ id }) => id !== change.exit) };
  }
}

function editStep(system: PathwaySystem, id: StepId, edit: (step: Step) => Step): PathwaySystem {
  lookUp(system, 'step', [id]);
  return { ...system, steps: (system.steps ?? []).map((step) => (step.id === id ? edit(step) : step)) };
}

function withoutEntries(system: PathwaySystem, step: StepId): PathwaySystem {
  return system.entries?.some((entry) => entry.step === step)
    ? { ...system, entries: system.entries.filter((entry) => entry.step !== step) }
    : system;
}

function addStep(system: PathwaySystem, step: Step, pathways: readonly string[]): PathwaySystem {
  lookUpFree(system, 'step', step.id);
  lookUp(system, 'pathway', pathways);
  lookUp(system, 'credential', step.awards ?? []);
  lookUp(system, 'competency', step.competencies ?? []);
  const grown = { ...system, steps: [...(system.steps ?? []), step] };
  lookUpNamed(grown, [step.requires]);
  const on = new Set(pathways);
  if (on.size === 0) return grown;
  const listed = (system.pathways ?? []).map((pathway) =>
    on.has(pathway.id) ? { ...pathway, steps: [...pathway.steps, step.id] } : pathway,
  );
  return { ...grown, pathways: listed };
}

function addAward(system: PathwaySystem, id: StepId, credential: string): PathwaySystem {
  lookUp(system, 'credential', [credential]);
  return editStep(system, id, (step) => {
    const { awards = [] } = step;
    if (awards.includes(credential)) throw alreadyThere(`The award of "${credential}" by "${id}"`);
    return { ...step, awards: [...awards, credential] };
  });
}

function dropAward(system: PathwaySystem, id: StepId, credential: string): PathwaySystem {
  return editStep(system, id, (step) => {
    const { awards = [] } = step;
    if (!awards.includes(credential)) throw unknown(system, 'award', `${credential} by ${id}`);
    return { ...step, awards: awards.filter((award) => award !== credential) };
  });
}

function addArticulation(system: PathwaySystem, articulation: Articulation, into?: string): PathwaySystem {
  lookUpEnds(system, articulation);
  const { agreements = [] } = system;
  if (agreements.some((agreement) => agreement.articulates?.some(sameAs(articulation))))
    throw alreadyThere(`This credit for "${articulation.to}"`);
  if (into === undefined) {
    const ids = new Set(agreements.map(({ id }) => id));
    let number = 1;
    while (ids.has(`articulation ${number}`)) number++;
    const made: Agreement = {
      id: `articulation ${number}`,
      kind: 'articulation',
      parties: [],
      articulates: [articulation],
    };
    return { ...system, agreements: [...agreements, made] };
  }
  lookUp(system, 'agreement', [into]);
  const grown = agreements.map((agreement) =>
    agreement.id === into
      ? { ...agreement, articulates: [...(agreement.articulates ?? []), articulation] }
      : agreement,
  );
  return { ...system, agreements: grown };
}

function dropArticulation(system: PathwaySystem, articulation: Articulation): PathwaySystem {
  const same = sameAs(articulation);
  const { agreements = [] } = system;
  if (!agreements.some(({ articulates = [] }) => articulates.some(same)))
    throw unknown(system, 'articulation', JSON.stringify(articulation));
  const left = agreements.map((agreement) =>
    agreement.articulates?.some(same)
      ? { ...agreement, articulates: agreement.articulates.filter((each) => !same(each)) }
      : agreement,
  );
  return { ...system, agreements: left };
}

function sameAs({ from, to }: Articulation): (other: Articulation) => boolean {
  const key = from.kind === 'step' ? from.step : from.credential;
  return (other) =>
    other.to === to &&
    other.from.kind === from.kind &&
    (other.from.kind === 'step' ? other.from.step : other.from.credential) === key;
}

function addEntry(system: PathwaySystem, entry: EntryPoint): PathwaySystem {
  lookUpFree(system, 'entry', entry.id);
  lookUp(system, 'pathway', [entry.pathway]);
  lookUp(system, 'step', [entry.step]);
  lookUpNamed(system, waysThrough(entry));
  return { ...system, entries: [...(system.entries ?? []), entry] };
}

function addExit(system: PathwaySystem, exit: ExitPoint): PathwaySystem {
  lookUpFree(system, 'exit', exit.id);
  lookUp(system, 'pathway', [exit.pathway]);
  lookUpAfter(system, exit.after);
  lookUp(system, 'occupation', exit.occupations ?? []);
  lookUp(system, 'entry', exit.reenter ?? []);
  return { ...system, exits: [...(system.exits ?? []), exit] };
}
