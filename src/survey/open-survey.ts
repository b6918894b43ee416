/** A system opened for rows: what its pathways or programs share is looked up once. */

import type { PathwayId, StepId } from '../base/ids.js';
import { PathwayError } from '../base/pathway-error.js';
import type { PathwaySubject, ProgramSubject } from '../definitions/determine.js';
import { checkedDefinition } from '../definitions/engine/check-definition.js';
import type { Definition } from '../definitions/engine/definition.js';
import { determineOpened } from '../definitions/engine/determine-opened.js';
import type { Dossier, Opened } from '../definitions/engine/dossier.js';
import { openProgram } from '../definitions/engine/program.js';
import { openPathway } from '../definitions/engine/subjects.js';
import { type Views, viewsOf } from '../definitions/engine/views.js';
import { type PathwayGraph, pathwayIn } from '../graph/pathway-graph.js';
import { systemIndex } from '../graph/step-graph.js';
import type { Determination } from '../logic/determination.js';
import { staying } from '../model/index-system.js';
import { programsOf } from '../model/is-program.js';
import { pathwayRow } from '../model/pathway-row.js';
import { stepRow } from '../model/step-row.js';
import type { PathwaySystem } from '../model/system.js';
import {
  type ColumnGroup,
  type ColumnGroups,
  cellsOf,
  type ProgramColumnGroup,
  type Row,
  rowsAre,
} from './column.js';

/** What rows are made with, checked. */
export interface Asked {
  readonly asOf: string;
  readonly columns: ColumnGroups;
}

/** What has rows in a system, and the row of each. */
export interface Survey {
  /** In the order of the document. */
  readonly ids: readonly string[];
  /** Throws as `surveyRow` does, for that one alone. */
  readonly rowOf: (id: string) => Row;
}

/** Opens a system: for the pathways in it, or for the programs, as the columns have it. */
export function openSurvey(system: PathwaySystem, asked: Asked): Survey {
  const its = staying(system);
  return rowsAre(asked.columns) === 'programs'
    ? { ids: programsOf(its), rowOf: programsIn(its, asked) }
    : { ids: (its.pathways ?? []).map(({ id }) => id), rowOf: pathwaysIn(its, asked) };
}

function pathwaysIn(system: PathwaySystem, { asOf, columns }: Asked): (id: PathwayId) => Row {
  const determined = determiner(system, asOf);
  return (id) => {
    const pathway = pathwayRow(system, id);
    if (!pathway)
      throw new PathwayError('unknown-pathway', `There is no pathway "${id}" in "${system.id}".`, {
        argument: 'id',
      });
    let graph: PathwayGraph | undefined;
    const surveyed = {
      ...{ system, pathway, asOf },
      graph: () => {
        graph ??= pathwayIn(systemIndex(system), pathway);
        return graph;
      },
      determination: determined({ kind: 'pathway', id }),
    };
    const row = { system: system.id, pathway: id, title: pathway.title, as_of: asOf };
    const cells = (columns as readonly ColumnGroup[]).map((group) => cellsOf(group, surveyed));
    return Object.assign({}, row, ...cells);
  };
}

function programsIn(system: PathwaySystem, { asOf, columns }: Asked): (id: StepId) => Row {
  const determined = determiner(system, asOf);
  return (id) => {
    const program = stepRow(system, id);
    if (!program)
      throw new PathwayError('unknown-step', `There is no step "${id}" in "${system.id}".`, {
        argument: 'id',
      });
    const surveyed = { ...{ system, program, asOf }, determination: determined({ kind: 'step', id }) };
    const row = { system: system.id, program: id, title: program.title, as_of: asOf };
    const cells = (columns as readonly ProgramColumnGroup[]).map((group) => cellsOf(group, surveyed));
    return Object.assign({}, row, ...cells);
  };
}

/** Determinations of subjects of a system on a day, each once. */
function determiner(system: PathwaySystem, asOf: string) {
  const checked = new Map<unknown, Definition<Dossier>>();
  return (subject: PathwaySubject | ProgramSubject) => {
    const known = new Map<string, Determination>();
    return <D extends Dossier>(
      definition: Definition<D>,
      explain: 'verdict' | 'full' = 'verdict',
    ): Determination => {
      const its = checked.get(definition) ?? checkedDefinition(definition);
      checked.set(definition, its);
      const key = JSON.stringify([its.id, its.edition, explain]);
      // Whoever gives a definition asks for it by name, a bill as well.
      const options = { asOf, explain, bills: [its.id] };
      const open = (views: Views): Opened<Dossier> =>
        subject.kind === 'pathway'
          ? openPathway(views, subject.id, options)
          : openProgram(views, subject.id, options);
      const found = known.get(key) ?? determineOpened(viewsOf(system, options), its, open, options);
      known.set(key, found);
      return found;
    };
  };
}
